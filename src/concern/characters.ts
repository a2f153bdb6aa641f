/** Characters that are not seen but change how text looks or reads, as parts of a character class. */
const bidiControls = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const zeroWidth = '\\u00AD\\u180E\\u200B-\\u200D\\u2060-\\u2064\\u206A-\\u206F\\uFEFF';
const tags = '\\u{E0000}-\\u{E007F}';
const rightToLeft = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';

const hidden = `[${bidiControls}${zeroWidth}${tags}]`;
const hiddenAnywhere = new RegExp(hidden, 'gu');
const unusual = new RegExp(`${hidden}|[${rightToLeft}]`, 'u');

/** The text without bidi controls, zero-width and tag characters. */
export const withoutHidden = (text: string): string => text.replace(hiddenAnywhere, '');

/** True when the text holds a hidden character or a right-to-left letter. */
export const hasUnusual = (text: string): boolean => unusual.test(text);
