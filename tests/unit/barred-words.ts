/** Words that a shaken person, a child or a court should not meet on screen. */
const barred = [
  /\bincidents?\b/i,
  /\bsuspects?\b/i,
  /\bperpetrators?\b/i,
  /\boffenders?\b/i,
  /\bchild porn/i,
  /\bkiddie/i,
  /\bconfess/i,
  /\bparaphil|\bpaedo|\bpervert/i,
  /\brape\b/i,
  /\bgenital/i,
  /\bnaked\b/i,
  /\bescalat/i,
  /\bwhistleblower\b/i,
  /\byou should have\b/i,
  /\byour fault\b(?<!not (?:their|your) fault)/i,
  /\bTODO\b/,
  /lorem/i,
];
/** The names of bodies are left out before looking. */
const names = /Revenge Porn Helpline|Whistleblowing Advice Line/g;

/** The barred words in a sentence. */
export const barredIn = (sentence: string): readonly string[] =>
  barred.filter((word) => word.test(sentence.replace(names, ''))).map(String);
