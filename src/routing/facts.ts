import { nations } from '../nations.ts';

/**
 * Every fact the triage may find out, with its answers.
 *
 * Words for each live in `src/language`; which answers are offered in which situation
 * is in `questions.ts`. `what` is the situation as the reporter sees it, not the rule.
 */
export const facts = {
  what: [
    'child-imagery', // sexual photo, film, AI-made or drawn picture of someone under 18
    'nude', // an under-18's own nude passed on, or one made of them by other young people
    'grooming', // someone sexual with a child online
    'blackmail', // threats over intimate images
    'live-abuse', // abuse live, announced or advertised; a child offered
    'young-child-posing', // a very young child performing or posing online
    'adult-views', // an adult who views, keeps or admits to such imagery
    'worker', // worry about an adult who works or volunteers with children
    'hurt', // a child hurt or neglected in any other way
    'exploitation', // gangs, trafficking, a child used for crime or sex
    'worry', // just a worry, nothing to show
    'non-recent', // an adult tells of abuse in childhood
    'bullying', // of a child: harassment, humiliation, impersonation, doxxing
    'threat', // a threat to hurt someone
    'filmed-violence', // an assault filmed, streamed or heard
    'hate', // hate for who someone is
    'fake-account', // of the school or its staff; staff harassed
    'self-harm', // self-harm, suicide, eating disorders: content or a person
    'terrorism', // terrorist or extremist content, a person drawn in, attack fixation
    'adult-intimate', // an adult's intimate image or sexual deepfake
    'cyberflash', // a sexual picture sent to someone who did not want it
    'pornography', // pornography and children, or on a work device
    'scam', // scam or fraud
    'upsetting', // gore, cruelty, other upsetting but legal
    'filter-bypass', // getting round filters, technical
    'no-action', // told a platform, lead, manager or council, and nothing was done
    'own-thoughts', // my own sexual thoughts or behaviour
  ],
  danger: ['now', 'not-now', 'not-sure'],
  reporter: [
    'school', // school or college staff
    'early-years',
    'social-care', // children's social care
    'health',
    'police',
    'youth-work', // youth, sport, faith, voluntary
    'foster-carer', // foster or residential carer
    'it-hr', // IT or HR
    'other-professional',
    'parent', // parent or carer
    'young-person',
    'public',
  ],
  position: ['staff', 'safeguarding-lead', 'in-charge', 'both', 'it-hr-lead'],
  nation: [...nations, 'not-sure'],
  where: [
    'web-page', // anyone can open it; search results
    'social', // public part of a social platform or game
    'private-chat', // private chat or group
    'email',
    'live-stream',
    'device', // device, stick, account or storage
    'school-network', // school or work computer, network, logs
    'dark-web',
    'told', // in person, heard of it
    'not-sure',
  ],
  child: ['known', 'not-known', 'none', 'not-sure'],
  age: ['under-18', 'adult', 'adult-now', 'not-sure'], // adult-now: 18 or over today, under 18 in the picture
  person: [
    'unknown-online',
    'adult-known', // no work with children known
    'home', // parent or in the household
    'colleague', // the next five: in the reporter's own organisation
    'my-manager',
    'head', // or whoever is in charge
    'safeguarding-lead',
    'it-hr-lead',
    'supervising-social-worker', // of a foster carer, or the registered manager of a home
    'childs-social-worker', // of the child in care
    'worker-elsewhere', // works or volunteers with children somewhere else
    'another-child',
    'nobody',
    'not-sure',
  ],
  conduct: ['harm', 'low-level', 'adult-porn', 'not-sure'],
  picture: ['taken', 'made', 'not-sure'], // made: with AI or an app
  factors: ['yes', 'no', 'not-sure'], // force, fear, age gap, under 13, needs, self-harm, wide spread
  near: ['works', 'yes', 'no', 'not-sure'], // is the adult near children now
  concerns: ['content', 'child', 'adult', 'urged', 'not-sure'], // self-harm: what or whom it is about
  viewing: ['chance', 'persistent', 'acted-out', 'shown-by-child', 'shown-by-adult', 'work-device', 'not-sure'],
  serious: ['no', 'harm', 'crime', 'both', 'not-sure'],
  harm: ['hurt', 'neglect', 'not-sure'],
  sexual: ['yes', 'no', 'not-sure'],
  lost: ['yes', 'no', 'not-sure'], // money or details gone to a scam
  pupils: ['yes', 'no', 'not-sure'], // pupils made it or saw it
  local: ['person', 'animal', 'no', 'not-sure'], // real and near here: who is hurt
  already: ['nothing', 'copied', 'platform-silent', 'lead-silent', 'council-silent', 'authorities-know', 'not-sure'],
} as const;

export type FactName = keyof typeof facts;

/** Asked once and kept as the reporter's own settings; not counted as a tap. */
export const settingFacts = ['reporter', 'position', 'nation'] as const satisfies readonly FactName[];

export type Answer<F extends FactName> = (typeof facts)[F][number];
/** What is known so far; a fact not yet answered is absent. */
export type Facts = { readonly [F in FactName]?: Answer<F> };

export type Nation = Exclude<Answer<'nation'>, 'not-sure'>;
export type Reporter = Answer<'reporter'>;
