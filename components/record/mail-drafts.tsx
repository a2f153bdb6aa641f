import { mailDraft } from '../../src/concern/mail-draft.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import { contactsOfStep } from '../../src/organisation/contacts.ts';
import type { OrganisationSettings } from '../../src/organisation/settings.ts';
import type { Plan } from '../../src/routing/plan-shape.ts';
import { useLanguage, useText } from '../words.tsx';

interface Props {
  readonly record: ConcernRecord;
  readonly answer: Plan;
  readonly settings: OrganisationSettings;
}

/** A draft for each person or office of the steps that has an e-mail address; nobody else's is ever filled in (rule 2). */
export function MailDrafts({ record, answer, settings }: Props) {
  const t = useText();
  const language = useLanguage();
  const drafts = answer.steps
    .flatMap((step) => contactsOfStep(step, settings).map((holder) => ({ ...holder, channel: step.channel })))
    .flatMap(({ who, contact: { email }, channel }) => {
      const draft = email === null ? null : mailDraft({ email, channel }, record, language);
      return draft?.ok ? [{ who, ...draft.value }] : [];
    });
  const note = record.form === 'colleague' ? 'handoff.mail.only-talk' : 'handoff.why.offer-copy';
  if (!drafts.length) return <p class="soft">{t('handoff.why.no-email')}</p>;
  return (
    <div class="stack-small">
      <p class="soft">{t('handoff.leaves.mail')}</p>
      {drafts.map(({ who, link, whole }) => (
        <p key={who}>
          <a class="button" href={link} data-mail={who}>
            {t('handoff.mail', { who: t(`contact.${who}`) })}
          </a>
          {!whole && <span class="soft"> {t(note)}</span>}
        </p>
      ))}
    </div>
  );
}
