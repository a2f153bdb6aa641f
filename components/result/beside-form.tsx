import type { FormHelp } from '../../src/concern/form-help.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useText } from '../words.tsx';

interface Props {
  readonly help: FormHelp;
  readonly name: string;
  copy(words: string): Promise<boolean>;
  /** Absent where no record is offered. */
  openRecord?: (() => void) | undefined;
}

/** What a form or call will ask, in its order, with a copy button for each part that is known here. */
export function BesideForm({ help, name, copy, openRecord }: Props) {
  const t = useText();
  const { fields, order, notAttach } = help;
  return (
    <details data-part="form-help">
      <summary>
        {t(order === 'form.not-seen' ? 'form.title-not-seen' : 'form.title')}
        <span class="hidden-but-read">: {name}</span>
      </summary>
      <div class="stack-small">
        <p class="warn">{t(notAttach)}</p>
        {fields.length > 0 && <p class="soft">{t(order)}</p>}
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
        {openRecord && fields.length > 0 && (
          <button type="button" onClick={openRecord}>
            {t('form.write-first')}
          </button>
        )}
      </div>
    </details>
  );
}
