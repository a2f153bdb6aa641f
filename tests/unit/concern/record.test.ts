import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formHelp } from '../../../src/concern/form-help.ts';
import { emptyStepNote } from '../../../src/concern/notes.ts';
import { recordOf } from '../../../src/concern/record.ts';
import { recordParts } from '../../../src/concern/record-parts.ts';
import { recordSections, recordText } from '../../../src/concern/record-text.ts';
import { speechCard } from '../../../src/concern/speech-card.ts';
import { recordHtml } from '../../../src/concern/tidy-html.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { facts as allFacts } from '../../../src/routing/facts.ts';
import { workers } from '../../../src/routing/groups.ts';
import { handlingIds } from '../../../src/routing/handling.ts';
import { liveInProse } from './live-links.ts';
import { patience, runs } from './runs.ts';
import { anyRecord, someNotes, somePlan, someRecord, tuesday } from './some-record.ts';

const headings = (record: typeof someRecord) => recordParts(record, 'en').map((part) => part.heading);

describe('the concern record', () => {
  it('stands in the order leads file, with facts apart from opinion', () => {
    expect(headings(someRecord)).toEqual([
      'Who is writing',
      'Date and time',
      'Category',
      'Where it was',
      'People involved',
      'What was seen, said or heard, in the words used',
      'What I think (not fact)',
      'What was done',
      'What I was asked to do, and not to do',
      'When to act and when to ask again',
      'Next review',
      'Signatures',
    ]);
  });

  it('is filled in from the answers, so that nothing is asked twice', () => {
    const words = recordText(someRecord, 'en');
    expect(words).toContain('Role: School or college staff');
    expect(words).toContain('Organisation: Example School');
    expect(words).toContain('Noticed: Tuesday 24 November 2026 at 14:05');
    expect(words).toContain('hxxps[:]//example[.]org/page?id=1');
    expect(words).not.toContain('https://');
  });

  it('leaves no place in a sentence unfilled, in any nation and for any step', () => {
    for (const nation of [null, 'england', 'wales', 'scotland', 'northern-ireland'] as const) {
      const steps = (Object.keys(channels) as ChannelId[]).map((channel) => ({
        channel,
        recipient: null,
        ...emptyStepNote,
      }));
      expect(recordText({ ...someRecord, nation, steps, handling: handlingIds }, 'en')).not.toMatch(/[{}]/);
    }
    const wales = { ...someRecord, nation: 'wales' } as const;
    expect(recordText(wales, 'en')).toContain('Designated Officer for Safeguarding');
  });

  it('says of the content only what it is and where', () => {
    const [category] = recordSections(someRecord, 'en');
    expect(category?.text).toBe('Sexual imagery of a child');
  });

  it('shows steps with time and reference', () => {
    const steps = someRecord.steps.map((step, at) =>
      at === 1 ? { ...step, done: tuesday, reference: 'AB/12' } : step,
    );
    const words = recordText({ ...someRecord, steps }, 'en');
    expect(words).toMatch(/told on Tuesday 24 November 2026 at 14:05\nReference: AB\/12/);
    expect(words).toContain('Head or person in charge: not yet');
  });

  it('keeps the page title out unless it was ticked', () => {
    expect(recordText(someRecord, 'en')).not.toContain('Title of the page');
    expect(recordText({ ...someRecord, pageTitle: 'see bad.example' }, 'en')).toContain(
      'Title of the page: see bad[.]example',
    );
  });

  it('copies section by section in the order safeguarding systems ask', () => {
    expect(recordSections(someRecord, 'en').map(({ id }) => id)).toEqual([
      'category',
      'when',
      'facts',
      'actions',
      'people',
    ]);
  });
});

describe('a record about a colleague (rule 2)', () => {
  it.each(workers)('%s: has the shorter form, and its warning comes first', (person) => {
    const record = recordOf({ what: 'child-imagery', person }, somePlan, someNotes);
    expect(record.form).toBe('colleague');
    expect(headings(record)[0]).toBe('Please read first');
    expect(headings(record)).not.toContain('What I think (not fact)');
  });

  it('every other person of concern has the full form', () => {
    for (const person of allFacts.person) {
      const form = recordOf({ what: 'grooming', person }, somePlan, someNotes).form;
      expect(form).toBe((workers as readonly string[]).includes(person) ? 'colleague' : 'concern');
    }
  });
});

describe('any record at all', () => {
  it.each(['0(https://', '1 (www.bad.example)'])('a damaged day of review, %s, is not filled in', (nextReview) => {
    const record = { ...someRecord, nextReview };
    expect(recordText(record, 'en')).toBe(recordText({ ...someRecord, nextReview: null }, 'en'));
  });

  it('never throws, and carries nothing that can be pressed', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const words = recordText(record, 'en');
        expect(liveInProse(words)).toBeNull();
        for (const section of recordSections(record, 'en'))
          expect(words.length + section.text.length).toBeGreaterThan(0);
        for (const channel of ['police-999', 'lado', 'iwf', 'posh', 'samaritans'] as const) {
          speechCard(channel, record, 'en');
          formHelp(channel, record, 'en');
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  it('is rich text of headings and paragraphs only', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const html = recordHtml(record, 'en');
        expect(html.replaceAll(/<\/?(?:h1|h2|p)>/g, '')).not.toMatch(/[<>"']/);
        expect(html.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});
