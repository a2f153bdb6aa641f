import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Address, readAddress } from '../../src/concern/address.ts';
import type { TextKey } from '../../src/language/text.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly start: string;
  onUse(address: Address | null): void;
  onCancel(): void;
}

/** Type or paste an address. What is typed stays, also when it cannot be used. */
export function AddressField({ start, onUse, onCancel }: Props) {
  const t = useText();
  const field = useId();
  const [typed, setTyped] = useState(start);
  const [problem, setProblem] = useState<TextKey | null>(null);
  const [checks, setChecks] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const read = readAddress(typed);
    if (read.ok) return onUse(read.value);
    setProblem(read.why);
    setChecks(checks + 1);
  };
  return (
    <form class="stack-small" onSubmit={save} noValidate>
      {problem && <ErrorSummary level={2} check={checks} problems={[{ words: t(problem), field }]} />}
      <label for={field}>{t('page.field')}</label>
      <p class="soft" id={`${field}-help`}>
        {t('page.field.help')}
      </p>
      <input
        {...staysHere}
        id={field}
        ref={input}
        type="text"
        inputMode="url"
        dir="ltr"
        value={typed}
        aria-describedby={`${field}-help`}
        aria-invalid={problem !== null}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" data-action="use-address">
          {t('page.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('page.cancel')}
        </button>
        {start !== '' && (
          <button type="button" onClick={() => onUse(null)}>
            {t('page.remove')}
          </button>
        )}
      </div>
    </form>
  );
}
