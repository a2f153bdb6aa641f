/** “How we decide”: the rules, the paragraphs they come from, what has changed since, and the limits. */
export const decide = {
  'decide.intro':
    'Signpost follows written rules, always in the same way. They come from an e-safety policy of Walsall, put right where the law or the services have changed.',
  'decide.version': 'Rules version {version}, {date}. {count} situations.',
  'decide.unsigned': 'No practitioner has signed these rules yet.',
  'decide.unsigned.means': 'Use them as a guide, and follow your own local procedures where they differ.',
  'decide.limits': 'What Signpost cannot do',
  'decide.limits.answers':
    'It knows only what you answer. It does not look at the page, and it cannot tell whether something is true.',
  'decide.limits.judgement':
    'It does not replace local procedures, the safeguarding lead’s decision or your own judgement.',
  'decide.limits.contacts':
    'Contacts were found in copies of public pages. Those that nobody has checked by hand carry the words “check before you rely on it”.',
  'decide.limits.sent': 'It sends nothing. You make the call or fill in the form yourself.',
  'decide.always': 'What holds in every case',
  'decide.way': 'From what you came across to the rule',
  'decide.way.intro': 'Your first answer leads to one of these. What you answer next decides which one.',
  'decide.way.others':
    'Police and children’s social care have a rule of their own (S39), and so have young people (S40), whatever it is.',
  'decide.paragraphs': 'The policy, paragraph by paragraph',
  'decide.paragraphs.intro': '{corrected} of {count} paragraphs are put right below.',
  'decide.corrected-only': 'Show only those put right',
  'decide.section.recognition': 'What to be alert to',
  'decide.section.concern': 'Concern about children or adults',
  'decide.section.allegations': 'People who work with children',
  'decide.section.ceop': 'CEOP',
  'decide.section.new-technology': 'New technology',
  'decide.section.bullying': 'Bullying',
  'decide.section.further-help': 'Further help',
  'decide.today': 'Put right today',
  'decide.rules': 'Carried out by',
  'decide.no-rule': 'Why no rule follows it',
  'decide.sources': 'Because of',
} as const;
