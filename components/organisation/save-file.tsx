import { productName } from '../../src/organisation/product.ts';
import { useText } from '../words.tsx';

/** The name says nothing about who or what: it may lie in a shared folder. */
const fileName = `${productName.toLowerCase()}-settings.txt`;

/** Saves a text as a file through a link of its own, which needs no permission. */
export function SaveFile({ words }: { readonly words: string }) {
  const t = useText();
  const save = () => {
    const address = URL.createObjectURL(new Blob([words], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000); // Firefox reads it only after the click has been handled
  };
  return (
    <button type="button" data-action="export" onClick={save}>
      {t('options.move.save')}
    </button>
  );
}
