import type { ChannelId } from '../../src/directory/channels/index.ts';
import type { LocalChannel } from '../../src/directory/local/local-channels.ts';
import { useLocalDirectory } from '../directory/local-directory.ts';
import { PlaceContacts } from '../directory/place-contacts.tsx';
import { useText } from '../words.tsx';

/** Which lines of a council's entry belong to a step; those after the first are folded away. */
const kindsFor: Partial<Record<ChannelId, readonly LocalChannel['kind'][]>> = {
  'childrens-social-care': ['front-door', 'out-of-hours'],
  lado: ['designated-officer'],
  'police-101': ['police'],
};

/**
 * The lines of the reporter's own council for a step; empty where there are none, or none yet.
 *
 * @param authority the council, as chosen in the options
 * @param nation of the case: another nation's numbers would be wrong
 * @param today `YYYY-MM-DD`
 */
export function useLocalChannels(
  channel: ChannelId,
  authority: string | undefined,
  nation: string | undefined,
  today: string,
): readonly LocalChannel[] {
  const kinds = kindsFor[channel];
  const directory = useLocalDirectory(kinds !== undefined && authority !== undefined, today);
  if (!kinds || !authority || directory?.authority(authority)?.nation !== nation) return [];
  return (directory?.channels(authority) ?? []).filter(({ kind }) => kinds.includes(kind));
}

interface Props {
  readonly channels: readonly LocalChannel[];
  copy(words: string): Promise<boolean>;
}

/** The local contacts of a step. */
export function LocalContact({ channels, copy }: Props) {
  if (!channels.length) return null;
  return (
    <div data-part="local">
      <PlaceContacts channels={channels} folded copy={copy} />
    </div>
  );
}

/** Where to choose a council, so that its numbers stand here next time. */
export function ChooseCouncil({ channel, openOptions }: { channel: ChannelId; openOptions(): Promise<void> }) {
  const t = useText();
  if (channel !== 'childrens-social-care' && channel !== 'lado') return null;
  return (
    <p class="soft">
      {t('result.set-council')}{' '}
      <button type="button" class="quiet" onClick={() => openOptions()}>
        {t('journey.options')}
      </button>
    </p>
  );
}
