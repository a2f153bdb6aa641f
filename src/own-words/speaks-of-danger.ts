import { waysOf } from './lexicon.ts';
import { splitWords, withMutations } from './spelling.ts';
import { danger } from './words/danger.ts';

/** Every way to speak of danger, between spaces, so that whole words are found anywhere. */
const signs: readonly string[] = Object.values(danger).flatMap(({ en, cy, slang = '' }) => [
  ...[...waysOf(en), ...waysOf(slang)].filter((way) => way.length > 0).map((way) => way.join(' ')),
  ...waysOf(cy).flatMap(([first = '', ...rest]) => withMutations(first).map((start) => [start, ...rest].join(' '))),
]);

/**
 * Whether anything typed may mean danger now. Words can only raise it: whatever else is typed, before or after,
 * and however long it is, a sign once there stays a sign.
 */
export function speaksOfDanger(typed: string): boolean {
  const all = ` ${splitWords(typed).join(' ')} `;
  return signs.some((sign) => all.includes(` ${sign} `));
}
