import type { FormHelp } from '../../src/concern/form-help.ts';
import type { Route } from '../../src/directory/channel.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import type { LocalChannel } from '../../src/directory/local/local-channels.ts';
import { shownRoutes } from '../../src/directory/national.ts';
import type { Holder } from '../../src/organisation/contacts.ts';
import { isLink, worthCopying } from '../directory/route-list.tsx';

/** Short numbers are dialled from memory; a button beside 999 would only be in the way. */
export const longEnoughToCopy = ({ kind, value }: Route): boolean =>
  kind !== 'bsl' && value.length > 8 && !/^18001/.test(value) && /[\d@]{3}/.test(value);

/** What is behind a press, and what is read and dialled. */
export interface Ways {
  readonly numbers: readonly Route[];
  readonly links: readonly Route[];
}

/**
 * The ways to reach a channel, as shown on its card.
 *
 * @param local the council's own contacts stand above: the national finder would only be in the way
 */
export function waysTo(channel: ChannelId, nation: string | undefined, local: boolean): Ways {
  const routes = shownRoutes(channel, nation).filter((route) => !(local && route.kind === 'site'));
  return { numbers: routes.filter((route) => !isLink(route)), links: routes.filter(isLink) };
}

/** Whether there is a page to open, and a text to copy. */
export interface LeftBehind {
  readonly link: boolean;
  readonly copy: boolean;
}

/** What the ways to reach a channel leave behind. */
export const leftByWays = ({ numbers, links }: Ways): LeftBehind => ({
  link: links.length > 0,
  copy: numbers.some(longEnoughToCopy),
});

interface Card {
  readonly ways: Ways;
  readonly own: readonly Holder[];
  readonly local: readonly LocalChannel[];
  readonly help: FormHelp | null;
  readonly address: string | null;
}

/** What everything on the card of a step leaves behind, so that one line before all of it can say so. */
export function leftByCard({ ways, own, local, help, address }: Card): LeftBehind {
  const national = leftByWays(ways);
  const nearby = local.flatMap(({ contacts, ways: waysOn }) =>
    [...contacts, ...waysOn].flatMap(({ routes }) => routes),
  );
  return {
    link: national.link || own.some(({ contact }) => contact.url !== null) || nearby.some(isLink),
    copy:
      national.copy ||
      own.some(({ contact }) => contact.phone !== null || contact.email !== null) ||
      nearby.some(worthCopying) ||
      (help?.fields.some(({ value }) => value !== null) ?? false) ||
      address !== null,
  };
}
