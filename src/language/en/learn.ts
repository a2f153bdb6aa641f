/** “Learn more”: bodies that teach and advise, or that older papers name, as they are today. */
export const learn = {
  'options.section.learn-more': 'Learn more',
  'learn.intro':
    'These bodies teach, advise or are gone. None of them is a place to report. To report, press the Signpost button.',
  'learn.policy-professionals': 'Named in the policy for professionals (4.1)',
  'learn.policy-families': 'Named in the policy for children and parents (4.2)',
  'learn.policy-elsewhere': 'Named elsewhere in the policy',
  'learn.today': 'Advice today, and names that have changed since',
  'learn.source': 'Each one says where we read it. Nobody has checked these by hand yet.',
} as const;
