import type { OwnSettings } from '../src/browser/own-settings.ts';

/** Every screen of a journey and the answers that lead there; pictures and checks of access walk this list. */
export interface ScreenPath {
  readonly name: string;
  /** Answers in the order asked; what is asked beyond them is answered "not sure". */
  readonly answers: Readonly<Record<string, string>>;
  /** Stop at this question instead of going on to the result. */
  readonly at?: string;
  /** Go on from the result to the concern record, with a person added and the record shown. */
  readonly record?: true;
}

/** A screen as somebody may find it: a place in a journey, with what stands around it and what was done there. */
export interface Screen extends ScreenPath {
  /** Who the reporter is, where Signpost knows it from an earlier journey. */
  readonly known?: OwnSettings;
  /** How the surface was found. */
  readonly around?: Around;
  /** The popup instead of the panel. */
  readonly surface?: 'popup';
  /** What was done on the screen. */
  readonly act?: Act;
}

export type Around =
  | 'page'
  | 'organisation'
  | 'council'
  | 'updated'
  | 'not-kept'
  | 'private'
  | 'past-review'
  | 'offline';

export type Act =
  | 'answer'
  | 'own-words'
  | 'own-words-danger'
  | 'own-words-none'
  | 'address-field'
  | 'address-problem'
  | 'back'
  | 'left-alone'
  | 'strip'
  | 'step-done'
  | 'form-refused'
  | 'copy-refused'
  | 'options'
  | 'leave';

/** Who most of these people are. */
export const staff = { reporter: 'school', position: 'staff', nation: 'england' } as const;

/** A page with imagery of a child nobody knows, found on the open web. */
export const openWeb = {
  ...staff,
  what: 'child-imagery',
  where: 'web-page',
  child: 'not-known',
  person: 'unknown-online',
  already: 'nothing',
} as const;

export const screenPaths: readonly ScreenPath[] = [
  { name: 'start', answers: {}, at: 'what' },
  { name: 'question-danger', answers: { what: 'grooming' }, at: 'danger' },
  { name: 'question-person', answers: { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now' }, at: 'person' },
  { name: 'result-danger', answers: { what: 'hurt', danger: 'now' } },
  {
    name: 'result-open-web',
    answers: openWeb,
  },
  {
    name: 'result-grooming',
    answers: {
      ...staff,
      nation: 'wales',
      what: 'grooming',
      danger: 'not-now',
      child: 'known',
      person: 'unknown-online',
    },
  },
  {
    name: 'result-colleague',
    answers: { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now', person: 'colleague', already: 'nothing' },
  },
  {
    name: 'result-head',
    answers: {
      ...staff,
      nation: 'scotland',
      what: 'worker',
      conduct: 'harm',
      danger: 'not-now',
      person: 'head',
      already: 'nothing',
    },
  },
  {
    name: 'result-suicide',
    answers: {
      reporter: 'parent',
      nation: 'northern-ireland',
      what: 'self-harm',
      concerns: 'child',
      danger: 'not-now',
    },
  },
  {
    name: 'result-young-person',
    answers: { reporter: 'young-person', nation: 'england', what: 'blackmail', danger: 'not-now' },
  },
  { name: 'result-scam', answers: { ...staff, what: 'scam', lost: 'yes', child: 'known' } },
  {
    name: 'record',
    answers: { ...staff, what: 'grooming', danger: 'not-now', child: 'known', person: 'unknown-online' },
    record: true,
  },
  {
    name: 'record-colleague',
    answers: { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now', person: 'colleague', already: 'nothing' },
    record: true,
  },
  { name: 'result-own-thoughts', answers: { reporter: 'public', what: 'own-thoughts' } },
];

/** The same places in other states: empty, found, refused, past, switched off, left. */
const states: readonly Screen[] = [
  { name: 'start-page', answers: {}, at: 'what', around: 'page' },
  { name: 'start-organisation', answers: {}, at: 'what', around: 'organisation' },
  { name: 'start-updated', answers: {}, at: 'what', around: 'updated' },
  { name: 'start-left-alone', answers: { what: 'scam' }, at: 'reporter', act: 'left-alone' },
  { name: 'start-private', answers: {}, at: 'what', around: 'private' },
  { name: 'start-popup', answers: {}, at: 'what', surface: 'popup' },
  { name: 'start-strip', answers: {}, at: 'what', act: 'strip' },
  { name: 'start-own-words', answers: {}, at: 'what', act: 'own-words' },
  { name: 'start-own-words-danger', answers: {}, at: 'what', act: 'own-words-danger' },
  { name: 'start-own-words-none', answers: {}, at: 'what', act: 'own-words-none' },
  { name: 'start-address-field', answers: {}, at: 'what', act: 'address-field' },
  { name: 'start-address-problem', answers: {}, at: 'what', act: 'address-problem' },
  { name: 'start-young', answers: {}, at: 'what', known: { reporter: 'young-person' } },
  { name: 'question-reporter', answers: { what: 'scam' }, at: 'reporter' },
  { name: 'question-position', answers: { what: 'scam' }, at: 'position' },
  { name: 'question-nation', answers: { what: 'scam' }, at: 'nation' },
  { name: 'question-where', answers: { what: 'child-imagery' }, at: 'where' },
  { name: 'question-answered', answers: { ...staff, what: 'scam', lost: 'yes' }, at: 'child', act: 'back' },
  { name: 'question-not-kept', answers: { what: 'grooming' }, at: 'danger', around: 'not-kept', act: 'answer' },
  {
    name: 'result-danger-young',
    answers: { what: 'blackmail', danger: 'now' },
    known: { reporter: 'young-person', nation: 'england' },
  },
  { name: 'result-page', answers: openWeb, around: 'page' },
  { name: 'result-organisation', answers: { ...openWeb, child: 'known' }, around: 'organisation' },
  {
    name: 'result-council',
    answers: { ...staff, what: 'hurt', danger: 'not-now', harm: 'hurt', person: 'home' },
    around: 'council',
  },
  { name: 'result-past-review', answers: openWeb, around: 'past-review' },
  { name: 'result-offline', answers: openWeb, around: 'offline' },
  { name: 'result-step-done', answers: openWeb, act: 'step-done' },
  { name: 'result-form-refused', answers: openWeb, act: 'form-refused' },
  { name: 'result-copy-refused', answers: openWeb, around: 'page', act: 'copy-refused' },
  { name: 'result-when-you-can', answers: { ...staff, what: 'filter-bypass' } },
  { name: 'result-parent', answers: { reporter: 'parent', nation: 'england', what: 'nude', danger: 'not-now' } },
  { name: 'options', answers: {}, at: 'what', act: 'options' },
  { name: 'left', answers: { what: 'scam' }, at: 'reporter', act: 'leave' },
];

export const screens: readonly Screen[] = [...screenPaths, ...states];
