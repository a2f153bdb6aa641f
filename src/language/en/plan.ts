/** Headlines, notes, what happens next and support: the sentences of a result around its steps. */
export const plan = {
  'urgency.emergency-now': 'Now',
  'urgency.same-day': 'Today',
  'urgency.within-one-working-day': 'Within one working day',
  'urgency.when-convenient': 'When you can',

  'recipient.safeguarding-lead': 'Your {lead}',
  'recipient.deputy': 'The deputy of your {lead}',
  'recipient.head': 'The head or person in charge',
  'recipient.chair': 'The chair of governors or trustees',
  'recipient.line-manager': 'Your manager',
  'recipient.next-manager': 'The next manager up, or the head',
  'recipient.it-lead': 'Your IT lead',
  'recipient.hr-lead': 'Your HR lead',

  'headline.danger': 'Ring 999 now.',
  'headline.danger.young': 'Ring 999 now. Find an adult near you.',
  'headline.S1': 'Close it. Report the address to the Internet Watch Foundation.',
  'headline.S2': 'Tell your {lead} now. Nobody looks again.',
  'headline.S2.carer': 'Tell the people below now. Do not look at it again.',
  'headline.S2.lead': 'Tell the IWF today. Nobody looks again.',
  'headline.S3': 'Do not reply or send it on. Tell the people below today.',
  'headline.S4': 'Nobody touches the device. Tell police today.',
  'headline.S5': 'Tell the people below today. The person must not find out.',
  'headline.S6': 'Speak to {socialCare} before the child goes home.',
  'headline.S7': 'Tell the people below today. The person must not find out.',
  'headline.S8': 'Share it within one working day, even if it seems small.',
  'headline.S9': 'Tell the person in charge. It is a matter for the employer.',
  'headline.S9.employer': 'This is for the employer. No other report is needed.',
  'headline.S10': 'Report it today. You need no more proof.',
  'headline.S11': 'They are not in trouble. Get help today, and stay with them.',
  'headline.S12': 'It is not their fault. Pay nothing and tell police.',
  'headline.S13': 'Do not look at the picture. Tell the right person now.',
  'headline.S13.lead': 'Nobody looks at the picture. Act today.',
  'headline.S14': 'A made picture is as serious as a real one. Tell the right person now.',
  'headline.S14.lead': 'A made picture is as serious as a real one. Act today.',
  'headline.S15': 'Do not look at the picture. Tell police today.',
  'headline.S16': 'The child needs help. Share it today.',
  'headline.S17': 'Pass it on today. The child has done nothing wrong.',
  'headline.S18': 'Tell police today. Leave the page.',
  'headline.S18.told': 'Tell police today.',
  'headline.S19': 'Share it today. The child is a victim, whatever they say.',
  'headline.S20': 'Stay calm and talk. No report is needed.',
  'headline.S21': 'Get advice and help for the child today.',
  'headline.S22': 'Stop the contact, keep the posts, and tell someone today.',
  'headline.S22.home': 'Share it today. Do not speak to the parents first.',
  'headline.S23': 'Do not answer. Report the account to the platform.',
  'headline.S23.threats': 'Do not answer. Tell police today.',
  'headline.S24': 'There is a next step when a platform does not answer.',
  'headline.S25': 'Tell police. Do not share the film.',
  'headline.S26': 'Take it seriously. Tell police and do not act alone.',
  'headline.S27': 'Do not deal with this alone. Tell someone today.',
  'headline.S28': 'Close it. Report the address to counter terrorism police.',
  'headline.S29': 'Share your worry today. Do not wait for more.',
  'headline.S30': 'Keep it as it is and report it.',
  'headline.S31': 'It is not their fault. Help is there for it today.',
  'headline.S32': 'Nobody else looks at it. Report it today.',
  'headline.S33': 'Pay nothing more. Report it today.',
  'headline.S34': 'Close it. Report it to the platform.',
  'headline.S34.person': 'Tell police today. Do not send it on.',
  'headline.S35': 'Tell the people below when you can. No alarm is needed.',
  'headline.S36': 'Thank them for telling. Other children may need help today.',
  'headline.S36.pace': 'Thank them for telling. They choose what happens next.',
  'headline.S36.england': 'Thank them for telling. Some of it may have to be passed on.',
  'headline.S36.northern-ireland': 'Thank them for telling. Ask police what must be passed on.',
  'headline.S37': 'You have done the right thing by asking. Talk to someone today.',
  'headline.S38': 'Share the worry today. You need no proof.',
  'headline.S39': 'Bring it to your own child abuse team and a strategy discussion today.',
  'headline.S39.social-care': 'Bring it to a strategy discussion with police today.',
  'headline.S40.online': 'This is not your fault. You can get help today.',
  'headline.S40.imagery': 'Close it. You have done nothing wrong. Tell an adult you trust.',
  'headline.S40.safe': 'This is not your fault. Tell someone today.',
  'headline.S40.bullied': 'This is not your fault. You don’t have to face it alone.',
  'headline.S40.self-harm': 'You matter. Talk to someone now.',
  'headline.S40.other': 'You did well to ask. Tell an adult you trust.',
  'headline.S41': 'Pass it on today. You need no proof.',
  'headline.S42': 'Do not wait any longer. Go direct today.',

  'note.after-999': 'Ring 999 first. Do the other steps after the call, and tell them what police said.',
  'note.999-signs':
    'Ring 999 if someone is hurt, missing or saying goodbye. Ring it if they have a weapon or a plan for today, or if a child is going home to a person who hurts them.',
  'note.age-decides-tool':
    'The age in the picture decides which removal service can help. If in doubt, treat it as under 18: nobody looks.',
  'note.ask-about-suicide':
    'Ask plainly whether they think about ending their life. Asking does not put the idea there. If yes and it may be now, ring 999 and stay with them.',
  'note.ask-what-was-decided':
    'Ask the person you told what was decided and when. Do not wait for the answer before you go on.',
  'note.attack-signs': 'A plan, a weapon, a named place or a date: ring 999.',
  'note.blackmail-is-not-fraud': 'Blackmail over nude pictures is not a scam report: start again and choose blackmail.',
  'note.ceop-not-emergency': 'CEOP is not an emergency service and not anonymous. If someone is in danger, ring 999.',
  'note.child-protection-enquiry':
    'Where a child can be named, think about your nation’s own child protection enquiry.',
  'note.device-not-iwf': 'The Internet Watch Foundation takes web addresses, not devices. A device goes to police.',
  'note.do-not-wait-for-platform':
    'If it shows abuse of a child, a crime or a person at risk, do not wait for any platform: start again and choose what it shows.',
  'note.duty-to-report':
    'England: the Crime and Policing Act 2026 sets a duty for adults who work with children. Suspected sex offences against a child are to be told to police or the council. We could not find the day it starts. A report to the IWF, or a report without your name, may not be enough. Agree with your {lead} who tells police or the council.',
  'note.duty-to-report.first-step':
    'England: the Crime and Policing Act 2026 sets a duty for adults who work with children. Suspected sex offences against a child are to be told to police or the council. We could not find the day it starts. A report to the IWF, or a report without your name, may not be enough. Agree with the first person in the steps who tells police or the council.',
  'note.duty-to-report.direct':
    'England: the Crime and Policing Act 2026 sets a duty for adults who work with children. Suspected sex offences against a child are to be told to police or the council. We could not find the day it starts. A report to the IWF, or a report without your name, may not be enough. Ask police or the council what they need from you.',
  'note.duty-to-report.after-call':
    'England: the Crime and Policing Act 2026 sets a duty for adults who work with children. Suspected sex offences against a child are to be told to police or the council. We could not find the day it starts. A report to the IWF, or a report without your name, may not be enough. Ask police in the call what else they need from you.',
  'note.duty-to-report.strategy':
    'England: the Crime and Policing Act 2026 sets a duty for adults who work with children. Suspected sex offences against a child are to be told to police or the council. We could not find the day it starts. A report to the IWF, or a report without your name, may not be enough. Agree in the strategy discussion who does it.',
  'note.filter-if-harm': 'If someone saw something harmful, start again and choose what it was.',
  'note.harm-signs':
    'Children’s social care must be told if the child’s health, sleep, eating, school or safety suffers. The same is true if they hurt themselves.',
  'note.hate-999': 'An attack or threat happening now: ring 999.',
  'note.helpline-must-pass-on':
    'You need not give your name. A helpline must pass on what you tell it only where it could identify a child at risk or a crime.',
  'note.household-children': 'Think of what every child in the home needs, not only of the offence.',
  'note.if-children-appear':
    'If a child appears in it, or a child was shown it, stop: start again and choose “A worry about an adult who works or volunteers with children”.',
  'note.if-it-could-be-them':
    'If it could be about the person named in a step, or someone above them, leave that step out. Go to whoever is over them, or straight to police.',
  'note.if-pupils-made-it':
    'If pupils made it, tell your safeguarding lead as well: it is bullying, and they need help to stop.',
  'note.if-real-and-now': 'If it is real and happening now, ring 999.',
  'note.if-it-was-you':
    'If it happened to you: it was not your fault. You choose whom you tell, and when. If other children may be near the person, telling today helps them.',
  'note.if-they-sent-a-picture':
    'If the child sent a picture of themselves: start again and choose the line about a nude. It says how to have it taken down.',
  'note.if-under-18-picture':
    'May the picture show someone under 18? Then nobody looks at it, copies it or sends it on.',
  'note.interview-with-care':
    'Plan with care how the child is spoken to: filming an interview may repeat the harm. A child may deny it out of shame or fear.',
  'note.lead-is-head':
    'Is the lead also the person in charge? Then leave out the first step. Go to the chair, or straight to the next step.',
  'note.lead-decides-deleting': 'The lead and police decide what is deleted and when. Not you, not the child.',
  'note.made-counts': 'It counts as a sexual picture of a child, even when it is not real and even as a joke.',
  'note.monitoring-may-show':
    'School or work monitoring may record the pages you open here. The person may be able to see those records. Use your own phone if you can.',
  'note.ni-duty':
    'Northern Ireland: tell police about a serious (arrestable) offence. It is an offence not to tell them.',
  'note.no-own-inquiry': 'Do not ask questions, look into it or search yourself. That is for police.',
  'note.no-proof-needed': 'A feeling is enough. It is not your job to prove it.',
  'note.no-report-needed': 'Seeing something by chance is common. Nobody is in trouble, and no office needs to know.',
  'note.no-sexual-picture':
    'If there is a sexual picture of someone under 18 among it: no screenshot, and start again with that.',
  'note.nobody-above': 'If there is nobody above the person in charge, go straight to the next step.',
  'note.nobody-above.ask':
    'If there is nobody above the person in charge, ask for advice: the ways to do so stand under the steps.',
  'note.nude-signs':
    'If any of these turns up later, police and social care must be told: force, fear, a big age gap, a child under 13, wide spread, a risk of self-harm, or an adult.',
  'note.officer-must-agree': 'In England and Wales the council’s officer for allegations must agree too.',
  'note.one-contact': 'One message is enough: police can act. Older advice that said two is out of date.',
  'note.over-the-head':
    'Is it a governor, a trustee or the owner? Those in charge work under them. Then leave out the first step and go straight to the next.',
  'note.organised-abuse':
    'Check the person’s other contact with children. If there are more people or more children, follow your procedures for organised abuse.',
  'note.own-control-room': 'On duty, use your own control room in place of 999.',
  'note.own-service':
    'Do not take it through a team the person works in or leads. Another team or manager can take it. In the police, professional standards can.',
  'note.owner-works-with-children':
    'If it turns out that the owner works with children, tell the head or chair. In England or Wales, tell the council’s officer for allegations too (LADO or Designated Officer).',
  'note.paid-already': 'If money was paid, stop now. Paying again does not make it end.',
  'note.platform-may-alert': 'The person may notice a report to the platform. Where police are a step, ask them first.',
  'note.police-know-too':
    'Do this even if police already know. Police deal with the adult; social care looks after the children.',
  'note.police-lead': 'Police or social care are acting: agree with them before anyone is told anything.',
  'note.regulator-later': 'The regulator is told later, when police and social work agree to it.',
  'note.say-organised': 'If more adults or more children are part of it, say so: there are special procedures.',
  'note.section-47': 'Where a child can be named, think about a section 47 enquiry.',
  'note.you-can-change': 'You can change this, and people will help you.',
  'note.suspension-reasons': 'The person is not told, nor told why they are suspended, until police agree.',
  'note.text-only-screenshot': 'Screenshots: only text, names, addresses and dates. Leave the picture itself out.',
  'note.under-18-in-picture':
    'The picture shows someone under 18, so services for adults cannot take it. Nobody else looks at it.',
  'note.victim-not-offender':
    'A child used in this way is a victim. That is so even if they say they choose it, or have broken the law.',
  'note.you-and-police-decide-deleting': 'You and police decide what is deleted and when. Nobody else does.',
  'note.wales-at-once': 'Wales: children’s social services are told at once.',
  'note.when-police':
    'If there are threats, stalking, violence or a home address published: police 101, or 999 if it is now.',

  'next.at-their-pace':
    'Nothing happens without the adult, unless a child may be at risk today. Tell them they can come back to it.',
  'next.at-their-pace.england':
    'The adult sets the pace for everything else. In England some of it may have to be passed on. Agree what with the people above, and tell the adult before you do.',
  'next.at-their-pace.northern-ireland':
    'The adult sets the pace for everything else. In Northern Ireland some crimes have to be passed on. Ask police, and tell the adult before you do.',
  'next.before-home':
    'Social care and police decide together what happens before the child goes home. They also decide when parents are told.',
  'next.ceop':
    'A specialist reads a report to CEOP and gets in touch by phone or e-mail. How fast depends on the risk.',
  'next.chance': 'Talk again in a few days. Come back if the child seems worried or keeps looking.',
  'next.direct': 'Write down whom you told, when, and what they said. If you are still worried, go one level higher.',
  'next.employer': 'The employer deals with it under its own rules.',
  'next.escalation': 'They look at the platform’s answer and may ask it to look again.',
  'next.filter': 'IT closes the gap. The lead looks at whether anyone needs help.',
  'next.fraud': 'You get a crime reference number. The bank tries to stop the payment.',
  'next.iwf': 'An analyst opens the address so that you need not. If it breaks the law they work to have it removed.',
  'next.lado':
    'The officer for allegations talks it through with police and social care, and says what may be said to whom.',
  'next.lead-nude':
    'The lead decides with police and social care what happens to the picture and when parents are told.',
  'next.lead-support': 'The lead looks after children and staff who saw it, and tells parents when it is right.',
  'next.low-level': 'It is written down and kept with other small worries. So a pattern can be seen.',
  'next.note-it': 'Write down whom you told, when, and what they said. If nothing comes, ask again.',
  'next.own-thoughts': 'You talk with someone trained. You go at your own speed.',
  'next.platform': 'Platforms often answer within a few days. Note the day you reported.',
  'next.police': 'You get a reference number. Write it down. Police may want to speak to you.',
  'next.police-device':
    'Police tell you what to do with the device and may fetch it. Write down their reference number.',
  'next.prevent': 'The worry is looked at with care and in private. Help is offered, and it is not a criminal record.',
  'next.report-remove':
    'Removal is checked within one working day. The young person sees the answer in their Childline account.',
  'next.social-care': 'A social worker decides what happens next for the child. If you hear nothing, ring again.',
  'next.social-care.england':
    'A social worker should say within one working day that they have it and what follows. If not, ring again.',
  'next.self-harm': 'Someone who is trained talks with the person. Ask again soon how they are.',
  'next.self-harm.adult': 'Stay in touch with the person, and ask again soon how they are.',
  'next.strategy': 'Police and social care agree who does what. Write down what was decided.',
  'next.strategy-before-told': 'Police and social care talk before the person is told anything.',
  'next.terrorism': 'Specialist officers look at it. You may not hear back.',
  'next.worry': 'They put it with what others have noticed. You may not be told what happens, but it counts.',
  'next.worry.lead': 'Put it with what others have noticed, and set a day to look at it again.',
  'next.young-adult': 'The adult helps you with what comes next. If they don’t listen, tell another one or Childline.',
  'next.young-ceop': 'A trained person reads what you send and gets in touch. You can have an adult with you.',

  'support.general': 'You did right to ask. You need not look again. If it stays with you, talk to someone you trust.',
  'support.own-thoughts': 'Asking for help is brave, and help works. Samaritans listen at any hour on 116 123.',
  'support.saw':
    'You did right. You need not look again. It can stay with you: talk to someone you trust. Samaritans listen at any hour on 116 123.',
  'support.self-harm':
    'You did right to act. You need not look again. This is hard to carry alone: Samaritans listen at any hour on 116 123, to you as well.',
  'support.told':
    'You did right to take it seriously. You need not prove it or look again. If it stays with you, talk to someone you trust. Samaritans listen at any hour on 116 123.',
  'support.young':
    'You did the right thing. It is not your fault. You need not look again. Childline listens at any hour on 0800 1111. You don’t have to give your name.',
} as const;
