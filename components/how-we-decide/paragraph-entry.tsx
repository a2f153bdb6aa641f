import { Fragment } from 'preact';
import type { Paragraph } from '../../src/policy/paragraph-shape.ts';
import { type ParagraphId, paragraphs } from '../../src/policy/paragraphs.ts';
import { paragraphWords } from '../../src/policy/policy-words.ts';
import { SourceTitle } from '../parts/source-title.tsx';
import { useText } from '../words.tsx';

/** One paragraph of the policy in our words, with what is put right today and why. */
export function ParagraphEntry({ id }: { readonly id: ParagraphId }) {
  const t = useText();
  const { rules, correctedBy }: Paragraph = paragraphs[id];
  const { summary, correction, noRule } = paragraphWords(id);
  return (
    <div class="paragraph stack-small" data-paragraph={id}>
      <p>
        <span class="number">{id}</span> {t(summary)}
      </p>
      {correction && (
        <p class="correction">
          <strong>{t('decide.today')}:</strong> {t(correction)}
        </p>
      )}
      {correctedBy.length > 0 && (
        <p class="soft">
          {t('decide.sources')}:{' '}
          {correctedBy.map((source, at) => (
            <Fragment key={source}>
              {at > 0 && '; '}
              <SourceTitle id={source} />
            </Fragment>
          ))}
          .
        </p>
      )}
      {noRule && (
        <p class="soft">
          {t('decide.no-rule')}: {t(noRule)}
        </p>
      )}
      {rules.length > 0 && (
        <p class="soft">
          {t('decide.rules')}: {rules.join(', ')}.
        </p>
      )}
    </div>
  );
}
