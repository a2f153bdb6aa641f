import type { TextKey } from '../../src/language/text.ts';
import type { Nation } from '../../src/routing/facts.ts';
import { RetiredList, retiredEntries } from '../directory/retired-list.tsx';
import { useText } from '../words.tsx';

type Entries = typeof retiredEntries;

/** Each body once, under the first heading that fits. */
function grouped(): readonly (readonly [TextKey, Entries])[] {
  const named = (paragraph: string): Entries =>
    retiredEntries.filter(([, { paragraphs }]) => paragraphs.includes(paragraph));
  const professionals = named('4.1');
  const families = named('4.2');
  const rest = retiredEntries.filter((entry) => !professionals.includes(entry) && !families.includes(entry));
  return [
    ['learn.policy-professionals', professionals],
    ['learn.policy-families', families],
    ['learn.policy-elsewhere', rest.filter(([, { paragraphs }]) => paragraphs.length > 0)],
    ['learn.today', rest.filter(([, { paragraphs }]) => paragraphs.length === 0)],
  ];
}

/** The advice bodies of the policy's section 4 as they are today (rule 15): never a place to report. */
export function LearnMore({ nation }: { readonly nation: Nation | undefined }) {
  const t = useText();
  return (
    <div class="stack">
      <p>{t('learn.intro')}</p>
      <p class="soft">{t('learn.source')}</p>
      {grouped().map(([heading, entries]) => (
        <details key={heading} class="entry" data-group={heading}>
          <summary>{t(heading)}</summary>
          <RetiredList nation={nation} entries={entries} />
        </details>
      ))}
    </div>
  );
}
