import { relayOf, relaysFor } from '../../src/directory/relay.ts';
import { useText } from '../words.tsx';
import { unbroken } from './unbroken.ts';

/** Text relay, said beside a telephone number for people who cannot hear or speak. */
export function RelayBeside({ phone }: { readonly phone: string }) {
  const t = useText();
  return (
    <span class="soft">
      {t('route.relay')}: {relayOf(phone)}
    </span>
  );
}

/** A sentence, with text relay beside each number it names. 999 has its ways in the strip, always in sight. */
export function Said({ sentence }: { readonly sentence: string }) {
  const t = useText();
  const relays = relaysFor(sentence);
  return (
    <>
      {unbroken(sentence)}
      {relays.length > 0 && (
        <span class="soft">
          {' '}
          {t('route.relay')}: {unbroken(relays.join(', '))}.
        </span>
      )}
    </>
  );
}
