import { contactsOfStep } from '../../src/organisation/contacts.ts';
import type { OrganisationSettings } from '../../src/organisation/settings.ts';
import type { Step } from '../../src/routing/plan-shape.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { RelayBeside } from '../parts/said.tsx';
import { useText } from '../words.tsx';
import { OpensPage } from './opens-page.tsx';

interface Props {
  readonly step: Step;
  /** Without the contacts of whoever may be the person of concern (rule 2). */
  readonly settings: OrganisationSettings;
  readonly online: boolean;
  copy(words: string): Promise<boolean>;
  openForm(url: string): Promise<boolean>;
}

/** The organisation's own contacts for a step: they come before the directory's. */
export function OrganisationContact({ step, settings, online, copy, openForm }: Props) {
  const t = useText();
  const found = contactsOfStep(step, settings);
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
          {contact.url && <OpenTheirPage url={contact.url} online={online} openForm={openForm} />}
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

function OpenTheirPage({ url, online, openForm }: { readonly url: string } & Pick<Props, 'online' | 'openForm'>) {
  const t = useText();
  return (
    <div>
      <button type="button" data-open={url} onClick={() => openForm(url)}>
        {t('route.form')}
      </button>
      <OpensPage online={online} />
    </div>
  );
}
