import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapter, routingBook } from '../../../scripts/routing-book/book.ts';
import { questionEntry } from '../../../scripts/routing-book/questions.ts';
import { questions } from '../../../src/routing/questions.ts';
import { ruleName, type SituationRule } from '../../../src/routing/rule.ts';
import { rules } from '../../../src/routing/rules/index.ts';
import { catches, count, shows } from '../../proof/shows.ts';
import { mutation } from '../../proof/size.ts';

const situations: readonly SituationRule[] = rules;

/** Every way to leave out one part of a value, at any depth: a key, or one of a list. */
function* withoutOne(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  const rebuilt = (entries: [string, unknown][]) =>
    Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  const entries = Object.entries(value);
  for (const [at, [key, part]] of entries.entries()) {
    yield rebuilt(entries.toSpliced(at, 1));
    for (const changed of withoutOne(part)) yield rebuilt(entries.with(at, [key, changed]));
  }
}

/** Extras stand after what must be done, wherever a rule names them. */
const isExtra = (line: unknown): boolean => typeof line === 'object' && line !== null && 'extra' in line;

/** Every way to put two neighbours of a list in the other order, at any depth. */
function* turnedRound(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  if (Array.isArray(value))
    for (let at = 1; at < value.length; at++)
      if (isExtra(value[at]) === isExtra(value[at - 1])) yield value.with(at, value[at - 1]).with(at - 1, value[at]);
  for (const [at, [key, part]] of entries.entries())
    for (const changed of turnedRound(part)) {
      const all = entries.with(at, [key, changed]);
      yield Array.isArray(value) ? all.map(([, item]) => item) : Object.fromEntries(all);
    }
}

/** Changes of a table that its words do not show; words that can no longer be written show it, too. */
function unseenChanges<T>(
  whole: T,
  inWords: (whole: T) => string,
): { readonly tried: number; readonly unseen: unknown[] } {
  const before = inWords(whole);
  const changes = [...withoutOne(whole), ...turnedRound(whole)];
  const unseen = changes.filter((changed) => {
    try {
      return inWords(changed as T) === before;
    } catch {
      return false;
    }
  });
  return { tried: changes.length, unseen };
}

describe('the routing book', () => {
  it('is what the rules say today; if not: npm run -s routing-book', () => {
    expect(readFileSync('docs/routing-book.md', 'utf8')).toBe(routingBook());
  });

  it.skipIf(mutation)(
    'shows every part of every situation and question: whatever is left out or put in another order, it changes',
    ({ task }) => {
      let changes = 0;
      const hold = <T>(name: string, whole: T, inWords: (whole: T) => string) => {
        const { tried, unseen } = unseenChanges(whole, inWords);
        expect(unseen, name).toEqual([]);
        changes += tried;
      };
      for (const rule of situations) hold(ruleName(rule), rule, chapter);
      for (const question of questions) hold(question.id, question, questionEntry);
      expect(changes).toBeGreaterThan(3000);
      shows(
        task,
        'tests-that-bite',
        `situations and questions: each of ${count(changes)} changes shows in the routing book`,
      );
      catches(task, 'tests-that-bite', `${count(changes)} parts of situations and questions left out or turned round`);
    },
  );
});
