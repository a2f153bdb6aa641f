import { formHelp } from '../../src/concern/form-help.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useLanguage, useText } from '../words.tsx';

interface Props {
  readonly channel: ChannelId;
  readonly name: string;
  readonly record: ConcernRecord;
  copy(words: string): Promise<boolean>;
  /** Absent where no record is offered. */
  openRecord?: (() => void) | undefined;
}

/** What a form or call will ask, in its order, with a copy button for each part that is known here. */
export function BesideForm({ channel, name, record, copy, openRecord }: Props) {
  const t = useText();
  const help = formHelp(channel, record, useLanguage());
  if (!help) return null;
  const { fields, orderKnown, notAttach } = help;
  return (
    <details data-part="form-help">
      <summary>
        {t('form.title')}
        <span class="hidden-but-read">: {name}</span>
      </summary>
      <div class="stack-small">
        <p class="warn">{t(notAttach)}</p>
        {fields.length > 0 && <p class="soft">{t(orderKnown ? 'form.order-known' : 'form.order-not-known')}</p>}
        <ol class="fields-asked">
          {fields.map(({ id, label, value }) => (
            <li key={id} data-asked={id}>
              <span class="asked">{t(label)}</span>
              {value ? (
                <>
                  <span class="filled">{value}</span>
                  <CopyButton label="route.copy" words={value} about={t(label)} copy={copy} />
                </>
              ) : (
                <span class="soft">{t('form.type-there')}</span>
              )}
            </li>
          ))}
        </ol>
        {fields.some(({ value }) => value) && <p class="soft">{t('page.copy.leaves')}</p>}
        {openRecord && fields.length > 0 && (
          <button type="button" onClick={openRecord}>
            {t('form.write-first')}
          </button>
        )}
      </div>
    </details>
  );
}
