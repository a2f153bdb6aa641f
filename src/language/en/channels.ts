/**
 * What each channel is called, takes, refuses and needs: shown before any link or number (the remit gate).
 * A name that follows the nation stands under `.name.<nation>`.
 */
export const channels = {
  'channel.act-early.name': 'ACT Early Support Line',
  'channel.act-early.takes': 'Anyone’s worry that someone is being drawn into extremism.',
  'channel.act-early.refuses': 'An attack about to happen: ring 999.',
  'channel.act-early.needs': 'What you have noticed. You need not give your name.',
  'channel.act-early.next': 'Trained officers listen and advise.',

  'channel.bank.name': 'The bank',
  'channel.bank.takes': 'A payment or card that has to be stopped.',
  'channel.bank.refuses': 'The crime report itself.',
  'channel.bank.needs': 'The account, the payment and the time. Use the number on the card.',
  'channel.bank.next': 'It tries to stop or return the money.',

  'channel.ceop.name': 'CEOP Safety Centre (National Crime Agency)',
  'channel.ceop.takes':
    'Sexual abuse or grooming of someone under 18 online: sexual talk, asking for pictures, pressure to meet, blackmail.',
  'channel.ceop.refuses': 'Bullying, fake or hacked accounts, emergencies, and reports without your name.',
  'channel.ceop.needs':
    'Your contact details, what happened, the child, and the names or accounts of the person. Gaps are fine. No pictures.',
  'channel.ceop.next': 'A child protection adviser reads it and contacts you. How fast depends on the risk.',

  'channel.childline.name': 'Childline',
  'channel.childline.takes': 'Any worry of anyone up to their 19th birthday.',
  'channel.childline.refuses': 'Adults and professionals.',
  'channel.childline.needs': 'Nothing. No name is needed.',
  'channel.childline.next': 'A counsellor listens. They keep it private unless someone is in danger.',

  'channel.childrens-social-care.name': 'Children’s social care (the council’s front door)',
  'channel.childrens-social-care.name.wales': 'Children’s social services of the council',
  'channel.childrens-social-care.name.scotland': 'Social work (the council)',
  'channel.childrens-social-care.name.northern-ireland': 'Gateway team of the Health and Social Care Trust',
  'channel.childrens-social-care.takes': 'Any child who may be harmed or at risk, online too. Suspicion is enough.',
  'channel.childrens-social-care.refuses': 'Danger right now: ring 999.',
  'channel.childrens-social-care.needs':
    'The child, the family, what worries you in the child’s own words, the adults, what has been done, and you.',
  'channel.childrens-social-care.next':
    'A social worker looks at it and decides what follows. They cannot share private details. If you hear nothing, ring again.',
  'channel.childrens-social-care.next.england':
    'A social worker should say within one working day that they have it and what follows. They cannot share private details.',

  'channel.childs-social-worker.name': 'The child’s social worker',
  'channel.childs-social-worker.takes': 'Everything about the child’s safety.',
  'channel.childs-social-worker.refuses': 'Danger right now: ring 999.',
  'channel.childs-social-worker.needs': 'What you saw or heard, when, and where the child is.',
  'channel.childs-social-worker.next':
    'They decide with you what follows. Out of hours, ring the council’s emergency team.',

  'channel.crimestoppers.name': 'Crimestoppers (Fearless for young people)',
  'channel.crimestoppers.takes': 'What you know about a crime, without your name.',
  'channel.crimestoppers.refuses': 'Emergencies. It cannot come back to you, and may not meet a duty to report.',
  'channel.crimestoppers.needs': 'What you know.',
  'channel.crimestoppers.next': 'It goes to the police without your name.',

  'channel.dbs.name': 'Disclosure and Barring Service',
  'channel.dbs.takes': 'The employer’s referral when someone is removed from work with children.',
  'channel.dbs.refuses': 'First reports: police and LADO come before.',
  'channel.dbs.needs': 'The employer’s decision and papers.',

  'channel.employee-support.name': 'Your employer’s support for staff',
  'channel.employee-support.takes': 'Help for you after a hard experience.',
  'channel.employee-support.refuses': 'Reports.',
  'channel.employee-support.needs': 'Nothing.',

  'channel.head-or-chair.name': 'Head or person in charge, or the chair',
  'channel.head-or-chair.takes': 'A concern about someone who works there.',
  'channel.head-or-chair.refuses': 'Nobody is told who may be part of it.',
  'channel.head-or-chair.needs': 'What you saw or heard, when, and who else knows. Speak in private.',
  'channel.head-or-chair.next': 'They ring the officer for allegations or police.',

  'channel.hr-it-lead.name': 'HR or IT lead',
  'channel.hr-it-lead.takes': 'Blocking an address, keeping logs, locking a device away.',
  'channel.hr-it-lead.refuses': 'Looking at it, opening it, copying it.',
  'channel.hr-it-lead.needs': 'Address and time only, as text.',

  'channel.ico.name': 'Information Commissioner (ICO)',
  'channel.ico.takes': 'An organisation’s misuse of personal data, such as a pupil’s picture published by a school.',
  'channel.ico.refuses': 'What private people post, and removal.',
  'channel.ico.needs': 'Complain to the organisation first and wait 30 days.',
  'channel.ico.next': 'A case officer looks at it. It can take months.',

  'channel.inhope.name': 'INHOPE (hotlines abroad)',
  'channel.inhope.takes': 'Someone abroad can find their own country’s hotline.',
  'channel.inhope.refuses': 'Reports from the UK: the IWF passes them on.',
  'channel.inhope.needs': 'The country you are in.',

  'channel.iwf.name': 'Internet Watch Foundation (IWF)',
  'channel.iwf.takes':
    'Web addresses of sexual pictures or videos of under-18s, from anywhere in the world. AI-made ones count. Drawings may be reported, but removal is not promised.',
  'channel.iwf.refuses':
    'Anything else: adults, hate, terrorism, bullying, scams, or reports about a person. No pictures are sent.',
  'channel.iwf.needs': 'The exact web address. Nothing more is needed.',
  'channel.iwf.next':
    'An analyst opens the address. If it breaks UK law they work to have it removed. Leave an e-mail only if you want to hear back.',

  'channel.lado.name': 'Local Authority Designated Officer (LADO)',
  'channel.lado.name.wales': 'Designated Officer for Safeguarding (the council)',
  'channel.lado.takes':
    'That someone who works or volunteers with children harmed a child, may have, broke the law about a child, or may be a risk.',
  'channel.lado.refuses': 'Low-level concerns, and general worries.',
  'channel.lado.needs':
    'Who, what was seen or said, where the person works, other children near them. Do not ask the person.',
  'channel.lado.next': 'They talk with police and social care before the person is told anything.',

  'channel.line-manager.name': 'Your manager',
  'channel.line-manager.takes': 'A worry about your work or what you saw.',
  'channel.line-manager.refuses': 'Nothing is too small.',
  'channel.line-manager.needs': 'What you saw, when, and how you are.',

  'channel.modern-slavery-helpline.name': 'Modern Slavery and Exploitation Helpline',
  'channel.modern-slavery-helpline.takes': 'Suspected slavery or exploitation. Advice for agencies too.',
  'channel.modern-slavery-helpline.refuses':
    'It cannot enter someone into the National Referral Mechanism by itself. What concerns under-18s is shared without consent.',
  'channel.modern-slavery-helpline.needs': 'What you have noticed.',
  'channel.modern-slavery-helpline.next': 'They advise and pass it on.',

  'channel.nrm-referral.name': 'National Referral Mechanism',
  'channel.nrm-referral.takes':
    'Referral of a possible victim of slavery or trafficking, made by a first responder such as police or the council.',
  'channel.nrm-referral.refuses': 'Referrals from anyone else.',
  'channel.nrm-referral.needs': 'What is known of how the child is used. Ask police or social care to refer.',

  'channel.nspcc-helpline.name': 'NSPCC Helpline',
  'channel.nspcc-helpline.takes': 'Any adult’s worry about a child.',
  'channel.nspcc-helpline.refuses': 'A child in danger right now: ring 999.',
  'channel.nspcc-helpline.needs': 'What worries you. You need not give your name.',
  'channel.nspcc-helpline.next': 'A specialist advises, and passes it on where a child may be at risk.',

  'channel.nspcc-whistleblowing.name': 'NSPCC Whistleblowing Advice Line',
  'channel.nspcc-whistleblowing.takes': 'Worries about how child protection is handled where you work or elsewhere.',
  'channel.nspcc-whistleblowing.refuses': 'It does not take the place of telling social care or police.',
  'channel.nspcc-whistleblowing.needs': 'What you told whom, when, and what was done. You need not give your name.',
  'channel.nspcc-whistleblowing.next': 'They advise and can pass it on.',

  'channel.ofcom.name': 'Ofcom (for information only)',
  'channel.ofcom.takes': 'That a site or app fails its safety duties.',
  'channel.ofcom.refuses': 'Single cases, removal of a post, and answers to you.',
  'channel.ofcom.needs': 'Complain to the service first.',
  'channel.ofcom.next': 'No personal answer. Patterns count.',

  'channel.papyrus.name': 'Papyrus HOPELINE247',
  'channel.papyrus.takes': 'People under 35 with thoughts of suicide, and anyone worried about one, at work too.',
  'channel.papyrus.refuses': 'Emergencies: ring 999.',
  'channel.papyrus.needs': 'Nothing.',
  'channel.papyrus.next': 'An adviser helps to plan for safety.',

  'channel.parental-controls.name': 'Filters and device settings',
  'channel.parental-controls.takes': 'Making it less likely to happen again.',
  'channel.parental-controls.refuses': 'Taking the place of a talk.',
  'channel.parental-controls.needs': 'The child’s device, together with the child.',

  'channel.platform-report.name': 'The platform’s own report button',
  'channel.platform-report.takes': 'Posts and accounts that break its rules.',
  'channel.platform-report.refuses': 'It does not tell police for you.',
  'channel.platform-report.needs': 'The post or account. Use the button only if you need not look again.',
  'channel.platform-report.next': 'Note the day. Platforms often take a few days.',

  'channel.police-101.name': 'Police: 101 or the force’s online report',
  'channel.police-101.name.scotland': 'Police Scotland: 101 or its online report',
  'channel.police-101.name.northern-ireland': 'PSNI: 101 or its online report',
  'channel.police-101.takes': 'Any crime or concern with no danger right now.',
  'channel.police-101.refuses':
    'Emergencies: ring 999. Never attach a sexual picture of a child; say that it exists and wait for their word.',
  'channel.police-101.needs': 'What, when, where and who. The exact web address if there is one.',
  'channel.police-101.next': 'You get a reference number. Times differ from force to force.',

  'channel.police-999.name': 'Emergency services',
  'channel.police-999.takes': 'Danger to life, injury, a crime happening now, a missing child.',
  'channel.police-999.refuses': 'Things of the past with no danger now.',
  'channel.police-999.needs':
    'Which service, what is happening, your name and number, where, and whether anyone is hurt.',
  'channel.police-999.next': 'They tell you what to do. Stay on the line.',

  'channel.police-child-abuse-team.name': 'Your force’s child abuse investigation team',
  'channel.police-child-abuse-team.takes': 'Suspected abuse of a child, online or not.',
  'channel.police-child-abuse-team.refuses': 'Nothing about a child at risk.',
  'channel.police-child-abuse-team.needs': 'What is known of the child, the person and other children near them.',
  'channel.police-child-abuse-team.next': 'A strategy discussion with social care.',

  'channel.posh.name': 'Professionals Online Safety Helpline (POSH)',
  'channel.posh.takes':
    'Any online safety question from people who work with children: fake accounts, bullying, privacy.',
  'channel.posh.refuses': 'Criminal pictures, emergencies, and parents or children themselves.',
  'channel.posh.needs': 'What you reported to the platform and what it answered.',
  'channel.posh.next': 'They advise and can ask the platform to look again.',

  'channel.prevent-referral.name': 'Prevent referral, through your safeguarding route',
  'channel.prevent-referral.takes':
    'A person being drawn into terrorism, of any kind and any age. A fixation on attacks.',
  'channel.prevent-referral.refuses': 'Terrorist content with nobody here linked to it, and emergencies.',
  'channel.prevent-referral.needs':
    'The person, what worries you, what makes them vulnerable, who else is involved, your role.',
  'channel.prevent-referral.next':
    'Police look at it first. A panel may offer support, with the person’s consent. It is not a criminal record.',

  'channel.report-fraud.name': 'Report Fraud',
  'channel.report-fraud.takes': 'Fraud and cyber crime in England, Wales and Northern Ireland.',
  'channel.report-fraud.refuses': 'Sexual blackmail, and Scotland.',
  'channel.report-fraud.needs': 'What happened, the account or number, money lost and when.',
  'channel.report-fraud.next': 'You get a crime reference number.',

  'channel.report-harmful-content.name': 'Report Harmful Content',
  'channel.report-harmful-content.takes':
    'Harmful but legal posts that the platform refused to remove or did not answer, from people of 13 and over.',
  'channel.report-harmful-content.refuses': 'Crimes, terrorism, pictures of children, private sexual pictures.',
  'channel.report-harmful-content.needs': 'The link, the day you reported it and the platform’s answer.',
  'channel.report-harmful-content.next': 'They look at it against the platform’s rules and may take it up.',

  'channel.report-remove.name': 'Report Remove (Childline and IWF)',
  'channel.report-remove.takes': 'A nude or sexual picture or video of yourself, when you are under 18.',
  'channel.report-remove.refuses':
    'Pictures of someone else, pictures of adults, copies inside private chats or on phones.',
  'channel.report-remove.needs':
    'The young person’s own phone and a Childline account (a real name is not needed). Age may be asked for. An adult may sit beside them but must not see the picture.',
  'channel.report-remove.next': 'The IWF looks within one working day. The answer comes to the Childline account.',

  'channel.report-terrorism.name': 'Counter terrorism police: online material',
  'channel.report-terrorism.takes':
    'Posts or pages that praise terrorism, call for violence, show attacks or how to make weapons.',
  'channel.report-terrorism.refuses': 'Hate without terrorism, and an attack about to happen: ring 999.',
  'channel.report-terrorism.needs': 'The web address and a short description. No name is needed.',
  'channel.report-terrorism.next': 'Specialist officers judge it and ask for removal. You may not hear back.',

  'channel.revenge-porn-helpline.name': 'Revenge Porn Helpline',
  'channel.revenge-porn-helpline.takes':
    'Private sexual pictures of adults (18 and over) in the UK, shared or threatened. Sexual fakes too.',
  'channel.revenge-porn-helpline.refuses': 'Anyone under 18 in the picture. It cannot promise removal.',
  'channel.revenge-porn-helpline.needs':
    'Where the pictures are and what was said. Dated notes of names and addresses.',
  'channel.revenge-porn-helpline.next': 'They help with reporting and can point to free legal advice.',

  'channel.rspca.name': 'RSPCA',
  'channel.rspca.takes': 'Cruelty to animals in England and Wales.',
  'channel.rspca.refuses': 'Cruelty to people.',
  'channel.rspca.needs': 'Where, when, and which animal. No number is known here: search for “RSPCA report cruelty”.',

  'channel.safeguarding-lead.name': 'Your {lead}',
  'channel.safeguarding-lead.takes': 'Any worry about a child.',
  'channel.safeguarding-lead.refuses': 'Nothing is too small.',
  'channel.safeguarding-lead.needs': 'What you saw or heard, in the words used, when, and who.',
  'channel.safeguarding-lead.next': 'They decide what follows with social care and police.',

  'channel.samaritans.name': 'Samaritans',
  'channel.samaritans.takes': 'Anyone who finds it hard, at any hour.',
  'channel.samaritans.refuses': 'Emergencies: ring 999.',
  'channel.samaritans.needs': 'Nothing.',
  'channel.samaritans.next': 'Someone listens without judging.',

  'channel.samaritans-online-harms.name': 'Samaritans: online harms advice',
  'channel.samaritans-online-harms.takes': 'People who meet posts about suicide or self-harm at work.',
  'channel.samaritans-online-harms.refuses': 'Emergencies: ring 999.',
  'channel.samaritans-online-harms.needs': 'What you saw, without describing it further than needed.',

  'channel.school.name': 'The child’s school',
  'channel.school.takes': 'What concerns its pupils, to its safeguarding lead.',
  'channel.school.refuses': 'Danger right now: ring 999.',
  'channel.school.needs': 'What happened and which pupils.',
  'channel.school.next': 'The school looks after the children who are part of it.',

  'channel.shore.name': 'Shore (for teenagers)',
  'channel.shore.takes': 'Teenagers worried about their own sexual thoughts or behaviour.',
  'channel.shore.refuses': 'Adults, and emergencies.',
  'channel.shore.needs': 'Nothing.',
  'channel.shore.next':
    'A confidential chat. Its web address was not found here: search for “Shore Lucy Faithfull Foundation”.',

  'channel.shout.name': 'Shout',
  'channel.shout.takes': 'Anyone in a crisis, by text message.',
  'channel.shout.refuses': 'Emergencies: ring 999.',
  'channel.shout.needs': 'A phone that can text.',
  'channel.shout.next': 'A volunteer texts back.',

  'channel.social-work-england.name': 'Social Work England',
  'channel.social-work-england.takes': 'Concerns about a social worker’s fitness to practise.',
  'channel.social-work-england.refuses': 'Emergencies.',
  'channel.social-work-england.needs': 'Who, what and when.',

  'channel.sspca.name': 'Scottish SPCA',
  'channel.sspca.takes': 'Cruelty to animals in Scotland.',
  'channel.sspca.refuses': 'Cruelty to people.',
  'channel.sspca.needs': 'Where, when, and which animal. No number is known here: search for “Scottish SPCA report”.',

  'channel.sssc.name': 'Scottish Social Services Council',
  'channel.sssc.takes': 'Concerns about a social service worker in Scotland.',
  'channel.sssc.refuses': 'Emergencies.',
  'channel.sssc.needs': 'Who, what and when.',

  'channel.stop-it-now.name': 'Stop It Now helpline',
  'channel.stop-it-now.takes':
    'Worries about sexual thoughts or behaviour: your own, another adult’s or a child’s. Professionals may ask for advice.',
  'channel.stop-it-now.refuses': 'Reports to have something taken down, and emergencies.',
  'channel.stop-it-now.needs': 'Nothing. You need not give your name.',
  'channel.stop-it-now.next':
    'An adviser talks with you about safety and next steps. They pass on only what identifies a child at risk or a crime.',

  'channel.stopncii.name': 'StopNCII',
  'channel.stopncii.takes': 'Your own private picture, when you are 18 or over and an adult in it. Made-up ones too.',
  'channel.stopncii.refuses': 'Pictures of anyone under 18, private messages, and companies that do not take part.',
  'channel.stopncii.needs':
    'The person’s own device with the picture on it. Keep the case number and PIN: they cannot be got back.',
  'channel.stopncii.next': 'Companies match the picture and remove it under their rules.',

  'channel.supervising-social-worker.name': 'Your supervising social worker',
  'channel.supervising-social-worker.takes': 'What happened in your care, and help for you.',
  'channel.supervising-social-worker.refuses': 'Danger right now: ring 999.',
  'channel.supervising-social-worker.needs': 'What you saw or heard, and what you did.',

  'channel.take-it-down.name': 'Take It Down (NCMEC)',
  'channel.take-it-down.takes':
    'A sexual picture of yourself from when you were under 18, also if you are an adult now.',
  'channel.take-it-down.refuses':
    'Pictures you do not have on your own device (do not download them for this), and pictures of other people.',
  'channel.take-it-down.needs': 'The person’s own device. The picture never leaves it.',
  'channel.take-it-down.next': 'Companies that take part look for the picture and remove it.',

  'channel.talk-calmly-with-child.name': 'A calm talk with the child',
  'channel.talk-calmly-with-child.takes': 'A child who saw something by chance.',
  'channel.talk-calmly-with-child.refuses': 'Questioning, blame and punishment.',
  'channel.talk-calmly-with-child.needs': 'Time and a quiet place.',

  'channel.tra.name': 'Teaching Regulation Agency',
  'channel.tra.takes': 'Serious misconduct by a teacher in England, later on.',
  'channel.tra.refuses': 'First reports: police and LADO come before.',
  'channel.tra.needs': 'The outcome of the inquiry.',

  'channel.true-vision.name': 'True Vision (police hate crime form)',
  'channel.true-vision.takes':
    'Hate over race, faith, sexual orientation, disability or being trans, also from people who saw it.',
  'channel.true-vision.refuses': 'Emergencies, and Scotland.',
  'channel.true-vision.needs': 'What happened, when and where.',
  'channel.true-vision.next': 'It goes to the local police force.',

  'channel.trusted-adult.name': 'An adult you trust',
  'channel.trusted-adult.takes': 'Anything. You can show them this screen.',
  'channel.trusted-adult.refuses': 'Nobody who is part of it.',
  'channel.trusted-adult.needs': 'Just start with “I need your help”.',

  'hours.always': 'At any hour (copy of {date}).',
  'hours.weekdays-10-4': 'Monday to Friday, 10am to 4pm, not on bank holidays (copy of {date}).',
  'hours.act-early': '9am to 5pm every day; at other times calls go to specialist officers (copy of {date}).',
  'hours.no-date': 'no known date',
  'field.service': 'Which service',
  'field.what-happened': 'What happened',
  'field.your-name': 'Your name',
  'field.your-number': 'The number you ring from',
  'field.place': 'Where',
  'field.hurt': 'Is anyone hurt',
  'field.when': 'When',
  'field.who': 'Who',
  'field.evidence-list': 'What evidence there is (no pictures)',
  'field.child-at-risk': 'Is a child at risk',
  'field.your-contact': 'Your name, role, e-mail and phone',
  'field.child-details': 'The child: name, age, where they are',
  'field.person-details': 'The person: names, user names, apps',
  'field.address': 'Web address',
  'field.address-note': 'Where on the page (if needed)',
  'field.age-band': 'Your age band',
  'field.childline-account': 'A Childline account',
  'field.own-images': 'Your own picture or its address',
  'field.platform': 'The platform',
  'field.platform-answer': 'What the platform answered',
  'field.date-reported': 'The day you reported it',
  'field.harm-type': 'What kind of harm',
  'field.short-description': 'A short description',
  'field.person': 'The person',
  'field.concerns': 'What worries you',
  'field.vulnerabilities': 'What makes them vulnerable',
  'field.agencies': 'Who else is involved',
  'field.your-role': 'Your role',
  'field.family': 'The family',
  'field.childs-words': 'The concern, in the child’s own words',
  'field.adults-involved': 'The adults',
  'field.actions-taken': 'What has been done',
  'field.your-email': 'Your e-mail',
  'field.whose-data': 'Whose data it is',
  'field.organisation': 'The organisation',
  'field.harm-caused': 'The harm it caused',
} as const;
