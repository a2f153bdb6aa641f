import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breaches } from './breaches.ts';
import { catches } from './shows.ts';
import { throwAwayCopy } from './throw-away.ts';

const only = process.env.SIGNPOST_PROMISES?.split(' ');
const chosen = breaches.filter(({ promise }) => !only || only.includes(promise));
const unitTests = [...new Set(chosen.map(({ test }) => test))].filter((test) => test.startsWith('tests/unit/'));

describe('a breach planted in a throw-away copy is caught by its test', () => {
  let copy: ReturnType<typeof throwAwayCopy>;
  beforeAll(() => {
    copy = throwAwayCopy();
  });
  afterAll(() => copy.remove());

  it.each(unitTests)('%s passes in the copy while nothing is planted', (test) => {
    const outcome = copy.outcome(test);
    expect(outcome.filter(({ passed }) => !passed)).toEqual([]);
    expect(outcome.length).toBeGreaterThan(0);
  });

  it.for(chosen)('$promise: $planted', (breach, { task }) => {
    const failed = copy.test(breach).filter(({ failure, file, name }) => failure !== null && name !== file);
    expect(failed.length, `${breach.test} passes with the breach in it`).toBeGreaterThan(0);
    catches(task, breach.promise, breach.planted);
  });
});
