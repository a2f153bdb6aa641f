/** Lines that listen and advise: what each takes, refuses and needs. */
export const helplines = {
  'channel.act-early.name': 'ACT Early Support Line',
  'channel.act-early.takes': 'The worry that someone is being drawn into extremism.',
  'channel.act-early.refuses': 'An attack about to happen: ring 999.',
  'channel.act-early.needs': 'What you have noticed. You need not give your name.',
  'channel.act-early.next': 'They listen and advise. When they are closed, calls go to specialist officers.',

  'channel.childline.name': 'Childline',
  'channel.childline.takes': 'Any worry. For anyone up to their 19th birthday.',
  'channel.childline.refuses': 'Adults and professionals.',
  'channel.childline.needs': 'Nothing. No name is needed.',
  'channel.childline.next': 'A counsellor listens. They keep it private unless someone is in danger.',

  'channel.modern-slavery-helpline.name': 'Modern Slavery and Exploitation Helpline',
  'channel.modern-slavery-helpline.takes':
    'Signs that someone is held in slavery or used by others. Agencies can ask for advice too.',
  'channel.modern-slavery-helpline.refuses':
    'By itself it cannot put someone into the National Referral Mechanism. What is about under-18s is passed on, even without a yes.',
  'channel.modern-slavery-helpline.needs': 'What you have noticed.',
  'channel.modern-slavery-helpline.next': 'They advise and pass it on.',

  'channel.nspcc-helpline.name': 'NSPCC Helpline',
  'channel.nspcc-helpline.takes': 'A worry that any adult has about a child.',
  'channel.nspcc-helpline.refuses': 'A child in danger right now: ring 999.',
  'channel.nspcc-helpline.needs': 'What worries you. You need not give your name.',
  'channel.nspcc-helpline.next': 'A specialist advises, and passes it on where a child may be at risk.',

  'channel.nspcc-whistleblowing.name': 'NSPCC Whistleblowing Advice Line',
  'channel.nspcc-whistleblowing.takes': 'Worries about how child protection is handled where you work or elsewhere.',
  'channel.nspcc-whistleblowing.refuses': 'It does not take the place of telling social care or police.',
  'channel.nspcc-whistleblowing.needs': 'What you told whom, when, and what was done. You need not give your name.',
  'channel.nspcc-whistleblowing.next': 'They advise and can pass it on.',

  'channel.papyrus.name': 'Papyrus HOPELINE247',
  'channel.papyrus.takes': 'People under 35 who think of suicide, and those who worry about them, at work too.',
  'channel.papyrus.refuses': 'Emergencies: ring 999.',
  'channel.papyrus.needs': 'Nothing.',
  'channel.papyrus.next': 'An adviser helps to plan for safety.',

  'channel.posh.name': 'Professionals Online Safety Helpline (POSH)',
  'channel.posh.takes':
    'Any online safety question from people who work with children: fake accounts, bullying, privacy.',
  'channel.posh.refuses': 'Criminal pictures, emergencies, and parents or children themselves.',
  'channel.posh.needs':
    'What you reported to the platform and what it answered. If a child may be at risk, do not wait for the answer.',
  'channel.posh.next': 'They advise and can ask the platform to look again.',

  'channel.revenge-porn-helpline.name': 'Revenge Porn Helpline',
  'channel.revenge-porn-helpline.takes':
    'Private sexual pictures of adults (18 and over) in the UK, shared or threatened. Sexual fakes too.',
  'channel.revenge-porn-helpline.refuses': 'Anyone under 18 in the picture. It cannot promise to get it taken down.',
  'channel.revenge-porn-helpline.needs':
    'Where the pictures are and what was said. Dated notes of names and addresses.',
  'channel.revenge-porn-helpline.next': 'They help with reporting and can point to free legal advice.',

  'channel.samaritans.name': 'Samaritans',
  'channel.samaritans.takes': 'Anyone who finds it hard, at any hour.',
  'channel.samaritans.refuses': 'Emergencies: ring 999.',
  'channel.samaritans.needs': 'Nothing.',
  'channel.samaritans.next': 'Someone listens without judging.',

  'channel.samaritans-online-harms.name': 'Samaritans: online harms advice',
  'channel.samaritans-online-harms.takes': 'People who meet posts about suicide or self-harm at work.',
  'channel.samaritans-online-harms.refuses': 'Emergencies: ring 999.',
  'channel.samaritans-online-harms.needs': 'What you saw, told in no more detail than they need.',

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

  'channel.stop-it-now.name': 'Stop It Now helpline',
  'channel.stop-it-now.takes':
    'Worries about sexual thoughts or behaviour: your own, another adult’s or a child’s. Professionals may ask for advice.',
  'channel.stop-it-now.refuses': 'Reports to have something taken down, and emergencies.',
  'channel.stop-it-now.needs': 'Nothing. You need not give your name. You can speak English or Welsh.',
  'channel.stop-it-now.next':
    'An adviser talks with you about safety and next steps. They pass on only what identifies a child at risk or a crime.',
} as const;
