import { describe, expect, it } from 'vitest';
import '../../../src/language/all-sentences.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { en } from '../../../src/language/en.ts';
import { isTextKey, type TextKey } from '../../../src/language/text.ts';
import { handlingFor } from '../../../src/routing/always-handling.ts';
import { notesFor } from '../../../src/routing/always-notes.ts';
import { hasSomeoneToSpeakTo, stepsFor } from '../../../src/routing/always-steps.ts';
import { callsToShare } from '../../../src/routing/calls.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { inWords, readerOf } from '../../../src/routing/in-words.ts';
import { plan } from '../../../src/routing/plan.ts';
import type { Step, TraceEntry } from '../../../src/routing/plan-shape.ts';
import { readFacts } from '../../../src/routing/read-facts.ts';
import type { SituationRule, StepRule } from '../../../src/routing/rule.ts';
import { mayBeConcerned } from '../../../src/routing/who-may-be-told.ts';
import { step } from './a-step.ts';

const ids = Object.keys(channels) as ChannelId[];

/** A situation that has nothing but these lines: what the rules for every path add to it is theirs alone. */
const bare = (steps: readonly StepRule[], more: Partial<SituationRule> = {}): SituationRule => ({
  id: 'S38',
  when: {},
  urgency: 'same-day',
  headline: 'headline.S38',
  steps: steps.map((step) => ({ why: 'why.lado', ...step })),
  handling: [],
  next: [],
  support: 'support.saw',
  paragraphs: ['1.2'],
  sources: ['kcsie-2025'],
  ...more,
});

describe('steps of any situation', () => {
  const stepsOf = (rule: SituationRule, facts: Facts) => {
    const trace: TraceEntry[] = [];
    return { steps: stepsFor(rule, facts, facts, trace), trace: trace.map((entry) => entry.rule) };
  };
  const marks = (rule: SituationRule, facts: Facts) =>
    stepsOf(rule, facts).steps.map(({ channel, either }) => (either ? `or ${channel}` : channel));
  const parent: Facts = { reporter: 'parent', nation: 'england' };

  it('an “or” stays where its partner does, and stands alone where that fell away, is an extra or is 999', () => {
    const or = { channel: 'police-101', either: true } as const;
    expect(marks(bare([{ channel: 'ceop' }, or, { channel: 'nspcc-helpline' }]), parent)).toEqual([
      'ceop',
      'or police-101',
      'nspcc-helpline',
    ]);
    // A parent has no IT lead.
    expect(marks(bare([{ channel: 'hr-it-lead' }, or]), parent)[0]).toBe('police-101');
    const now: Facts = { ...parent, what: 'threat', danger: 'now' };
    expect(marks(bare([{ channel: 'hr-it-lead' }, or]), now).slice(0, 2)).toEqual(['police-999', 'police-101']);
    const extras = bare([{ channel: 'ceop', extra: true }, { channel: 'iwf', either: true, extra: true }, or]);
    expect(marks(extras, parent)).toEqual(['police-101', 'nspcc-helpline', 'ceop', 'iwf']);
  });

  it('rule 10: whoever made a copy tells police of it, but police themselves', () => {
    const copied: Facts = { nation: 'england', already: 'copied' };
    const channelsOf = (reporter: NonNullable<Facts['reporter']>) =>
      marks(bare([{ channel: 'lado' }]), { ...copied, reporter });
    expect(channelsOf('school')).toEqual(['lado', 'police-101']);
    expect(channelsOf('police')).toEqual(['lado']);
  });

  it('rule 14: the helpline for children is added once, and traced only where it was added', () => {
    const own = stepsOf(bare([{ channel: 'nspcc-helpline', why: 'why.nspcc-helpline.if-a-child' }]), parent);
    expect(own.steps.map(({ why }) => why)).toEqual(['why.nspcc-helpline.if-a-child']);
    expect(own.trace).not.toContain('rule 14');
    expect(stepsOf(bare([{ channel: 'lado' }]), parent).trace).toContain('rule 14');
  });

  it('rule 14: a person answers at every post, office and police, and at these helplines; at a form nobody does', () => {
    const answered: readonly ChannelId[] = [
      'act-early',
      'childline',
      'nspcc-helpline',
      'nspcc-whistleblowing',
      'papyrus',
      'posh',
      'report-fraud',
      'report-terrorism',
      'revenge-porn-helpline',
      'samaritans',
      'stop-it-now',
    ];
    const kinds: readonly string[] = ['person', 'police', 'emergency', 'statutory'];
    for (const id of ids) {
      const wanted = (kinds.includes(channels[id].kind) && id !== 'nrm-referral') || answered.includes(id);
      expect(hasSomeoneToSpeakTo([step(id)]), id).toBe(wanted);
      expect(hasSomeoneToSpeakTo([step(id, { extra: true })]), id).toBe(false);
    }
    for (const id of answered)
      expect(
        channels[id].routes.map(({ kind }) => kind),
        id,
      ).toContain('phone');
  });

  it('rule 10: where imagery may be there, a situation that forgot it still forbids to search, copy and keep it', () => {
    const handling = handlingFor(
      bare([], { id: 'S42', imagery: true }),
      parent,
      parent,
      ['evidence-screenshot-ok'],
      [],
    );
    expect(handling).toEqual(expect.arrayContaining(['no-search', 'no-screenshot', 'no-copy', 'no-forward']));
    expect(handling).not.toContain('evidence-screenshot-ok');
  });
});

