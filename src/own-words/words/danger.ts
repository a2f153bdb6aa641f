import { reviewed } from '../word-entry.ts';

/**
 * Words that may mean danger now (rule 1). They can only bring 999 to the front: no word takes it away,
 * and nothing else follows from them.
 */
export const danger = reviewed('2026-11-24', {
  'happening now': {
    en: 'right now, happening now, as we speak, at this moment, just now, just happened, in danger, emergency, ambulance, help me now, going live, live now, on a live video now, streaming now, live tonight, later today, in an hour, any minute',
    cy: 'ar hyn o bryd, y funud hon, newydd ddigwydd, mewn perygl, argyfwng, ambiwlans, heno',
    slang: 'rn, asap pls',
  },
  missing: {
    en: 'gone missing, is missing, went missing, missing child, missing girl, missing boy, has run away, ran away, run away, not come home, didnt come home, hasnt come home, cant find her, cant find him, gone to meet, going to meet, on her way to meet, on his way to meet, about to meet, meeting him tonight, meeting him today, meeting her tonight, left to meet',
    cy: 'ar goll, wedi rhedeg i ffwrdd, wedi mynd i gwrdd, am gwrdd, mynd i gwrdd',
  },
  goodbye: {
    en: 'goodbye, suicide note, kill myself, kill himself, kill herself, kill themselves, killing myself, want to die, wants to die, wanting to die, end my life, end her life, end his life, ending it, end it all, ending it all, overdose, overdosed, taken tablets, took pills, taken pills, dont want to be here, cant go on, better off without, do it tonight, doing it tonight, on the bridge, going to jump',
    cy: 'ffarwel, lladd ei hun, lladd fy hun, eisiau marw, gorddos',
    slang: 'kms, unalive myself, offing myself',
  },
  'being hurt': {
    en: 'being hurt now, hurting me now, hitting me now, is hitting, is beating, is attacking, bleeding, unconscious, cant breathe, not breathing, screaming next door, stabbed, shot, being strangled, locked me in, scared to go home, afraid to go home, going home to him, wont let me leave, trapped in',
    cy: 'yn gwaedu, anymwybodol, ofn mynd adref, methu anadlu, wedi cael ei drywanu',
  },
  attack: {
    en: 'knife, gun, weapon, bomb, shoot up, stab, stabbing, acid, hit list, tomorrow at school, bringing a, kill him, kill her, kill me, will kill, going to kill, kill someone, coming to my house, outside my house, planning an attack, hes here, shes here',
    cy: 'cyllell, gwn, arf, bom, trywanu, lladd rhywun',
    slang: 'shank, machete, gonna kill, gna kill, strap, merk',
  },
});
