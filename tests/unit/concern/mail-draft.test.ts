import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestMailLink } from '../../../src/concern/mail.ts';
import { type MailDraft, mailDraft } from '../../../src/concern/mail-draft.ts';
import { emptyStepNote } from '../../../src/concern/notes.ts';
import { type ConcernRecord, recordOf } from '../../../src/concern/record.ts';
import { toSafeForm } from '../../../src/concern/safe-form.ts';
import { cy } from '../../../src/language/cy.ts';
import { addSentences, text } from '../../../src/language/text.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { workers } from '../../../src/routing/groups.ts';
import { handlingIds } from '../../../src/routing/handling.ts';
import { plan } from '../../../src/routing/plan.ts';
import { recordJourneys } from '../../record-journeys.ts';
import { liveInProse } from './live-links.ts';
import { patience, runs } from './runs.ts';
import { anyRecord, someNotes, somePlan, someRecord, tuesday } from './some-record.ts';

addSentences('cy', cy);

const lead = { email: 'lead@school.example', channel: 'safeguarding-lead' } as const;
const address = 'https://videos.example/watch?v=7&list=4';
const long = 'He said that. '.repeat(300);

function made(record: ConcernRecord, to: Parameters<typeof mailDraft>[0] = lead): MailDraft {
  const draft = mailDraft(to, record, 'en');
  if (!draft.ok) throw new Error(draft.why);
  return draft.value;
}
const bodyOf = ({ link }: MailDraft) => (new URL(link).searchParams.get('body') ?? '').replaceAll('\r\n', '\n');
const linesOf = (record: ConcernRecord) => bodyOf(made(record)).split('\n');

/** One recipient, two headers, within length, nothing that could be pressed, and no case detail in the subject. */
function expectSafe(draft: MailDraft): void {
  expect(draft.link).toMatch(/^mailto:lead@school\.example\?subject=[^?&=@,;\s]*&body=[^?&=@,;\s]*$/);
  expect(draft.link.length).toBeLessThanOrEqual(longestMailLink);
  expect(new URL(draft.link).searchParams.get('subject')).toBe('Confidential: please contact me');
  expect(liveInProse(bodyOf(draft))).toBeNull();
}

describe('a draft e-mail of the five filed records (the text rules)', () => {
  const written = ({ answers, facts, person }: (typeof recordJourneys)[number], words = facts): ConcernRecord => {
    const known = answers as Facts;
    const people = person ? [{ role: person.role as 'child', name: person.name, details: '' }] : [];
    const notes = { ...someNotes, name: 'The reporter', facts: words, people };
    return recordOf(known, plan(known), notes, { address, organisation: 'Example School' });
  };
  const open = recordJourneys.filter(({ name }) => name !== 'colleague');

  it.each(open)('$name: what was written, with the address in safe form', (journey) => {
    const draft = made(written(journey));
    expectSafe(draft);
    expect(draft.whole).toBe(true);
    const body = bodyOf(draft);
    expect(body).toContain(toSafeForm(address));
    for (const words of [journey.says, journey.facts, 'Name: The reporter']) expect(body).toContain(words);
  });

  it.each(open)('$name, too long for a link: a note with what, when and where, and no name', (journey) => {
    const draft = made(written(journey, long));
    expectSafe(draft);
    expect(draft.whole).toBe(false);
    const body = bodyOf(draft);
    expect(body).toContain(toSafeForm(address));
    expect(body).toContain('Noticed: Tuesday 24 November 2026 at 14:05');
    expect(body).toContain('please ask me for it');
    expect(body).not.toMatch(/Pupil|The reporter|He said that/);
  });

  it('a colleague: only that the two need to talk, however short the record is (rule 2)', () => {
    const journey = recordJourneys.find(({ name }) => name === 'colleague');
    if (!journey) throw new Error('There is no journey about a colleague.');
    for (const words of [journey.facts, '', long]) {
      const draft = made(written(journey, words));
      expectSafe(draft);
      expect(draft.whole).toBe(false);
      expect(bodyOf(draft)).toBe(text('en', 'handoff.mail.colleague'));
    }
  });

  it.each(workers)('%s: the draft says neither what, nor where, nor who (rule 2)', (person) => {
    const record = recordOf({ what: 'child-imagery', where: 'web-page', person }, somePlan, someNotes, { address });
    expect(bodyOf(made(record))).not.toMatch(/imagery|hxxp|videos|safeguarding|colleague|work/i);
  });
});

