import { describe, expect, it } from 'vitest';
import { policy } from '../../../src/language/en/policy.ts';

const sentences = Object.entries(policy);

describe('the words of the policy', () => {
  it.each(sentences)('%s: ends as a sentence, with curly quotes', (_key, sentence) => {
    expect(sentence).toMatch(/[.]$/);
    expect(sentence).not.toMatch(/['"]/);
  });

  it.each(sentences)('%s: no sentence runs past 30 words', (_key, text) => {
    const longest = Math.max(...text.split(/[.:;?!]\s/).map((sentence) => sentence.split(/\s+/).length));
    expect(longest).toBeLessThanOrEqual(30);
  });

  it.each(sentences)('%s: uses none of the words the project avoids', (_key, sentence) => {
    expect(sentence).not.toMatch(
      /\b(suspects?|perpetrators?|victimi[sz]ed|minors?|incidents?|tickets?|prostitut\w*|porn)\b/i,
    );
  });
});
