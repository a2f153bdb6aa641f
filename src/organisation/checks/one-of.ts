import { accepted, type Check, refused, type WhyNot } from './checked.ts';

/** One word out of a short list; capital letters do not matter. */
export const oneOf =
  <const Word extends string>(words: readonly Word[], why: WhyNot): Check<string, Word> =>
  (value) => {
    const word = words.find((each) => each === value.toLowerCase());
    return word === undefined ? refused(why) : accepted(word);
  };
