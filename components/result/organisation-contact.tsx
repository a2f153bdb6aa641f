import type { Holder } from '../../src/organisation/contacts.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { RelayBeside } from '../parts/said.tsx';
import { useText } from '../words.tsx';

interface Props {
  /** Never whoever may be the person of concern (rule 2). */
  readonly found: readonly Holder[];
  copy(words: string): Promise<boolean>;
  openForm(url: string): Promise<boolean>;
}

/** The organisation's own contacts for a step: they come before the directory's. */
export function OrganisationContact({ found, copy, openForm }: Props) {
  const t = useText();
  if (!found.length) return null;
  return (
    <ul class="routes" data-part="own-contacts">
      {found.map(({ who, contact }) => (
        <li key={who} data-contact={who}>
          {t(`contact.${who}`)}
          {contact.name && `: ${contact.name}`}
          {contact.phone && <Way value={contact.phone} copy={copy} />}
          {contact.phone && <RelayBeside phone={contact.phone} />}
          {contact.email && <Way value={contact.email} copy={copy} />}
          {contact.url && <OpenTheirPage url={contact.url} openForm={openForm} />}
        </li>
      ))}
    </ul>
  );
}

function Way({ value, copy }: { readonly value: string } & Pick<Props, 'copy'>) {
  return (
    <div class="row">
      <span class="value">{value}</span>
      <CopyButton label="route.copy" words={value} about={value} copy={copy} />
    </div>
  );
}

function OpenTheirPage({ url, openForm }: { readonly url: string } & Pick<Props, 'openForm'>) {
  const t = useText();
  return (
    <button type="button" data-open={url} onClick={() => openForm(url)}>
      {t('route.form')}
    </button>
  );
}
