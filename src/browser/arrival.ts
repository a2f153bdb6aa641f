import { z } from '../schema.ts';
import { stored } from './stored.ts';

/** An address chosen from the context menu, on its way to the popup or panel of that window. */
export interface Arrival {
  readonly exact: string;
  /** The tab that shows it; null for a link, which is not opened. */
  readonly tabId: number | null;
}

export const arrivalShape: z.ZodMiniType<Arrival | null> = z.nullable(
  z.object({ exact: z.string(), tabId: z.nullable(z.number()) }),
);

export const arrivalKey = (windowId: number): string => `arrival.${windowId}`;

/** Waits in session storage, normal windows only, until the surface takes it. */
export const arrivalStore = (windowId: number) =>
  stored<Arrival | null>('session', arrivalKey(windowId), arrivalShape, null);
