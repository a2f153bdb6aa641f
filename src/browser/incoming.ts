import { z } from '../schema.ts';
import { type Arrival, arrivalShape, arrivalStore } from './arrival.ts';
import { type Draft, draftShape, onPage } from './draft-shape.ts';
import { receive, takeBack } from './hand-over.ts';
import type { DraftDoor } from './platform.ts';
import type { ThisWindow } from './this-window.ts';

/** The chosen address takes its place in the journey; everything answered and typed so far stays. */
const withArrival = (arrival: Arrival) => (draft: Draft) => onPage(draft, arrival, arrival.tabId);

/** Takes in what the context menu, or in a private window the popup, has left for this surface. */
export async function takeIncoming({ id, isPrivate }: ThisWindow, draft: DraftDoor): Promise<void> {
  const arrived = (arrival: Arrival | null) => {
    if (arrival) draft.change(withArrival(arrival));
  };
  if (isPrivate) {
    receive(id, (thing, value) => {
      if (thing === 'arrival') {
        const read = z.safeParse(arrivalShape, value);
        if (read.success) arrived(read.data);
      } else {
        const read = z.safeParse(draftShape, value);
        if (read.success) draft.change(() => read.data);
      }
    });
    return;
  }
  const store = arrivalStore(id);
  const take = async (arrival: Arrival | null) => {
    if (!arrival) return;
    arrived(arrival);
    await store.remove();
  };
  store.watch((arrival) => void take(arrival));
  await store.read().then(take);
}

/** Forgets, unread, what still waits for this window. */
export const dropIncoming = ({ id, isPrivate }: ThisWindow): Promise<unknown> =>
  isPrivate ? takeBack(id) : arrivalStore(id).remove();
