import { describe, expect, it } from 'vitest';
import { answered } from '../../../components/journey/answered.ts';
import { factsOf } from '../../../components/journey/facts-of.ts';
import { askAgain, goOn, placeOf, recordScreen } from '../../../components/journey/place.ts';
import { loadRules } from '../../../components/journey/use-rules.ts';
import { type Draft, emptyDraft } from '../../../src/browser/draft-shape.ts';
import type { OwnSettings } from '../../../src/browser/own-settings.ts';
import type { FactName, Facts } from '../../../src/routing/facts.ts';

const rules = await loadRules();
const own: OwnSettings = { reporter: 'school', position: 'staff', nation: 'wales' };
const nobody: OwnSettings = {};
const first = Date.parse('2026-11-24T14:05:00Z');

const answer = (draft: Draft, fact: FactName, value: string, settings = own, now = first): Draft =>
  answered(draft, factsOf(draft, settings, { nation: '' }), { fact, value, now }, rules);
const draftOf = (facts: Facts, more: Partial<Draft> = {}): Draft => ({ ...emptyDraft, facts, ...more });

describe('what is known', () => {
  it('is the settings, this journey’s answers over them, and the organisation’s nation over all', () => {
    const draft = draftOf({ reporter: 'parent', nation: 'scotland', what: 'scam' });
    expect(factsOf(draft, own, { nation: '' })).toEqual({ ...draft.facts, position: 'staff', nation: 'wales' });
    expect(factsOf(draft, own, { nation: 'england' }).nation).toBe('england');
    expect(factsOf(draft, nobody, { nation: '' })).toEqual(draft.facts);
  });
});

describe('an answer', () => {
  it('leaves settings that are kept elsewhere out of the draft, and keeps those that this journey asked for', () => {
    expect(answer(emptyDraft, 'what', 'scam').facts).toEqual({ what: 'scam' });
    const asked = answer(draftOf({ what: 'scam' }), 'reporter', 'parent', nobody);
    expect(asked.facts).toEqual({ what: 'scam', reporter: 'parent' });
    expect(answer(asked, 'lost', 'yes', { ...nobody, reporter: 'parent' }).facts.reporter).toBe('parent');
  });

  it('takes away later answers that belong to another situation: nothing stale steers the plan', () => {
    const before = draftOf({ what: 'grooming', danger: 'not-now', child: 'known', person: 'home' });
    expect(answer(before, 'what', 'scam').facts).toEqual({ what: 'scam' });
    expect(answer(before, 'danger', 'not-sure').facts).toEqual({ ...before.facts, danger: 'not-sure' });
  });

  it('starts the deadlines once: the first answer counts, or what the reporter has said', () => {
    const one = answer(emptyDraft, 'what', 'grooming');
    expect(one.notes.noticed).toBe(first);
    expect(answer(one, 'danger', 'not-now', own, first + 60_000).notes.noticed).toBe(first);
  });

  it('loses nothing that was typed, noted or read from the page', () => {
    const typed = draftOf(
      { what: 'grooming' },
      {
        address: 'https://example.org/',
        notedAt: '2026-11-24T14:00:00.000Z',
        notes: { ...emptyDraft.notes, facts: 'He asked her to meet.', noticed: 1 },
      },
    );
    expect(answer(typed, 'danger', 'not-now')).toEqual({ ...typed, facts: { what: 'grooming', danger: 'not-now' } });
  });

  it('rule 1: leads back to where the answers lead; only who goes on after a 999 call stays with the questions', () => {
    const before: Facts = { what: 'grooming', danger: 'now' };
    expect(answer(draftOf(before, { screen: goOn }), 'child', 'known').screen).toBe(goOn);
    for (const screen of [recordScreen, askAgain('danger'), null])
      expect(answer(draftOf(before, { screen }), 'danger', 'not-now').screen).toBeNull();
  });
});

describe('the place of a journey', () => {
  const danger: Facts = { reporter: 'school', position: 'staff', nation: 'wales', what: 'grooming', danger: 'now' };

  it('rule 1: danger shows the result at once, and the questions only to whoever goes on', () => {
    expect(placeOf(rules, null, danger)).toEqual({ at: 'result' });
    expect(placeOf(rules, recordScreen, danger)).toEqual({ at: 'record' });
    expect(placeOf(rules, goOn, danger)).toMatchObject({ at: 'question', question: { fact: 'child' } });
  });

  it('is an answered question again only while it is one of those asked', () => {
    expect(placeOf(rules, askAgain('danger'), danger)).toMatchObject({ question: { fact: 'danger' }, answer: 'now' });
    expect(placeOf(rules, askAgain('lost'), danger)).toEqual({ at: 'result' });
  });

  it('is the first question without any rule, and unknown for a journey begun before while they are on their way', () => {
    expect(placeOf(null, null, {})).toMatchObject({ at: 'question', question: { fact: 'what' } });
    expect(placeOf(null, null, danger)).toEqual({ at: 'loading' });
  });
});
