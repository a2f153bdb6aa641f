import type { Route } from '../../src/directory/channel.ts';
import { type Channel, channelKinds } from '../../src/directory/channel.ts';
import { type ChannelId, channels } from '../../src/directory/channels/index.ts';
import { shownRoutes } from '../../src/directory/national.ts';
import { nations } from '../../src/nations.ts';

export type Nation = (typeof nations)[number];
export type Kind = Channel['kind'];

/** What the directory is narrowed down to; undefined: everything. */
export interface Filter {
  readonly nation: Nation | undefined;
  readonly kind: Kind | undefined;
}

const ids = Object.keys(channels) as readonly ChannelId[]; // the keys of a constant
const record = (id: ChannelId): Channel => channels[id];

/** The kinds that some channel has, the most urgent first. */
export const kinds: readonly Kind[] = channelKinds.filter((kind) => ids.some((id) => record(id).kind === kind));

const serves = (id: ChannelId, nation: Nation): boolean => {
  const { nations: of } = record(id);
  return of === 'all' || of.includes(nation);
};

/** The channels that fit, by kind; within a kind in the directory's own order. */
export function filtered({ nation, kind }: Filter): readonly ChannelId[] {
  return kinds
    .filter((one) => kind === undefined || one === kind)
    .flatMap((one) => ids.filter((id) => record(id).kind === one))
    .filter((id) => nation === undefined || serves(id, nation));
}

/** The ways to reach a channel in one nation, or in any; never one of low confidence. */
export function routesIn(id: ChannelId, nation: Nation | undefined): readonly Route[] {
  if (nation) return shownRoutes(id, nation);
  const everywhere = new Set(nations.flatMap((one) => shownRoutes(id, one)));
  return record(id).routes.filter((route) => everywhere.has(route));
}
