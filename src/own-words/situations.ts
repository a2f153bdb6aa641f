import type { Answer } from '../routing/facts.ts';

/**
 * What people write about each situation, in words of the list joined by "+", one typical sentence
 * after the other, each with the fewest words that tell this situation from the others.
 */
export const situations: Readonly<Record<Answer<'what'>, string>> = {
  'child-imagery':
    'child abuse images, child abuse images + website, child abuse images + device, child + nude + website, child + sexual + picture + website, child + sexual + video, child + abuse + video, child + abuse + picture, child abuse images + group chat, child abuse images + share, young child + sexual + picture, child + touched + video, child + abuse + dark web, child + sexual + fake + picture, child abuse images + staff + device',
  nude: 'nude, nude + pupil, nude + pupil + share, nude + child + share, nude + child, nude + group chat, nude + fake + pupil, undress, undress + child, undress + fake + pupil, undress + fake + picture, nude + friend + share, sexual + picture + pupil + share, picture + pupil + sexual, nude + child + remove, nude + pupil + school, nude + me + share, picture + friend + share',
  grooming:
    'grooming, grooming + child, adult + ask + child + picture, adult + message + child, adult + sexual + child + message, stranger, stranger + ask + picture, stranger + ask + child, meet, stranger + meet, stranger + message + child, adult + meet + child, meet + social app + child, adult + gift + child, adult + gift + picture, adult + ask + camera, adult + child + nude + ask, adult + ask + me + picture, stranger + sexual + child, adult + sexual + friend, ask + send + picture, adult + child + social app, ask + camera + undress, missing + adult, missing + stranger, missing + meet, missing + child + stranger, meet + adult, meet + stranger + website, missing + social app, missing + adult + child, adult + gift + child + social app, meet + partner',
  blackmail:
    'blackmail, blackmail + picture, blackmail + nude, threaten + share + picture, threaten + nude + share, money + nude, money + picture + share, scam + picture, money + video + share, blackmail + video + money, threaten + send + picture, blackmail + send + picture, camera + money, blackmail + camera, blackmail + share + nude, threaten + share + video',
  'live-abuse':
    'stream + abuse + child, stream + abuse, stream + child + sexual, for sale, stream, for sale + child, for sale + child + sexual, for sale + child + website, money + stream + child, stream + hit + child, for sale + abuse + child, money + abuse + child + stream, stream + child + money, for sale + parent + child',
  'young-child-posing':
    'young child + posing, young child + posing + sexual, young child + undress, young child + posing + undress, young child + undress + video, young child + video, young child + stream, young child + posing + stream, child + posing + undress, child + posing + sexual, child + posing + video',
  'adult-views':
    'looks at + child abuse images, parent + looks at + child abuse images, partner + child abuse images, partner + looks at + child + sexual + picture, parent + child abuse images, friend + child abuse images, friend + looks at + child + video, partner + looks at + picture + child, parent + looks at + picture + child + sexual, adult + looks at + child + sexual + picture, adult + child abuse images, partner + child + device, looks at + child + picture, looks at + child + sexual + picture, partner + child + nude',
  worker:
    'staff + worry, staff + allegation, allegation, staff + message + pupil, staff + message + child, staff + child, staff + pupil, staff + sexual + pupil, staff + hit + child, staff + touched, staff + grooming, staff + allegation + child, staff + picture + child, staff + child abuse images, staff + me + message, child care + hit + child, staff + sexual + child, staff + gift + pupil',
  hurt: 'hit, hit + child, hit + young child, hit + pupil, hit + parent, parent + hit + child, neglect, neglect + child, touched, touched + child, touched + parent, abuse + child, abuse + home, abuse, abuse + parent, unsafe + home, unsafe, hit + home, hit + me, touched + me, sexual + parent + child + home, parent + worry + home, neglect + parent + child, touched + pupil, abuse + worry',
  exploitation:
    'exploitation, drugs + child, exploitation + drugs, exploitation + group, group + child, group + drugs, exploitation + adult + child, drugs + adult + child, exploitation + child, group + weapon, adult + gift + drugs, missing, missing + child, missing + pupil, missing + home, missing + school, missing + friend, missing + adult, missing + drugs, drugs + pupil, drugs + group, exploitation + money, exploitation + drugs + child, exploitation + pupil, missing + child + adult',
  worry:
    'worry, worry + child, worry + pupil, worry + friend, worry + home, worry + young child, worry + child + parent',
  'non-recent':
    'long ago + abuse, long ago + touched, touched + grown-up age, abuse + grown-up age, long ago, adult + abuse + long ago, staff + abuse + long ago, parent + abuse + long ago, long ago + me + abuse, friend + long ago + abuse, long ago + grooming, staff + long ago + allegation',
  bullying:
    'bully, bully + child, bully + pupil, bully + group chat, bully + social app, pretend, pretend + child, pretend + pupil, pretend + me, bully + video, bully + picture + share, bully + friend, bully + message, bully + school, bully + account, fake + bully + pupil, account + fake + pupil',
  threat:
    'threaten, weapon, threaten + pupil, threaten + weapon, threaten + school, weapon + school, threaten + message, threaten + child, threaten + home, threaten + weapon + picture, threaten + someone, threaten + staff, threaten + adult + child',
  'filmed-violence':
    'hit + camera, fight + video, fight, fight + video + share, hit + video, fight + pupil, hit + video + child, fight + social app, weapon + video, hit + video + share, fight + stream, fight + video + pupil, fight + video + adult',
  hate: 'hate, hate + picture + share, hate + message, hate + pupil, hate + group chat, hate + bully, hate + website, hate + staff, hate + abuse',
  'fake-account':
    'school or staff account, school or staff account + staff, school or staff account + video, school or staff account + pupil, pretend + school, pretend + staff, bully + staff, bully + staff + parent, account + staff + bully, account + school + fake, staff + bully + video, staff + fake + video, staff + picture + bully, parent + staff + bully, fake + school + website, staff + video + social app',
  'self-harm':
    'self-harm, self-harm + pupil, self-harm + website, self-harm + friend, self-harm + child, self-harm + message, self-harm + picture, self-harm + video, self-harm + me, self-harm + social app, swallow + pills, swallow + pills + child, swallow + pills + pupil, swallow + pills + friend',
  terrorism:
    'terrorism, terrorism + video, terrorism + pupil, terrorism + website, terrorism + child, terrorism + group, terrorism + school, terrorism + message',
  'adult-intimate':
    'shared without consent, nude + adult, nude + adult + share, nude + staff, nude + staff + share, partner + nude + share, partner + video + sexual + share, fake + pornography + staff, fake + sexual + staff, fake + nude + staff, fake + pornography, shared without consent + adult, shared without consent + me, nude + grown-up age, nude + grown-up age + share, threaten + nude + grown-up age, partner + nude',
  cyberflash:
    'sent unasked, sent unasked + nude, sent unasked + sexual + picture, sent unasked + stranger, send + nude + stranger, send + sexual + picture + stranger, send + sexual + picture, sent unasked + social app, send + nude + adult',
  pornography:
    'pornography, pornography + child, pornography + device, pornography + pupil, pornography + staff, pornography + share + child, pornography + school, pornography + young child, pornography + looks at',
  scam: 'scam, scam + money, scam + message, scam + website, scam + account, scam + pupil, scam + me, fake + money, fake + money + parent',
  upsetting:
    'cruelty, cruelty + video, cruelty + website, cruelty + child, cruelty + pupil, cruelty + picture, cruelty + hit, cruelty + share',
  'filter-bypass': 'filter, filter + pupil, filter + school, filter + website, filter + device, filter + child',
  'no-action':
    'nothing done, nothing done + platform, nothing done + staff, nothing done + authority, nothing done + social app, nothing done + school, nothing done + worry, platform, platform + social app, nothing done + child',
  'own-thoughts':
    'attracted, attracted + child, want to stop, want to stop + child abuse images, want to stop + pornography, want to stop + child, want to stop + sexual + child, attracted + me, attracted + want to stop, worry + attracted, want to stop + picture + child',
};
