import { paragraphWords } from '../../src/policy/policy-words.ts';
import { sources } from '../../src/policy/sources.ts';
import type { TraceEntry } from '../../src/routing/plan-shape.ts';
import { SourceTitle } from '../parts/source-title.tsx';
import { useText } from '../words.tsx';

const inOrder = <T,>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())];

/** The rules, the policy's paragraphs with today's correction, and the sources of today. */
export function WhyThisAnswer({ trace }: { readonly trace: readonly TraceEntry[] }) {
  const t = useText();
  return (
    <details data-part="why">
      <summary>{t('result.why')}</summary>
      <p>{inOrder(trace.map(({ rule }) => [rule])).join(' · ')}</p>
      <h3>{t('result.paragraphs')}</h3>
      <ul class="stack-small">
        {inOrder(trace.map(({ paragraphs }) => paragraphs)).map((id) => {
          const { summary, correction } = paragraphWords(id);
          return (
            <li key={id}>
              [{id}] {t(summary)} {correction && <strong>{t('result.today')}</strong>} {correction && t(correction)}
            </li>
          );
        })}
      </ul>
      <h3>{t('result.sources')}</h3>
      <ul class="stack-small">
        {inOrder(trace.map((entry) => entry.sources)).map((id) => (
          <li key={id}>
            <SourceTitle id={id} /> (<span lang="en">{sources[id].publisher}</span>)
          </li>
        ))}
      </ul>
    </details>
  );
}
