/** Local contacts: the search for a council, what was found there, and what to do where nothing was. */
export const local = {
  'local.why.authority': '{full}',
  'local.why.alias': '{written} is another name for {now}.',
  'local.why.district': '{place} is part of {now}. {now} answers for children.',
  'local.why.former': '{place} is now part of {now}.',
  'local.why.former-choose': '{place} is now split up. Choose who answers where the child lives: {now}.',
  'local.why.trust': '{place} is served by {now}.',
  'local.why.trusts': '{place} is served by more than one trust. Choose yours: {now}.',
  'local.why.area-unsure': 'We worked this out from the old borders. Ask the trust whether it covers the place.',
  'local.change': 'From {date} the councils here change. Then {now} will answer.',
  'local.none': 'We found no council by that name. Try the name of the council, the district or the county.',

  'local.none.meanwhile': 'Is a child at risk? Do not wait for this: ring police.',

  'local.kind.front-door': 'Children’s social care: the council’s front door',
  'local.kind.front-door.wales': 'Children’s social services of the council',
  'local.kind.front-door.scotland': 'Social work (the council)',
  'local.kind.front-door.northern-ireland': 'Gateway team of the Health and Social Care Trust',
  'local.kind.out-of-hours': 'In the evening, at night and at weekends',
  'local.kind.designated-officer': 'Local Authority Designated Officer (LADO)',
  'local.kind.designated-officer.wales': 'Designated Officer for Safeguarding',
  'local.kind.designated-officer.scotland': 'Concerns about someone who works with children',
  'local.kind.designated-officer.northern-ireland': 'Concerns about someone who works with children',
  'local.kind.partnership': 'Local safeguarding partnership',
  'local.kind.police': 'Police',

  'local.check-first': 'Check before you rely on it.',
  'local.audience.professionals': 'For people who work with children',
  'local.audience.public': 'For everyone else',
  'local.option': 'Then press {option}.',
  'local.hours': 'Hours on the page we read: {hours}',
  'local.gap': 'We have not found a contact for this place. Here is what to do.',
  'local.withheld':
    'We found a contact, but we are not sure it is right today, so we do not show it. Here is what to do.',
  'local.no-such-officer.scotland':
    'Scotland has no officer of this kind. Tell the police and the council’s social work team.',
  'local.no-such-officer.northern-ireland':
    'Northern Ireland has no officer of this kind. Tell the police and the trust’s Gateway team.',

  'local.say.front-door': 'Say: “I am worried about a child. I need children’s social care.”',
  'local.say.front-door.scotland': 'Say: “I am worried about a child. I need children’s social work.”',
  'local.say.front-door.northern-ireland': 'Say: “I am worried about a child. I need the Gateway team.”',
  'local.say.out-of-hours': 'Say: “I am worried about a child and it cannot wait. Who is on duty for children now?”',
  'local.say.designated-officer': 'Say: “I need the Local Authority Designated Officer.”',
  'local.say.designated-officer.wales': 'Say: “I need the Designated Officer for Safeguarding.”',
  'local.say.designated-officer.scotland': 'Say: “I am worried about someone who works with children.”',
  'local.say.designated-officer.northern-ireland': 'Say: “I am worried about someone who works with children.”',
  'local.say.partnership': 'Ask the council: “Who runs the safeguarding partnership for children here?”',
  'local.say.police': 'Say: “I want to report a concern about a child.”',

  'local.way.council-site': 'The council’s website',
  'local.way.trust-site': 'The trust’s website',
  'local.way.national-finder': 'Find the council on GOV.UK',
  'local.way.front-door': 'Ask children’s social care for this officer',
  'local.way.police-101': 'The police, when nobody is in danger now',
  'local.way.force-finder': 'Find the police force',

  'local.hint.advice': 'This line gives professionals advice. To make a referral, use the other number.',
  'local.hint.advice-first': 'You can talk to a duty social worker here before you make a referral.',
  'local.hint.priority-line':
    'Ask for the “Priority Line” if the danger is close. Professionals can ask for advice on the “Consultation Line”.',
  'local.hint.emergencies': 'Ring only when it is urgent. For anything else use the council’s online form.',
  'local.hint.form-first': 'Professionals are asked to use the council’s online form.',
  'local.hint.form-unless-urgent': 'Professionals use the council’s online form, unless it is an emergency.',
  'local.hint.form-ring-for-advice': 'Make the referral with the online form. Ring for advice.',
  'local.hint.same-day': 'Ring when it has to be dealt with today. Use the council’s online form for the rest.',
  'local.hint.say-social-care': 'Say “children’s social care”.',
  'local.hint.say-referral': 'Say that it is a child protection referral.',
  'local.hint.duty-social-worker': 'Ask for the duty social worker.',
  'local.hint.duty-team': 'Ask for the emergency duty team.',
  'local.hint.by-email': 'The page asks you to send an e-mail. The address stands on the page.',

  'local.procedures.1.1.3': 'Significant harm',
  'local.procedures.3.1.1': 'Making a referral',
  'local.procedures.3.1.4': 'Section 47 enquiries',
  'local.procedures.4.1.1': 'Allegations against people who work with children',
  'local.procedures.4.1.4': 'Organised and complex abuse',
  'local.procedures.10.1.4': 'Sexual exploitation',
  'local.procedures.whole': 'Online safety',
  'local.procedures.no-address':
    'We have not found the chapter’s own address. Start at the front page of the procedures.',
  'local.procedures.may-move': 'The procedures may have moved. Check before you rely on it.',

  'local.attribution': 'Contains public sector information licensed under the Open Government Licence v3.0.',
  'local.attribution.council-names': 'Council names: Copyright (c) 2021 mySociety, MIT licence.',
  'local.attribution.council-sites':
    'Council websites: Copyright (c) 2016 Crown Copyright (Government Digital Service), MIT licence.',
} as const;

export type LocalTextKey = keyof typeof local;
