import type { TestContext } from 'vitest';
import type { PromiseId } from './promises.ts';

type Task = TestContext['task'];

declare module 'vitest' {
  interface TaskMeta {
    /** The figure this test has measured, for a promise. */
    shown?: readonly { readonly promise: PromiseId; readonly figure: string }[];
    /** A breach that was planted, and that this test has seen caught. */
    caught?: readonly { readonly promise: PromiseId; readonly planted: string }[];
  }
}

/** A test says at its end what it has measured. A test that fails before that shows nothing. */
export function shows({ meta }: Task, promise: PromiseId, figure: string): void {
  meta.shown = [...(meta.shown ?? []), { promise, figure }];
}

/** A test says at its end which planted breach was caught: what was planted, in plain words. */
export function catches({ meta }: Task, promise: PromiseId, planted: string): void {
  meta.caught = [...(meta.caught ?? []), { promise, planted }];
}

/** A number as people read it: 1,000,000. */
export const count = (number: number): string => number.toLocaleString('en-GB');
