/** Police, reports, removal tools, councils and regulators: what each takes, refuses and needs. */
export const officialChannels = {
  'channel.ceop.name': 'CEOP Safety Centre (National Crime Agency)',
  'channel.ceop.takes':
    'Sexual abuse or grooming of someone under 18 online: sexual talk, asking for pictures, pressure to meet, blackmail.',
  'channel.ceop.refuses': 'Bullying, fake or hacked accounts, emergencies, and reports without your name.',
  'channel.ceop.needs':
    'Your contact details, what happened, the child, and the names or accounts of the person. Gaps are fine. No pictures.',
  'channel.ceop.next': 'A child protection adviser reads it and contacts you. How fast depends on the risk.',

  'channel.childrens-social-care.name': 'Children’s social care (the council’s front door)',
  'channel.childrens-social-care.name.wales': 'Children’s social services of the council',
  'channel.childrens-social-care.name.scotland': 'Social work (the council)',
  'channel.childrens-social-care.name.northern-ireland': 'Gateway team of the Health and Social Care Trust',
  'channel.childrens-social-care.takes': 'Any child who may be harmed or at risk, online too. Suspicion is enough.',
  'channel.childrens-social-care.refuses': 'Danger right now: ring 999.',
  'channel.childrens-social-care.needs':
    'The child, the family and the adults. What worries you, in the child’s own words. What has been done. Who you are.',
  'channel.childrens-social-care.next':
    'A social worker looks at it and decides what follows. They cannot share private details. If you hear nothing, ring again.',
  'channel.childrens-social-care.next.england':
    'A social worker should say within one working day that they have it and what follows. They cannot share private details.',

  'channel.crimestoppers.name': 'Crimestoppers (Fearless for young people)',
  'channel.crimestoppers.takes': 'What you know about a crime, without your name.',
  'channel.crimestoppers.refuses': 'Emergencies. It cannot come back to you, and may not meet a duty to report.',
  'channel.crimestoppers.needs': 'What you know.',
  'channel.crimestoppers.next': 'It goes to the police without your name.',

  'channel.dbs.name': 'Disclosure and Barring Service',
  'channel.dbs.takes': 'The employer’s referral when someone is removed from work with children.',
  'channel.dbs.refuses': 'First reports: police and LADO come before.',
  'channel.dbs.needs': 'The employer’s decision and papers.',

  'channel.ico.name': 'Information Commissioner (ICO)',
  'channel.ico.takes': 'Personal data used wrongly: for example, a school shows a pupil’s picture online.',
  'channel.ico.refuses': 'What private people post, and taking things down.',
  'channel.ico.needs': 'Complain to the organisation first. Then wait 30 days.',
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
    'That someone who works or volunteers with children harmed a child, or may have. That they broke the law about a child, or may be a risk.',
  'channel.lado.refuses': 'Low-level concerns, and general worries.',
  'channel.lado.needs':
    'Who, what was seen or said, where the person works, other children near them. Do not ask the person.',
  'channel.lado.next': 'They talk with police and social care before the person is told anything.',

  'channel.nrm-referral.name': 'National Referral Mechanism',
  'channel.nrm-referral.takes':
    'Someone who may be a victim of slavery or trafficking. A first responder, such as police or the council, makes the referral.',
  'channel.nrm-referral.refuses': 'Referrals from anyone else.',
  'channel.nrm-referral.needs': 'What is known of how the child is used. Ask police or social care to refer.',

  'channel.ofcom.name': 'Ofcom (for information only)',
  'channel.ofcom.takes': 'That a site or app fails its safety duties.',
  'channel.ofcom.refuses': 'Single cases, taking down a post, and answers to you.',
  'channel.ofcom.needs': 'Complain to the service first.',
  'channel.ofcom.next': 'No personal answer. Patterns count.',

  'channel.police-101.name': 'Police: 101 or the force’s online report',
  'channel.police-101.name.scotland': 'Police Scotland: 101 or its online report',
  'channel.police-101.name.northern-ireland': 'PSNI: 101 or its online report',
  'channel.police-101.takes': 'Any crime or concern with no danger right now.',
  'channel.police-101.refuses':
    'Emergencies: ring 999. Never attach a sexual picture of a child; say that it exists and wait for their word.',
  'channel.police-101.needs': 'What, when, where and who. The exact web address if there is one.',
  'channel.police-101.next': 'You get a reference number. Times differ from force to force.',

  'channel.police-999.name': 'Emergency services',
  'channel.police-999.takes': 'Danger to life, someone hurt, a crime happening now, a missing child.',
  'channel.police-999.refuses': 'Things of the past with no danger now.',
  'channel.police-999.needs':
    'Which service you need and what is happening. Your name and number. Where it is, and if anyone is hurt.',
  'channel.police-999.next': 'They tell you what to do. Stay on the line.',

  'channel.own-force.name': 'Your own force',
  'channel.own-force.takes': 'A crime you came across, on duty or off.',
  'channel.own-force.refuses': 'Looking into it by yourself.',
  'channel.own-force.needs': 'What happened, when, where, and who is part of it.',
  'channel.own-force.next': 'Write down the crime or log number.',

  'channel.police-child-abuse-team.name': 'The force’s child abuse investigation team',
  'channel.police-child-abuse-team.takes': 'Suspected abuse of a child, online or not.',
  'channel.police-child-abuse-team.refuses': 'Nothing about a child at risk.',
  'channel.police-child-abuse-team.needs': 'What is known of the child, the person and other children near them.',
  'channel.police-child-abuse-team.next': 'A strategy discussion with social care.',

  'channel.prevent-referral.name': 'Prevent referral',
  'channel.prevent-referral.takes':
    'A person being drawn into terrorism, of any kind and any age. A fixation on attacks.',
  'channel.prevent-referral.refuses': 'Terrorist content that nobody here is linked to. Emergencies.',
  'channel.prevent-referral.needs':
    'The person and what worries you. What makes them vulnerable. Who else is part of it, and your role.',
  'channel.prevent-referral.next':
    'Police look at it first. A panel may offer support, with the person’s consent. It is not a criminal record.',

  'channel.report-fraud.name': 'Report Fraud',
  'channel.report-fraud.takes': 'Fraud and cyber crime in England, Wales and Northern Ireland.',
  'channel.report-fraud.refuses': 'Sexual blackmail, and Scotland.',
  'channel.report-fraud.needs': 'What happened, the account or number, money lost and when.',
  'channel.report-fraud.next': 'You get a crime reference number.',

  'channel.report-harmful-content.name': 'Report Harmful Content',
  'channel.report-harmful-content.takes':
    'Harmful but legal posts that the platform would not remove, or did not answer. For people of 13 and over.',
  'channel.report-harmful-content.refuses': 'Crimes, terrorism, pictures of children, private sexual pictures.',
  'channel.report-harmful-content.needs': 'The link, the day you reported it and the platform’s answer.',
  'channel.report-harmful-content.next': 'They look at it against the platform’s rules and may take it up.',

  'channel.report-remove.name': 'Report Remove (Childline and IWF)',
  'channel.report-remove.takes': 'A nude or sexual picture or video of yourself, when you are under 18.',
  'channel.report-remove.refuses':
    'Pictures of someone else. Pictures of adults. Copies inside private chats or on phones.',
  'channel.report-remove.needs':
    'The young person’s own phone and a Childline account (a real name is not needed). Age may be asked for. An adult may sit beside them but must not see the picture.',
  'channel.report-remove.next': 'The IWF looks within one working day. The answer comes to the Childline account.',

  'channel.report-terrorism.name': 'Counter terrorism police: online material',
  'channel.report-terrorism.takes':
    'Posts or pages that praise terrorism or call for violence. Ones that show attacks, or how to make weapons.',
  'channel.report-terrorism.refuses': 'Hate without terrorism, and an attack about to happen: ring 999.',
  'channel.report-terrorism.needs': 'The web address and a short description. No name is needed.',
  'channel.report-terrorism.next': 'Specialist officers judge it and ask for removal. You may not hear back.',

  'channel.rspca.name': 'RSPCA',
  'channel.rspca.takes': 'Cruelty to animals in England and Wales.',
  'channel.rspca.refuses': 'Cruelty to people.',
  'channel.rspca.needs': 'Where, when, and which animal. No number is known here: search for “RSPCA report cruelty”.',

  'channel.social-work-england.name': 'Social Work England',
  'channel.social-work-england.takes': 'Worries about whether a social worker is fit to do the job.',
  'channel.social-work-england.refuses': 'Emergencies.',
  'channel.social-work-england.needs': 'Who, what and when.',

  'channel.sspca.name': 'Scottish SPCA',
  'channel.sspca.takes': 'Cruelty to animals in Scotland.',
  'channel.sspca.refuses': 'Cruelty to people.',
  'channel.sspca.needs': 'Where, when, and which animal. No number is known here: search for “Scottish SPCA report”.',

  'channel.sssc.name': 'Scottish Social Services Council',
  'channel.sssc.takes': 'Worries about a social service worker in Scotland.',
  'channel.sssc.refuses': 'Emergencies.',
  'channel.sssc.needs': 'Who, what and when.',

  'channel.stopncii.name': 'StopNCII',
  'channel.stopncii.takes': 'Your own private picture, when you are 18 or over and an adult in it. Made-up ones too.',
  'channel.stopncii.refuses': 'Pictures of anyone under 18. Private messages. Firms that do not take part.',
  'channel.stopncii.needs':
    'The person’s own device with the picture on it. Keep the case number and PIN: they cannot be got back.',
  'channel.stopncii.next': 'Companies match the picture and remove it under their rules.',

  'channel.take-it-down.name': 'Take It Down (NCMEC)',
  'channel.take-it-down.takes':
    'A sexual picture of yourself from when you were under 18, also if you are an adult now.',
  'channel.take-it-down.refuses':
    'Pictures of other people. Pictures you do not have on your own device: do not download them for this.',
  'channel.take-it-down.needs': 'The person’s own device. The picture never leaves it.',
  'channel.take-it-down.next': 'Companies that take part look for the picture and remove it.',

  'channel.tra.name': 'Teaching Regulation Agency',
  'channel.tra.takes': 'Serious misconduct by a teacher in England, later on.',
  'channel.tra.refuses': 'First reports: police and LADO come before.',
  'channel.tra.needs': 'The outcome of the inquiry.',

  'channel.true-vision.name': 'True Vision (police hate crime form)',
  'channel.true-vision.takes':
    'Hate for who someone is: race, faith, whom they love, disability or being trans. You can report it if you only saw it.',
  'channel.true-vision.refuses': 'Emergencies, and Scotland.',
  'channel.true-vision.needs': 'What happened, when and where.',
  'channel.true-vision.next': 'It goes to the local police force.',
} as const;
