import { holdsPicture } from '../holds-picture.ts';
import type { Outcome } from '../outcome.ts';
import { withoutHidden } from './characters.ts';

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed; tab and line feed stay
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

const longRun = /[A-Za-z0-9+/_-]{201}/;
const encodedLine = /^[>\s]*[A-Za-z0-9+/_-]{40,}={0,2}\s*$/;

/** Encoded files are often broken into lines of 60 to 76 characters: such lines in a row count as one run. */
function wrappedRun(text: string): boolean {
  let run = 0;
  for (const line of text.split('\n')) {
    run = encodedLine.test(line) ? run + line.trim().length : 0;
    if (run > 200) return true;
  }
  return false;
}

/** Another file written as text; wide letters count as plain ones. */
function holdsFile(text: string): boolean {
  const plain = text.normalize('NFKC');
  return longRun.test(plain) || wrappedRun(plain);
}

/**
 * What a person typed or pasted, made safe to keep, copy and send.
 *
 * @param typed any text; lone surrogates, line ends of any kind, hidden and control characters are put right
 * @returns the clean text with `\n` line ends, or the reason why it was refused: it holds a picture or a file as text
 */
export function cleanText(typed: string): Outcome<string> {
  const text = withoutHidden(typed.toWellFormed().replace(lineEnds, '\n').replace(controls, ''));
  if (holdsPicture(text)) return { ok: false, why: 'text.why.picture' };
  if (holdsFile(text)) return { ok: false, why: 'text.why.file' };
  return { ok: true, value: text };
}
