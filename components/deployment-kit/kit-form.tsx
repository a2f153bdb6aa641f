import type { DeploymentField } from '../../src/organisation/admin-files/read-deployment.ts';
import { settingTable } from '../../src/organisation/settings.ts';
import { ownGroups } from '../organisation/own-rows.ts';
import { useText } from '../words.tsx';
import { KitField } from './kit-field.tsx';
import type { KitKey, useKit } from './use-kit.ts';

interface Props {
  readonly kit: ReturnType<typeof useKit>;
  /** Why what stands in a field cannot be used, in words. */
  problemOf(key: KitKey): string | undefined;
}

/** The id of a field, for links from the error summary. */
export const kitFieldId = (key: KitKey): string => `kit-${key}`;

const stores = ['chromeId', 'edgeId', 'firefoxId', 'minimumVersion'] as const;
const ownHost = ['chromeUpdateUrl', 'edgeUpdateUrl', 'firefoxInstallUrl'] as const;

const inGroups = new Set(ownGroups.flatMap(({ rows }) => rows));
const groups = [
  { heading: 'kit.settings.more', rows: settingTable.filter((row) => !inGroups.has(row)) },
  ...ownGroups,
] as const;

/** Every setting of the table, in its groups. */
export function SettingFields({ kit, problemOf }: Props) {
  const t = useText();
  return (
    <>
      {groups.map(({ heading, rows }) => (
        <fieldset key={heading} class="card">
          <legend>
            <h4>{t(heading)}</h4>
          </legend>
          <div class="fields">
            {rows.map(({ key, type, field, means }) => (
              <KitField
                key={key}
                id={kitFieldId(key)}
                label={t(`setting.${key}`)}
                means={type === 'list' ? `${t(means)} ${t('options.organisation.lines.help')}` : t(means)}
                lines={field === 'lines'}
                text={kit.textOf(key)}
                problem={kit.isLeft(key) ? problemOf(key) : undefined}
                onType={(text) => kit.type(key, text)}
                onLeave={() => kit.leave(key)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** Where the extension comes from: ids, versions and, for those who host it, addresses. */
export function SourceFields({ kit, problemOf }: Props) {
  const t = useText();
  const field = (key: DeploymentField) => (
    <KitField
      key={key}
      id={kitFieldId(key)}
      label={t(`kit.field.${key}`)}
      means={t(`kit.means.${key}`)}
      lines={false}
      text={kit.textOf(key)}
      problem={kit.isLeft(key) ? problemOf(key) : undefined}
      onType={(text) => kit.type(key, text)}
      onLeave={() => kit.leave(key)}
    />
  );
  return (
    <>
      <div class="fields">{stores.map(field)}</div>
      <details>
        <summary>{t('kit.own-host')}</summary>
        <div class="fields">{ownHost.map(field)}</div>
      </details>
    </>
  );
}
