import { useState } from 'preact/hooks';
import type { OrganisationDoor, OrganisationNow } from '../../src/browser/organisation.ts';
import type { OwnSettings } from '../../src/browser/own-settings.ts';
import type { TextKey } from '../../src/language/text.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { useText } from '../words.tsx';
import { ManagedValue } from './managed-value.tsx';
import { MoveSettings } from './move-settings.tsx';
import { ownGroups, ownRows, type RowGroup } from './own-rows.ts';
import { whyNot } from './problem.ts';
import { ResetOrganisation } from './reset-organisation.tsx';
import { fieldId, SettingField } from './setting-field.tsx';
import { settingText } from './setting-text.ts';
import { useOrganisationFields } from './use-organisation-fields.ts';

interface Props {
  readonly door: OrganisationDoor;
  readonly now: OrganisationNow;
  /** The reporter's own settings travel with these to another computer. */
  readonly own: OwnSettings;
  onOwn(update: (now: OwnSettings) => OwnSettings): void;
  copy(words: string): Promise<boolean>;
}

/** The people a reporter turns to at work, put in by hand; what the organisation has set stands in their place. */
export function YourOrganisation({ door, now, own, onOwn, copy }: Props) {
  const t = useText();
  const typing = useOrganisationFields(door, now);
  const [said, setSaid] = useState<TextKey | null>(null);
  const [check, setCheck] = useState(0);
  const problems = ownRows.flatMap(({ key }) => {
    const problem = typing.problems[key];
    return problem
      ? [{ key, words: t('options.move.refused', { setting: t(`setting.${key}`), why: whyNot(t, problem) }) }]
      : [];
  });
  const checkAll = (event: Event) => {
    event.preventDefault();
    const allSaved = typing.checkAll();
    setSaid(allSaved ? 'options.organisation.all-good' : null);
    setCheck(allSaved ? 0 : check + 1);
  };
  const group = ({ heading, rows }: RowGroup) => (
    <fieldset key={heading} class="card">
      <legend>
        <h3>{t(heading)}</h3>
      </legend>
      <div class="fields">
        {rows.map((row) =>
          now.managed[row.key] === undefined ? (
            <SettingField
              key={row.key}
              row={row}
              text={typing.textOf(row.key)}
              problem={typing.problems[row.key]}
              inUse={settingText(now.own, row.key)}
              onType={(text) => typing.type(row.key, text)}
              onDone={(text) => setSaid(typing.leave(row.key, text) ? 'options.saved' : null)}
            />
          ) : (
            <ManagedValue key={row.key} name={row.key} value={settingText(now.managed, row.key)} />
          ),
        )}
      </div>
    </fieldset>
  );
  return (
    <div class="stack">
      <p>{t('options.organisation.intro')}</p>
      <p class="soft">{t('options.organisation.leaves')}</p>
      {check > 0 && problems.length > 0 && (
        <ErrorSummary
          level={3}
          check={check}
          problems={problems.map(({ key, words }) => ({ words, field: fieldId(key) }))}
        />
      )}
      <form class="stack" onSubmit={checkAll} noValidate>
        {ownGroups.map(group)}
        <div class="row">
          <button type="submit" data-action="check-organisation">
            {t('options.organisation.check')}
          </button>
          <span role="status">{said && t(said)}</span>
        </div>
      </form>
      <MoveSettings door={door} own={own} onOwn={onOwn} copy={copy} onRead={typing.startAgain} />
      <ResetOrganisation
        onReset={() => {
          door.resetOrganisation();
          typing.startAgain();
        }}
      />
    </div>
  );
}
