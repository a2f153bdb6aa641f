import { describe, expect, it } from 'vitest';
import { handOverTo, mayGoIntoOwnSystem } from '../../../src/concern/hand-over.ts';
import { emptyNotes } from '../../../src/concern/notes.ts';
import { recordOf } from '../../../src/concern/record.ts';
import { toldName } from '../../../src/concern/words.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { text } from '../../../src/language/text.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { workers } from '../../../src/routing/groups.ts';
import { plan } from '../../../src/routing/plan.ts';
import type { Plan, Recipient, Step } from '../../../src/routing/plan-shape.ts';
import { someRecord } from './some-record.ts';

const step = (channel: ChannelId, recipient?: Recipient): Step => ({
  channel,
  ...(recipient && { recipient }),
  why: 'why.police-999',
  paragraphs: [],
  sources: [],
});
const given = (steps: readonly Step[], notes: Plan['notes'] = [], form: 'concern' | 'colleague' = 'concern') =>
  handOverTo({ ...someRecord, form }, { steps, notes }, 'en');
const name = (channel: ChannelId, recipient: Recipient | null = null) =>
  toldName({ channel, recipient }, someRecord.nation, 'en');

describe('whom the record is given to', () => {
  it('the first of the steps who takes one, by name', () => {
    const steps = [step('police-999'), step('iwf'), step('bank'), step('lado'), step('police-101')];
    expect(given(steps)).toBe(text('en', 'handoff.to', { who: name('lado') }));
    expect(given([step('ceop'), step('head-or-chair', 'head'), step('lado')])).toBe(
      text('en', 'handoff.to', { who: name('head-or-chair', 'head') }),
    );
  });

  it('police, statutory offices and people take one; nobody else, nor a bank, nor a call to 999', () => {
    for (const channel of Object.keys(channels) as ChannelId[]) {
      const takes =
        ['person', 'statutory', 'police'].includes(channels[channel].kind) &&
        channel !== 'bank' &&
        channel !== 'police-999';
      expect(given([step(channel)]), channel).toBe(
        takes ? text('en', 'handoff.to', { who: name(channel) }) : text('en', 'handoff.to.nobody'),
      );
    }
  });

  it('about a colleague only to them; and nobody is named while the one named may be the person of concern (rule 2)', () => {
    const lead = [step('safeguarding-lead', 'safeguarding-lead')];
    const who = name('safeguarding-lead', 'safeguarding-lead');
    expect(given(lead, [], 'colleague')).toBe(text('en', 'handoff.to.colleague', { who }));
    const notes = ['note.after-999', 'note.if-it-could-be-them'] as const;
    for (const form of ['concern', 'colleague'] as const)
      expect(given(lead, notes, form)).toBe(text('en', 'handoff.to.steps'));
    expect(given([step('iwf')], notes)).toBe(text('en', 'handoff.to.nobody'));
  });
});

describe('whether it may go into the organisation’s own system, which the lead runs (rule 2)', () => {
  const staff = { reporter: 'school', position: 'staff', nation: 'england' } as const;
  const may = (facts: Facts) => {
    const answer = plan(facts);
    return mayGoIntoOwnSystem(recordOf(facts, answer, emptyNotes), answer);
  };

  it.each([...workers, 'not-sure'] as const)('not about %s, nor who that may be', (person) => {
    for (const conduct of allFacts.conduct)
      expect(may({ ...staff, what: 'worker', conduct, danger: 'not-now', person, already: 'nothing' })).toBe(false);
    for (const what of ['child-imagery', 'grooming', 'hurt', 'adult-views'] as const)
      expect(may({ ...staff, what, danger: 'not-now', person }), what).toBe(false);
  });

  it('not in danger, before anybody was asked who it is about', () => {
    expect(may({ ...staff, what: 'hurt', danger: 'now' })).toBe(false);
  });

  it('about anybody else, yes', () => {
    for (const person of ['unknown-online', 'home', 'adult-known', 'another-child'] as const)
      expect(may({ ...staff, what: 'grooming', danger: 'not-now', child: 'known', person }), person).toBe(true);
    expect(may({ ...staff, what: 'self-harm', concerns: 'child', danger: 'not-now' })).toBe(true);
  });
});
