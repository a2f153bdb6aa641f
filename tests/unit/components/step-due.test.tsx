import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { StepDue } from '../../../components/result/step-due.tsx';
import { WordingContext } from '../../../components/words.tsx';
import { dutiesFor } from '../../../src/concern/duty-clock.ts';
import { dutyHere } from '../../../src/concern/duty-lines.ts';
import type { ConcernRecord } from '../../../src/concern/record.ts';
import type { ChannelId } from '../../../src/directory/channels/index.ts';
import { loadLanguage } from '../../../src/language/load.ts';
import type { Language } from '../../../src/language/text.ts';
import { someRecord, tuesday } from '../concern/some-record.ts';

afterEach(cleanup);

function shown(channel: ChannelId, record: ConcernRecord = someRecord, language: Language = 'en'): readonly string[] {
  render(
    <WordingContext.Provider value={{ language, facts: {} }}>
      <StepDue channel={channel} record={record} />
    </WordingContext.Provider>,
  );
  return screen.queryAllByRole('listitem', { hidden: true }).map((line) => line.textContent);
}

describe('by when a step is due, on its card', () => {
  it('every line of the duty clock for that step, and of no other', () => {
    for (const duty of dutiesFor(someRecord)) {
      expect(shown(duty.channel)).toEqual(dutyHere(duty, 'en').map((line) => expect.stringContaining(line)));
      cleanup();
    }
  });

  it('LADO in England: within one working day of learning of it', () => {
    const [latest] = shown('lado');
    expect(latest).toContain('25 November 2026');
  });

  it('the text relay stands beside each number of the police', () => {
    const lines = dutiesFor(someRecord)
      .flatMap(({ channel }) => {
        cleanup();
        return shown(channel);
      })
      .filter((line) => / 101\b/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/18001\s101/);
  });

  it('counts the answer from when the step was done', () => {
    const before = shown('childrens-social-care');
    cleanup();
    const done = tuesday + 2 * 24 * 3_600_000;
    const steps = someRecord.steps.map((step) => (step.channel === 'childrens-social-care' ? { ...step, done } : step));
    const after = shown('childrens-social-care', { ...someRecord, steps });
    expect(after).not.toEqual(before);
  });

  it('in Welsh too', async () => {
    await loadLanguage('cy');
    const duty = dutiesFor(someRecord).find(({ channel }) => channel === 'lado');
    expect(duty).toBeDefined();
    const lines = duty ? dutyHere(duty, 'cy') : [];
    expect(shown('lado', someRecord, 'cy')).toEqual(lines.map((line) => expect.stringContaining(line)));
    expect(screen.getByText('Erbyn pryd', { exact: false })).toBeDefined();
  });

  it('nothing where the moment is not known, or the step is not in the record', () => {
    expect(shown('lado', { ...someRecord, noticed: null })).toEqual([]);
    expect(shown('iwf')).toEqual([]);
    expect(screen.queryByRole('group', { hidden: true })).toBeNull();
  });
});
