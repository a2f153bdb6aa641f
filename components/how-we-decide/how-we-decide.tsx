import { useState } from 'preact/hooks';
import { always } from '../../src/language/en/always.ts';
import { type Paragraph, sections } from '../../src/policy/paragraph-shape.ts';
import { type ParagraphId, paragraphs } from '../../src/policy/paragraphs.ts';
import { rules } from '../../src/routing/rules/index.ts';
import { rulesDate, rulesVersion } from '../../src/routing/rules-version.ts';
import { useWrittenDate } from '../directory/written-date.ts';
import { useText } from '../words.tsx';
import { ParagraphEntry } from './paragraph-entry.tsx';
import { WayToRule } from './way-to-rule.tsx';

const ids = Object.keys(paragraphs) as readonly ParagraphId[]; // the keys of a constant
const record = (id: ParagraphId): Paragraph => paragraphs[id];
const isCorrected = (id: ParagraphId): boolean => record(id).correctedBy.length > 0;
const situations = new Set(rules.map(({ id }) => id)).size;
const alwaysKeys = Object.keys(always) as readonly (keyof typeof always)[]; // the keys of a constant
const limits = [
  'decide.limits.answers',
  'decide.limits.judgement',
  'decide.limits.contacts',
  'decide.limits.sent',
  'language.not-checked',
] as const;

/** The rules' version, who has (not) signed them, their limits, and the policy with today's corrections. */
export function HowWeDecide() {
  const t = useText();
  const written = useWrittenDate();
  const [correctedOnly, setCorrectedOnly] = useState(false);
  const shown = ids.filter((id) => !correctedOnly || isCorrected(id));
  return (
    <div class="stack">
      <p>{t('decide.intro')}</p>
      <p>{t('decide.version', { version: rulesVersion, date: written(rulesDate), count: String(situations) })}</p>
      <p class="notice">
        <strong>{t('decide.unsigned')}</strong> {t('decide.unsigned.means')}
      </p>
      <h3>{t('decide.limits')}</h3>
      <ul class="stack-small">
        {limits.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3>{t('decide.always')}</h3>
      <ol class="stack-small">
        {alwaysKeys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
      <h3>{t('decide.way')}</h3>
      <p>
        {t('decide.way.intro')} {t('decide.way.others')}
      </p>
      <WayToRule />
      <h3>{t('decide.paragraphs')}</h3>
      <p>
        {t('decide.paragraphs.intro', {
          corrected: String(ids.filter(isCorrected).length),
          count: String(ids.length),
        })}
      </p>
      <label class="check">
        <input
          type="checkbox"
          name="corrected-only"
          checked={correctedOnly}
          onChange={({ currentTarget }) => setCorrectedOnly(currentTarget.checked)}
        />
        {t('decide.corrected-only')}
      </label>
      {sections.map((section) => {
        const here = shown.filter((id) => record(id).section === section);
        return (
          here.length > 0 && (
            <details key={section} class="entry" open={correctedOnly} data-section={section}>
              <summary>{t(`decide.section.${section}`)}</summary>
              {here.map((id) => (
                <ParagraphEntry key={id} id={id} />
              ))}
            </details>
          )
        );
      })}
    </div>
  );
}
