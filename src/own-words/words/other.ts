import { reviewed } from '../word-entry.ts';

/** Bullying, threats, violence, hate, distress, money, and everything else. */
export const other = reviewed('2026-11-24', {
  bully: {
    en: 'bully, bullying, bullied, cyberbullying, cyber bullying, cyberbully, picked on, picking on, names, calling me names, name calling, mean, nasty, horrible, insults, teasing, teased, laughing, laughed at, make fun, making fun, mocking, mocked, mick, rumours, gossip, humiliating, humiliated, shamed, embarrassing, excluded, left out, ganging up, troll, trolling, trolled, vile, gross names, meme, memes, fat and ugly, burn book, turned everyone against, wont leave me alone, prank calls, harass, harassed, harassing, harassment, stalking, stalker, doxxed, doxx, address was posted, hate page, lies, look stupid, controlling, slagging',
    cy: 'bwlio, seiberfwlio, cas, galw enwau, sylwadau cas, gwneud hwyl, aflonyddu, haflonyddu',
    slang: 'bullyin, bulling, bullyed, cyberbullyin, roasting, roasted, rinsing, bodied, beef, cussing',
  },
  'school or staff account': {
    en: 'my classroom, fake account of our school, school logo, rate my teacher, about our teachers, nasty reviews, defamatory, parody page, mocking staff, shame teachers, parents attacking, abusing the ta, about a teacher',
    cy: 'cyfrif ffug or ysgol, ymosod ar athro',
  },
  blackmail: {
    en: 'blackmail, blackmailed, blackmailing, sextortion, extortion, extorted, extort, gift cards, steam cards, bitcoin, ransom, pay up, or he will, unless, or they will post, if i dont, if i dont pay, or they, or he, tricked into sending, 24 hours to pay, tells my family, send more, every day or',
    cy: 'blacmel, blacmelio, flacmelio, bygwth rhannu, bygwth postio, os na fydda i, neu byddan nhw',
    slang: 'blackmale, sextorsion, black mail, black mailed',
  },
  money: {
    en: 'money, pay, paid, paying, cash, pounds, payment, card details, bank, demand money, quid, paypal',
    cy: 'arian, talu, banc',
  },
  threaten: {
    en: 'threat, threats, threaten, threatening, threatened, threatens, going to kill, will kill, kill him, kill her, kill me, death threat, stab someone, bringing a knife, shoot up, bomb threat, hit list, coming to my house, i know where you live, acid, burn down, run her over, jump him, jump me, hurt others, hurting others, gun, will hurt, hurt someone',
    cy: 'bygwth, bygythiad, bygythiadau, lladd rhywun, trywanu, brifo rhywun',
    slang: 'gonna kill, merk, jumped after school, gna kill',
  },
  weapon: {
    en: 'knife, weapon, stab, machete, knives',
    cy: 'cyllell, arf',
    slang: 'shank, shanked, zombie knife, blade, nank, rambo',
  },
  fight: {
    en: 'fight, fighting, fights, attack, attacked, assault, happy slapping, brawl, scrap, punch up, mugging, stabbing, kicking, jumped, stamping, pulling hair, violence, violent, fight club, slapped, fight video, knife attack, being hit, kicked on the ground',
    cy: 'ymladd, ymosodiad, ymosod, trais, cael ei guro',
    slang: 'banged out, sparked, shanking, rushed',
  },
  hate: {
    en: 'racist, racism, homophobic, transphobic, islamophobic, antisemitic, anti semitic, anti muslim, hate, hate crime, hate speech, slur, slurs, nazi, swastika, because he is gay, because of his race, because he is disabled, hijab, monkey noises, gypsy, traveller, bigoted, against jews, immigrants, religion, misogynist, disabled, gays, gay, trans, muslim, downs syndrome, asian, black, disability, anti gypsy',
    cy: 'hiliol, hiliaeth, casineb, homoffobig, trosedd casineb, hoyw, hil, anabl',
    slang: 'rasist, rasict, homophobe',
  },
  'self-harm': {
    en: 'self harm, self harming, selfharm, suicide, suicidal, cutting, cutting herself, cutting himself, cuts, kill himself, kill herself, kill myself, kill themselves, wants to die, want to die, end it, ending it, end my life, end her life, end his life, overdose, goodbye note, anorexia, bulimia, eating disorder, not eating, starving herself, starving, sick after meals, burning herself, scars, dying, ways to die, better off without, dont want to be here, cant go on, done with life, do it tonight, hurts themselves, hurt myself, hurt himself, hurt herself, hurting myself, hurting himself, hurting herself, hate myself, die, hurt themselves, blackout challenge, poem about suicide, thinspo, feeling low, low, end it all, goodbye',
    cy: 'hunan niweidio, hunanladdiad, torri ei hun, lladd ei hun, lladd fy hun, eisiau marw, marw, anhwylder bwyta, hunan niwed',
    slang: 'kms, kys, unalive, pro ana, proana, pro mia, sh, sewerslide, suiside, suacide',
  },
  terrorism: {
    en: 'calls for violence, terrorist, terrorism, extremist, extremism, radicalised, radicalisation, radicalized, isis, islamic state, al qaeda, jihad, jihadi, far right, neo nazi, white supremacist, prevent referral, prevent, mass shooter, school shooting, school shootings, columbine, manifesto, bomb, bombs, bomb making, making a bomb, race war, fight abroad, incel, planning an attack, extreme group, recruiting my son, hamas, propaganda, attack on, drawn into, guns, heroes, attackers, beheading video from',
    cy: 'terfysgol, terfysgaeth, eithafiaeth, eithafol, radicaleiddio, bom',
    slang: 'blackpill, accelerationist',
  },
  scam: {
    en: 'scam, scammed, scammer, fraud, phishing, conned, con, tricked, fake email, bank details, card details, stole money, password, crypto, hi mum, royal mail, hmrc, identity theft, fake shop, fake website, fake seller, romance scam, invoice, ransomware, investment, loan, bogus, dodgy link, gift card scam, lost money, robux, vbucks, fake job, used my card, ticket, from my bank, gave the code, hacked',
    cy: 'sgam, twyll, twyllo, nhwyllo, e bost ffug, manylion banc, dwyn arian',
    slang: 'scamed, scamer, fished',
  },
  cruelty: {
    en: 'gore, animal, animals, cat, dog, puppy, puppies, monkey, hedgehog, cruelty, animal cruelty, torture, tortured, beheading, execution, dead, dead body, bodies, dying in, death video, death videos, crash, war, soldiers, shock site, disturbing, upsetting, scary, nightmares, blood, guts, horror, gory, cant unsee, gross video, horrible video, operation',
    cy: 'creulondeb, anifail, anifeiliaid, ci, cath, erchyll, dychryn, gwaed',
  },
  filter: {
    en: 'filter, filters, filtering, vpn, proxy, proxies, bypass, bypassing, blocked, blocks, unblocked, unblocker, get round, gets round, hotspot, wifi, firewall, monitoring software, monitoring, login, admin password, logged on, parental controls, parental control, screen time, safe search, technical, hacking school system, block a site, tor browser, let something through, disabled the monitoring, hacking',
    cy: 'hidlydd, hidlwyr, hidlo, vpn, osgoi, technegol, mynd heibio',
    slang: 'vpm, nordvpn, unblockd',
  },
  'nothing done': {
    en: 'nothing happened, did nothing, doing nothing, not doing anything, no answer, no reply, ignored, ignores, never called back, never called me back, already reported, reported it, i reported, we reported, brushed off, closed the case, nobody listens, nobody helps, still nothing, not accepted, still up, keep quiet about, swept under the carpet, what happened to my report, no one is taking, taking this seriously, wont take it down, refuses, didnt do anything, no one acts, dont care, did not respond, told my manager, told the dsl, told the school, told everyone, told a teacher, will not remove, not break the rules, raised it, weeks ago, last month',
    cy: 'ddigwyddodd dim byd, dim ateb, gwneud dim, does neb yn gwrando, wnaeth y cyngor, dim byd, adroddais',
  },
  authority: {
    en: 'police, social services, council, manager, report, referral, mash, social care',
    cy: 'heddlu, cyngor, rheolwr, gwasanaethau cymdeithasol',
  },
});
