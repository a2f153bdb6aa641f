import type { SettingReport } from '../../src/organisation/decode.ts';
import type { GivenSettings } from '../../src/organisation/settings.ts';
import { useText } from '../words.tsx';
import { whyNot } from './problem.ts';
import { settingText } from './setting-text.ts';

interface Props {
  /** One entry a setting, in the table's order. */
  readonly report: readonly SettingReport[];
  readonly managed: GivenSettings;
  readonly extension: { readonly id: string; readonly version: string };
}

/** Every setting the organisation can set: in use, not used and why, or not set. */
export function ManagedReport({ report, managed, extension }: Props) {
  const t = useText();
  const count = (status: SettingReport['status']) => report.filter((one) => one.status === status).length;
  const notSet = count('not-set');
  return (
    <div class="stack">
      <p>{t('options.managed.intro')}</p>
      <p>
        <strong>
          {notSet === report.length
            ? t('options.managed.none')
            : t('options.managed.some', {
                applied: String(count('applied')),
                ignored: String(count('ignored')),
                notSet: String(notSet),
              })}
        </strong>
      </p>
      <details open={notSet < report.length}>
        <summary>{t('options.managed.every')}</summary>
        <dl class="report">
          {report.map((one) => (
            <div key={one.key} data-report={one.key} data-status={one.status}>
              <dt>
                {t(`setting.${one.key}`)} <code>{one.key}</code>
              </dt>
              <dd>
                <span class="status">{t(`organisation.status.${one.status}`)}</span>
                {one.status === 'applied' && <span class="lines">{settingText(managed, one.key)}</span>}
                {one.status === 'ignored' && <span>{whyNot(t, one)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <h3>{t('options.managed.for-it')}</h3>
      <dl class="facts">
        <div>
          <dt>{t('options.managed.id')}</dt>
          <dd>
            <code>{extension.id}</code>
          </dd>
        </div>
        <div>
          <dt>{t('options.managed.version')}</dt>
          <dd>{extension.version}</dd>
        </div>
      </dl>
    </div>
  );
}
