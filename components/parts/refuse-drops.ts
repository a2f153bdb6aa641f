import { useEffect, useState } from 'preact/hooks';

const inField = ({ target }: Event) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * A file or picture dropped or pasted beside a field would open here in place of the journey. Nothing of it is taken
 * in; fields look after themselves (see `WordsField`).
 *
 * @returns true once something was refused, so that the reason can be said
 */
export function useRefuseDrops(): boolean {
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const refuse = (event: DragEvent | ClipboardEvent) => {
      if (inField(event)) return;
      const brought = 'dataTransfer' in event ? event.dataTransfer : event.clipboardData;
      event.preventDefault();
      if (event.type !== 'dragover' && brought && brought.files.length > 0) setRefused(true);
    };
    for (const kind of ['dragover', 'drop', 'paste'] as const) addEventListener(kind, refuse);
    return () => {
      for (const kind of ['dragover', 'drop', 'paste'] as const) removeEventListener(kind, refuse);
    };
  }, []);
  return refused;
}
