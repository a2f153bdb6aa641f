import { staff } from './screens.ts';

/** A journey that ends in a filed record: the answers, and what is typed into the record. */
export interface RecordJourney {
  readonly name: string;
  readonly answers: Readonly<Record<string, string>>;
  /** The whole story, in made-up words of our own. */
  readonly facts: string;
  readonly person?: { readonly role: string; readonly name: string };
  /** The step that was done, and the reference number it gave. */
  readonly done: string;
  /** A line that must stand in the record. */
  readonly says: string;
}

export const recordJourneys: readonly RecordJourney[] = [
  {
    name: 'open-web-imagery',
    answers: {
      ...staff,
      what: 'child-imagery',
      where: 'web-page',
      child: 'not-known',
      person: 'unknown-online',
      already: 'nothing',
    },
    facts: 'I searched for a worksheet. The third result was this page. I closed it at once.',
    done: 'iwf',
    says: 'Sexual imagery of a child',
  },
  {
    name: 'grooming-known-child',
    answers: { ...staff, what: 'grooming', danger: 'not-now', child: 'known', person: 'unknown-online' },
    facts: 'She said: “He is sixteen and he wants to meet at the weekend.”\nShe has not met him.',
    person: { role: 'child', name: 'Pupil A, Year 8' },
    done: 'safeguarding-lead',
    says: 'Child it is about: Pupil A, Year 8',
  },
  {
    name: 'colleague',
    answers: { ...staff, what: 'worker', conduct: 'harm', danger: 'not-now', person: 'colleague', already: 'nothing' },
    facts: 'I saw a message on his phone from a pupil, with hearts. He turned it over.',
    person: { role: 'worker', name: 'A colleague in the office' },
    done: 'head-or-chair',
    says: 'This is about someone who works with children.',
  },
  {
    name: 'suicidal-post',
    answers: { ...staff, what: 'self-harm', concerns: 'child', danger: 'not-now' },
    facts: 'A post from a pupil says that nobody would miss him. A friend showed me the words.',
    person: { role: 'child', name: 'Pupil B, Year 10' },
    done: 'safeguarding-lead',
    says: 'Self-harm, suicide or eating disorders',
  },
  {
    name: 'scam',
    answers: { ...staff, what: 'scam', lost: 'yes', child: 'none' },
    facts: 'An e-mail asked the office to pay an invoice to a new account. It was paid on Monday.',
    done: 'bank',
    says: 'A scam or fraud',
  },
];
