import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../words.tsx';
import { Attribution } from './attribution.tsx';
import { useLocalDirectory } from './local-directory.ts';
import { PlaceContacts } from './place-contacts.tsx';
import { PlaceSearch } from './place-search.tsx';

interface Props {
  readonly today: string;
  copy(words: string): Promise<boolean>;
}

/** The local half of the directory: who answers in any council's area, without choosing it as one's own. */
export function AnyPlace({ today, copy }: Props) {
  const t = useText();
  const [wanted, setWanted] = useState(false);
  const [place, setPlace] = useState<string | null>(null);
  const directory = useLocalDirectory(wanted, today);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (place !== null) heading.current?.focus();
  }, [place]);
  const channels = place === null ? null : directory?.channels(place);
  return (
    <div class="stack">
      <p>{t('directory.local.intro')}</p>
      <PlaceSearch
        directory={directory}
        use="directory.local.use"
        onWanted={() => setWanted(true)}
        onChoose={setPlace}
        copy={copy}
      />
      {place && channels && (
        <div class="stack">
          <h4 tabIndex={-1} ref={heading}>
            {directory?.authority(place)?.name}
          </h4>
          <PlaceContacts channels={channels} copy={copy} />
          <Attribution />
        </div>
      )}
    </div>
  );
}
