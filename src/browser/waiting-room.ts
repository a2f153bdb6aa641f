import { browser } from 'wxt/browser';
import { z } from '../schema.ts';
import { handOverShape, type Thing, things } from './hand-over-shape.ts';

export interface WaitingRoom {
  put(windowId: number, thing: Thing, value: unknown): void;
  /** The private window was closed. */
  empty(windowId: number): void;
}

/** The background's side of a hand-over, in memory alone. Call it before anything is awaited. */
export function openWaitingRoom(): WaitingRoom {
  const waiting = new Map<string, unknown>();
  const place = (windowId: number, thing: Thing) => `${windowId}.${thing}`;
  const answer = (message: unknown) => {
    const read = z.safeParse(handOverShape, message);
    if (!read.success) return;
    const { handOver, windowId, thing, value } = read.data;
    const here = place(windowId, thing);
    if (handOver === 'leave') {
      waiting.set(here, value);
      return;
    }
    const found = waiting.get(here) ?? null;
    waiting.delete(here);
    return Promise.resolve(found);
  };
  // The shared types are Chrome's older ones; a returned promise is the answer in every browser we support.
  browser.runtime.onMessage.addListener(answer as (message: unknown) => undefined);
  return {
    put: (windowId, thing, value) => void waiting.set(place(windowId, thing), value),
    empty: (windowId) => {
      for (const thing of things) waiting.delete(place(windowId, thing));
    },
  };
}
