/** People close at hand, the platform, and what one can do oneself. */
export const channelsNearby = {
  'channel.bank.name': 'The bank',
  'channel.bank.takes': 'A payment or card that has to be stopped.',
  'channel.bank.refuses': 'The crime report itself.',
  'channel.bank.needs': 'The account, the payment and the time. Use the number on the card.',
  'channel.bank.next': 'It tries to stop or return the money.',

  'channel.childs-social-worker.name': 'The child’s social worker',
  'channel.childs-social-worker.takes': 'Everything about the child’s safety.',
  'channel.childs-social-worker.refuses': 'Danger right now: ring 999.',
  'channel.childs-social-worker.needs': 'What you saw or heard, when, and where the child is.',
  'channel.childs-social-worker.next':
    'They decide with you what follows. Out of hours, ring the council’s emergency team.',

  'channel.employee-support.name': 'Your employer’s support for staff',
  'channel.employee-support.takes': 'Help for you after a hard experience.',
  'channel.employee-support.refuses': 'Reports.',
  'channel.employee-support.needs': 'Nothing.',

  'channel.head-or-chair.name': 'Head or person in charge, or the chair',
  'channel.head-or-chair.takes': 'A concern about someone who works there.',
  'channel.head-or-chair.refuses': 'Nobody is told who may be part of it.',
  'channel.head-or-chair.needs': 'What you saw or heard, when, and who else knows. Speak in private.',
  'channel.head-or-chair.next': 'They make the next calls, and keep you safe as well.',

  'channel.hr-it-lead.name': 'HR or IT lead',
  'channel.hr-it-lead.takes': 'To block an address, keep logs and lock a device away.',
  'channel.hr-it-lead.refuses': 'They do not look at it, open it or copy it.',
  'channel.hr-it-lead.needs': 'Address and time only, as text.',

  'channel.line-manager.name': 'Your manager',
  'channel.line-manager.takes': 'A worry about your work or what you saw.',
  'channel.line-manager.refuses': 'Nothing is too small.',
  'channel.line-manager.needs': 'What you saw, when, and how you are.',

  'channel.parental-controls.name': 'Filters and device settings',
  'channel.parental-controls.takes': 'Making it less likely to happen again.',
  'channel.parental-controls.refuses': 'Taking the place of a talk.',
  'channel.parental-controls.needs': 'The child’s device, together with the child.',

  'channel.platform-report.name': 'The platform’s own report button',
  'channel.platform-report.takes': 'Posts and accounts that break its rules.',
  'channel.platform-report.refuses': 'It does not tell police for you.',
  'channel.platform-report.needs': 'The post or account. Use the button only if you need not look again.',
  'channel.platform-report.next': 'Note the day. Platforms often take a few days.',

  'channel.safeguarding-lead.name': 'Your {lead}',
  'channel.safeguarding-lead.takes': 'Any worry about a child.',
  'channel.safeguarding-lead.refuses': 'Nothing is too small.',
  'channel.safeguarding-lead.needs': 'What you saw or heard, in the words used, when, and who.',
  'channel.safeguarding-lead.next': 'They decide what follows with social care and police.',

  'channel.school.name': 'The child’s school',
  'channel.school.takes': 'What concerns its pupils, to its safeguarding lead.',
  'channel.school.refuses': 'Danger right now: ring 999.',
  'channel.school.needs': 'What happened and which pupils.',
  'channel.school.next': 'The school looks after the children who are part of it.',

  'channel.supervising-social-worker.name': 'Your supervising social worker',
  'channel.supervising-social-worker.takes': 'What happened in your care, and help for you.',
  'channel.supervising-social-worker.refuses': 'Danger right now: ring 999.',
  'channel.supervising-social-worker.needs': 'What you saw or heard, and what you did.',

  'channel.talk-calmly-with-child.name': 'A calm talk with the child',
  'channel.talk-calmly-with-child.takes': 'A child who saw something by chance.',
  'channel.talk-calmly-with-child.refuses': 'Questioning, blame and punishment.',
  'channel.talk-calmly-with-child.needs': 'Time and a quiet place.',

  'channel.trusted-adult.name': 'An adult you trust',
  'channel.trusted-adult.takes': 'Anything. You can show them this screen.',
  'channel.trusted-adult.refuses': 'Nobody who is part of it.',
  'channel.trusted-adult.needs': 'Just start with “I need your help”.',
} as const;
