import { relayOf, relaysFor } from '../../src/directory/relay.ts';
import { useText } from '../words.tsx';
import { Unbroken } from './unbroken.tsx';

/** Text relay, said beside a telephone number for people who cannot hear or speak. */
export function RelayBeside({ phone }: { readonly phone: string }) {
  const t = useText();
  return (
    <span class="soft">
      {t('route.relay')}: <Unbroken words={relayOf(phone)} />
    </span>
  );
}

/** A sentence, with text relay beside each number it names. 999 has its ways in the strip, always in sight. */
export function Said({ sentence }: { readonly sentence: string }) {
  const t = useText();
  const relays = relaysFor(sentence);
  return (
    <>
      <Unbroken words={sentence} />
      {relays.length > 0 && (
        <span class="soft">
          {' '}
          {t('route.relay')}: <Unbroken words={relays.join(', ')} />.
        </span>
      )}
    </>
  );
}
