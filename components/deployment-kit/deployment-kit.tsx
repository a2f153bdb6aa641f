import { useRef, useState } from 'preact/hooks';
import type { OrganisationNow } from '../../src/browser/organisation.ts';
import { whyNot } from '../organisation/problem.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { useText } from '../words.tsx';
import { KitFiles } from './kit-files.tsx';
import { kitFieldId, SettingFields, SourceFields } from './kit-form.tsx';
import { StartFrom } from './start-from.tsx';
import { isDeploymentField, type KitKey, useKit } from './use-kit.ts';

interface Props {
  readonly now: OrganisationNow;
  readonly extension: { readonly id: string; readonly version: string };
  copy(words: string): Promise<boolean>;
  print(): boolean;
}

/** The files for IT, made by form; the same as `npm run -s deployment-kit` writes. Nothing typed here is kept. */
export function DeploymentKit({ now, extension, copy, print }: Props) {
  const t = useText();
  const kit = useKit({ ...now.own, ...now.managed });
  const [made, setMade] = useState(0);
  const files = useRef<HTMLHeadingElement>(null);

  const problems = new Map<KitKey, string>([
    ...kit.refused.map((one): [KitKey, string] => [one.key, whyNot(t, one)]),
    ...kit.problems.map(({ field, why }): [KitKey, string] => [field, t(why)]),
  ]);
  const label = (key: KitKey) => (isDeploymentField(key) ? t(`kit.field.${key}`) : t(`setting.${key}`));
  const make = (event: Event) => {
    event.preventDefault();
    kit.leaveAll();
    setMade(made + 1);
    if (problems.size === 0) files.current?.focus();
  };
  const parts = { kit, problemOf: (key: KitKey) => problems.get(key) };
  return (
    <div class="stack">
      <p>{t('kit.intro')}</p>
      <form class="stack" onSubmit={make} noValidate>
        {made > 0 && problems.size > 0 && (
          <ErrorSummary
            level={3}
            check={made}
            problems={[...problems].map(([key, why]) => ({
              words: t('options.move.refused', { setting: label(key), why }),
              field: kitFieldId(key),
            }))}
          />
        )}
        <h3>{t('kit.settings')}</h3>
        <p>{t('kit.settings.intro')}</p>
        <StartFrom onText={kit.startFrom} />
        <SettingFields {...parts} />
        <h3>{t('kit.ids')}</h3>
        <p>
          {t('kit.ids.intro')} {t('kit.ids.here', { id: extension.id, version: extension.version })}
        </p>
        <SourceFields {...parts} />
        <button type="submit" data-action="make-files">
          {t('kit.make')}
        </button>
      </form>
      <h3 tabIndex={-1} ref={files}>
        {t('kit.files')}
      </h3>
      {made === 0 || problems.size > 0 ? (
        <p class="soft">{t('kit.files.wait')}</p>
      ) : (
        <div class="stack">
          <p>
            {t('kit.files.intro')} {t('kit.files.print')} {t('kit.files.live')}
          </p>
          {kit.missing.length > 0 && (
            <p class="notice">{t('kit.files.missing', { fields: kit.missing.map(label).join(', ') })}</p>
          )}
          <KitFiles files={kit.files} copy={copy} print={print} />
        </div>
      )}
    </div>
  );
}
