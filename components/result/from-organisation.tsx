import { readExtraContact } from '../../src/organisation/checks/extra-contact.ts';
import type { OrganisationSettings } from '../../src/organisation/settings.ts';
import { Leaves } from '../parts/leaves.tsx';
import { RelayBeside } from '../parts/said.tsx';
import { useText } from '../words.tsx';

interface Props {
  /** Without the contacts of whoever may be the person of concern (rule 2). */
  readonly settings: OrganisationSettings;
  readonly online: boolean;
  openForm(url: string): Promise<boolean>;
}

/** The organisation's extra contacts, each with when to use it, and its own policy. */
export function FromOrganisation({ settings, online, openForm }: Props) {
  const t = useText();
  const extras = settings.extraContacts.flatMap((line) => {
    const read = readExtraContact(line);
    return read ? [read] : [];
  });
  if (!extras.length && !settings.policyUrl) return null;
  return (
    <section data-part="from-organisation">
      <h2>{settings.organisationName || t('result.organisation')}</h2>
      <ul class="stack-small">
        {extras.map(({ name, phone, email, when }) => (
          <li key={`${name} ${phone ?? email}`}>
            <strong>{name}</strong>: {phone ?? email} ({when}) {phone && <RelayBeside phone={phone} />}
          </li>
        ))}
      </ul>
      {settings.policyUrl && (
        <>
          <Leaves link online={online} />
          <button type="button" data-open={settings.policyUrl} onClick={() => openForm(settings.policyUrl)}>
            {t('result.own-policy')}
          </button>
        </>
      )}
    </section>
  );
}
