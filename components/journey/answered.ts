import type { Draft } from '../../src/browser/draft-shape.ts';
import type { Moment } from '../../src/concern/uk-time.ts';
import { type FactName, type Facts, settingFacts } from '../../src/routing/facts.ts';
import { isOneOf } from '../../src/routing/groups.ts';
import { goOn } from './place.ts';
import type { Rules } from './use-rules.ts';

interface Given {
  readonly fact: FactName;
  readonly value: string;
  /** When it was given. */
  readonly now: Moment;
}

/**
 * The draft after an answer: later answers that no longer fit are gone, what was noted stays.
 *
 * @param known the draft's own answers together with the settings (see `factsOf`)
 */
export function answered(
  draft: Draft,
  known: Facts,
  { fact, value, now }: Given,
  { changeAnswer }: Pick<Rules, 'changeAnswer'>,
): Draft {
  // Own settings stay where they are kept; only what this journey answered goes into its draft.
  const ofThisJourney = ([name]: readonly [string, string]) =>
    name === fact || !isOneOf(settingFacts, name) || name in draft.facts;
  const kept = Object.entries(changeAnswer(known, fact, value)).filter(ofThisJourney);
  return {
    ...draft,
    facts: Object.fromEntries(kept) as Facts, // some of the facts, each with its own answer
    // Deadlines count from the first answer, until the reporter says otherwise.
    notes: { ...draft.notes, noticed: draft.notes.noticed ?? now },
    screen: draft.screen === goOn ? goOn : null,
  };
}
