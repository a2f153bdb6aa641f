import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeWords } from '../../../src/concern/safe-words.ts';
import { count, shows } from '../../proof/shows.ts';
import { awkwardText } from './arbitraries.ts';
import { liveInProse } from './live-links.ts';
import { patience, runs } from './runs.ts';

describe('a person’s own words (the text rules)', () => {
  it.each([
    ['He wrote at 10.30, e.g. “hello”.', 'He wrote at 10.30, e.g. “hello”.'],
    ['See https://bad.example/a.', 'See hxxps[:]//bad[.]example/a[.]'],
    ['on bad.example now', 'on bad[.]example now'],
    ['mail me@bad.example', 'mail me[@]bad[.]example'],
    ['already hxxps[:]//bad[.]example', 'already hxxps[:]//bad[.]example'],
    ['half hxxps://bad.example', 'half hxxps[:]//bad[.]example'],
    ['data: none', 'data: none'],
  ])('%s', (typed, safe) => {
    expect(safeWords(typed)).toBe(safe);
  });

  it('random words: nothing that can be pressed, and making them safe twice changes nothing', {
    timeout: patience,
  }, ({ task }) => {
    fc.assert(
      fc.property(fc.array(awkwardText, { maxLength: 3 }), (texts) => {
        const safe = safeWords(texts.join(' '));
        expect(liveInProse(safe)).toBeNull();
        expect(safeWords(safe)).toBe(safe);
      }),
      { numRuns: runs },
    );
    shows(task, 'addresses', `${count(runs)} texts of sentences, 0 live links`);
  });
});
