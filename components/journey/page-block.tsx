import { useState } from 'preact/hooks';
import { type Address, addressForPeople, type KeptAddress, readAddress } from '../../src/concern/address.ts';
import type { TextKey } from '../../src/language/text.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { useText, useTime } from '../words.tsx';
import { AddressField } from './address-field.tsx';

interface Props {
  /** The address in the journey, and whether people get it without its part after `?`. */
  readonly kept: KeptAddress;
  /** A user name or password in it was left out. */
  readonly droppedUserInfo: boolean;
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
  onAddress(address: Address | null): void;
  onLeaveOutQuery(leftOut: boolean): void;
  copy(words: string): Promise<boolean>;
}

/** Copies of the address, each with the readers it is for. */
function Copies({ kept, copy }: Pick<Props, 'kept' | 'copy'>) {
  const t = useText();
  const words = { safe: addressForPeople(kept), exact: kept.address };
  if (!words.safe || !words.exact) return null;
  return (
    <>
      <Leaves copy />
      <p>
        <CopyButton label="page.copy-safe" words={words.safe} copy={copy} />
      </p>
      <p class="soft">{t('page.copy.safe-for')}</p>
      <p>
        <CopyButton label="page.copy-exact" words={words.exact} copy={copy} />
      </p>
      <p class="soft">{t('page.copy.exact-for')}</p>
    </>
  );
}

/** What may be known about an address before it is used. */
function Doubts({ address, droppedUserInfo }: { readonly address: Address } & Pick<Props, 'droppedUserInfo'>) {
  const t = useText();
  return (
    <>
      {address.unusualLetters && <p>{t('page.unusual')}</p>}
      {droppedUserInfo && <p>{t('page.user-dropped')}</p>}
    </>
  );
}

/** What people read of the address. The part after `?` can be left out of it, and put back; official forms get it whole. */
function ForPeople({
  kept,
  hasQuery,
  onLeaveOutQuery,
}: Pick<Props, 'kept' | 'onLeaveOutQuery'> & Pick<Address, 'hasQuery'>) {
  const t = useText();
  const { queryLeftOut } = kept;
  return (
    <>
      <p class="soft">
        <bdi data-part="safe-form">{addressForPeople(kept)}</bdi>
      </p>
      <p class="soft" role="status">
        {hasQuery && queryLeftOut && t('page.cut.said')}
      </p>
      {hasQuery && (
        <p>
          <button
            type="button"
            data-action={queryLeftOut ? 'whole-address' : 'cut-query'}
            onClick={() => onLeaveOutQuery(!queryLeftOut)}
          >
            {t(queryLeftOut ? 'page.cut.whole' : 'page.cut')}
          </button>
        </p>
      )}
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
  const exact = props.kept.address;
  const read = exact === null ? null : readAddress(exact);
  const address = read?.ok ? read.value : null;
  const use = (typed: Address | null) => {
    props.onAddress(typed);
    setEditing(false);
  };
  // Closing it keeps everybody from looking again; where it is evidence on a device it is not offered.
  const closing = address && props.onNoteAndClose && !props.notedAt;
  if (editing) return <AddressField start={exact ?? ''} onUse={use} onCancel={() => setEditing(false)} />;
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
      {address && <Doubts address={address} droppedUserInfo={props.droppedUserInfo} />}
      {props.other && <OtherPage {...props.other} />}
      {props.notedAt && <p>{t('page.noted', { time: time(props.notedAt) })}</p>}
      <p role="status">{props.closed && t(props.closed)}</p>
      {props.evidenceOnDevice && address && <p class="soft">{t('note-close.device')}</p>}
      <details>
        <summary>{t(address ? 'page.more' : 'page.add')}</summary>
        <div class="stack-small">
          {address && (
            <ForPeople kept={props.kept} hasQuery={address.hasQuery} onLeaveOutQuery={props.onLeaveOutQuery} />
          )}
          <p>
            <button type="button" data-action="edit-address" onClick={() => setEditing(true)}>
              {t(address ? 'page.edit' : 'page.add')}
            </button>
          </p>
          {address && <Copies kept={props.kept} copy={props.copy} />}
        </div>
      </details>
    </section>
  );
}
