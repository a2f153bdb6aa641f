import { useState } from 'preact/hooks';
import type { TextKey } from '../../src/language/text.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly label: TextKey;
  readonly words: string;
  /** What is copied, for those who hear the button and not what stands beside it. */
  readonly about?: string;
  /** False when the browser refused: then the text is shown to be copied by hand. */
  copy(words: string): Promise<boolean>;
}

/** Copies on a press only, and says what became of it. */
export function CopyButton({ label, words, about, copy }: Props) {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const press = async () => setOutcome((await copy(words)) ? 'copied' : 'refused');
  return (
    <span>
      <button type="button" data-copy onClick={press}>
        {t(label)}
        {about && <span class="hidden-but-read"> {about}</span>}
      </button>
      <span role="status" class="soft">
        {outcome === 'copied' && ` ${t('copy.done')}`}
        {outcome === 'refused' && ` ${t('copy.failed')} `}
      </span>
      {outcome === 'refused' && <code>{words}</code>}
    </span>
  );
}
