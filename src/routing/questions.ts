import type { When } from './condition.ts';
import { type Answer, type FactName, facts } from './facts.ts';
import { staffed, statutory, whoMayBeAlerted, workers } from './groups.ts';
import type { Said } from './rule.ts';

/**
 * One way to ask for a fact. It holds no words: those live in the catalogue under
 * `question.<id>`, and the answers under `question.<id>.<answer>` or, where every
 * situation says it alike, `answer.<fact>.<answer>`.
 */
export type QuestionRule = { readonly [F in FactName]: Asking<F> }[FactName];

interface Asking<F extends FactName> {
  readonly id: string;
  readonly fact: F;
  /** The situations in which it is asked this way; the first that holds is used. */
  readonly when?: When;
  readonly answers: readonly Said<Answer<F>>[];
  /**
   * `danger` only: not being sure counts as danger, always or in some cases, because someone may be hurt, missing or
   * saying goodbye (rule 1).
   */
  readonly unsureIsDanger?: When | true;
}

const sexualHarm = ['grooming', 'blackmail', 'live-abuse', 'adult-views'] as const;
const everythingBut = (...left: Answer<'what'>[]) => facts.what.filter((what) => !left.includes(what));
/** Who may be with the child the moment somebody asks. */
const besideAChild = ['home', 'adult-known', 'not-sure', ...workers] as const;
const adultsAndChildren = [...staffed, ...statutory, 'foster-carer', 'parent', 'public'] as const;
const withColleagues = [...staffed, ...statutory, 'foster-carer'] as const;

/** People at the reporter's own workplace; nobody is offered the post they hold themselves. */
const atWork: readonly Said<Answer<'person'>>[] = [
  { say: 'colleague', when: { reporter: withColleagues } },
  { say: 'my-manager', when: { reporter: [...staffed, ...statutory] } },
  { say: 'supervising-social-worker', when: { reporter: 'foster-carer' } },
  { say: 'childs-social-worker', when: { reporter: 'foster-carer' } },
  {
    say: 'head',
    when: [
      { reporter: staffed, position: ['staff', 'safeguarding-lead', 'it-hr-lead'] },
      { reporter: staffed, what: 'no-action' }, // where nobody inside is told any more, the post is not asked
    ],
  },
  {
    say: 'safeguarding-lead',
    when: [
      { reporter: staffed, position: ['staff', 'in-charge', 'it-hr-lead'] },
      { reporter: staffed, what: 'no-action' },
    ],
  },
  { say: 'it-hr-lead', when: { reporter: staffed, position: ['staff', 'safeguarding-lead', 'in-charge', 'both'] } },
  'worker-elsewhere',
];

