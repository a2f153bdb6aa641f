import { browser } from 'wxt/browser';
import { z } from '../schema.ts';
import { type HandOver, handOverShape, type Thing, things } from './hand-over-shape.ts';

// In a private window nothing may be written. What one surface leaves for another travels as a message, and waits
// in the memory of the background until the other has opened.

const sent = (message: HandOver): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => undefined);

/** Leaves something for the other surface of a private window. */
export const leave = (windowId: number, thing: Thing, value: unknown): Promise<unknown> =>
  sent({ handOver: 'leave', windowId, thing, value });

const take = (windowId: number, thing: Thing) => sent({ handOver: 'take', windowId, thing, value: null });

/** Takes back what was left in a private window and nobody has taken: no later journey may find it. */
export const takeBack = (windowId: number): Promise<unknown> =>
  Promise.all(things.map((thing) => take(windowId, thing)));

/**
 * Tells what was left for this surface, each thing once: at once what waits, later what arrives. The value is parsed by
 * its taker.
 */
export function receive(windowId: number, taken: (thing: Thing, value: unknown) => void): void {
  const heard = new Set<Thing>();
  browser.runtime.onMessage.addListener((message: unknown) => {
    const read = z.safeParse(handOverShape, message);
    if (read.success && read.data.handOver === 'leave' && read.data.windowId === windowId) {
      heard.add(read.data.thing);
      void take(windowId, read.data.thing); // the background has kept it as well, for a surface that is not open yet
      taken(read.data.thing, read.data.value);
    }
  });
  for (const thing of things) {
    void take(windowId, thing).then((value) => {
      if (value !== undefined && value !== null && !heard.has(thing)) taken(thing, value);
    });
  }
}
