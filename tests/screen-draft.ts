import { type Draft, emptyDraft } from '../src/browser/draft-shape.ts';
import { emptyNotes } from '../src/concern/notes.ts';
import { aboutColleague } from '../src/concern/whereabouts.ts';
import type { Facts } from '../src/routing/facts.ts';
import { nextQuestion } from '../src/routing/next-question.ts';
import { usual } from './browser/walk.ts';
import type { Screen } from './screens.ts';

/** A made-up page; nothing opens it. */
export const pageAddress = 'https://videos.example/watch?v=7&list=4';

/** The answers that lead to a screen, in the order asked: as given, else as usual, else "not sure". */
export function factsOf({ answers, at, known }: Screen): Facts {
  const { reporter, position, nation } = known ?? {};
  const settings: Facts = { ...(reporter && { reporter }), ...(position && { position }), ...(nation && { nation }) };
  let facts: Facts = {};
  const next = () => nextQuestion({ ...settings, ...facts });
  for (let question = next(); question && question.fact !== at; question = next()) {
    const { fact, options } = question;
    const value = { ...usual, ...answers }[fact] ?? 'not-sure';
    if (!options.some((option) => option.value === value))
      throw new Error(`${question.id} does not offer "${value}": ${options.map((option) => option.value).join(', ')}.`);
    facts = { ...facts, [fact]: value };
    // Danger gives the result at once.
    if (fact === 'danger' && value === 'now') break;
  }
  return facts;
}

/** The draft of somebody who stands on a screen, as the product itself would keep it. */
export function draftOf(screen: Screen, now: number): Draft {
  const page = screen.around === 'page';
  const facts = factsOf(screen);
  return {
    ...emptyDraft,
    facts,
    address: page ? pageAddress : null,
    page: page ? { tabId: 1, exact: pageAddress } : null,
    notes: {
      ...emptyNotes,
      noticed: Object.keys(facts).length > 0 ? now : null,
      ...(screen.record && {
        written: now,
        people: [{ role: aboutColleague(facts) ? 'worker' : 'child', name: '', details: '' }],
      }),
    },
    screen: screen.record ? 'record' : null,
  };
}
