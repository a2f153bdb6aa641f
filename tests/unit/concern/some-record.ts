import '../../../src/language/all-sentences.ts';
import fc from 'fast-check';
import { emptyNotes, personRoles } from '../../../src/concern/notes.ts';
import { type ConcernRecord, recordOf } from '../../../src/concern/record.ts';
import { facts as allFacts } from '../../../src/routing/facts.ts';
import { handlingIds } from '../../../src/routing/handling.ts';
import { type Plan, recipients, urgencies } from '../../../src/routing/plan-shape.ts';
import { awkwardText, webAddress } from './arbitraries.ts';

/** Tuesday 24 November 2026, 14:05 in the UK. */
export const tuesday = Date.UTC(2026, 10, 24, 14, 5);

export const somePlan: Pick<Plan, 'steps' | 'handling' | 'urgency'> = {
  urgency: 'same-day',
  handling: ['stop-looking', 'no-copy', 'do-not-alert-subject'],
  steps: [
    { channel: 'head-or-chair', recipient: 'head', why: 'why.head-or-chair', paragraphs: [], sources: [] },
    { channel: 'lado', why: 'why.lado', paragraphs: [], sources: [] },
    { channel: 'police-101', why: 'why.police-101.threat', paragraphs: [], sources: [] },
    { channel: 'childrens-social-care', why: 'why.childrens-social-care.home', paragraphs: [], sources: [] },
  ],
};

/** Begun on that Tuesday. */
export const someNotes = { ...emptyNotes, noticed: tuesday, written: tuesday };

export const someRecord = recordOf(
  { what: 'child-imagery', where: 'web-page', reporter: 'school', nation: 'england', child: 'not-known' },
  somePlan,
  someNotes,
  { address: 'https://example.org/page?id=1', organisation: 'Example School' },
);

const moment = fc.option(fc.oneof(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.double()));
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);

/** Any record that a damaged or odd draft could hold. */
export const anyRecord: fc.Arbitrary<ConcernRecord> = fc.record({
  form: oneOf(['concern', 'colleague'] as const),
  what: fc.option(oneOf(allFacts.what)),
  where: fc.option(oneOf(allFacts.where)),
  reporter: fc.record({
    name: awkwardText,
    role: fc.option(awkwardText),
    organisation: awkwardText,
    phone: awkwardText,
    email: awkwardText,
  }),
  kind: fc.option(oneOf(allFacts.reporter)),
  nation: fc.option(oneOf(['england', 'wales', 'scotland', 'northern-ireland'] as const)),
  urgency: oneOf(urgencies),
  noticed: moment,
  written: moment,
  pageClosed: moment,
  address: fc.option(fc.oneof(webAddress, awkwardText)),
  queryLeftOut: fc.boolean(),
  pageTitle: fc.option(awkwardText),
  people: fc.array(fc.record({ role: oneOf(personRoles), name: awkwardText, details: awkwardText }), { maxLength: 3 }),
  whereabouts: oneOf(['worker', 'child', 'child-not-known', 'person', 'place'] as const),
  facts: awkwardText,
  opinion: awkwardText,
  steps: fc.array(
    fc.record({
      channel: oneOf([
        'police-999',
        'police-101',
        'lado',
        'childrens-social-care',
        'ceop',
        'iwf',
        'platform-report',
        'posh',
      ]),
      recipient: fc.option(oneOf(recipients)),
      done: moment,
      by: awkwardText,
      reference: awkwardText,
      outcome: awkwardText,
    }),
    { maxLength: 4 },
  ),
  handling: fc.subarray([...handlingIds]),
  keptExcept: awkwardText,
  nextReview: fc.option(fc.oneof(fc.constant('2026-12-01'), awkwardText)),
});
