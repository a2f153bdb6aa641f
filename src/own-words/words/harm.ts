import { reviewed } from '../word-entry.ts';

/** Hurt, neglect, abuse, being used, and worry. */
export const harm = reviewed('2026-11-24', {
  hit: {
    en: 'hit, hits, slap, smack, punch, kick, beat, beaten, beats, bruise, bruises, burn marks, cigarette burns, belt marks, black eye, injuries, injury, shaking, pushed, grabbing, rough, hurts, hurting, hurt, physical abuse, physically, screaming, screams, shouting, beaten up, locked in',
    cy: 'taro, bwrw, clais, cleisiau, brifo, anafu, curo, cicio, sgrechian',
    slang: 'bash, batter, whack, belt him',
  },
  neglect: {
    en: 'neglect, neglected, hungry, not fed, no food, not being fed, dirty clothes, no coat, home alone, left alone, left home alone, head lice, not looked after, filthy, starving child, wandering the street, drunk, unwashed, worthless, dealing drugs with baby',
    cy: 'esgeuluso, esgeulustod, llwgu, dim bwyd',
  },
  abuse: {
    en: 'abuse, abused, abusing, child abuse, emotional abuse, domestic violence, domestic abuse, fgm, forced marriage, honour based abuse, being abused at home, daddy hurts mummy, cutting season',
    slang: 'breast ironing',
    cy: 'cam drin, ei gam drin, ei cham drin, fy ngham drin, trais yn y cartref',
  },
  touched: {
    en: 'touched, touches, touching, touch me, sexual abuse, sexually abused, sexually assaulted, sexual assault, made to do sexual things, bad things to him, does things to him, comes into her room, touched her, does bad things',
    cy: 'cyffwrdd, cyffwrdd a mi, cam drin yn rhywiol',
    slang: 'rape, raped, raping, treisio, molest, molested, groped, fingered, touched up',
  },
  home: {
    en: 'home, at home, house, go home, family, bedroom, next door, in the house, live with',
    cy: 'gartref, cartref, adref, ty',
  },
  unsafe: {
    en: 'dont feel safe, unsafe, scared to go home, not safe, feel safe, afraid of',
    cy: 'ddim yn teimlon ddiogel, ddim yn teimlo n ddiogel, ddim yn ddiogel, ofn mynd adref',
  },
  exploitation: {
    en: 'exploitation, exploited, county lines, criminal exploitation, sexual exploitation, trafficked, trafficking, modern slavery, slavery, servant, nail bar, car wash, forced to work, begging, forced labour, drug debt, recruiting, recruit, missing from care, gone missing, is missing, went missing, missing child, run away, ran away, picked up by, picks up, go missing, goes missing, going off with, second phone, new trainers, vapes, lifts, in taxis, swaps sex, place to stay, hotel, party house, bank account for, using my bank account, money mule, shoplift, forced to steal, made to, too deep, lots of cash, hold stuff, hide a package, mixed up in',
    cy: 'ar goll, camfanteisio, camfanteisio ar, llinellau cyffuriau, caethwasiaeth, masnachu, gorfodi',
    slang:
      'cse, cce, trapping, trap house, cuckooing, going country, going cunch, plugging, shotting, cunch, going ot, bando, mule, squares',
    source: 'https://safeguardinghub.co.uk/gone-cunch-what-does-it-mean',
  },
  drugs: {
    en: 'drug, drugs, weed, cannabis, running drugs, sell drugs, selling drugs, deliver drugs, alcohol, cocaine, dealer, dealing',
    cy: 'cyffur, cyffuriau, gwerthu cyffuriau, cario cyffuriau',
    slang: 'spice, coke, ket, food shotting, b n h',
  },
  worry: {
    en: 'worry, worried, concern, concerned, bad feeling, gut feeling, hunch, niggling, doubt, not right, wrong, something odd, odd, quiet, withdrawn, changed, sad, unhappy, tired, crying, flinches, secretive, no proof, no evidence, not sure, small signs, acting out of character, attendance, frightened, stopped talking, not myself, strange comment, worrying picture, nothing i can put my finger on, should i say something, tell someone, strange',
    cy: 'poeni, pryder, pryderus, teimlad, ddim yn iawn, tawel, dim prawf, trist',
    slang: 'summat up, off vibe',
  },
  'long ago': {
    en: 'years ago, historic, historical, non recent, when i was little, as a child, as a kid, as a girl, as a boy, growing up, when i was a child, in childhood, childhood, decades ago, long ago, former pupil, ex student, old boy of, grown up now, in the 80s, in care, survivor, old abuse case, when she was, when he was, when i was, retired, come forward, i was abused, was abused, an adult now, ex pupil, former',
    cy: 'blynyddoedd yn ol, pan oeddwn, yn blentyn, hanesyddol, ers talwm',
  },
  allegation: {
    en: 'allegation, accused, low level concern, code of conduct, lado, position of trust, unsuitable, lift home, gave a pupil a lift, too close, alone with, favourite, special treatment, hugging, hugs, drinking with, follows, adding pupils, texting a pupil, texting, private lessons, uncomfortable, makes me feel uncomfortable, behaving strangely, own phone, relationship with, being weird, after work, keep secrets, watching kids change, swore',
    cy: 'honiad, rhy agos, ymddwyn yn rhyfedd, cod ymddygiad, perthynas a disgybl',
  },
  'looks at': {
    en: 'looks at, looking at, views, viewing, watches, downloading, downloaded, downloads, collects, keeps, hidden folder, search history, arrested, police came, admitted, admits, disclosed that he views, on his computer, on his phone, accessing, caught with, his phone is full, possesses, watching, looks',
    cy: 'edrych ar, gwylio, lawrlwytho, cadw lluniau',
  },
  device: {
    en: 'laptop, computer, device, tablet, ipad, phone, usb, usb stick, memory stick, stick, drive, shared drive, hard drive, folder, his computer, mobile',
    cy: 'gliniadur, cyfrifiadur, ffon, tabled',
  },
});
