import type { Step } from './plan-shape.ts';

/** The number of each step that must be done, in order: alternatives share one, because one of them is enough. */
export function stepNumbers(steps: readonly Step[]): readonly { readonly step: Step; readonly number: number }[] {
  let number = 0;
  return steps
    .filter(({ extra }) => !extra)
    .map((step) => {
      if (!step.either) number += 1;
      return { step, number };
    });
}

/** The numbers behind which nothing is left to do: one of the steps that share it is done. */
export function doneNumbers(steps: readonly Step[], isDone: (step: Step) => boolean): ReadonlySet<number> {
  return new Set(
    stepNumbers(steps)
      .filter(({ step }) => isDone(step))
      .map(({ number }) => number),
  );
}