describe('notes of any situation', () => {
  const notes = (facts: Facts, ...told: readonly ChannelId[]) =>
    notesFor(
      bare([]),
      facts,
      facts,
      [],
      told.map((id) => step(id)),
      [],
    );

  it('rule 2: every post at which one person may be meant is named while nobody is sure who it is', () => {
    for (const id of ids) {
      const post = channels[id].kind === 'person' && id !== 'trusted-adult' && id !== 'bank';
      expect(notes({ what: 'hurt', person: 'not-sure' }, id).includes('note.if-it-could-be-them'), id).toBe(post);
    }
  });

  it('rule 8: in Northern Ireland the duty is named wherever police are told, whichever police', () => {
    const facts: Facts = { nation: 'northern-ireland', what: 'threat' };
    for (const id of ids)
      expect(notes(facts, id).includes('note.ni-duty'), id).toBe(['police', 'emergency'].includes(channels[id].kind));
  });
});

describe('the calls that somebody else may make', () => {
  const shared = (...told: readonly Step[]) => callsToShare(told)?.channel;

  it('are said after the last person at the reporter’s side, where police or an office follow', () => {
    const beside = ids.filter((id) => shared(step(id), step('lado')) === id);
    expect(beside).toEqual(
      ids.filter((id) => channels[id].kind === 'person' && !['bank', 'hr-it-lead', 'school'].includes(id)),
    );
    expect(shared(step('head-or-chair'), step('safeguarding-lead'), step('iwf'), step('police-101'))).toBe(
      'safeguarding-lead',
    );
    expect(shared(step('police-999'), step('safeguarding-lead'), step('childrens-social-care'))).toBe(
      'safeguarding-lead',
    );
  });

  it('are none where nobody stands at their side first, or nobody official is rung after', () => {
    expect(shared(step('police-101'), step('safeguarding-lead'))).toBeUndefined();
    expect(shared(step('safeguarding-lead'), step('iwf'), step('platform-report'))).toBeUndefined();
    expect(shared(step('safeguarding-lead'))).toBeUndefined();
    expect(shared(step('safeguarding-lead'), step('lado', { extra: true }))).toBeUndefined();
    expect(shared(step('police-999'), step('lado'))).toBeUndefined();
    expect(shared()).toBeUndefined();
  });
});

describe('facts from outside', () => {
  const problem = (value: unknown) => {
    const read = readFacts(value);
    return read.ok ? 'none' : read.problem;
  };

  it('are taken as they are where each is known, and each refusal says what would be right', () => {
    const facts = { what: 'grooming', reporter: 'school' };
    expect(readFacts(facts)).toEqual({ ok: true, facts });
    expect(readFacts({})).toEqual({ ok: true, facts: {} });
    expect(problem(null)).toContain('one JSON object');
    expect(problem({ wat: 'scam' })).toContain(Object.keys(allFacts).join(', '));
    expect(problem({ danger: 'soon' })).toBe('"danger" cannot be "soon". Answers: now, not-now, not-sure.');
    expect(problem({ danger: 3 })).toContain('cannot be 3.');
    for (const nested of [['now'], { now: true }])
      expect(problem({ danger: nested })).toContain('cannot be a list or an object.');
  });

  it('that fit no situation are a worry, told as that reporter tells one', () => {
    const odd: Facts = { what: 'worker', person: 'unknown-online', conduct: 'harm', danger: 'not-now' };
    for (const reporter of ['parent', 'public'] as const)
      expect(plan({ ...odd, reporter }).situation, reporter).toBe(plan({ what: 'worry', reporter }).situation);
    const police: Facts = { reporter: 'police', what: 'bullying', person: 'colleague', conduct: 'adult-porn' };
    expect(plan(police).situation).toBe(plan({ what: 'worry', reporter: 'police' }).situation);
    expect(plan(police).situation).not.toBe(plan({ what: 'worry' }).situation);
  });

  it('left from another situation make nobody a person of concern (rule 2)', () => {
    expect(mayBeConcerned({ what: 'scam', near: 'works', person: 'head' })).toEqual([]);
    expect(mayBeConcerned({ what: 'scam', viewing: 'work-device', person: 'head' })).toEqual([]);
  });
});

describe('whose words a reporter reads', () => {
  it('young people and families have their own, wherever the catalogue holds some', () => {
    for (const reporter of [undefined, ...allFacts.reporter])
      expect(readerOf(reporter), reporter).toBe(
        reporter === 'young-person' ? 'young' : reporter === 'parent' || reporter === 'public' ? 'family' : undefined,
      );
    const own = (reader: string) =>
      (Object.keys(en) as TextKey[]).filter((key) => isTextKey(`${key}~${reader}`) && !/[{]/.test(en[key]));
    for (const [reader, reporter] of [
      ['young', 'young-person'],
      ['family', 'parent'],
    ] as const) {
      expect(own(reader).length).toBeGreaterThan(5);
      const read = own(reader).filter((key) => inWords(key, { reporter }) !== inWords(key, { reporter: 'school' }));
      expect(read.length).toBeGreaterThan(5);
    }
  });
});
