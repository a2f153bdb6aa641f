import { useState } from 'preact/hooks';
import type { TextKey } from '../../src/language/text.ts';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';

/** Fills the form in from a `settings.json` of an earlier day. */
export function StartFrom({ onText }: { onText(text: string): boolean }) {
  const t = useText();
  const [text, setText] = useState('');
  const [said, setSaid] = useState<TextKey | null>(null);
  return (
    <details>
      <summary>{t('kit.again')}</summary>
      <div class="field">
        <label for="kit-again">{t('kit.again.field')}</label>
        <textarea
          {...staysHere}
          id="kit-again"
          rows={4}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="row">
        <button
          type="button"
          data-action="kit-again"
          onClick={() => setSaid(onText(text) ? 'kit.again.done' : 'kit.again.wrong')}
        >
          {t('kit.again.read')}
        </button>
        <span role="status">{said && t(said)}</span>
      </div>
    </details>
  );
}
