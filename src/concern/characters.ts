/**
 * Characters that are not seen but change how text looks or reads, or carry another text along: Unicode’s own list of
 * what is shown as nothing (bidi controls, joiners, blanks without width, fillers of Hangul and Khmer, variation
 * selectors, tags), with the marks of interlinear notes. The blank of Braille (U+2800) is none: words end with it.
 */
const unseen = '\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB';
/** U+FE0F asks for a picture in colour: it stays behind an emoji and within a keycap, and is hidden elsewhere. */
const inEmoji = '(?<=\\p{Extended_Pictographic})\\uFE0F|(?<=[0-9#*])\\uFE0F(?=\\u20E3)';
const rightToLeft = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';

const hidden = `(?!${inEmoji})[${unseen}]`;
const hiddenAnywhere = new RegExp(hidden, 'gu');
const unusual = new RegExp(`${hidden}|[${rightToLeft}]`, 'u');

/** The text without characters that are not seen. */
export const withoutHidden = (text: string): string => text.replace(hiddenAnywhere, '');

/** True when the text holds a hidden character or a right-to-left letter. */
export const hasUnusual = (text: string): boolean => unusual.test(text);
