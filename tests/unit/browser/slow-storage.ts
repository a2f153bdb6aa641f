import { vi } from 'vitest';
import { browser } from 'wxt/browser';

/** Session storage that does nothing of itself: each call is carried out, and then answered, one step at a time. */
export interface SlowStorage {
  /** Takes the next step, if there is one. */
  step(): Promise<void>;
  /** Takes every step there is, also those that come of others. */
  drain(): Promise<void>;
  /** The next calls are refused. */
  refuse(calls: number): void;
}

type Step = () => Promise<void> | void;

/**
 * As browsers do it (measured in Chromium and Firefox): calls are carried out in their order, a page hears of a change
 * before the call that made it is answered, and taking out what is not there is no change.
 *
 * @param removed told what lay in storage, before it is taken out
 */
export function slowStorage(removed: (kept: Record<string, unknown>) => void = () => undefined): SlowStorage {
  const steps: Step[] = [];
  const area = browser.storage.session;
  const real = { get: area.get.bind(area), set: area.set.bind(area), remove: area.remove.bind(area) };
  let refusals = 0;

  const slowly = (act: () => Promise<unknown>) =>
    new Promise<never>((answer, refuse) => {
      steps.push(async () => {
        if (refusals > 0) {
          refusals -= 1;
          steps.push(() => refuse(new Error('refused')));
          return;
        }
        const result = await act();
        steps.push(() => answer(result as never));
      });
    });

  vi.spyOn(area, 'get').mockImplementation(((keys: never) => slowly(() => real.get(keys))) as never);
  vi.spyOn(area, 'set').mockImplementation(((values: object) => slowly(() => real.set(values))) as never);
  vi.spyOn(area, 'remove').mockImplementation(((keys: string | string[]) =>
    slowly(async () => {
      const kept = (await real.get(null)) as Record<string, unknown>;
      const there = [keys].flat().filter((key) => key in kept);
      if (there.length === 0) return;
      removed(Object.fromEntries(there.map((key) => [key, kept[key]])));
      await real.remove(there);
    })) as never);

  const turn = () => new Promise(setImmediate); // what waits for an answer goes on, and asks for more
  const step = async () => {
    await turn();
    await steps.shift()?.();
    await turn();
  };
  return {
    step,
    async drain() {
      do await step();
      while (steps.length > 0);
    },
    refuse: (calls) => {
      refusals = calls;
    },
  };
}
