import type { TextKey } from '../../src/language/text.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly label: TextKey;
  /** What is saved, for those who hear the button and not what stands beside it. */
  readonly about?: string;
  /** Says nothing about who or what: the file may lie in a shared folder. */
  readonly name: `${string}.${'txt' | 'ics'}`;
  readonly action: string;
  /** Made at the press. */
  words(): string;
}

const types = { txt: 'text/plain', ics: 'text/calendar' } as const;

/** Saves a text as a file through a link of its own, which needs no permission. */
export function SaveFile({ label, about, name, action, words }: Props) {
  const t = useText();
  const type = types[name.endsWith('.ics') ? 'ics' : 'txt'];
  const save = () => {
    const address = URL.createObjectURL(new Blob([words()], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // Firefox reads it only after the click has been handled
  };
  return (
    <button type="button" data-action={action} onClick={save}>
      {t(label)}
      {about && <span class="hidden-but-read">: {about}</span>}
    </button>
  );
}
