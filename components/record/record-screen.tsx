import '../../src/language/all-sentences.ts';
import type { ComponentChildren } from 'preact';
import { recordOf } from '../../src/concern/record.ts';
import { roleOf } from '../../src/concern/record-lines.ts';
import { hideChannels } from '../../src/routing/hide-channels.ts';
import { readerOf } from '../../src/routing/in-words.ts';
import { plan } from '../../src/routing/plan.ts';
import type { ResultProps } from '../result/result-screen.tsx';
import { useLanguage, useText } from '../words.tsx';
import { HandOver } from './hand-over.tsx';
import { KeptField } from './kept-field.tsx';
import { PeopleFields } from './people-fields.tsx';
import { RecordPaper } from './record-paper.tsx';
import { ReviewField } from './review-field.tsx';
import { StepsTaken } from './steps-taken.tsx';
import { TellFields } from './tell-fields.tsx';
import { TitleTick } from './title-tick.tsx';
import { WhenFields } from './when-fields.tsx';
import { YouFields } from './you-fields.tsx';

function Part({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  return (
    <section class="record-part stack-small" data-record-part={name} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{title}</h2>
      {children}
    </section>
  );
}

/** The concern record: filled in from the answers, typed by the reporter, handed over by copy, print or an e-mail draft. */
export function RecordScreen({ journey, platform, page, keepOpen }: ResultProps) {
  const t = useText();
  const language = useLanguage();
  const { draft, settings, facts, note } = journey;
  const answer = hideChannels(plan(facts), settings.hideChannels, facts);
  const record = recordOf(facts, answer, draft.notes, {
    address: draft.address,
    queryLeftOut: draft.queryLeftOut,
    organisation: settings.organisationName,
    notedAt: draft.notedAt,
  });
  const minutes = settings.wipeAfterMinutes;
  const untouched =
    minutes === 1 ? t('record.intro.one-minute') : t('record.intro.minutes', { minutes: String(minutes) });
  const colleague = record.form === 'colleague';
  const shared = { notes: draft.notes, note };
  return (
    <div class="stack" data-screen="record" data-form={record.form}>
      <h1 tabIndex={-1}>{t('record.title')}</h1>
      <p>{t('record.intro', { time: untouched })}</p>
      {colleague && <p class="never">{t('record.colleague-warning')}</p>}
      <Part name="facts" title={t('record.part.facts')}>
        {colleague && <p>{t('record.colleague-alone')}</p>}
        <TellFields {...shared} opinion={!colleague} />
      </Part>
      <Part name="people" title={t('record.part.people')}>
        <PeopleFields {...shared} colleague={colleague} />
      </Part>
      <Part name="when" title={t('record.part.when')}>
        <WhenFields {...shared} />
      </Part>
      <Part name="where" title={t('record.part.where')}>
        {page}
        <TitleTick {...shared} read={platform.readPageTitle} offered={draft.page !== null} />
      </Part>
      <Part name="reporter" title={t('record.part.reporter')}>
        <YouFields
          {...shared}
          organisation={settings.organisationName}
          role={roleOf(record, language)}
          atHome={readerOf(facts.reporter) !== undefined}
        />
      </Part>
      <Part name="actions" title={t('record.part.actions')}>
        <StepsTaken record={record} journey={journey} now={platform.now} />
      </Part>
      {record.handling.length > 0 && (
        <Part name="handling" title={t('record.part.handling')}>
          <KeptField {...shared} handling={record.handling} />
        </Part>
      )}
      {!colleague && (
        <Part name="review" title={t('record.part.review')}>
          <ReviewField {...shared} />
        </Part>
      )}
      <HandOver {...{ record, answer, settings, platform }} />
      <RecordPaper record={record} />
      {keepOpen}
      <button type="button" data-action="to-result" onClick={journey.forward}>
        {t('record.back')}
      </button>
    </div>
  );
}
