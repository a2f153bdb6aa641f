import { browser } from 'wxt/browser';
import { z } from '../schema.ts';
import { emptyDraft } from './draft-shape.ts';
import type { DraftDoor } from './platform.ts';

// A journey in a private window, or one that the browser would not keep, lies in the memory of its surface alone:
// nobody else can see it, so surfaces ask each other. The answer says whether there is one, and nothing of it.

const question = z.strictObject({ ask: z.literal('is-a-journey-under-way') });

/** A surface that does not answer in time, in milliseconds, may have a journey; and whoever leaves must not wait for it. */
const patience = 500;

/** Answers the other surfaces. A surface without a journey says nothing, so that the first answer is one that counts. */
export function answerForJourney(draft: Pick<DraftDoor, 'current'>): void {
  const answer = (message: unknown) => {
    const asked = z.safeParse(question, message).success && draft.current() !== emptyDraft;
    return asked ? Promise.resolve(true) : undefined;
  };
  // The shared types are Chrome's older ones; a returned promise is the answer in every browser we support.
  browser.runtime.onMessage.addListener(answer as (message: unknown) => undefined);
}

/** Whether any other open surface, in whatever window, has a journey under way. Never throws. */
export function journeyElsewhere(): Promise<boolean> {
  const asked: z.infer<typeof question> = { ask: 'is-a-journey-under-way' };
  // Nobody there to hear it is an error, and means that there is none.
  const answered = Promise.resolve()
    .then(() => browser.runtime.sendMessage(asked))
    .then((answer: unknown) => answer === true)
    .catch(() => false);
  const late = new Promise<boolean>((unknown) => setTimeout(() => unknown(true), patience));
  return Promise.race([answered, late]);
}
