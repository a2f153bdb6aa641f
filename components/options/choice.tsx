import { useId } from 'preact/hooks';
import type { TextKey } from '../../src/language/text.ts';
import { useText } from '../words.tsx';

interface Props<T extends string> {
  readonly name: string;
  readonly label: TextKey;
  readonly help?: TextKey;
  /** What stands for "nothing chosen", as the first line. */
  readonly none: TextKey;
  readonly choices: readonly { readonly value: T; readonly label: TextKey }[];
  readonly chosen: T | undefined;
  onChoose(value: T | undefined): void;
}

/** One thing to choose, as a list that opens; choosing counts at once. */
export function Choice<T extends string>({ name, label, help, none, choices, chosen, onChoose }: Props<T>) {
  const t = useText();
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{t(label)}</label>
      {help && (
        <p class="soft" id={`${field}-help`}>
          {t(help)}
        </p>
      )}
      <select
        id={field}
        name={name}
        aria-describedby={help && `${field}-help`}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(choices.find(({ value }) => value === currentTarget.value)?.value)}
      >
        <option value="">{t(none)}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === chosen}>
            {t(choice.label)}
          </option>
        ))}
      </select>
    </div>
  );
}
