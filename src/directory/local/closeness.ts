import { mistakesBetween, placeAlone, plainName } from './name-distance.ts';

/** A run of letters with a bit for each that occurs, so that most pairs are told apart without counting mistakes. */
interface Piece {
  readonly text: string;
  readonly letters: number;
}

/** One name of a place, made ready for comparing. */
export interface ReadyName {
  readonly words: readonly Piece[];
  /** Without spaces, as written. */
  readonly plain: Piece;
  /** Without spaces and without the words for the kind of council. */
  readonly alone: Piece;
}

/** A name or what somebody typed, made ready; null when nothing but `council`, `city` … was given. */
export function ready(name: string): ReadyName | null {
  const plain = plainName(name);
  const alone = placeAlone(plain);
  if (!alone) return null;
  return { words: alone.split(' ').map(piece), plain: joined(plain), alone: joined(alone) };
}

const joined = (words: string): Piece => piece(words.replaceAll(' ', ''));

function piece(text: string): Piece {
  let letters = 0;
  for (const letter of text) letters |= 1 << (letter.charCodeAt(0) & 31);
  return { text, letters };
}

/** One mistake is forgiven from four letters on, two from eight. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How close what was typed is to a name; smaller is closer, null is no match.
 *
 * 0 the same as written, 1 the same place, 2 begins with it, 3 one mistake in the whole name (so that somebody
 * who means Herefordshire and types Hertfordshire sees both), 4 its words begin words of the name, 5 two
 * mistakes, 7 and up single words with mistakes.
 */
export function closeness(typed: ReadyName, name: ReadyName): number | null {
  if (typed.plain.text === name.plain.text) return 0;
  if (typed.alone.text === name.alone.text) return 1;
  // Like is held against like, or `City of London` would begin every `London Borough of …`.
  if (begins(typed.plain, name.plain) || begins(typed.alone, name.alone)) return 2;
  const whole = Math.min(
    mistakes(typed.plain, name.plain),
    mistakes(typed.alone, name.alone),
    mistakes(typed.plain, name.alone),
  );
  if (whole <= 1) return 3;
  if (typed.words.every((word) => name.words.some((of) => begins(word, of)))) return 4;
  if (Number.isFinite(whole)) return 5;
  let sum = 6;
  for (const word of typed.words) {
    sum += Math.min(...name.words.map((of) => (begins(word, of) ? 0 : mistakes(word, of))));
    if (!Number.isFinite(sum)) return null;
  }
  return sum;
}

const begins = (typed: Piece, name: Piece): boolean => typed.text.length > 1 && name.text.startsWith(typed.text);

/** Mistakes between two runs of letters where so many are forgiven, else infinity. */
function mistakes(typed: Piece, name: Piece): number {
  const most = forgiven(Math.min(typed.text.length, name.text.length));
  // Each letter that only one of them has is a mistake of its own.
  if (bits(typed.letters & ~name.letters) > most || bits(name.letters & ~typed.letters) > most)
    return Number.POSITIVE_INFINITY;
  const counted = mistakesBetween(typed.text, name.text, most);
  return counted > most ? Number.POSITIVE_INFINITY : counted;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
