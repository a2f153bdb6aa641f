import type { ChannelId } from '../../src/directory/channels/index.ts';
import { remitKeys } from '../../src/directory/national.ts';
import { useText } from '../words.tsx';

/** Before any link or number: what this channel takes, what it refuses, what to have ready, and what follows. */
export function RemitGate({ channel, nation }: { readonly channel: ChannelId; readonly nation: string | undefined }) {
  const t = useText();
  return (
    <dl class="remit" data-part="remit">
      {remitKeys(channel, nation).map(({ part, key }) => (
        <div key={part} data-remit={part}>
          <dt>{t(`remit.${part}`)}:</dt> <dd>{t(key)}</dd>
        </div>
      ))}
    </dl>
  );
}
