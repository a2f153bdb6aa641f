import { isTextKey, type TextKey } from '../language/text.ts';
import type { Channel, Route } from './channel.ts';
import { type ChannelId, channels } from './channels/index.ts';

/** A nation's id; anything else counts as not known. */
type AnyNation = string | undefined;

const record = (id: ChannelId): Channel => channels[id];

/** Ways to reach a channel that may be shown in a nation: never one of low confidence. */
export function shownRoutes(id: ChannelId, nation: AnyNation): readonly Route[] {
  return record(id).routes.filter((route) => {
    const here = !route.nations || (route.nations as readonly AnyNation[]).includes(nation);
    return here && route.confidence !== 'L';
  });
}

/** Offices and forces each have a form of their own; everybody else has one for all places. */
const ownFormInEachPlace: readonly Channel['kind'][] = ['statutory', 'police'];

/** What its form or call asks, whose order that is, whether there is a form, and how it wants a web address. */
export function asksOf(id: ChannelId): {
  /** Empty where nothing is known of it. */
  readonly asks: Channel['asks'];
  readonly inOrder: boolean;
  /** Each council or force has its own form. */
  readonly byPlace: boolean;
  /** Also one whose address may not be shown: whoever looks for it finds it. */
  readonly hasForm: boolean;
  readonly exactAddress: boolean;
} {
  const { asks, asksInOrder, wantsExactAddress, kind, routes } = record(id);
  return {
    asks,
    inOrder: asksInOrder === true,
    byPlace: ownFormInEachPlace.includes(kind),
    hasForm: routes.some((route) => route.kind === 'form'),
    exactAddress: wantsExactAddress === true,
  };
}

/** Whether a report there begins with a web address: without one it cannot be made. */
export const needsAddress = (id: ChannelId): boolean => record(id).asks[0] === 'address';

/** Opening hours with the date of the copy they were found in (null: the copy has none); null where none may be shown. */
export function shownHours(id: ChannelId): { readonly key: TextKey; readonly copyDate: string | null } | null {
  const { hours } = record(id);
  if (!hours || hours.confidence === 'L') return null;
  const key = `hours.${hours.text}`;
  return isTextKey(key) ? { key, copyDate: hours.copyDate } : null;
}

/** Numbers so well known that "check before you rely on it" would only slow somebody down. */
const withoutMark: readonly ChannelId[] = ['police-999', 'police-101', 'childline'];

/** Whether "check before you rely on it" stands beside what is shown: nobody has checked it by hand. */
export const needsCheckMark = (id: ChannelId): boolean => record(id).verified === null && !withoutMark.includes(id);

/**
 * Whether a record is past its review date. It stays, marked; emergency numbers are never hidden.
 *
 * @param today `YYYY-MM-DD`, from `today` in src/routing
 */
export const pastReview = (id: ChannelId, today: string): boolean => record(id).reviewBy < today;

/** The channel's name, the nation's own where there is one (rule 8). */
export function channelNameKey(id: ChannelId, nation: AnyNation): TextKey {
  const own = `channel.${id}.name.${nation}`;
  return isTextKey(own) ? own : `channel.${id}.name`;
}

/** Parts every channel has words for; a channel without them fails the type check. */
const always = ['takes', 'refuses', 'needs'] as const;

type RemitPart = (typeof always)[number] | 'next';

/** In an emergency, and for people and things close at hand, there is no remit to check: only what to have ready is said. */
const closeAtHand: readonly Channel['kind'][] = ['emergency', 'person', 'self-help'];

/** The key of one part, the nation's own where there is one; null where nothing is known of what happens next. */
function partKey(id: ChannelId, part: RemitPart, nation: AnyNation): TextKey | null {
  const own = `channel.${id}.${part}.${nation}`;
  if (isTextKey(own)) return own;
  if (part !== 'next') return `channel.${id}.${part}`;
  const next = `channel.${id}.next`;
  return isTextKey(next) ? next : null;
}

/** What it takes, refuses and needs, and what follows: the remit gate, in the order shown. */
export function remitKeys(
  id: ChannelId,
  nation: AnyNation,
): readonly { readonly part: RemitPart; readonly key: TextKey }[] {
  const parts: readonly RemitPart[] = closeAtHand.includes(record(id).kind) ? ['needs', 'next'] : [...always, 'next'];
  return parts.flatMap((part) => {
    const key = partKey(id, part, nation);
    return key ? [{ part, key }] : [];
  });
}
