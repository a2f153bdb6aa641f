import type { HandlingId } from '../../src/routing/handling.ts';
import { useText } from '../words.tsx';

/** “It is not your fault” first: nobody takes in a list before that. */
const kindFirst = (handling: readonly HandlingId[]): readonly HandlingId[] =>
  handling.toSorted((one, other) => Number(other === 'reassure-not-blame') - Number(one === 'reassure-not-blame'));

/** The rules on what was seen as a list to tick, for young people and families. The ticks are kept nowhere. */
export function Checklist({ handling }: { readonly handling: readonly HandlingId[] }) {
  const t = useText();
  return (
    <section class="care" data-part="checklist">
      <h2>{t('result.checklist')}</h2>
      <ul class="checklist stack-small">
        {kindFirst(handling).map((id) => (
          <li key={id} data-handling={id}>
            <label>
              <input type="checkbox" autocomplete="off" />
              <span>{t(`handling.${id}`)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
