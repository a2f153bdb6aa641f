import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StepNote } from '../../../components/result/step-note.tsx';
import { useTime, WordingContext } from '../../../components/words.tsx';
import { sayMoment } from '../../../src/concern/record-lines.ts';
import '../../../src/language/all-sentences.ts';
import { emptyStepNote } from '../../../src/concern/notes.ts';

const inUk = [
  ['2026-07-01T13:05:00Z', '1 July 2026, 14:05', '2026-07-01T14:05', 'Wednesday 1 July 2026 at 14:05'],
  ['2026-11-24T14:05:00Z', '24 November 2026, 14:05', '2026-11-24T14:05', 'Tuesday 24 November 2026 at 14:05'],
] as const;

describe.each(['UTC', 'America/New_York', 'Pacific/Auckland'])(
  'one clock, the UK’s, on a computer set to %s',
  (zone) => {
    const before = process.env.TZ;
    beforeEach(() => {
      process.env.TZ = zone;
    });
    afterEach(() => {
      cleanup();
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    it.each(inUk)(
      'the tick of a step, the field below it and the record say the same: %s',
      (iso, ticked, field, said) => {
        const done = Date.parse(iso);
        render(
          <StepNote
            name="CEOP"
            note={{ ...emptyStepNote, done }}
            now={() => new Date(done)}
            onNote={() => undefined}
          />,
        );
        expect(screen.getByRole('checkbox', { name: new RegExp(`Done on ${ticked}`) })).toBeDefined();
        expect(screen.getByLabelText<HTMLInputElement>('When').value).toBe(field);
        expect(sayMoment('en', done)).toBe(said);
      },
    );
  },
);

it('a time that nobody can read, from a damaged draft, is left out and stops nothing', () => {
  const Shown = () => <p>{useTime()('not a time')}.</p>;
  render(
    <WordingContext.Provider value={{ language: 'cy', facts: {} }}>
      <Shown />
    </WordingContext.Provider>,
  );
  expect(screen.getByText('.')).toBeDefined();
});
