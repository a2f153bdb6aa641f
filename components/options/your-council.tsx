import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../src/language/text.ts';
import { Attribution } from '../directory/attribution.tsx';
import { type LocalDirectory, useLocalDirectory } from '../directory/local-directory.ts';
import { PlaceContacts } from '../directory/place-contacts.tsx';
import { PlaceProcedures } from '../directory/place-procedures.tsx';
import { PlaceSearch } from '../directory/place-search.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { useText } from '../words.tsx';

interface Props {
  /** The stored choice; it may have gone from the directory since. */
  readonly authorityId: string | undefined;
  readonly today: string;
  onChoose(authorityId: string | undefined): void;
  copy(words: string): Promise<boolean>;
}

/** The reporter's own council: found once, kept, and who answers for children there. */
export function YourCouncil({ authorityId, today, onChoose, copy }: Props) {
  const t = useText();
  const [wanted, setWanted] = useState(false);
  const [said, setSaid] = useState<TextKey | null>(null);
  const directory = useLocalDirectory(wanted || authorityId !== undefined, today);
  const heading = useRef<HTMLHeadingElement>(null);
  const [justChosen, setJustChosen] = useState(false);
  useEffect(() => {
    if (justChosen) heading.current?.focus();
  }, [justChosen, authorityId]);
  const choose = (id: string | undefined) => {
    onChoose(id);
    setJustChosen(id !== undefined);
    setSaid(id ? 'options.saved' : 'options.council.forgotten');
  };
  const search = (
    <PlaceSearch
      directory={directory}
      use="options.council.use"
      onWanted={() => setWanted(true)}
      onChoose={choose}
      copy={copy}
    />
  );
  return (
    <div class="stack">
      <p>{t('options.council.intro')}</p>
      <Leaves link copy />
      <p role="status">{said && t(said)}</p>
      {authorityId && !directory && <p class="soft">{t('options.loading')}</p>}
      {authorityId && directory && (
        <Chosen directory={directory} authorityId={authorityId} heading={heading} copy={copy}>
          <button type="button" data-action="forget-council" onClick={() => choose(undefined)}>
            {t('options.council.forget')}
          </button>
        </Chosen>
      )}
      {authorityId ? (
        <details>
          <summary>{t('options.council.change')}</summary>
          {search}
        </details>
      ) : (
        search
      )}
    </div>
  );
}

interface ChosenProps extends Pick<Props, 'copy'> {
  readonly directory: LocalDirectory;
  readonly authorityId: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly children: ComponentChildren;
}

function Chosen({ directory, authorityId, heading, children, copy }: ChosenProps) {
  const t = useText();
  const channels = directory.channels(authorityId);
  const procedures = directory.procedures(authorityId);
  const place = directory.authority(authorityId)?.name;
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {place ? t('options.council.chosen', { place }) : t('options.council.gone')}
      </h3>
      <div class="row">{children}</div>
      {channels && (
        <>
          <p class="soft">{t('options.council.relay')}</p>
          <PlaceContacts channels={channels} copy={copy} />
        </>
      )}
      {procedures && (
        <PlaceProcedures procedures={procedures} start={directory.proceduresStart} authorityId={authorityId} />
      )}
      <Attribution />
    </>
  );
}
