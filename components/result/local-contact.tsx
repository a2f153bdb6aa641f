import type { ChannelId } from '../../src/directory/channels/index.ts';
import type { LocalChannel } from '../../src/directory/local/local-channels.ts';
import { useLocalDirectory } from '../directory/local-directory.ts';
import { PlaceContacts } from '../directory/place-contacts.tsx';
import { useText } from '../words.tsx';

interface Props {
  readonly channel: ChannelId;
  /** The reporter's council, as chosen in the options. */
  readonly authority: string | undefined;
  readonly nation: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  copy(words: string): Promise<boolean>;
  openOptions(): Promise<void>;
}

/** Which lines of a council's entry belong to a step. */
const kindsFor: Partial<Record<ChannelId, readonly LocalChannel['kind'][]>> = {
  'childrens-social-care': ['front-door', 'out-of-hours'],
  lado: ['designated-officer'],
  'police-101': ['police'],
};

/** The local contacts of a step, for the reporter's own council; without one, where to set it. */
export function LocalContact({ channel, authority, nation, today, copy, openOptions }: Props) {
  const t = useText();
  const kinds = kindsFor[channel];
  const directory = useLocalDirectory(kinds !== undefined && authority !== undefined, today);
  if (!kinds) return null;
  if (!authority) {
    if (channel === 'police-101') return null;
    return (
      <p class="soft">
        {t('result.set-council')}{' '}
        <button type="button" class="quiet" onClick={() => openOptions()}>
          {t('journey.options')}
        </button>
      </p>
    );
  }
  // A case in another nation than the reporter's own council: its numbers would be wrong.
  const elsewhere = directory?.authority(authority)?.nation !== nation;
  const found = elsewhere ? [] : (directory?.channels(authority) ?? []).filter(({ kind }) => kinds.includes(kind));
  if (!found.length) return null;
  return (
    <div data-part="local">
      <PlaceContacts channels={found} copy={copy} />
    </div>
  );
}
