import { mistakesBetween, placeAlone, plainName } from './name-distance.ts';

/** One name of a place, made ready for comparing. */
export interface ReadyName {
  readonly words: readonly string[];
  /** Without spaces: as written, then without the words for the kind of council where that differs. */
  readonly joined: readonly string[];
}

/** A name or what somebody typed, made ready; `words` is empty when nothing but `council`, `city` … was given. */
export function ready(name: string): ReadyName {
  const plain = plainName(name);
  const alone = placeAlone(plain);
  const joined = [...new Set([plain, alone].map((form) => form.replaceAll(' ', '')))].filter(Boolean);
  return { words: alone ? alone.split(' ') : [], joined: alone ? joined : [] };
}

/** One mistake is forgiven from four letters on, two from eight. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How close what was typed is to a name; smaller is closer, null is no match.
 *
 * 0 the same as written, 1 the same place, 2 begins with it, 3 its words begin words of the name,
 * 4 and up whole names with mistakes, 7 and up single words with mistakes.
 */
export function closeness(typed: ReadyName, name: ReadyName): number | null {
  if (typed.joined[0] === name.joined[0]) return 0;
  const pairs = typed.joined.flatMap((a) => name.joined.map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => a === b)) return 1;
  if (pairs.some(([a, b]) => a.length > 1 && b.startsWith(a))) return 2;
  if (typed.words.every((word) => word.length > 1 && name.words.some((of) => of.startsWith(word)))) return 3;
  const whole = Math.min(...pairs.map(([a, b]) => allowed(a, b)));
  if (Number.isFinite(whole)) return 3 + whole;
  const each = typed.words.map((word) =>
    Math.min(...name.words.map((of) => (of.startsWith(word) ? 0 : allowed(word, of)))),
  );
  const sum = each.reduce((total, mistakes) => total + mistakes, 0);
  return Number.isFinite(sum) ? 6 + sum : null;
}

/** Mistakes between two words where so many are forgiven, else infinity. */
function allowed(typed: string, name: string): number {
  const most = forgiven(Math.min(typed.length, name.length));
  const mistakes = mistakesBetween(typed, name, most);
  return mistakes > most ? Number.POSITIVE_INFINITY : mistakes;
}
