import { useState } from 'preact/hooks';
import { type Address, readAddress, withoutQuery } from '../../src/concern/address.ts';
import { toSafeForm } from '../../src/concern/safe-form.ts';
import type { TextKey } from '../../src/language/text.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { useText, useTime } from '../words.tsx';
import { AddressField } from './address-field.tsx';

interface Props {
  /** The exact address in the journey, or null for none. */
  readonly address: string | null;
  /** Why the tab gave no address, when it did not. */
  readonly why?: TextKey | undefined;
  /** When Note and close was pressed, ISO 8601. */
  readonly notedAt: string | null;
  /** Said after Note and close. */
  readonly closed?: TextKey | undefined;
  /** Absent where closing is not offered: no tab, or the page is evidence on a device. */
  onNoteAndClose?: (() => void) | undefined;
  readonly evidenceOnDevice: boolean;
  /** The button was pressed on another page than the journey's. */
  readonly other: { readonly host: string; onUse(): void } | null;
  onAddress(exact: string | null): void;
  copy(words: string): Promise<boolean>;
}

/** Copies of the address, each with the readers it is for. */
function Copies({ address, copy }: { address: Address } & Pick<Props, 'copy'>) {
  const t = useText();
  return (
    <>
      <Leaves copy />
      <p>
        <CopyButton label="page.copy-safe" words={toSafeForm(address.exact)} copy={copy} />
      </p>
      <p class="soft">{t('page.copy.safe-for')}</p>
      <p>
        <CopyButton label="page.copy-exact" words={address.exact} copy={copy} />
      </p>
      <p class="soft">{t('page.copy.exact-for')}</p>
    </>
  );
}

/** What may be known about an address before it is used. */
function Doubts({ address }: { readonly address: Address }) {
  const t = useText();
  return (
    <>
      {address.unusualLetters && <p>{t('page.unusual')}</p>}
      {address.droppedUserInfo && <p>{t('page.user-dropped')}</p>}
    </>
  );
}

function OtherPage({ host, onUse }: { readonly host: string; onUse(): void }) {
  const t = useText();
  return (
    <div class="row" data-part="other-page">
      <p>
        {t('page.other')} <bdi>{host}</bdi>
      </p>
      <button type="button" data-action="use-other-page" onClick={onUse}>
        {t('page.other.use')}
      </button>
    </div>
  );
}

/** The page the button was pressed on: its host only, never a link; editable, and never required. */
export function PageBlock(props: Props) {
  const t = useText();
  const time = useTime();
  const [editing, setEditing] = useState(false);
  const read = props.address === null ? null : readAddress(props.address);
  const address = read?.ok ? read.value : null;
  const use = (exact: string | null) => {
    props.onAddress(exact);
    setEditing(false);
  };
  // Closing it keeps everybody from looking again; where it is evidence on a device it is not offered.
  const closing = address && props.onNoteAndClose && !props.notedAt;
  if (editing) return <AddressField start={props.address ?? ''} onUse={use} onCancel={() => setEditing(false)} />;
  return (
    <section class="page" aria-label={t('page.title')} data-part="page">
      {address ? (
        <div class="row spread">
          <p>
            {t('page.this')} <bdi class="host">{address.host}</bdi>
          </p>
          {closing && (
            <button
              type="button"
              data-action="note-and-close"
              aria-describedby="note-close-why"
              onClick={props.onNoteAndClose}
            >
              {t('note-close.button')}
            </button>
          )}
        </div>
      ) : (
        <p data-part="no-address">{t(props.why ?? 'page.none')}</p>
      )}
      {closing && (
        <p class="soft" id="note-close-why">
          {t('note-close.why')}
        </p>
      )}
      {address && <Doubts address={address} />}
      {props.other && <OtherPage {...props.other} />}
      {props.notedAt && <p>{t('page.noted', { time: time(props.notedAt) })}</p>}
      <p role="status">{props.closed && t(props.closed)}</p>
      {props.evidenceOnDevice && address && <p class="soft">{t('note-close.device')}</p>}
      <details>
        <summary>{t(address ? 'page.more' : 'page.add')}</summary>
        <div class="stack-small">
          {address && (
            <p class="soft">
              <bdi data-part="safe-form">{toSafeForm(address.exact)}</bdi>
            </p>
          )}
          <div class="row">
            <button type="button" data-action="edit-address" onClick={() => setEditing(true)}>
              {t(address ? 'page.edit' : 'page.add')}
            </button>
            {address?.hasQuery && (
              <button type="button" data-action="cut-query" onClick={() => use(withoutQuery(address).exact)}>
                {t('page.cut')}
              </button>
            )}
          </div>
          {address && <Copies address={address} copy={props.copy} />}
        </div>
      </details>
    </section>
  );
}