describe('what a draft holds, as far as there is room', () => {
  const steps = (channels: readonly ConcernRecord['steps'][number]['channel'][]) =>
    channels.map((channel) => ({ channel, recipient: null, ...emptyStepNote }));
  const record: ConcernRecord = { ...someRecord, facts: long, address, steps: [] };

  it('what an e-mail does not need stays out of it: signatures, times to ask again, and what was asked and kept', () => {
    const short = { ...someRecord, steps: steps(['lado']) };
    const body = bodyOf(made(short));
    for (const id of ['signatures', 'follow-up', 'handling'] as const)
      expect(body).not.toContain(text('en', `record.part.${id}`));
    const kept = bodyOf(made({ ...short, keptExcept: ' I took a screenshot. ' }));
    expect(kept).toContain(`${text('en', 'record.kept-except')}\nI took a screenshot.`);
    expect(kept).toContain(text('en', 'record.part.handling'));
  });

  it('those told first, then those to be told; not whom the draft is for', () => {
    const [iwf, own, care] = steps(['iwf', 'safeguarding-lead', 'childrens-social-care']);
    if (!iwf || !own || !care) throw new Error('no steps');
    const told = { ...care, done: tuesday, by: 'Ann', outcome: 'They come.' };
    expect(linesOf({ ...record, steps: [iwf, own, told] })).toEqual([
      'I have a safeguarding concern and need to speak to you. Please call me.',
      '',
      'What it is about: Sexual imagery of a child.',
      'Noticed: Tuesday 24 November 2026 at 14:05',
      text('en', 'record.line.address', { value: toSafeForm(address) }),
      'Children’s social care (the council’s front door): told on Tuesday 24 November 2026 at 14:05',
      'Internet Watch Foundation (IWF): not yet',
      '',
      'I have written it all down. If my record is not below, please ask me for it.',
      '',
    ]);
  });

  it('has no line for a time or an address that is not known', () => {
    const lines = linesOf({ ...record, noticed: null, address: null });
    expect(lines.filter((line) => line.includes(': '))).toEqual(['What it is about: Sexual imagery of a child.']);
  });

  it('steps give way to the address; its part after ? goes where only that makes it fit, and it goes where nothing does', () => {
    const many = { ...record, steps: steps(Array.from({ length: 40 }, () => 'platform-report' as const)) };
    const count = (one: ConcernRecord) => linesOf(one).filter((line) => line.endsWith('not yet')).length;
    expect(count(many)).toBeGreaterThan(5);
    expect(count(many)).toBeLessThan(40);
    const path = `https://videos.example/${'a'.repeat(500)}`;
    const room = { ...many, address: path };
    expect(count(room)).toBeLessThan(count(many));
    expect(linesOf(room).join('\n')).toContain(toSafeForm(path));

    const query = linesOf({ ...many, address: `${path}?q=${'b'.repeat(1000)}` });
    expect(query).toContain(text('en', 'handoff.mail.address-short', { value: toSafeForm(path) }));
    const endless = linesOf({ ...many, address: `https://videos.example/${'a'.repeat(1700)}` });
    expect(endless.join('\n')).not.toMatch(/Web address|videos/);
    for (const one of [room, { ...many, address: `${path}?q=${'b'.repeat(1000)}` }]) expectSafe(made(one));
  });

  it('always has room for what it is about, in both languages, to the longest address that is taken', () => {
    const email = `${'a'.repeat(64)}@${`${'b'.repeat(60)}.`.repeat(3)}example`;
    for (const what of [...allFacts.what, null])
      for (const language of ['en', 'cy'] as const) {
        const full = { ...record, what, handling: handlingIds, address: `https://b.example/${'é'.repeat(2000)}` };
        const draft = mailDraft({ ...lead, email }, full, language);
        expect(draft, `${what} ${language}`).toMatchObject({ ok: true, value: { whole: false } });
      }
  });

  it('refuses what is no address for mail', () => {
    expect(mailDraft({ ...lead, email: 'lead' }, record, 'en')).toEqual({ ok: false, why: 'handoff.why.no-email' });
  });

  it('any record at all: within length, one recipient, nothing to press', { timeout: patience }, () => {
    fc.assert(
      fc.property(anyRecord, (one) => {
        const draft = made(one);
        expectSafe(draft);
        if (one.form === 'colleague') expect(bodyOf(draft)).toBe(text('en', 'handoff.mail.colleague'));
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
});
