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

/** Who most of these people are. */
export const staff = { reporter: 'school', position: 'staff', nation: 'england' } as const;

export const screenPaths: readonly ScreenPath[] = [
  { name: 'start', answers: {}, at: 'what' },
  { name: 'question-danger', answers: { what: 'grooming' }, at: 'danger' },
  { name: 'question-person', answers: { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now' }, at: 'person' },
  { name: 'result-danger', answers: { what: 'hurt', danger: 'now' } },
  {
    name: 'result-open-web',
    answers: {
      ...staff,
      what: 'child-imagery',
      where: 'web-page',
      child: 'not-known',
      person: 'unknown-online',
      already: 'nothing',
    },
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
