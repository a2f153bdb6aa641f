import type { SettingKey, settingTable } from '../../src/organisation/settings.ts';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';
import { type Refusal, whyNot } from './problem.ts';

interface Props {
  readonly row: (typeof settingTable)[number];
  /** What stands in the field: what was typed, also when it was refused. */
  readonly text: string;
  readonly problem: Refusal | undefined;
  /** What stays in use while the text is refused; empty when nothing does. */
  readonly inUse: string;
  /** While typing. */
  onType(text: string): void;
  /** The field is left. */
  onDone(text: string): void;
}

/** The id of a setting's field, for links from the error summary. */
export const fieldId = (key: SettingKey): string => `own-${key}`;

/** One setting of the organisation's, saved as it is typed; a refused text stays in the field with its reason. */
export function SettingField({ row, text, problem, inUse, onType, onDone }: Props) {
  const t = useText();
  const { key, type, field, means } = row;
  const id = fieldId(key);
  const common = {
    ...staysHere,
    id,
    name: key,
    value: text,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem ? `${id}-problem ${id}-means` : `${id}-means`,
  } as const;
  return (
    <div class="field" data-setting={key}>
      <label for={id}>{t(`setting.${key}`)}</label>
      <p class="soft" id={`${id}-means`}>
        {t(means)} {type === 'list' && t('options.organisation.lines.help')}
      </p>
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {t('options.organisation.not-saved', { why: whyNot(t, problem) })}{' '}
          {inUse && t('options.organisation.still', { value: inUse })}
        </p>
      )}
      {field === 'lines' ? (
        <textarea
          {...common}
          rows={3}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onChange={({ currentTarget }) => onDone(currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={field}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onChange={({ currentTarget }) => onDone(currentTarget.value)}
        />
      )}
    </div>
  );
}
