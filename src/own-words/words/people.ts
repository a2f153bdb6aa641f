import { reviewed } from '../word-entry.ts';

/** Who it is about. Ages and school years are read by `ages.ts`. */
export const people = reviewed('2026-11-28', {
  child: {
    en: 'child, kid, children, minor, under 18, under 18s, underage, under age, boy, girl, lad, lass, son, daughter, teen, teenager, teenage, young person, young people, youth, youngster, adolescent, schoolgirl, schoolboy, school girl, school boy, sister, brother, niece, nephew, grandchild, grandson, granddaughter, stepson, stepdaughter, foster child, young girl, young boy, young lad, year old, years old, under 16, under 13, cousin, someones kid, altar boy, school kid, school kids, school children, schoolchildren, schoolchild, my eldest, my youngest, girls, boys, lads, the kids, my kids, my girl, my boy, my lad, tween, preteen, pre teen, year seven, year eight, year nine, year ten, year eleven, 13 year old, teens, teenage girl, teenage boy',
    cy: 'plentyn, plant, merch, merched, bachgen, bechgyn, mab, person ifanc, pobl ifanc, arddegau, chwaer, brawd, crwt, rhoces, hogyn, hogan, o dan 18, oed, mhlentyn, llanc, geneth, genod, plentyndod ifanc, merch ifanc, bachgen ifanc, y plant, fy mhlant, fy mhlentyn, rhocyn, crotes, croten, hogia',
    slang: 'yung, yute, young un, kiddie, kiddo, bairn, wean, nipper, jailbait',
  },
  'young child': {
    en: 'young child, young children, young kid, very young, little girl, little boy, little kid, little child, toddler, baby, infant, preschool, preschooler, small child, small boy, small girl, primary school, reception child, nursery child, little one, 5 year old, little, toddlers, babies, tot, tots, tiny, young ones, year one, year two, reception class, infant school, infants, pre school, wee girl, wee boy, wee one, four year old, five year old, six year old, seven year old',
    cy: 'plentyn ifanc, plentyn bach, plant bach, merch fach, bachgen bach, babi, plentyn ifanc iawn, merch fechan, bachgen bychan, baban, un bach, plant ifanc, plant meithrin',
  },
  pupil: {
    en: 'pupil, student, class, classmate, year group, learner, school mate, schoolmate, my year, whole year, peer, other students, freshers, classmates, year group chat, kids in my class, boy in my class, girl in my class, child in my class, in my class, in my form, tutee, form group, school friend, sixth former',
    cy: 'disgybl, disgyblion, myfyriwr, myfyrwyr, dosbarth, fy nosbarth, yn fy nosbarth, cyd ddisgybl, cyd ddisgyblion',
  },
  friend: {
    en: 'friend, mate, best mate, best friend, bestie, bff, girlfriend, boyfriend, pal, my friends, my mates, a girl i know, a boy i know, a lad i know',
    cy: 'ffrind, ffrindiau, cariad, ffrind gorau, mêt, mets',
    slang: 'bruv',
  },
  adult: {
    en: 'adult, man, men, woman, women, older man, older men, grown man, grown woman, grown up, male, guy, bloke, older guy, older boy, older person, older lad, old man, lady, somebody older, someone older, older, female, grown, grown adult, this man, some man, some guy, this guy, this bloke, 40 year old, 50 year old, old guy, old woman, bloke online, much older, way older, in his 20s, in his 30s, in his 40s, in his 50s',
    cy: 'oedolyn, oedolion, dyn, dynion, menyw, menywod, dyn hyn, gwr hyn, rhywun hyn, bachgen hyn, bechgyn hyn, person hyn, dyn yn ei 40au, hen ddyn, rhyw ddyn, llawer hyn',
    slang: 'sum1 older, geezer, fella',
  },
  stranger: {
    en: 'stranger, someone online, somebody online, person online, someone i dont know, dont know him, random person, random, someone on a game, person on my game, met online, online boyfriend, online friend, unknown person, unknown number, met on the internet, from the internet, someone from the internet, unknown, someone from online, somebody from online, someone from the web, someone off the internet, off the internet, off roblox, off snapchat, off snap, off discord, off insta, off tiktok, off the game, off fortnite, person she met, man she met, man he met, someone she met, someone he met, somebody she met, somebody he met, boy she met, girl he met, met on, met on snapchat, met on roblox, met on discord, met on tiktok, met on instagram, met in a game, online man, online bf, internet boyfriend, internet friend, online stranger, never met in real life, never met, we do not know, do not know who he is, do not know who she is, does not know him, does not know who',
    cy: 'dieithryn, rhywun dieithr, rhywun ar lein, or rhyngrwyd, or we, ar y we, dyn or rhyngrwyd, dyn or we, rhywun or we, dyn dieithr, rhywun nad ydym yn ei nabod, rhywun nad yw hin ei nabod, cwrdd ar lein',
    slang: 'rando',
  },
  parent: {
    en: 'parent, mum, mother, mom, dad, father, mummy, daddy, grandad, grandfather, granddad, grandma, grandmother, uncle, aunt, auntie, step dad, stepdad, step father, stepfather, step mum, stepmum, stepmother, mums boyfriend, mums new boyfriend, guardian, lodger, babysitter, step, family member, relative, my dad, my mum, her dad, his dad, her mum, his mum, parents, her parents, his parents, carer at home, nan, nana, gran, granny, grandpa, pops, stepparent, step parent, step brother, stepbrother, mums partner, mums bf, mums fella, dads girlfriend, dads partner, family friend, big brother, older brother',
    cy: 'rhiant, rhieni, mam, tad, dad, llystad, llysfam, tad cu, taid, mam gu, nain, ewythr, wncwl, modryb, teulu',
  },
  partner: {
    en: 'husband, my partner, my boyfriend, boyfriends, wife, ex husband, ex wife, ex, ex boyfriend, ex girlfriend, ex partner, flatmate, neighbour, partners, my ex, my wife, client, patient, service user, a friend told me, fiance, fiancee, other half, housemate, house mate, room mate, roommate, hubby, missus, my husband, partner of mine, son in law, brother in law, father in law, my girlfriend, dating',
    cy: 'gwr, gwraig, partner, cyn bartner, cymydog, mhartner, nghyn bartner, fy ngwr, fy ngwraig, cyd letywr, cyn wr, cyn wraig, cyn gariad, fy nghariad',
  },
  staff: {
    en: 'teacher, member of staff, staff, staff member, teaching assistant, colleague, coach, tutor, youth worker, social worker, worker, scout leader, leader, volunteer, caretaker, governor, nurse, doctor, priest, vicar, minister, imam, childminder, nursery worker, headteacher, head teacher, head, lecturer, instructor, supply teacher, cover teacher, carer, foster carer, it technician, technician, school secretary, bus driver, safeguarding lead, mentor, co worker, workmate, care worker, sir, miss, position of trust, trainer, employee, at my club, my church, headmaster, deputy head, teachers, tutors, coaches, youth leader, football coach, swimming coach, dance teacher, piano teacher, music teacher, pe teacher, form tutor, lunchtime supervisor, dinner lady, lollipop man, school staff, adult at the club, key worker, keyworker, support worker, teaching staff, site manager, taxi driver, school taxi driver, chaplain, pastor, deacon, rabbi, sunday school teacher, brown owl, cub leader, guide leader, cadet instructor, my manager, my boss, police officer, person in charge, the head, business manager, invigilator, club leader, group leader, nursery nurse, nanny, au pair, child minder, respite carer, escort on the bus, staff room',
    cy: 'athro, athrawes, athrawon, aelod o staff, staff, cydweithiwr, hyfforddwr, gweithiwr, gwirfoddolwr, pennaeth, pen athrawon, prifathro, gofalwr, arweinydd, athrawes yn, cynorthwyydd dosbarth, cynorthwyydd, hyfforddwr pel droed, gweithiwr ieuenctid, gweithiwr cymdeithasol, aelod staff, ficer, gyrrwr bws, gyrrwr tacsi, gwarchodwr plant, staff yr ysgol, y pennaeth, fy rheolwr',
    slang: 'ta, dsl, dsp, hod, lsa, hlta, cover sup, tutor man, the ta',
  },
  'child care': {
    en: 'nursery, childrens home, care home, club, church, scouts, football club, foster',
    cy: 'meithrinfa, clwb, eglwys, capel',
  },
  me: {
    en: 'me, my own, myself, ive, im an adult, i am a teacher, as a teacher, mine',
    cy: 'mi, fi, ohona i, ata i, arna i, fy hun',
  },
  school: { en: 'school, college, nursery school, academy, sixth form, uni, university, schools', cy: 'ysgol, coleg' },
  group: {
    en: 'gang, elders, county line gang, gang member',
    cy: 'gang, giang',
    slang: 'olders, youngers, mandem, the opps',
  },
  someone: {
    en: 'someone, somebody, anyone, person, people, they, everyone',
    cy: 'rhywun, pobl, pawb, maen nhw',
    slang: 'sum1, some1',
  },
});
