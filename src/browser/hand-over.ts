import { browser } from 'wxt/browser';
import { z } from '../schema.ts';
import { type HandOver, handOverShape, type Thing, things } from './hand-over-shape.ts';

// In a private window nothing may be written. What one surface leaves for another travels as a message, and waits
// in the memory of the background until the other has opened.

const sent = (message: HandOver): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => undefined);

/** Leaves something for the other surface of a private window. */
export const leave = (windowId: number, thing: Thing, value: unknown): Promise<unknown> =>
  sent({ handOver: 'leave', windowId, thing, value });

/** Tells what was left for this surface: at once what waits, later what arrives. The value is parsed by its taker. */
export function receive(windowId: number, taken: (thing: Thing, value: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const read = z.safeParse(handOverShape, message);
    if (read.success && read.data.handOver === 'leave' && read.data.windowId === windowId) {
      taken(read.data.thing, read.data.value);
    }
  });
  for (const thing of things) {
    void sent({ handOver: 'take', windowId, thing, value: null }).then((value) => {
      if (value !== undefined && value !== null) taken(thing, value);
    });
  }
}
