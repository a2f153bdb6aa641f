import { useState } from 'preact/hooks';
import { addressForPeople, type KeptAddress } from '../../src/concern/address.ts';
import type { Route } from '../../src/directory/channel.ts';
import { type ChannelId, channels } from '../../src/directory/channels/index.ts';
import { asksOf, needsCheckMark, pastReview, shownHours } from '../../src/directory/national.ts';
import { withRelay } from '../../src/directory/relay.ts';
import { useWrittenDate } from '../directory/written-date.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useText } from '../words.tsx';
import { longEnoughToCopy, type Ways } from './ways.ts';

interface Props {
  readonly channel: ChannelId;
  readonly name: string;
  readonly ways: Ways;
  /** The address in the journey; absent where nobody is told one. */
  readonly kept?: KeptAddress;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The first step that can be reached carries the screen's main button. */
  readonly primary: boolean;
  /** Forms and sites wait for a connection; numbers do not. */
  readonly online: boolean;
  copy(words: string): Promise<boolean>;
  openForm(url: string): Promise<boolean>;
}

/** Numbers, with text relay beside them. */
function Numbers({ routes, copy }: { readonly routes: readonly Route[] } & Pick<Props, 'copy'>) {
  const t = useText();
  if (!routes.length) return null;
  return (
    <ul class="routes">
      {withRelay(routes).map((route) => (
        <li key={route.value} data-route={route.kind} class="row">
          <span>
            {t(`route.${route.kind}`)}: <span class="value">{route.value}</span>
          </span>
          {longEnoughToCopy(route) && (
            <CopyButton label="route.copy" words={route.value} about={route.value} copy={copy} />
          )}
        </li>
      ))}
    </ul>
  );
}

/**
 * Ways to reach a channel: numbers with relay and sign language beside them, forms that open in a tab, hours with their
 * date. What a link and a copy leave behind is said before, once for the card.
 */
export function Routes({ channel, name, ways, kept, primary, today, online, copy, openForm }: Props) {
  const t = useText();
  const [refused, setRefused] = useState<string | null>(null);
  const { numbers, links } = ways;
  const open = async (url: string) => setRefused((await openForm(url)) ? null : url);
  return (
    <>
      <Numbers routes={numbers} copy={copy} />
      {kept && <AddressFor {...{ channel, name, kept, copy }} />}
      {links.map((route, at) => (
        <button
          key={route.value}
          type="button"
          class={primary && at === 0 ? 'primary' : ''}
          data-open={route.value}
          onClick={() => open(route.value)}
        >
          {t(`route.${route.kind}`)}
          <span class="hidden-but-read">: {name}</span>
          {!online && ` (${t('route.needs-internet')})`}
        </button>
      ))}
      {refused && (
        <p role="alert">
          {t('error.form')} <code>{refused}</code>
        </p>
      )}
      {channels[channel].anonymous && <p class="soft">{t('route.anonymous')}</p>}
      {numbers.length + links.length > 0 && <Checked channel={channel} today={today} />}
    </>
  );
}

/** Hours with their date, and whether somebody has checked. */
function Checked({ channel, today }: Pick<Props, 'channel' | 'today'>) {
  const t = useText();
  const written = useWrittenDate();
  const hours = shownHours(channel);
  const { copyDate } = channels[channel];
  const past = pastReview(channel, today);
  return (
    <>
      {hours && <p>{t(hours.key, { date: hours.copyDate ? written(hours.copyDate) : t('hours.no-date') })}</p>}
      {(needsCheckMark(channel) || past) && (
        <p class="soft">
          <strong class="check-first">{t('route.check')}</strong>{' '}
          {copyDate ? t('route.copied-on', { date: written(copyDate) }) : t('route.no-date')}{' '}
          {past && t('route.past-review')}
        </p>
      )}
    </>
  );
}

/** The address in the form this channel wants. */
function AddressFor({ channel, name, kept, copy }: Required<Pick<Props, 'channel' | 'name' | 'kept' | 'copy'>>) {
  const { exactAddress: exact } = asksOf(channel);
  const words = exact ? kept.address : addressForPeople(kept);
  if (!words) return null;
  return (
    <p>
      <CopyButton label={exact ? 'page.copy-exact' : 'page.copy-safe'} words={words} about={name} copy={copy} />
    </p>
  );
}
