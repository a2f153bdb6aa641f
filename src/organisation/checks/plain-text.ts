import { holdsPicture } from '../../holds-picture.ts';
import { accepted, type Check, refused, type WhyNot } from './checked.ts';

/** The longest text, in UTF-16 units: boxes in Windows templates stop at 1,023. */
export const longestText = 999;

const lineBreak = /[\n\r\u2028\u2029]/;
// Control, format (bidi, zero-width, tag), private and half characters have no place in a name or a notice,
// and can make one text look like another. The joiner is kept: emoji and some scripts need it.
const hidden = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;
const markup = /<[a-z/!?]/i;

/** One line of plain text: no line breaks, hidden characters, web page code or picture as text; under 1,000 characters. */
export const plainText: Check<string> = (value) => {
  const why = notPlain(value, value);
  return why ? refused(why) : accepted(value);
};

/** Plain text that may have several lines; line ends come out as `\n`. */
export const message: Check<string> = (value) => {
  if (value.length > longestText) return refused('organisation.why.too-long');
  const lines = value.replace(/\r\n?/g, '\n');
  const why = notPlain(lines, lines.replaceAll('\n', ' '));
  return why ? refused(why) : accepted(lines);
};

/** `inLine` is the text as it is to be looked at, with permitted line ends taken out. */
function notPlain(value: string, inLine: string): WhyNot | null {
  if (value.length > longestText) return 'organisation.why.too-long';
  if (lineBreak.test(inLine)) return 'organisation.why.line-break';
  if (hidden.test(inLine)) return 'organisation.why.hidden-characters';
  return markup.test(value) || holdsPicture(value) ? 'organisation.why.markup' : null;
}
