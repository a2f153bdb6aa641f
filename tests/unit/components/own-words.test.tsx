import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnWords } from '../../../components/own-words/own-words.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = () => screen.getByLabelText<HTMLInputElement>('Say it in your own words');

describe('the field for a person’s own words', () => {
  it('offers situations with the words that led there; only a press chooses one', async () => {
    const chosen: string[] = [];
    render(<OwnWords wipeAfterMinutes={15} onChoose={(what) => chosen.push(what)} />);
    fireEvent.input(field(), { target: { value: 'man asking a girl for pics' } });
    fireEvent.click(screen.getByRole('button', { name: 'Find' }));
    const first = await screen.findByRole('button', { name: /“man”, “asking”, “girl”, “pics”/ });
    expect(chosen).toEqual([]);
    fireEvent.click(first);
    expect(chosen).toEqual(['grooming']);
  });

  it('is emptied after the minutes set for wiping, answers and all', async () => {
    render(<OwnWords wipeAfterMinutes={2} onChoose={() => undefined} />);
    vi.useFakeTimers();
    fireEvent.input(field(), { target: { value: 'my secret worry' } });
    await vi.advanceTimersByTimeAsync(119_000);
    expect(field().value).toBe('my secret worry');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(field().value).toBe('');
  });
});
