import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Checklist } from '../../../components/result/checklist.tsx';
import { WordingContext } from '../../../components/words.tsx';
import '../../../src/language/all-sentences.ts';

afterEach(cleanup);

describe('the checklist of young people and families', () => {
  it('every rule is there to tick, the kind word first, in the reader’s own words', () => {
    render(
      <WordingContext.Provider value={{ language: 'en', facts: { reporter: 'young-person' } }}>
        <Checklist handling={['do-not-pay', 'no-reply', 'reassure-not-blame']} />
      </WordingContext.Provider>,
    );
    expect(screen.getByRole('heading', { name: 'First: your checklist' })).toBeDefined();
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'It is not your fault. You are not in trouble.',
      'Don’t pay. Don’t send more.',
      'Don’t answer them any more.',
    ]);
  });
});
