import type { ChannelId } from '../../src/directory/channels/index.ts';
import { shownRoutes } from '../../src/directory/national.ts';
import { hasSpeechCard } from '../../src/routing/calls.ts';
import type { Facts } from '../../src/routing/facts.ts';
import { useText } from '../words.tsx';

/** Ways that are named on the closed card; relay and sign language stand beside the number inside. */
const named = ['phone', 'sms', 'email', 'form', 'chat', 'site'] as const;

/** What lies behind “How to reach them”, said before it is opened. */
export function ReachSummary({ channel, facts }: { readonly channel: ChannelId; readonly facts: Facts }) {
  const t = useText();
  const kinds = shownRoutes(channel, facts.nation).map(({ kind }) => kind);
  const inside = [
    ...named.filter((kind) => (kinds as readonly string[]).includes(kind)).map((kind) => t(`reach.${kind}`)),
    ...(hasSpeechCard(channel, facts) ? [t('reach.say')] : []),
  ];
  return (
    <>
      {t('result.reach')}
      {inside.length > 0 && <span class="soft inside"> ({inside.join(', ')})</span>}
    </>
  );
}
