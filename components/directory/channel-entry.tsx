import type { ComponentChildren } from 'preact';
import type { Channel } from '../../src/directory/channel.ts';
import { type ChannelId, channels } from '../../src/directory/channels/index.ts';
import { channelNameKey, needsCheckMark, pastReview, remitKeys, shownHours } from '../../src/directory/national.ts';
import { useText } from '../words.tsx';
import { type Nation, routesIn } from './filter.ts';
import { FoundIn } from './found-in.tsx';
import { RouteList } from './route-list.tsx';
import { useWrittenDate } from './written-date.ts';

interface Props {
  readonly id: ChannelId;
  readonly nation: Nation | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  copy(words: string): Promise<boolean>;
}

/** One channel: what it takes, how to reach it, when, and where all this was found. */
export function ChannelEntry({ id, nation, today, copy }: Props) {
  const t = useText();
  const written = useWrittenDate();
  const record: Channel = channels[id];
  const name = t(channelNameKey(id, nation));
  const routes = routesIn(id, nation);
  const hours = shownHours(id);
  const where =
    record.nations === 'all'
      ? t('directory.nation.all')
      : record.nations.map((one) => t(`answer.nation.${one}`)).join(', ');
  return (
    <details class="entry" data-channel={id}>
      <summary>{name}</summary>
      <dl class="facts">
        {remitKeys(id, nation).map(({ part, key }) => (
          <Fact key={part} name={t(`remit.${part}`)}>
            {t(key)}
          </Fact>
        ))}
        <Fact name={t('directory.reach')}>
          {routes.length > 0 ? <RouteList routes={routes} of={name} copy={copy} /> : t('route.none')}
          {record.anonymous && <p class="soft">{t('route.anonymous')}</p>}
        </Fact>
        <Fact name={t('directory.hours')}>
          {hours
            ? t(hours.key, { date: hours.copyDate ? written(hours.copyDate) : t('hours.no-date') })
            : t('directory.hours.unknown')}
        </Fact>
        <Fact name={t('directory.where')}>{where}</Fact>
      </dl>
      <FoundIn sources={record.sources} copyDate={record.copyDate} check={needsCheckMark(id)} />
      <p class="soft">
        {record.verified && t('directory.checked', { date: written(record.verified) })}{' '}
        {t('directory.review', { date: written(record.reviewBy) })} {pastReview(id, today) && t('route.past-review')}
      </p>
    </details>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
