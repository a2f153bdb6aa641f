import { type Address, readAddress } from '../concern/address.ts';
import { z } from '../schema.ts';
import { stored } from './stored.ts';

/** An address chosen from the context menu, on its way to the popup or panel of that window. */
export interface Arrival extends Pick<Address, 'exact' | 'droppedUserInfo'> {
  /** The tab that shows it; null for a link, which is not opened. */
  readonly tabId: number | null;
}

/**
 * What a journey takes of an address as the browser gives it: never its user name and password.
 *
 * @returns null for anything but http and https
 */
export function arrivalOf(given: string, tabId: number | null): Arrival | null {
  const read = readAddress(given);
  return read.ok ? { exact: read.value.exact, droppedUserInfo: read.value.droppedUserInfo, tabId } : null;
}

export const arrivalShape: z.ZodMiniType<Arrival | null> = z.nullable(
  z.pipe(
    z.object({
      exact: z.string(),
      droppedUserInfo: z._default(z.boolean(), false),
      tabId: z.nullable(z.number()),
    }),
    z.transform(({ exact, droppedUserInfo, tabId }) => {
      const arrival = arrivalOf(exact, tabId);
      return arrival && { ...arrival, droppedUserInfo: droppedUserInfo || arrival.droppedUserInfo };
    }),
  ),
);

export const arrivalKey = (windowId: number): string => `arrival.${windowId}`;

/** Waits in session storage, normal windows only, until the surface takes it. */
export const arrivalStore = (windowId: number) =>
  stored<Arrival | null>('session', arrivalKey(windowId), arrivalShape, null);
