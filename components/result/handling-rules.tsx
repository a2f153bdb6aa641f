import type { HandlingId } from '../../src/routing/handling.ts';
import { useText } from '../words.tsx';

/** Handling that forbids; the rest asks for care. */
const prohibitions: readonly HandlingId[] = [
  'stop-looking',
  'no-view',
  'no-search',
  'no-screenshot',
  'no-copy',
  'no-forward',
  'no-reply',
  'do-not-pay',
  'do-not-delete',
  'do-not-alert-subject',
  'parents-not-first',
  'do-not-question-child',
  'no-secrecy-promise',
  'no-name-content',
  'no-pose',
  'do-not-act-alone',
  'not-shared-by-adult',
  'do-not-wait',
];

/** Rules on what was seen, above the steps: first what must not be done, then what helps. */
export function HandlingRules({ handling }: { readonly handling: readonly HandlingId[] }) {
  const t = useText();
  const parts = [
    { title: 'result.never', kind: 'never', ids: handling.filter((id) => prohibitions.includes(id)) },
    { title: 'result.care', kind: 'care', ids: handling.filter((id) => !prohibitions.includes(id)) },
  ] as const;
  return (
    <>
      {parts
        .filter(({ ids }) => ids.length > 0)
        .map(({ title, kind, ids }) => (
          <section key={kind} class={kind}>
            <h2>{t(title)}</h2>
            <ul class="stack-small">
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
