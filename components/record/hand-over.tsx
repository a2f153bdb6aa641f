import { useState } from 'preact/hooks';
import type { Platform } from '../../src/browser/platform.ts';
import { handOverTo, mayGoIntoOwnSystem } from '../../src/concern/hand-over.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import { recordText } from '../../src/concern/record-text.ts';
import { recordHtml } from '../../src/concern/tidy-html.ts';
import type { OrganisationSettings } from '../../src/organisation/settings.ts';
import type { Plan } from '../../src/routing/plan-shape.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { useLanguage, useText } from '../words.tsx';
import { AskAgain } from './ask-again.tsx';
import { MailDrafts } from './mail-drafts.tsx';
import { SectionCopies } from './section-copies.tsx';

interface Props {
  readonly record: ConcernRecord;
  readonly answer: Plan;
  /** Without the contacts of whoever may be the person of concern (rule 2). */
  readonly settings: OrganisationSettings;
  readonly platform: Platform;
}

/** The ways to hand the record over, each with what it leaves behind. Nothing is sent from here. */
export function HandOver({ record, answer, settings, platform }: Props) {
  const t = useText();
  const language = useLanguage();
  const words = recordText(record, language);
  const rich = recordHtml(record, language);
  return (
    <section class="record-part stack" data-part="hand-over" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{t('handoff.title')}</h2>
      <p data-part="hand-over-to">{handOverTo(record, answer, language)}</p>
      <div class="stack-small">
        <Leaves copy />
        <CopyButton label="handoff.copy" words={words} copy={(plain) => platform.copy(plain, rich)} />
      </div>
      <MailDrafts {...{ record, answer, settings }} />
      <Print allowed={settings.allowPrint} print={platform.print} />
      {mayGoIntoOwnSystem(record, answer) ? (
        <SectionCopies record={record} copy={platform.copy} />
      ) : (
        <p data-part="no-sections">{t('handoff.sections.no')}</p>
      )}
      <AskAgain record={record} now={platform.now} />
    </section>
  );
}

function Print({ allowed, print }: { readonly allowed: boolean; print(): boolean }) {
  const t = useText();
  const [refused, setRefused] = useState(false);
  if (!allowed) return <p data-part="no-print">{t('handoff.print.off')}</p>;
  return (
    <div class="stack-small">
      <p class="soft">{t('handoff.leaves.print')}</p>
      <button type="button" data-action="print" onClick={() => setRefused(!print())}>
        {t('handoff.print')}
      </button>
      <p role="status">{refused && t('handoff.print.refused')}</p>
    </div>
  );
}
