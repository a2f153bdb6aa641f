import { useState } from 'preact/hooks';
import { toSafeForm } from '../../src/concern/safe-form.ts';
import type { Route } from '../../src/directory/channel.ts';
import { type ChannelId, channels } from '../../src/directory/channels/index.ts';
import { needsCheckMark, pastReview, shownHours, shownRoutes } from '../../src/directory/national.ts';
import type { Answer } from '../../src/routing/facts.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useText } from '../words.tsx';

interface Props {
  readonly channel: ChannelId;
  readonly name: string;
  readonly nation: Answer<'nation'> | undefined;
  readonly address: string | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The first step that can be reached carries the screen's main button. */
  readonly primary: boolean;
  copy(words: string): Promise<boolean>;
  openForm(url: string): Promise<boolean>;
}

/** Official reports want the address as it is; people get the form that cannot be pressed. */
const exactFor: readonly ChannelId[] = [
  'police-999',
  'police-101',
  'police-child-abuse-team',
  'ceop',
  'iwf',
  'report-terrorism',
];

/** Short numbers are dialled from memory; a button beside 999 would only be in the way. */
const longEnoughToCopy = ({ kind, value }: Route) =>
  kind !== 'bsl' && value.length > 8 && !/^18001/.test(value) && /[\d@]{3}/.test(value);

const opens = (route: Route) => /^https:/.test(route.value);

/** Ways to reach a channel: numbers with relay and sign language beside them, forms that open in a tab, hours with their date. */
export function Routes({ channel, name, nation, address, primary, today, copy, openForm }: Props) {
  const t = useText();
  const [refused, setRefused] = useState<string | null>(null);
  const routes = shownRoutes(channel, nation);
  const links = routes.filter(opens);
  const record = channels[channel];
  const open = async (url: string) => setRefused((await openForm(url)) ? null : url);
  return (
    <div class="stack-small">
      <ul class="routes">
        {routes
          .filter((route) => !opens(route))
          .map((route) => (
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
      {routes.length > 0 && <Checked channel={channel} today={today} />}
      {record.anonymous && <p class="soft">{t('route.anonymous')}</p>}
      {address && <AddressFor {...{ channel, name, address, copy }} />}
      {links.map((route, at) => (
        <div key={route.value} class="stack-small">
          <button
            type="button"
            class={primary && at === 0 ? 'primary' : ''}
            data-open={route.value}
            onClick={() => open(route.value)}
          >
            {t(`route.${route.kind}`)}
            <span class="hidden-but-read">: {name}</span>
          </button>
        </div>
      ))}
      {links.length > 0 && (
        <p class="soft">
          {t('route.new-tab')} {t('result.monitoring')}
        </p>
      )}
      {refused && (
        <p role="alert">
          {t('error.form')} <code>{refused}</code>
        </p>
      )}
    </div>
  );
}

/** Hours with their date, and whether somebody has checked. */
function Checked({ channel, today }: Pick<Props, 'channel' | 'today'>) {
  const t = useText();
  const hours = shownHours(channel);
  const { copyDate } = channels[channel];
  return (
    <p class="soft">
      {hours && `${t(hours.key, { date: hours.copyDate ?? t('hours.no-date') })} `}
      {needsCheckMark(channel) &&
        `${copyDate ? t('route.copied-on', { date: copyDate }) : t('route.no-date')} ${t('route.check')}`}
      {pastReview(channel, today) && ` ${t('route.past-review')}`}
    </p>
  );
}

/** The address in the form this channel wants. */
function AddressFor({
  channel,
  name,
  address,
  copy,
}: Pick<Props, 'channel' | 'name' | 'copy'> & { readonly address: string }) {
  const exact = exactFor.includes(channel);
  return (
    <p>
      <CopyButton
        label={exact ? 'page.copy-exact' : 'page.copy-safe'}
        words={exact ? address : toSafeForm(address)}
        about={name}
        copy={copy}
      />
    </p>
  );
}
