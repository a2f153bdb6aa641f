import { type HandlingId, handlingKind } from '../../src/routing/handling.ts';
import { useText } from '../words.tsx';

/** Rules on what was seen, above the steps: first what must not be done, then what helps. */
export function HandlingRules({ handling }: { readonly handling: readonly HandlingId[] }) {
  const t = useText();
  const parts = (['never', 'care'] as const).map((kind) => ({
    kind,
    ids: handling.filter((id) => handlingKind(id) === kind),
  }));
  return (
    <>
      {parts
        .filter(({ ids }) => ids.length > 0)
        .map(({ kind, ids }) => (
          <section key={kind} class={kind}>
            <h2>{t(`result.${kind}`)}</h2>
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
