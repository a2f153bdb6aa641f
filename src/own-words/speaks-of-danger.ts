import MiniSearch from 'minisearch';
import { isSmall, splitWords, stem, withMutations } from './spelling.ts';
import { wordList } from './word-list.ts';
import { danger } from './words/danger.ts';
import { ordinary } from './words/ordinary.ts';

type Run = readonly string[];
/** Every part has to stand near the first; a part is any of its runs of words. */
type Sign = readonly (readonly Run[])[];

interface Word {
  readonly typed: string;
  readonly meant: string;
}

/** How many words may lie between the parts of a sign. */
const near = 8;

const english = (run: string): readonly Run[] => [splitWords(run).map(stem)];
const welsh = (run: string): readonly Run[] => {
  const [first = '', ...rest] = splitWords(run);
  return withMutations(first).map((start) => [start, ...rest].map(stem));
};

/** "took/taken + tablets/pills": one of the first near one of the second, in any order. */
const signsOf = (list: string, runs: typeof english): readonly Sign[] =>
  list.split(', ').map((sign) => sign.split(' + ').map((part) => part.split('/').flatMap(runs)));

const signs: readonly Sign[] = Object.values(danger).flatMap(({ en, cy, slang }) => [
  ...signsOf(en, english),
  ...signsOf(cy, welsh),
  ...(slang ? signsOf(slang, english) : []),
]);

/** The signs by the word that they begin with, each with the run it begins with. */
const startingWith = Map.groupBy(
  signs.flatMap(([first = [], ...others]) => first.map((run) => ({ run, others }))),
  ({ run: [word = ''] }) => word,
);

const dangerWords = new Set(signs.flat(3));
/** Words that are meant as they stand: none is taken for a misspelt sign of danger. */
const known = new Set(
  [ordinary, ...Object.values(wordList).flatMap(({ en, cy }) => [en, cy])].flatMap(splitWords).map(stem),
);

const misspelt = new MiniSearch<{ id: string }>({
  fields: ['id'],
  tokenize: (word) => [word],
  processTerm: (word) => word,
});
misspelt.addAll([...dangerWords].filter((word) => word.length > 5).map((id) => ({ id })));

/** The stem of a word, or of the danger word that it is one slip of the fingers away from. */
function meant(typed: string): string {
  const start = stem(typed);
  if (start.length < 6 || dangerWords.has(start) || known.has(start)) return start;
  const best = misspelt.search(start, { fuzzy: 1 }).find(({ id }) => String(id)[0] === start[0]);
  return best ? String(best.id) : start;
}

/** Whether the run begins here; small words may stand between its words. */
function standsAt(words: readonly Word[], at: number, run: Run): boolean {
  let next = at;
  return run.every((part, index) => {
    while (index > 0 && words[next]?.meant !== part && isSmall(words[next]?.typed ?? '')) next++;
    return words[next++]?.meant === part;
  });
}

/** Whether one of the runs of a part stands within reach of a word, before or after it. */
function standsNear(words: readonly Word[], at: number, part: readonly Run[]): boolean {
  const from = Math.max(0, at - near);
  return words.slice(from, at + near + 1).some((_, step) => part.some((run) => standsAt(words, from + step, run)));
}

/**
 * Whether anything typed may mean danger now. Words can only raise it: whatever else is typed, before or after,
 * and however long it is, a sign once there stays a sign.
 */
export function speaksOfDanger(typed: string): boolean {
  const words = splitWords(typed).map((word) => ({ typed: word, meant: meant(word) }));
  return words.some((word, at) =>
    startingWith
      .get(word.meant)
      ?.some(({ run, others }) => standsAt(words, at, run) && others.every((part) => standsNear(words, at, part))),
  );
}
