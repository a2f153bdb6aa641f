import { reviewed } from '../word-entry.ts';

/** Who it is about. Ages and school years are read by `ages.ts`. */
export const people = reviewed('2026-11-24', {
  child: {
    en: 'child, kid, children, minor, under 18, under 18s, underage, under age, boy, girl, lad, lass, son, daughter, teen, teenager, teenage, young person, young people, youth, youngster, adolescent, schoolgirl, schoolboy, school girl, school boy, sister, brother, niece, nephew, grandchild, grandson, granddaughter, stepson, stepdaughter, foster child, young girl, young boy, young lad, year old, years old, under 16, under 13, cousin, someones kid, altar boy',
    cy: 'plentyn, plant, merch, merched, bachgen, bechgyn, mab, person ifanc, pobl ifanc, arddegau, chwaer, brawd, crwt, rhoces, hogyn, hogan, o dan 18, oed, mhlentyn',
    slang: 'yung, yute, young un, kiddie, kiddo, bairn, wean, nipper, jailbait',
  },
  'young child': {
    en: 'young child, young children, young kid, very young, little girl, little boy, little kid, little child, toddler, baby, infant, preschool, preschooler, small child, small boy, small girl, primary school, reception child, nursery child, little one, 5 year old, little',
    cy: 'plentyn ifanc, plentyn bach, plant bach, merch fach, bachgen bach, babi, plentyn ifanc iawn',
  },
  pupil: {
    en: 'pupil, student, class, classmate, year group, learner, school mate, schoolmate, my year, whole year, peer, other students, freshers',
    cy: 'disgybl, disgyblion, myfyriwr, myfyrwyr, dosbarth',
  },
  friend: {
    en: 'friend, mate, best mate, best friend, bestie, bff, girlfriend, boyfriend',
    cy: 'ffrind, ffrindiau, cariad',
    slang: 'bruv',
  },
  adult: {
    en: 'adult, man, men, woman, women, older man, older men, grown man, grown woman, grown up, male, guy, bloke, older guy, older boy, older person, older lad, old man, lady, somebody older, someone older, older, female, grown',
    cy: 'oedolyn, oedolion, dyn, dynion, menyw, menywod, dyn hyn, gwr hyn, hyn',
    slang: 'sum1 older, geezer, fella',
  },
  stranger: {
    en: 'stranger, someone online, somebody online, person online, someone i dont know, dont know him, random person, random, someone on a game, person on my game, met online, online boyfriend, online friend, unknown person, unknown number, met on the internet, from the internet, someone from the internet, unknown',
    cy: 'dieithryn, rhywun dieithr, rhywun ar lein, or rhyngrwyd',
    slang: 'rando',
  },
  parent: {
    en: 'parent, mum, mother, mom, dad, father, mummy, daddy, grandad, grandfather, granddad, grandma, grandmother, uncle, aunt, auntie, step dad, stepdad, step father, stepfather, step mum, stepmum, stepmother, mums boyfriend, mums new boyfriend, guardian, lodger, babysitter, step, family member, relative',
    cy: 'rhiant, rhieni, mam, tad, dad, llystad, llysfam, tad cu, taid, mam gu, nain, ewythr, wncwl, modryb, teulu',
  },
  partner: {
    en: 'husband, my partner, my boyfriend, boyfriends, wife, ex husband, ex wife, ex, ex boyfriend, ex girlfriend, ex partner, flatmate, neighbour, partners, my ex, my wife, client, patient, service user, a friend told me',
    cy: 'gwr, gwraig, partner, cyn bartner, cymydog, mhartner, nghyn bartner',
  },
  staff: {
    en: 'teacher, member of staff, staff, staff member, teaching assistant, colleague, coach, tutor, youth worker, social worker, worker, scout leader, leader, volunteer, caretaker, governor, nurse, doctor, priest, vicar, minister, imam, childminder, nursery worker, headteacher, head teacher, head, lecturer, instructor, supply teacher, cover teacher, carer, foster carer, it technician, technician, school secretary, bus driver, safeguarding lead, mentor, co worker, workmate, care worker, sir, miss, position of trust, trainer, employee, at my club, my church, headmaster, deputy head',
    cy: 'athro, athrawes, athrawon, aelod o staff, staff, cydweithiwr, hyfforddwr, gweithiwr, gwirfoddolwr, pennaeth, pen athrawon, prifathro, gofalwr, arweinydd',
    slang: 'ta, dsl, dsp, hod',
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
