/** The field says these otherwise. */
const otherwise = [
  /\bindecent\b/i,
  /\bincidents?\b/i,
  /\btickets?\b/i,
  /\bsuspects?\b/i,
  /\bperpetrators?\b/i,
  /\boffenders?\b/i,
  /\bconfess/i,
  /\bescalat/i,
  /\bwhistleblower\b/i,
  /\bsubmit/i,
  /\bminors?\b/i,
  /\bscenarios?\b/i,
  /\btriage\b/i,
  /\bprostitut/i,
  /\bpaedo|\bparaphil|\bpervert/i,
  /\bcommit(?:s|ted)? suicide/i,
];

/** Graphic words. */
const graphic = [
  /\bchild porn/i,
  /\bporn\b/i,
  /\bkiddie/i,
  /\brape|\braping\b/i,
  /\bgenital|\bpenis|\bvagina|\bbreasts?\b/i,
  /\bnaked\b/i,
  /\bmolest/i,
  /\bcorpse|\bmutilat/i,
];

/** Blaming words, and what was left over. */
const blaming = [
  /\byou should(?:n’t)? have\b/i,
  /\byou must not have\b/i,
  /\byour fault\b(?<!not (?:their|your) fault)/i,
  /\bwhy did(?:n’t)? you\b/i,
  /\byou failed\b/i,
  /\bcareless|\bfoolish|\bstupid|\bsilly\b/i,
  /\bTODO\b/,
  /lorem/i,
];
/** The names of bodies are left out before looking. */
const names = /Revenge Porn Helpline|Whistleblowing Advice Line/g;

/** Words that a shaken person, a child or a court should not meet on screen. */
export const barredIn = (sentence: string): readonly string[] =>
  [...otherwise, ...graphic, ...blaming].filter((word) => word.test(sentence.replace(names, ''))).map(String);

/** Words that are not even shown again to whoever typed them. */
export const graphicIn = (sentence: string): readonly string[] =>
  graphic.filter((word) => word.test(sentence)).map(String);
