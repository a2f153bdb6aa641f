import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../scripts/reading-age/field-words.ts';
import { measure } from '../../../scripts/reading-age/measure.ts';
import { parts } from '../../../scripts/reading-age/parts.ts';
import { ageOfPart, hardest, limits, readingAge } from '../../../scripts/reading-age/report.ts';
import { en } from '../../../src/language/en.ts';
import { shows } from '../../proof/shows.ts';

const guidance = parts().filter((part) => part.guidance);

describe('plain words: guidance can be read at 9 to 11', () => {
  it.each(guidance)('$name', (part) => {
    expect(ageOfPart(part)).toBeLessThanOrEqual(limits.part);
    expect(hardest([part]).filter(({ age }) => age > limits.text)).toEqual([]);
  });

  it('all of it, part by part', ({ task }) => {
    const oldest = Math.max(...guidance.map(ageOfPart));
    const [hard] = hardest(guidance);
    expect(oldest).toBeLessThanOrEqual(limits.part);
    shows(task, 'plain-words', `hardest part ${oldest.toFixed(1)}, hardest text ${hard?.age.toFixed(1)}`);
  });

  it('a hard sentence is known as one, and an easy one as easy', () => {
    const hard =
      'Notwithstanding considerable organisational complexity, practitioners prioritise proportionate escalation.';
    expect(measure(hard).age).toBeGreaterThan(18);
    expect(measure('Close it. Do not go back to it.').age).toBeLessThan(7);
  });

  it('no word of the field is excepted that is used nowhere', () => {
    const all = Object.values(en).join('\n').toLowerCase();
    expect(fieldWords.filter((word) => !all.includes(word.toLowerCase()))).toEqual([]);
  });

  it('docs/reading-age.md is what the catalogue says today; if not: npm run -s reading-age', () => {
    expect(readFileSync('docs/reading-age.md', 'utf8')).toBe(readingAge());
  });
});
