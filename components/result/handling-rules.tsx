import { forbids, type HandlingId } from '../../src/routing/handling.ts';
import { useText } from '../words.tsx';

/** Rules on what was seen, above the steps: first what must not be done, then what helps. */
export function HandlingRules({ handling }: { readonly handling: readonly HandlingId[] }) {
  const t = useText();
  const parts = [
    { title: 'result.never', kind: 'never', ids: handling.filter(forbids) },
    { title: 'result.care', kind: 'care', ids: handling.filter((id) => !forbids(id)) },
  ] as const;
  return (
    <>
      {parts
        .filter(({ ids }) => ids.length > 0)
        .map(({ title, kind, ids }) => (
          <section key={kind} class={kind}>
            <h2>{t(title)}</h2>
            <ul class="tight">
              {ids.map((id) => (
                <li key={id} data-handling={id}>
                  {t(`handling.${id}`)}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
