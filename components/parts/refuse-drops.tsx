import { useEffect, useState } from 'preact/hooks';
import { useText } from '../words.tsx';

/** A field, where words belong. A file is chosen on purpose where a file is asked for. */
const inField = ({ target }: Event) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
const asksForFile = ({ target }: Event) => target instanceof HTMLInputElement && target.type === 'file';

/**
 * A file or picture that is dropped or pasted would open in place of the page, or beside it. Nothing of it is taken in,
 * wherever it lands, and the reason is said; words go into fields. Fields that say it themselves come first
 * (see `WordsField`).
 */
export function RefuseDrops() {
  const t = useText();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const refuse = (event: DragEvent | ClipboardEvent) => {
      if (event.defaultPrevented || asksForFile(event)) return;
      const brought = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
      const holds = (kind: string) => brought?.types.includes(kind) === true;
      // Office programs copy their words as a picture too: the words are what a field takes.
      const words = event.type === 'paste' ? holds('text/plain') : !holds('Files');
      if (inField(event) && words) return;
      event.preventDefault();
      if (event.type !== 'dragover' && holds('Files')) setRefused(true);
    };
    for (const kind of ['dragover', 'drop', 'paste'] as const) addEventListener(kind, refuse);
    return () => {
      for (const kind of ['dragover', 'drop', 'paste'] as const) removeEventListener(kind, refuse);
    };
  }, []);
  if (!refused) return null;
  return (
    <p role="alert" class="notes" data-part="dropped">
      {t('text.why.picture')}
    </p>
  );
}
