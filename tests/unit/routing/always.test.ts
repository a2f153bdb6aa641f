import { beforeAll, describe, expect, it } from 'vitest';
import '../../../src/language/all-sentences.ts';
import type { ChannelId } from '../../../src/directory/channels/index.ts';
import { isTextKey, type TextKey } from '../../../src/language/text.ts';
import { paragraphs } from '../../../src/policy/paragraphs.ts';
import { sources } from '../../../src/policy/sources.ts';
import { nextFor } from '../../../src/routing/always-next.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { plan } from '../../../src/routing/plan.ts';
import { mutation } from '../../proof/size.ts';
import { somePaths } from '../some-paths.ts';

let someFacts: readonly Facts[];
beforeAll(() => {
  someFacts = [...somePaths(mutation ? 60 : 300)].map(({ facts }) => facts);
});

describe('every answer says where each part of it comes from', () => {
  it('each line of its trace and each step has paragraphs and sources that there are', () => {
    for (const facts of someFacts) {
      const { trace, steps } = plan(facts);
      expect(trace.length).toBeGreaterThan(1);
      for (const { rule } of trace) expect(rule).toMatch(/^(?:S\d+(?: \(.+\))?|rule \d+)$/);
      for (const cited of [...trace, ...steps]) {
        expect(cited.paragraphs.length).toBeGreaterThan(0);
        expect(cited.sources.length).toBeGreaterThan(0);
        for (const id of cited.paragraphs) expect(paragraphs).toHaveProperty([id]);
        for (const id of cited.sources) expect(sources).toHaveProperty([id]);
      }
    }
  });

  it('each sentence of it is in the catalogue, and stands there once', () => {
    for (const facts of someFacts) {
      const { headline, notes, next, support, steps, handling } = plan(facts);
      const said = handling.map((id): TextKey => `handling.${id}`);
      const all = [headline, ...notes, ...next, ...support, ...said];
      for (const key of [...all, ...steps.map(({ why }) => why)]) expect(isTextKey(key), key).toBe(true);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('rule 14: what happens next speaks only of those who are told', () => {
  const step = (channel: ChannelId) =>
    ({ channel, why: `why.${channel}` as TextKey, paragraphs: ['1.1'], sources: ['kcsie-2025'] }) as const;

  it.each([
    ['next.before-home', 'childrens-social-care'],
    ['next.ceop', 'ceop'],
    ['next.fraud', 'report-fraud'],
    ['next.iwf', 'iwf'],
    ['next.lado', 'lado'],
    ['next.lead-nude', 'safeguarding-lead'],
    ['next.lead-support', 'safeguarding-lead'],
    ['next.platform', 'platform-report'],
    ['next.police', 'police-999'],
    ['next.police', 'police-101'],
    ['next.police', 'police-child-abuse-team'],
    ['next.police', 'own-force'],
    ['next.police-device', 'police-101'],
    ['next.report-remove', 'report-remove'],
    ['next.social-care', 'childrens-social-care'],
    ['next.social-care.england', 'childrens-social-care'],
    ['next.terrorism', 'report-terrorism'],
    ['next.young-ceop', 'ceop'],
  ] as const)('%s only with %s', (line, channel) => {
    expect(nextFor([line], [step('samaritans'), step(channel)])).toEqual([line]);
    expect(nextFor([line], [step('samaritans')])).toEqual(['next.note-it']);
  });

  it('a line about nobody in particular always stands, and there is always one', () => {
    expect(nextFor(['next.own-thoughts', 'next.ceop'], [])).toEqual(['next.own-thoughts']);
    expect(nextFor([], [step('ceop')])).toEqual(['next.note-it']);
  });
});

describe('rules that add to every answer', () => {
  const school = { reporter: 'school', position: 'staff', nation: 'england' } as const;
  const rulesOf = (facts: Facts) => plan(facts).trace.map(({ rule }) => rule);

  it('rule 1: not being sure adds the signs of danger where it is not danger itself, and danger says what comes after', () => {
    const worry: Facts = {
      ...school,
      what: 'child-imagery',
      where: 'web-page',
      child: 'not-known',
      danger: 'not-sure',
    };
    expect(plan(worry).notes[0]).toBe('note.999-signs');
    expect(rulesOf(worry)).toContain('rule 1');
    const now: Facts = { ...worry, danger: 'now' };
    expect(plan(now).notes[0]).toBe('note.after-999');
    expect(plan({ ...now, reporter: 'police' }).notes.slice(0, 2)).toEqual(['note.after-999', 'note.own-control-room']);
    expect(plan({ ...now, reporter: 'young-person' }).headline).toBe('headline.danger.young');
    expect(plan(now)).toMatchObject({ headline: 'headline.danger', urgency: 'emergency-now' });
  });

  it('rule 10: a copy already made is said to police, kept, and the device locked away', () => {
    const copied = plan({
      ...school,
      what: 'nude',
      person: 'another-child',
      child: 'known',
      danger: 'not-now',
      already: 'copied',
    });
    expect(copied.handling).toEqual(
      expect.arrayContaining(['say-if-copied', 'do-not-delete', 'isolate-device', 'no-search', 'no-screenshot']),
    );
    expect(copied.steps.some(({ channel }) => channel === 'police-101')).toBe(true);
    expect(copied.handling).not.toContain('evidence-screenshot-ok');
  });

  it('rules 3 and 8: records of IT may show it to a colleague; in Northern Ireland the duty is named', () => {
    const colleague: Facts = { ...school, what: 'worker', conduct: 'harm', danger: 'not-now', person: 'colleague' };
    expect(plan(colleague).notes).toContain('note.monitoring-may-show');
    expect(plan({ ...colleague, reporter: 'public' }).notes).not.toContain('note.monitoring-may-show');
    expect(plan({ ...colleague, person: 'worker-elsewhere' }).notes).not.toContain('note.monitoring-may-show');
    const there = { ...colleague, nation: 'northern-ireland' } as const;
    expect(plan(there).notes).toContain('note.ni-duty');
    expect(rulesOf(there)).toContain('rule 8');
    expect(plan(colleague).notes).not.toContain('note.ni-duty');
    expect(plan({ ...there, reporter: 'young-person' }).notes).not.toContain('note.ni-duty');
  });

  it('rule 16: the duty to report, in England, to whoever has it, and never past rule 2', () => {
    const duty = (facts: Facts) => plan(facts).notes.filter((note) => note.startsWith('note.duty-to-report'));
    const abuse: Facts = { ...school, what: 'grooming', danger: 'not-now', child: 'known', person: 'unknown-online' };
    expect(duty(abuse)).toEqual(['note.duty-to-report']);
    expect(duty({ ...abuse, nation: 'wales' })).toEqual([]);
    expect(duty({ ...abuse, reporter: 'parent' })).toEqual([]);
    expect(duty({ ...abuse, reporter: 'police' })).toEqual(['note.duty-to-report.strategy']);
    expect(duty({ ...abuse, person: 'safeguarding-lead' })).toEqual(['note.duty-to-report.first-step']);
    expect(duty({ ...abuse, person: 'safeguarding-lead', danger: 'now' })).toEqual(['note.duty-to-report.after-call']);
  });

  it('rules 11 and 12: a child is listened to, and a child who harmed is a child too; the child itself is not told how', () => {
    const nude: Facts = { ...school, what: 'nude', child: 'known', person: 'another-child', danger: 'not-now' };
    const listened = ['do-not-question-child', 'reassure-not-blame', 'no-secrecy-promise'] as const;
    expect(plan(nude).handling).toEqual(expect.arrayContaining([...listened, 'support-both-children']));
    expect(rulesOf(nude)).toEqual(expect.arrayContaining(['rule 11', 'rule 12']));
    const young = plan({ ...nude, reporter: 'young-person' }).handling;
    for (const id of ['do-not-question-child', 'no-secrecy-promise']) expect(young).not.toContain(id);
  });

  it('whoever works with children writes down the child’s own words; one’s own thoughts are no record', () => {
    expect(plan({ ...school, what: 'worry' }).handling).toContain('record-own-words');
    expect(plan({ what: 'worry' }).handling).toContain('record-own-words');
    expect(plan({ ...school, what: 'own-thoughts' }).handling).not.toContain('record-own-words');
    expect(plan({ reporter: 'parent', what: 'worry' }).handling).not.toContain('record-own-words');
  });

  it('somebody who may hurt themselves: 999 for the moment it changes stands first, and no line says the opposite of another', () => {
    for (const reporter of allFacts.reporter.filter((one) => one !== 'young-person'))
      for (const concerns of ['child', 'urged', 'not-sure'] as const) {
        const risk: Facts = { ...school, reporter, what: 'self-harm', concerns, danger: 'not-now' };
        const { handling, steps } = plan(risk);
        expect(handling[0], reporter).toBe('ring-999-if-now');
        expect(handling).toContain('ask-about-suicide'); // the one question that “do not question” leaves
        // “Do not go there” beside “stay with them”.
        expect(handling, reporter).not.toContain('do-not-act-alone');
        // Nobody here is kept from knowing, but whoever urges it (rule 3).
        expect(handling.includes('do-not-alert-subject'), reporter).toBe(concerns === 'urged');
        const platform = steps.find(({ channel }) => channel === 'platform-report');
        if (platform && concerns === 'urged') expect(platform.why).toBe('why.platform-report.after-police');
        expect(plan({ ...risk, danger: 'now' }).handling).not.toContain('ring-999-if-now');
        expect(plan({ ...risk, danger: 'now' }).steps[0]?.channel).toBe('police-999');
      }
  });
});
