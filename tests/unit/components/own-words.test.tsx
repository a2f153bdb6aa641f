import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnWords } from '../../../components/own-words/own-words.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Say it in your own words');

describe('the field for a person’s own words', () => {
  it('offers situations with the words that led there; only a press chooses one', async () => {
    const chosen: string[] = [];
    render(<OwnWords wipeAfterMinutes={15} onChoose={(what) => chosen.push(what)} />);
    fireEvent.input(field(), { target: { value: 'man asking a girl for pics' } });
    fireEvent.click(screen.getByRole('button', { name: 'Find' }));
    const first = await screen.findByRole('button', { name: /“man”, “asking”, “girl”, “pics”/ });
    expect(first.parentElement?.className).toBe('list'); // rows like those of the list below
    expect(chosen).toEqual([]);
    fireEvent.click(first);
    expect(chosen).toEqual(['grooming']);
  });

  it('has two lines; Enter finds, and only with Shift begins a new line', async () => {
    render(<OwnWords wipeAfterMinutes={15} onChoose={() => undefined} />);
    expect(field().getAttribute('rows')).toBe('2');
    fireEvent.input(field(), { target: { value: 'man asking a girl for pics' } });
    expect(fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true })).toBe(true);
    expect(fireEvent.keyDown(field(), { key: 'Enter' })).toBe(false);
    await screen.findByRole('button', { name: /“man”, “asking”, “girl”, “pics”/ });
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
