import type { ConcernRecord } from '../../src/concern/record.ts';
import { recordSections } from '../../src/concern/record-text.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { useLanguage, useText } from '../words.tsx';

interface Props {
  readonly record: ConcernRecord;
  copy(words: string): Promise<boolean>;
}

/** The record part by part, in the order in which a school's own system asks. */
export function SectionCopies({ record, copy }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <details data-part="sections">
      <summary>{t('handoff.sections')}</summary>
      <ol class="fields-asked">
        {recordSections(record, language).map(({ id, heading, text }) => (
          <li key={id} data-section={id}>
            <span class="asked">{heading}</span>
            <span class="filled">{text}</span>
            <CopyButton label="route.copy" words={text} about={heading} copy={copy} />
          </li>
        ))}
      </ol>
    </details>
  );
}