/** In asking order. */
export const questions: readonly QuestionRule[] = [
  { id: 'what', fact: 'what', answers: facts.what },

  {
    id: 'already.silence',
    fact: 'already',
    when: { what: 'no-action' },
    answers: ['platform-silent', 'lead-silent', 'council-silent', 'not-sure'],
  },
  { id: 'danger.grooming', fact: 'danger', when: { what: 'grooming' }, answers: facts.danger, unsureIsDanger: true },
  { id: 'danger.live', fact: 'danger', when: { what: 'live-abuse' }, answers: facts.danger, unsureIsDanger: true },
  {
    id: 'danger.exploitation',
    fact: 'danger',
    when: { what: 'exploitation' },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  { id: 'danger.hurt', fact: 'danger', when: { what: 'hurt' }, answers: facts.danger, unsureIsDanger: true },
  {
    id: 'danger.violence',
    fact: 'danger',
    when: { what: 'filmed-violence' },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  { id: 'danger.threat', fact: 'danger', when: { what: 'threat' }, answers: facts.danger, unsureIsDanger: true },
  { id: 'danger.blackmail', fact: 'danger', when: { what: 'blackmail' }, answers: facts.danger, unsureIsDanger: true },
  {
    id: 'danger.no-action',
    fact: 'danger',
    when: { what: 'no-action', already: ['lead-silent', 'council-silent', 'not-sure'] },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  {
    id: 'danger.nude',
    fact: 'danger',
    when: { what: ['nude', 'bullying'] },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  { id: 'danger.terrorism', fact: 'danger', when: { what: 'terrorism' }, answers: facts.danger, unsureIsDanger: true },
  { id: 'concerns', fact: 'concerns', when: { what: 'self-harm' }, answers: facts.concerns },
  {
    id: 'danger.self-harm',
    fact: 'danger',
    when: { what: 'self-harm', concerns: ['child', 'adult', 'urged', 'not-sure'] },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  { id: 'conduct', fact: 'conduct', when: { what: 'worker' }, answers: facts.conduct },
  {
    id: 'danger.worker',
    fact: 'danger',
    when: { what: 'worker', conduct: ['harm', 'not-sure'] },
    answers: facts.danger,
    unsureIsDanger: true,
  },

  { id: 'reporter', fact: 'reporter', answers: facts.reporter },
  {
    id: 'position',
    fact: 'position',
    when: { reporter: staffed },
    answers: ['staff', 'safeguarding-lead', 'in-charge', 'both', { say: 'it-hr-lead', when: { reporter: 'it-hr' } }],
  },
  {
    id: 'position.carer',
    fact: 'position',
    when: { reporter: 'foster-carer' },
    answers: ['staff', 'in-charge'],
  },
  { id: 'nation', fact: 'nation', when: { what: everythingBut('own-thoughts') }, answers: facts.nation },

  { id: 'where.imagery', fact: 'where', when: { what: 'child-imagery' }, answers: facts.where },
  {
    id: 'where.live',
    fact: 'where',
    when: { what: 'live-abuse' },
    answers: ['web-page', 'social', 'private-chat', 'live-stream', 'dark-web', 'told', 'not-sure'],
  },
  { id: 'sexual', fact: 'sexual', when: { what: 'young-child-posing' }, answers: facts.sexual },
  {
    id: 'where.posing',
    fact: 'where',
    when: { what: 'young-child-posing', sexual: ['yes', 'not-sure'] },
    answers: ['web-page', 'social', 'private-chat', 'live-stream', 'device', 'told', 'not-sure'],
  },
  { id: 'picture', fact: 'picture', when: { what: 'nude' }, answers: facts.picture },
  { id: 'age.blackmail', fact: 'age', when: { what: 'blackmail' }, answers: facts.age },
  { id: 'age.picture', fact: 'age', when: { what: 'adult-intimate' }, answers: facts.age },
  {
    id: 'danger.nude',
    fact: 'danger',
    when: { what: 'adult-intimate', age: 'under-18' },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  { id: 'viewing', fact: 'viewing', when: { what: 'pornography' }, answers: facts.viewing },

  { id: 'child.picture', fact: 'child', when: { what: 'child-imagery' }, answers: ['known', 'not-known', 'not-sure'] },
  {
    id: 'child.known',
    fact: 'child',
    when: { what: ['grooming', 'live-abuse', 'young-child-posing'] },
    answers: ['known', 'not-known', 'not-sure'],
  },
  { id: 'child.exploited', fact: 'child', when: { what: ['exploitation', 'filmed-violence'] }, answers: facts.child },
  { id: 'child.part', fact: 'child', when: { what: ['hate', 'scam'] }, answers: ['known', 'none', 'not-sure'] },
  { id: 'child.received', fact: 'child', when: { what: 'cyberflash' }, answers: ['known', 'none', 'not-sure'] },
  { id: 'near.told', fact: 'near', when: { what: 'non-recent' }, answers: facts.near },

  {
    id: 'person.imagery',
    fact: 'person',
    when: { what: 'child-imagery' },
    answers: ['unknown-online', 'home', 'adult-known', ...atWork, 'another-child', 'not-sure'],
  },
  {
    id: 'person.nude',
    fact: 'person',
    when: { what: 'nude' },
    answers: ['another-child', 'unknown-online', 'home', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.harm',
    fact: 'person',
    when: { what: sexualHarm },
    answers: ['unknown-online', 'home', 'adult-known', ...atWork, 'another-child', 'not-sure'],
  },
  {
    id: 'person.posing',
    fact: 'person',
    when: { what: 'young-child-posing' },
    answers: ['nobody', 'home', 'unknown-online', 'adult-known', ...atWork, 'another-child', 'not-sure'],
  },
  {
    id: 'person.hurt',
    fact: 'person',
    when: { what: ['hurt', 'exploitation'] },
    answers: ['home', 'adult-known', ...atWork, 'another-child', 'unknown-online', 'not-sure'],
  },
  {
    id: 'person.worker-outside',
    fact: 'person',
    when: { what: 'worker', reporter: ['parent', 'public', 'young-person'] },
    answers: ['head', 'worker-elsewhere', 'not-sure'],
  },
  { id: 'person.worker', fact: 'person', when: { what: 'worker' }, answers: [...atWork, 'not-sure'] },
  {
    id: 'person.still-works',
    fact: 'person',
    when: { what: 'non-recent', near: 'works', reporter: withColleagues },
    answers: [...atWork, 'not-sure'],
  },
  {
    id: 'person.worry',
    fact: 'person',
    when: { what: 'worry' },
    answers: ['nobody', 'home', 'adult-known', ...atWork, 'another-child', 'unknown-online', 'not-sure'],
  },
  {
    id: 'person.silence',
    fact: 'person',
    when: { what: 'no-action', already: ['lead-silent', 'council-silent', 'not-sure'] },
    answers: [...atWork, 'home', 'adult-known', 'another-child', 'unknown-online', 'not-sure'],
  },
  {
    id: 'person.bullying',
    fact: 'person',
    when: [
      { what: 'bullying', reporter: adultsAndChildren },
      { what: 'self-harm', concerns: 'urged', reporter: adultsAndChildren },
    ],
    answers: ['another-child', 'unknown-online', 'home', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.drawn-in',
    fact: 'person',
    when: { what: 'terrorism' },
    answers: ['nobody', 'another-child', 'home', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.shown',
    fact: 'person',
    when: { what: 'pornography', viewing: 'shown-by-adult' },
    answers: ['unknown-online', 'home', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.device',
    fact: 'person',
    when: { what: 'pornography', viewing: 'work-device' },
    answers: [...atWork, 'not-sure'],
  },
  {
    id: 'person.sent',
    fact: 'person',
    when: { what: 'cyberflash' },
    answers: ['another-child', 'unknown-online', 'home', 'adult-known', ...atWork, 'not-sure'],
  },

  {
    id: 'person.threat',
    fact: 'person',
    when: { what: 'threat', reporter: adultsAndChildren },
    answers: ['another-child', 'unknown-online', 'home', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.violence',
    fact: 'person',
    when: { what: 'filmed-violence', child: ['known', 'not-known', 'not-sure'], reporter: adultsAndChildren },
    answers: ['another-child', 'unknown-online', 'home', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.hate',
    fact: 'person',
    when: { what: 'hate', child: ['known', 'not-sure'], reporter: adultsAndChildren },
    answers: ['another-child', 'unknown-online', 'home', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.fake-account',
    fact: 'person',
    when: { what: 'fake-account', reporter: adultsAndChildren },
    answers: ['unknown-online', 'another-child', 'adult-known', ...atWork, 'not-sure'],
  },
  {
    id: 'person.intimate',
    fact: 'person',
    when: [
      { what: 'adult-intimate', reporter: withColleagues },
      { what: 'adult-intimate', age: ['under-18', 'adult-now', 'not-sure'], reporter: ['parent', 'public'] },
    ],
    answers: ['unknown-online', 'another-child', 'adult-known', ...atWork, 'not-sure'],
  },

  {
    id: 'danger.imagery',
    fact: 'danger',
    when: [
      { what: 'child-imagery', where: 'live-stream' },
      { what: 'child-imagery', child: ['known', 'not-sure'] },
      { what: 'child-imagery', person: 'home' },
    ],
    answers: facts.danger,
    unsureIsDanger: true,
  },
  {
    id: 'danger.posing',
    fact: 'danger',
    when: [
      { what: 'young-child-posing', sexual: ['yes', 'not-sure'], where: 'live-stream' },
      { what: 'young-child-posing', sexual: ['yes', 'not-sure'], child: ['known', 'not-sure'], person: besideAChild },
      { what: 'young-child-posing', sexual: ['yes', 'not-sure'], person: 'home' },
      { what: 'young-child-posing', reporter: 'young-person' },
    ],
    answers: facts.danger,
    unsureIsDanger: true,
  },
  {
    id: 'danger.home',
    fact: 'danger',
    when: [
      { what: 'pornography', viewing: 'shown-by-adult', person: besideAChild },
      { what: 'cyberflash', child: ['known', 'not-sure'], person: besideAChild },
      // A young person is not asked who it is.
      { what: 'pornography', viewing: 'shown-by-adult', reporter: 'young-person' },
      { what: ['cyberflash', 'non-recent'], reporter: 'young-person' },
    ],
    answers: facts.danger,
    unsureIsDanger: true,
  },
  {
    id: 'danger.adult-views',
    fact: 'danger',
    when: [
      { what: 'adult-views', person: besideAChild },
      { what: 'child-imagery', child: 'not-known', person: ['adult-known', ...workers] },
      { what: 'cyberflash', child: 'none', age: 'under-18', person: whoMayBeAlerted },
    ],
    answers: facts.danger,
    unsureIsDanger: { person: 'home' },
  },
  {
    id: 'danger.young-worker',
    fact: 'danger',
    when: { what: 'worker', reporter: 'young-person' },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  {
    id: 'danger.young-views',
    fact: 'danger',
    when: [
      { what: 'adult-views', reporter: 'young-person' },
      { what: 'child-imagery', where: 'device', child: 'not-known', reporter: 'young-person' },
    ],
    answers: facts.danger,
    unsureIsDanger: true,
  },
  { id: 'near.views', fact: 'near', when: { what: 'adult-views' }, answers: facts.near },
  { id: 'conduct', fact: 'conduct', when: { what: 'worry' }, answers: facts.conduct },
  {
    id: 'danger.worker',
    fact: 'danger',
    when: { what: 'worry', person: workers, conduct: ['harm', 'not-sure'] },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  {
    id: 'conduct',
    fact: 'conduct',
    when: { what: ['bullying', 'hate'] },
    answers: ['harm', 'low-level', 'not-sure'],
  },
  { id: 'age.sent', fact: 'age', when: { what: 'cyberflash' }, answers: ['under-18', 'adult', 'not-sure'] },
  {
    id: 'factors',
    fact: 'factors',
    when: [{ what: ['nude', 'cyberflash'] }, { what: 'adult-intimate', age: 'under-18' }],
    answers: facts.factors,
  },
  { id: 'harm', fact: 'harm', when: { what: 'hurt' }, answers: facts.harm },
  { id: 'serious.bullying', fact: 'serious', when: { what: 'bullying' }, answers: facts.serious },
  { id: 'serious.staff', fact: 'serious', when: { what: 'fake-account' }, answers: ['no', 'crime', 'not-sure'] },
  {
    id: 'danger.staff',
    fact: 'danger',
    when: { what: 'fake-account', serious: 'crime' },
    answers: facts.danger,
    unsureIsDanger: true,
  },
  { id: 'lost', fact: 'lost', when: { what: 'scam' }, answers: facts.lost },
  { id: 'pupils.school', fact: 'pupils', when: { what: 'upsetting', reporter: 'parent' }, answers: facts.pupils },
  {
    id: 'pupils',
    fact: 'pupils',
    when: { what: ['adult-intimate', 'upsetting'], reporter: withColleagues },
    answers: facts.pupils,
  },
  { id: 'local', fact: 'local', when: { what: 'upsetting' }, answers: facts.local },
  {
    id: 'danger.violence',
    fact: 'danger',
    when: { what: 'upsetting', local: 'person' },
    answers: facts.danger,
    unsureIsDanger: true,
  },

  {
    id: 'already.imagery',
    fact: 'already',
    when: { what: 'child-imagery' },
    answers: ['nothing', 'copied', 'not-sure'],
  },
  {
    // A picture sent to the reporter lies on their device, and police are told so.
    id: 'already.nude',
    fact: 'already',
    when: { what: 'nude', reporter: adultsAndChildren },
    answers: ['nothing', 'copied', 'not-sure'],
  },
  {
    id: 'already.told',
    fact: 'already',
    when: { what: ['worker', 'hurt'] },
    answers: ['nothing', 'authorities-know', 'lead-silent', 'not-sure'],
  },
  {
    id: 'already.platform',
    fact: 'already',
    when: { what: ['bullying'] },
    answers: ['nothing', 'platform-silent', 'not-sure'],
  },
];
