import type { PolicyKey } from '../../policy/policy-key.ts';

/** What each paragraph of the policy says in our own words, what is different today, and what is not known. */
export const policy = {
  'paragraph.1.1.summary':
    'Be alert. A child may have been harmed and pictures of it shared. Someone may be grooming a child. An adult or an older child may be looking at such pictures.',
  'paragraph.1.2.summary':
    'Talk over any worry with your manager or your safeguarding lead. You do not need proof to share it.',
  'paragraph.1.2.correction':
    'Do not go to a person the worry may be about. If it may be your manager, go to the next one up or the head. If it may be the safeguarding lead, go to the head. If it may be the head, go to the chair of governors or trustees.',
  'paragraph.1.3.summary':
    'If you know which child it is about, tell children’s social care. Where a child has been harmed to make pictures, social care must look into it formally.',
  'paragraph.1.3.correction':
    'The section numbers no longer lead anywhere: today’s procedures are on a website for the whole region. The duty to make enquiries is in section 47 of the Children Act 1989.',
  'paragraph.1.4.summary':
    'A child may not want to talk, may say nothing happened, or may not want help. Keep trying to protect them, and keep working together.',
  'paragraph.1.5.summary':
    'Police find out which other children and adults the person meets, in case more people or more children are part of it. In some cases they can take phones and computers.',
  'paragraph.1.5.correction':
    'The police team it names was not found. Use 101 or CEOP. The section numbers have been replaced by the regional procedures.',
  'paragraph.1.6.summary':
    'If the worry is about an adult and no child is known, tell the police. Someone has to find out which children the adult meets, at home and at work. Social care is told too.',
  'paragraph.1.7.summary':
    'If you see signs that a colleague looks at such pictures, follow the procedure for people who work with children. Do not let the person know before the police act, because evidence may be lost.',
  'paragraph.1.7.correction':
    'Its section number has gone. In England the head or chair tells the LADO, in Wales the council’s Designated Officer. Scotland and Northern Ireland have neither: tell the police and social work or the Gateway team.',
  'paragraph.1.8.summary':
    'Studies show that staff who look at such pictures may be close to children at work and in their own lives.',
  'paragraph.1.9.summary':
    'When professionals plan what to do, they think about the risk at work and the risk to children in the person’s own family.',
  'paragraph.1.10.summary':
    'They also think about anything else the person does with children, such as a club or a team.',
  'paragraph.1.11.summary': 'HR and IT staff need to know the law on handling such pictures at work.',
  'paragraph.1.11.correction':
    'The law is no longer new, and it is narrow. It is meant for people whose job is to deal with such material, not for every member of staff. On the web: tell the IWF. On a device: leave it alone and call the police.',
  'paragraph.1.12.summary':
    'CEOP brings police and child protection experts together. It takes reports of online sexual abuse of children.',
  'paragraph.1.12.correction':
    'CEOP is now part of the National Crime Agency and is not an emergency service. Telling the police on 101 is just as right. If a child is in danger now, call 999.',
  'paragraph.2.1.summary': 'New technology can bring new dangers for children.',
  'paragraph.2.1.no-rule': 'It gives the reason for what follows. There is nothing to do in it.',
  'paragraph.2.2.summary': 'The main risks are sexual abuse, bullying, and filming someone being hurt.',
  'paragraph.2.2.no-rule':
    'It names the risks. What to do about each one is in later paragraphs, and those have rules.',
  'paragraph.2.3.summary': 'The internet helps children to talk and to learn. It can also be used to harm them.',
  'paragraph.2.3.no-rule': 'It gives the reason for what follows. There is nothing to do in it.',
  'paragraph.2.4.summary':
    'Children often come across adult pornography. Seeing violent material again and again can change how they think about themselves and about closeness. It can also be used to groom a child.',
  'paragraph.2.5.summary':
    'If a child is offered for abuse online, police close the site and also look for the child and for whoever is behind it. They can ask CEOP and the IWF for advice.',
  'paragraph.2.5.correction':
    'The IWF now deals only with sexual pictures and films of under-18s. The local police team it names was not found: use 101 or CEOP, and 999 if a child is in danger now.',
  'paragraph.2.6.summary':
    'People who want to exploit young people often reach them by phone and online. Many of these young people have other troubles and are already known to services.',
  'paragraph.2.6.correction':
    'The words it uses for these children are out of date: the child is a victim. The protocol it names has been replaced by the regional procedures.',
  'paragraph.2.7.summary':
    'A child can be talked into sexual acts online without ever meeting the person. They may deny it, out of fear or shame. Tell them it is not their fault. Think with care before filming an interview.',
  'paragraph.2.7.correction':
    'Sexual talk with a child under 16 is now an offence by itself (England and Wales, since 3 April 2017). Nobody has to meet. It happens in apps and games as much as in chat rooms.',
  'paragraph.2.8.summary':
    'Young people sometimes use pictures of others online to shame them, pressure them or make use of them.',
  'paragraph.2.8.correction':
    'If the picture is a nude of someone under 18, there is guidance of its own. Nobody looks at it, copies it or passes it on. The safeguarding lead is told straight away.',
  'paragraph.2.9.summary':
    'When an adult makes or looks at such pictures, police and social care also find out whether children at home are safe. They talk to the family, and share what they need with school, nursery and health staff.',
  'paragraph.2.10.summary':
    'Some children look for such pictures on purpose. Others were pushed by friends, or led there by an adult who was grooming them.',
  'paragraph.2.11.summary':
    'Grooming a child is a crime. The policy says it takes at least two contacts and a plan to meet. A child who may be in need or at risk must be assessed.',
  'paragraph.2.11.correction':
    'Two contacts are no longer needed: one is enough. Sexual talk with a child under 16 is an offence even when no meeting is planned (England and Wales). Tell someone now; do not wait for more.',
  'paragraph.2.12.summary': 'Many children go online, and some go on to meet people they first met there.',
  'paragraph.2.13.summary':
    'Live abuse is planned ahead for a set time, and others pay or swap pictures to watch. Think with care before filming an interview with the child.',
  'paragraph.2.14.summary':
    'Being in such pictures can hurt a child for years. The people who do this use pictures to keep children silent, or to get them to make more.',
  'paragraph.2.15.summary':
    'Pictures can also be made by changing photos, art or cartoons. They can hurt the child just as much.',
  'paragraph.2.15.correction':
    'Pictures made with AI that look real count in law as such pictures, and the IWF takes them. Drawings may be reported to it too, but no removal is promised.',
  'paragraph.3.1.summary':
    'Children can also be harmed online in ways that are not sexual: attacks that are filmed, and sites that push self-harm, shaming, hate or suicide.',
  'paragraph.3.2.summary': 'All of this can be reached by phone, by computer, or from something it is saved on.',
  'paragraph.3.2.no-rule':
    'It only says where such things are seen. Signpost asks that as a question in every case where it matters.',
  'paragraph.cyberbullying.summary':
    'Bullying means hurting someone on purpose, mostly more than once, when it is hard for them to stop it. It can harm a child badly. Every place that looks after children needs firm rules against it.',
  'paragraph.cyberbullying.correction':
    'The guidance it quotes is from 2006. The edition we know of today is from December 2023.',
  'paragraph.3.3.summary': 'Bullying online can reach a child at any time of day or night, at home and at school.',
  'paragraph.3.4.summary': 'Bullying can hurt a child so badly, in body or mind, that it counts as significant harm.',
  'paragraph.3.4.correction': 'The section number has gone. Significant harm is explained in the regional procedures.',
  'paragraph.3.5.summary':
    'Staff look out for bullying, and help both the child who is bullied and the child who does it.',
  'paragraph.3.6.summary':
    'Each place has its own rules on bullying. In serious cases talk to the safeguarding lead and tell children’s social care. Each child, hurt or hurting, gets a referral of their own.',
  'paragraph.3.6.correction': 'The Walsall Board is now the Walsall Safeguarding Partnership.',
  'paragraph.3.7.summary':
    'If the bullying may be a crime, such as an attack, a theft or harassment, tell the police as soon as you can.',
  'paragraph.3.8.summary': 'It names a website where schools could read about stopping bullying.',
  'paragraph.3.8.correction':
    'That website has closed. Schools in England now use national guidance on keeping children safe.',
  'paragraph.4.1.summary': 'It lists bodies and websites that could help professionals in its day.',
  'paragraph.4.1.correction':
    'Many have closed or changed. BECTA closed in 2011. CEOP is not an emergency service. The Virtual Global Taskforce takes no reports from the public. Childnet gives advice only. The IWF takes only sexual pictures of under-18s. Stop It Now has one national helpline. The Walsall Board is now a partnership. WMnet was a network for schools in the region; when it ended was not found.',
  'paragraph.4.2.summary': 'It lists websites and leaflets on staying safe online for children and parents.',
  'paragraph.4.2.correction':
    'Thinkuknow is now CEOP Education, and NCH is now Action for Children. They give advice; they are not places to report. A young person can talk to an adult they trust or to Childline.',

  'source.kcsie-2025.gap': 'We read a summary. A 2026 edition was due in September 2026; its final text was not found.',
  'source.kcsie-part-4.gap': 'We read a copy of an older edition in a school handbook.',
  'source.kcsie-2026-part-one.gap':
    'We saw only parts, quoted by someone else. We did not read the document or check that it is final.',
  'source.working-together-2023.gap':
    'A newer edition was not found. It does not set “one working day” for telling the LADO.',
  'source.ukcis-nudes-2024.gap': 'A newer edition was not found. We did not see all of it.',
  'source.searching-screening-2022.gap': 'We read summaries only, and did not check for a newer edition.',
  'source.lado-procedures.gap': 'One working day is a local rule. Check the procedure of your own council.',
  'source.scotland-guidance-2023.gap':
    'It lists roles and has no LADO among them; nothing says so outright. Scottish law on such pictures was not checked.',
  'source.ni-guidance.gap':
    'Gateway numbers came from a school’s page. Using 101 for the PSNI was not seen on a page there.',
  'source.routing-practice.gap': 'No practitioner has signed it off yet.',
  'source.soa-2003-s15.gap': 'The exact day the change to one contact began was not seen.',
  'source.cps-npcc-memorandum.gap': 'The copy has no date and gives no number of hours for making a report.',
  'source.crime-policing-act-2026.gap':
    'The start date of the duty to report was not found. We read about the Act, not the Act itself.',
  'source.ceop-pages.gap':
    'Its copies are some years old. The form’s steps, office hours and any phone number were not checked.',
  'source.iwf-faqs.gap': 'The order of the questions on its form was not found.',
  'source.nca-iwf-ai-guide-2025.gap': 'We read a notice about the guide, not the guide.',
  'source.nca-sextortion-2024.gap': 'We read a copy on a youth work site.',
  'source.report-remove-pages.gap': 'Pages differ on whether a young person has to prove their age.',
  'source.stop-it-now-pages.gap': 'Hours come from an old page.',
  'source.posh-pages.gap': 'Hours and e-mail were not checked for this year.',
  'source.rhc-pages.gap': 'We could not tell for certain that the service still runs.',
  'source.report-terrorism-pages.gap': 'The page may now lead to a police form at another address.',
  'source.prevent-pages.gap': 'The pages do not say which nations they serve. Northern Ireland was not found.',
  'source.report-fraud-pages.gap': 'Two sources disagree on the phone hours.',
  'source.true-vision-pages.gap': 'Whether the site still runs as before was not checked.',
  'source.modern-slavery-pages.gap': 'Hours come from older pages.',
  'source.samaritans-practitioners.gap': 'Its e-mail and phone for practitioners were not found.',
  'source.nspcc-pages.gap': 'Phone hours this year were not checked.',
  'source.nspcc-whistleblowing-page.gap': 'Hours are from 2016.',
  'source.ofcom-page.gap': 'A newer address is likely.',
  'source.walsall-policy.gap': 'The text has no date. It quotes guidance of 2006.',
  'source.west-midlands-procedures.gap':
    'The procedures may have moved. The addresses of some chapters were not found.',
  'source.west-midlands-police-reports.gap':
    'No page names the old team, and the newer ones give no contact for the public.',
  'source.action-for-children-pages.gap': 'The year it changed its name was not seen.',
  'source.wmnet-article.gap': 'When it ended was not found.',
} as const satisfies Readonly<Record<PolicyKey, string>>;
