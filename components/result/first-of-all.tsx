import { type HandlingId, standsFirst } from '../../src/routing/handling.ts';
import { useText } from '../words.tsx';

/** The rules that stand before anybody reads whom to tell, such as who must not find out (rule 3). */
export function FirstOfAll({ handling }: { readonly handling: readonly HandlingId[] }) {
  const t = useText();
  const shown = handling.filter(standsFirst);
  if (!shown.length) return null;
  return (
    <div class="never stack-small" data-part="first-of-all">
      {shown.map((id) => (
        <p key={id} data-handling={id}>
          <strong>{t(`handling.${id}`)}</strong>
        </p>
      ))}
    </div>
  );
}
