/** Why a channel is told: `why.<channel>` in general, `why.<channel>.<case>` where a rule says more. */
export const why = {
  'why.police-999': 'Someone may be hurt, missing or about to be. Do not wait, and do not fill in a form first.',
  'why.police-101.adult-has-picture': 'An adult or a stranger may have a child’s picture. Police can stop them.',
  'why.police-101.adult-views': 'It is a crime, and the person may be hurting children as well.',
  'why.police-101.animal': 'Cruelty to animals is a crime. Police know who deals with it here.',
  'why.police-101.assault': 'An attack is a crime, filmed or not.',
  'why.police-101.at-their-pace': 'The adult can report at any time, however long ago it was. Offer to be there.',
  'why.police-101.blackmail': 'Blackmail is a crime. Police deal with it every day.',
  'why.police-101.child-viewer': 'An adult may have sent it, and what is on the device is for police only.',
  'why.police-101.copied':
    'A copy exists. Say so openly and ask what to do with it. Do not delete it and do not hide it.',
  'why.police-101.crime': 'Assault, theft, threats or stalking may be crimes.',
  'why.police-101.cyberflash': 'Sending such a picture to someone who does not want it can be a crime.',
  'why.police-101.device': 'What is saved on a device goes to police. Say that nobody has looked further.',
  'why.police-101.direct': 'Police can act by themselves. You do not need anyone’s permission.',
  'why.police-101.exploitation': 'Those who use the child commit crimes. Say that the child is a victim.',
  'why.police-101.fraud-scotland': 'In Scotland, fraud is reported to Police Scotland.',
  'why.police-101.hate': 'Hate can be a crime. You can report it without being the one attacked.',
  'why.police-101.home':
    'Police and social care decide together. They do so before the child goes home and before anyone there knows.',
  'why.police-101.hurt': 'Hurting a child may be a crime.',
  'why.police-101.intimate': 'Sharing or threatening to share such a picture can be a crime.',
  'why.police-101.live': 'Police can find the child and the people behind it.',
  'why.police-101.made-picture': 'Making or sharing such a picture of a child can be a crime, also by other children.',
  'why.police-101.no-address': 'Without a web address the Internet Watch Foundation cannot look. Police can.',
  'why.police-101.non-recent': 'It is never too late to report, and other children may be at risk now.',
  'why.police-101.nude': 'Force, fear, a wide age gap or wide spread make it more than a mistake.',
  'why.police-101.or-ceop': 'Either is right: police take the same reports by phone.',
  'why.police-101.or-social-work': 'Either is right: in Scotland social work or police are told.',
  'why.police-101.prevent': 'Here police take the worry and know who can help.',
  'why.police-101.real-and-local': 'A real person was hurt. Police can find out who and where.',
  'why.police-101.sent-to-you': 'Someone sent it, so someone can be found. Ask before you leave or delete anything.',
  'why.police-101.shown': 'Showing such things to a child can be a crime.',
  'why.police-101.threat': 'A threat can be a crime, even when it is not for today.',
  'why.police-101.threats': 'Threats, stalking and a published address come first.',
  'why.police-101.urged': 'Urging someone to hurt themselves badly is a crime.',
  'why.police-101.worker': 'It may be a crime. Police look first, so that nothing is lost.',
  'why.police-101.worker-outside':
    'You can tell police yourself. You need not speak to the place where the person works.',
  'why.police-101.young': 'You can ring the police on 101, alone or with an adult.',
  'why.police-101.young-child': 'The child may be made to do this. Police can find them.',
  'why.own-force': 'Record it with your own force and pass it to the right team.',
  'why.police-child-abuse-team': 'Your force’s own team for child abuse leads.',
  'why.police-child-abuse-team.police':
    'Your own force’s child abuse team leads and checks the person’s other contact with children.',
  'why.police-child-abuse-team.social-care': 'The force’s child abuse team joins the strategy discussion.',

  'why.ceop.advice': 'CEOP can advise on finding the child and the person online.',
  'why.ceop.blackmail': 'CEOP takes reports when someone under 18 is blackmailed over pictures.',
  'why.ceop.grooming': 'CEOP takes reports of sexual talk, requests for pictures and pressure to meet.',
  'why.ceop.live': 'CEOP takes reports of children forced or sold online, as well as the police.',
  'why.ceop.picture': 'CEOP takes reports of adults who get pictures from children online.',
  'why.ceop.young': 'CEOP is a team that helps when someone is sexual with you or threatens you online.',

  'why.iwf':
    'They take web addresses of sexual pictures of children from anywhere in the world. You need not give your name.',
  'why.iwf.advice': 'They can have an address removed. They do not look into people.',
  'why.iwf.if-address': 'Only if there is a web address. Type the address; never send the picture.',
  'why.iwf.take-down-later':
    'They can have the address removed. Do this as well as the steps above, never in their place.',
  'why.iwf.young': 'They can get the page taken down. You only give the address, not your name.',

  'why.safeguarding-lead':
    'Your {lead} knows what else is known about this child and takes it further. If they are away, tell the deputy; if nobody is there, go to the next step.',
  'why.safeguarding-lead.adult': 'Your {lead} thinks of every child near this person and takes it further.',
  'why.safeguarding-lead.age': 'Someone under 18 may be in the picture.',
  'why.safeguarding-lead.bullying': 'Your {lead} can protect the child and deal with it.',
  'why.safeguarding-lead.chance':
    'Your {lead} should know, so that the child is looked after and parents are told kindly.',
  'why.safeguarding-lead.child-viewer': 'A child who looks at this may be being harmed too.',
  'why.safeguarding-lead.device': 'Your {lead} looks after anyone who saw it.',
  'why.safeguarding-lead.drawn-in':
    'Others may have noticed the same. Your {lead} puts it together and makes the referral.',
  'why.safeguarding-lead.filter': 'Your {lead} looks after filters and knows if it is part of something bigger.',
  'why.safeguarding-lead.home':
    'Your {lead} rings social care with you. If they cannot be reached at once, ring yourself.',
  'why.safeguarding-lead.non-recent': 'Your {lead} can support you both and check whether a child is at risk.',
  'why.safeguarding-lead.nude':
    'Tell your {lead} straight away. They deal with the device, the children and the parents.',
  'why.safeguarding-lead.pupils-adult-picture': 'Children who made or saw it need help and clear limits.',
  'why.safeguarding-lead.pupils-saw':
    'Children may have seen it, or looked for it. Your {lead} finds out calmly, without anyone opening it.',
  'why.safeguarding-lead.scam': 'A young person is part of it and may need help.',
  'why.safeguarding-lead.threat': 'Your {lead} can keep people safe and knows what else is going on.',
  'why.safeguarding-lead.viewers':
    'Staff or pupils who saw it may need support. IT can block the address without opening it.',
  'why.safeguarding-lead.viewing': 'Your {lead} finds out what lies behind it and gets help for the child.',
  'why.safeguarding-lead.worry': 'Small signs matter together. Your {lead} may know the other half.',

  'why.head-or-chair': 'This person is over the one the concern is about.',
  'why.head-or-chair.allegation': 'They manage the concern and make the next calls with you. Speak in private.',
  'why.head-or-chair.chair-outside':
    'Write to the chair of governors or trustees of that place, or to its owner. Do not tell the head.',
  'why.head-or-chair.device': 'They make sure that nobody uses or moves the device.',
  'why.head-or-chair.low-level': 'They keep low-level concerns, so that a pattern can be seen.',
  'why.head-or-chair.low-level-outside': 'Tell the head or manager of the place where the person works.',
  'why.head-or-chair.told': 'They should know and can support the staff.',
  'why.head-or-chair.work-device': 'Misuse of a work device is for the employer.',
  'why.line-manager': 'Your manager can help you take it further.',
  'why.line-manager.support': 'Tell your manager what you saw, so that you have support.',
  'why.hr-it-lead.block-unseen': 'They block the address and keep the logs, without opening it.',
  'why.hr-it-lead.work-device':
    'They know the rules for work devices. They keep what is needed, and do not look at more.',
  'why.hr-it-lead.filters': 'They look after filters and settings.',
  'why.hr-it-lead.low-level': 'HR knows the low-level policy and how to write it down.',
  'why.hr-it-lead.lock-away': 'They help to lock the device away. They do not open it or copy from it.',
  'why.school': 'The school can look after the children who are part of it.',
  'why.school.fake-account': 'The school should know about the account.',
  'why.school.saw-it': 'The school can look after the children who saw it.',
  'why.school.filter': 'If it is about school devices, the school can close the gap.',
  'why.trusted-adult':
    'Pick someone you trust: a parent, a teacher, a nurse, a youth worker. Not anyone who is part of it.',
  'why.childs-social-worker': 'The child’s own social worker must know today.',
  'why.supervising-social-worker':
    'Your own worker (in a home: the registered manager) supports you and takes it further.',
  'why.employee-support': 'An employer can give time, advice and support.',

  'why.childrens-social-care.child-at-risk': 'A child may be at risk. Say what you know; you need no proof.',
  'why.childrens-social-care.children-near': 'There may be children near this adult.',
  'why.childrens-social-care.at-once': 'In Wales social services are told at once, however small it seems.',
  'why.childrens-social-care.or-police': 'In Scotland social work or police are told.',
  'why.childrens-social-care.direct':
    'Anyone can tell them direct, at any time. Ask for the duty manager if you told them before.',
  'why.childrens-social-care.each-child': 'One referral for each child, so that each one gets help.',
  'why.childrens-social-care.exploitation': 'A child who is used by others needs protection, not blame.',
  'why.childrens-social-care.home': 'Ring them before the child goes home. Out of hours, ring their emergency team.',
  'why.childrens-social-care.hurt': 'A child may be harmed. Ring them the same day.',
  'why.childrens-social-care.if-it-adds-up': 'If the worry grows or others share it, ask them what they would do.',
  'why.childrens-social-care.nude': 'There are signs that a child may be harmed.',
  'why.childrens-social-care.self-harm': 'A child may be coming to harm and need more help than you can give.',
  'why.childrens-social-care.still-near':
    'Other children may be near this person today. So this is passed on, whatever the adult wishes.',
  'why.childrens-social-care.strategy': 'A strategy discussion decides together what happens for each child.',
  'why.childrens-social-care.worker':
    'They protect the children who may be harmed, and think of others at the person’s home and in clubs.',
  'why.childrens-social-care.young': 'They help children who are not safe at home. You or an adult can ring them.',

  'why.lado':
    'The {lado} gives advice on every allegation against people who work with children. Ring on the same day.',
  'why.lado.advice-if-unsure': 'If you are unsure whether it is more than low-level, they advise.',

  'why.report-remove':
    'The young person does this themselves, on their own phone. If the phone is locked away, ask police first. You may sit beside them, but must not see the picture.',
  'why.report-remove.young':
    'You can use this yourself to stop a nude picture of you from spreading. Only you do it: nobody else handles the picture.',
  'why.take-it-down': 'For the person in the picture to use themselves, when they were under 18 in it.',
  'why.stopncii': 'For the adult in the picture to use themselves. The picture stays on their device.',
  'why.revenge-porn-helpline': 'They help adults in the UK whose private pictures are shared or threatened.',
  'why.revenge-porn-helpline.blackmail': 'They help adults who are blackmailed over private pictures.',

  'why.platform-report.account': 'The platform can close the account. Keep the messages.',
  'why.platform-report.imagery':
    'The platform can remove it for everyone. Use its report button only if you need not look again.',
  'why.platform-report.post': 'If it was posted, use its report button, so that it comes down.',
  'why.platform-report.after-police': 'The platform can remove it. First tell police, and keep the messages.',
  'why.platform-report.self-harm': 'The platform can remove it or offer help to the person who posted it.',
  'why.platform-report.young': 'Use the report button in the app. An adult can help you.',
  'why.platform-report.young-child': 'Young children are not meant to have accounts. The platform can close it.',

  'why.posh.fake-account':
    'They know each platform’s route for fake school accounts and can help when it does not answer.',
  'why.posh.no-answer': 'They advise people who work with children and can ask the platform to look again.',
  'why.posh.someone-to-ask': 'You can ask them if you are unsure.',
  'why.report-harmful-content':
    'They can look again if the platform said no or did not answer. You must be 13 or over.',
  'why.ofcom': 'For information only: it does not deal with single cases or answer them.',

  'why.childline': 'The young person can talk to them at any hour, without giving a name.',
  'why.childline.own-thoughts': 'You can talk about anything at any hour. You need not give your name.',
  'why.childline.young': 'You can talk to them at any hour, free, without giving your name.',
  'why.nspcc-helpline': 'They listen to any adult who worries about a child. They pass it on for you if need be.',
  'why.nspcc-helpline.if-a-child': 'If a child is part of it as well, they listen and advise.',
  'why.nspcc-helpline.lead': 'They advise people who work with children, also when nothing is certain.',
  'why.nspcc-whistleblowing': 'They advise staff when nothing is done about a child’s safety.',
  'why.papyrus': 'They help people under 35 who think of suicide, and those who worry about them.',
  'why.samaritans': 'They listen at any hour to anyone who finds it hard.',
  'why.samaritans.adult-telling': 'They listen to the adult, and to you, at any hour.',
  'why.samaritans.own': 'They listen at any hour, without judging.',
  'why.samaritans-online-harms': 'They advise people who meet such things at work.',
  'why.shout': 'Text them at any hour if talking is too hard.',
  'why.stop-it-now': 'A helpline for people worried about sexual thoughts or behaviour. You need not give your name.',
  'why.stop-it-now.about-another': 'You can ring them if you are worried about another adult.',
  'why.stop-it-now.about-child': 'They advise on a child’s sexual behaviour and on what to do.',
  'why.stop-it-now.adult-telling': 'They also talk with adults who were abused as children.',
  'why.stop-it-now.family': 'They help families who have found this out.',
  'why.shore': 'A safe place for teenagers worried about their sexual thoughts or behaviour.',
  'why.shore.for-child': 'A safe place where the young person can ask for help.',

  'why.report-terrorism': 'Specialist police look at terrorist material online. You need not give your name.',
  'why.prevent-referral': 'A Prevent referral brings help early. It goes through your place’s safeguarding route.',
  'why.prevent-referral.about-staff':
    'A Prevent referral brings help early. Make it with those named in the steps above. The police can take it too.',
  'why.act-early': 'A phone line for anyone worried that someone is being drawn in.',
  'why.true-vision': 'The police’s own form for hate, also when you saw it and were not the one attacked.',
  'why.report-fraud': 'The place to report scams and fraud in England, Wales and Northern Ireland.',
  'why.report-fraud.young': 'An adult can tell them with you, so that others are warned.',
  'why.bank': 'Ring the bank first: it may still stop the payment. Use the number on the card.',
  'why.nrm-referral': 'A first responder, such as police or social care, can refer the child for help as a victim.',
  'why.modern-slavery-helpline': 'Advice on exploitation. It does not take the place of police and social care.',
  'why.crimestoppers': 'For extra information without your name. It does not take the place of the steps above.',
  'why.crimestoppers.young': 'You can tell what you know without saying who you are.',
  'why.rspca': 'They deal with cruelty to animals.',
  'why.sspca': 'They deal with cruelty to animals in Scotland.',
  'why.talk-calmly-with-child':
    'Say that you are glad they told you, that they are not in trouble, and answer what they ask.',
  'why.parental-controls': 'Turn on filters together. Then it is less likely to happen again.',
} as const;
