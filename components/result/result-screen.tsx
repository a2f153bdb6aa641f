import '../../src/language/all-sentences.ts';
import type { ComponentChildren } from 'preact';
import type { Platform } from '../../src/browser/platform.ts';
import { recordOf } from '../../src/concern/record.ts';
import { offersRecord } from '../../src/routing/calls.ts';
import { isDanger } from '../../src/routing/danger.ts';
import { withoutLead } from '../../src/routing/groups.ts';
import { standsFirst } from '../../src/routing/handling.ts';
import { hideChannels } from '../../src/routing/hide-channels.ts';
import { readerOf } from '../../src/routing/in-words.ts';
import { plan } from '../../src/routing/plan.ts';
import type { Plan } from '../../src/routing/plan-shape.ts';
import { rulesDate, rulesVersion } from '../../src/routing/rules-version.ts';
import { type Journey, useShared } from '../journey/use-journey.ts';
import { Said } from '../parts/said.tsx';
import { useText } from '../words.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { Checklist } from './checklist.tsx';
import { FirstOfAll } from './first-of-all.tsx';
import { ForYou } from './for-you.tsx';
import { FromOrganisation } from './from-organisation.tsx';
import { HandlingRules } from './handling-rules.tsx';
import { Offline } from './offline.tsx';
import { Steps } from './steps.tsx';
import { WhyThisAnswer } from './why-this-answer.tsx';
import { YourAnswers } from './your-answers.tsx';

export interface ResultProps {
  readonly journey: Journey;
  readonly platform: Platform;
  /** The page's address and what may be done with it. */
  readonly page: ComponentChildren;
  readonly keepOpen: ComponentChildren;
}

function Lines({
  title,
  keys,
  part,
  kind,
}: {
  title: Parameters<ReturnType<typeof useText>>[0];
  keys: Plan['notes'];
  part: string;
  kind?: string;
}) {
  const t = useText();
  if (!keys.length) return null;
  return (
    <section class={kind ?? ''} data-part={part}>
      <h2>{t(title)}</h2>
      <ul class="stack-small">
        {keys.map((key) => (
          <li key={key}>
            <Said sentence={t(key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whoever is not at work here reads words of their own (rules 14 and S40), also in danger, where nobody is asked who they are. */
const notStaff = ['young-person', ...withoutLead] as const;

/**
 * Danger gives the result at once; the rest of the questions may follow when the call is made. While nobody has said who
 * is reading, the words are those for staff: whoever is not staff gets their own with one press.
 */
function AfterTheCall({ journey }: Pick<ResultProps, 'journey'>) {
  const t = useText();
  if (!isDanger(journey.facts) || !journey.moreToAsk) return null;
  return (
    <section class="notes stack-small" data-part="after-call">
      {journey.facts.reporter === undefined && (
        <>
          <p>{t('result.for-staff')}</p>
          <div class="row">
            {notStaff.map((reader) => (
              <button key={reader} type="button" data-i-am={reader} onClick={() => journey.answer('reporter', reader)}>
                {t(`answer.reporter.${reader}`)}
              </button>
            ))}
          </div>
        </>
      )}
      <p>{t('result.after-call')}</p>
      <button type="button" data-action="go-on" onClick={journey.goOn}>
        {t('result.after-call.button')}
      </button>
    </section>
  );
}

/** Where the concern record is written: a report is only made when it is sent. */
function RecordDoor({ open }: { open(): void }) {
  const t = useText();
  return (
    <section class="record-door stack-small" data-part="record-door">
      <h2>{t('record.title')}</h2>
      <p>{t('record.door')}</p>
      <button type="button" data-action="record" onClick={open}>
        {t('record.open')}
      </button>
    </section>
  );
}

/** The answer, top down: what to do now, how soon, what not to do, whom to tell, what follows, and why. */
export function ResultScreen({ journey, platform, page, keepOpen }: ResultProps) {
  const t = useText();
  const online = useShared(platform.online);
  const answer = hideChannels(plan(journey.facts), journey.settings.hideChannels, journey.facts);
  const ownThoughts = journey.facts.what === 'own-thoughts'; // rule 13: help, and no address asked for
  const urgent = answer.urgency === 'emergency-now';
  const record = recordOf(journey.facts, answer, journey.draft.notes, {
    address: journey.draft.address,
    queryLeftOut: journey.draft.queryLeftOut,
    organisation: journey.settings.organisationName,
  });
  const openRecord = offersRecord(journey.facts) ? journey.openRecord : undefined;
  const steps = { answer, journey, platform, record, openRecord };
  const first = <FirstOfAll handling={answer.handling} />;
  const then = answer.handling.filter((id) => !standsFirst(id));
  return (
    <div class="stack" data-screen="result" data-situation={answer.situation}>
      <div class="headline">
        <h1 tabIndex={-1}>{t(answer.headline)}</h1>
        <p class={urgent ? 'badge now' : 'badge'} data-urgency={answer.urgency}>
          {t(`urgency.${answer.urgency}`)}
        </p>
        {!urgent && <p class="soft">{t('result.steps')}</p>}
      </div>
      {!urgent && first}
      {urgent ? (
        <>
          <Steps only="police-999" {...steps} />
          <AfterTheCall journey={journey} />
        </>
      ) : (
        <AtAGlance steps={answer.steps} notes={journey.draft.notes.steps} nation={journey.facts.nation} />
      )}
      {urgent && first}
      <Offline platform={platform} />
      {readerOf(journey.facts.reporter) || ownThoughts ? (
        <Checklist handling={then} />
      ) : (
        <HandlingRules handling={then} />
      )}
      <Steps {...steps} />
      {openRecord && <RecordDoor open={openRecord} />}
      <FromOrganisation settings={journey.settings} online={online} openForm={platform.openForm} />
      <Lines title="result.notes" keys={answer.notes} part="notes" kind="notes" />
      <Lines title="result.next" keys={answer.next} part="next" />
      <ForYou support={answer.support} journey={journey} platform={platform} />
      {keepOpen}
      {!ownThoughts && page}
      <YourAnswers journey={journey} />
      <WhyThisAnswer trace={answer.trace} />
      <p class="soft">
        {t('result.limits')} {t('result.version', { version: rulesVersion, date: rulesDate })}
      </p>
      <button type="button" data-action="back" onClick={journey.back}>
        {t('journey.back')}
      </button>
    </div>
  );
}
