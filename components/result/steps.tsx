import type { ConcernRecord } from '../../src/concern/record.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { callsToShare } from '../../src/routing/calls.ts';
import type { Plan, Step } from '../../src/routing/plan-shape.ts';
import { stepNumbers } from '../../src/routing/step-numbers.ts';
import { today } from '../../src/routing/today.ts';
import { useText } from '../words.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import type { ResultProps } from './result-screen.tsx';
import { StepCard, type StepCardProps } from './step-card.tsx';

interface Props extends Pick<ResultProps, 'journey' | 'platform'> {
  readonly answer: Plan;
  readonly record: ConcernRecord;
  openRecord?: (() => void) | undefined;
  /** Only this channel: 999 stands above everything else. */
  readonly only?: ChannelId;
}

/** The steps in their order, numbered; extras set apart. The first one that can be reached stands open. */
export function Steps({ answer, journey, platform, record, openRecord, only }: Props) {
  const t = useText();
  const numbers = new Map(stepNumbers(answer.steps).map(({ step, number }) => [step, number]));
  const numbered = answer.steps.filter((step) => !step.extra);
  const shown = numbered.filter((step) => (only ? step.channel === only : step.channel !== 'police-999'));
  const shared = callsToShare(answer.steps);
  const extras = only ? [] : answer.steps.filter((step) => step.extra);
  const card = (step: Step, open: boolean) => {
    const props: StepCardProps = {
      step,
      number: numbers.get(step) ?? null,
      open,
      record,
      note: journey.draft.notes.steps[step.channel],
      today: today(platform.now()),
      journey,
      platform,
      openRecord,
    };
    return (
      <li key={step.channel}>
        {step.either && (
          <p class="or">
            {t('result.or')} <span class="soft">({t('result.one-is-enough')})</span>
          </p>
        )}
        {only ? <EmergencyCard {...props} /> : <StepCard {...props} />}
        {step === shared && <p data-part="who-calls">{t('result.who-calls')}</p>}
      </li>
    );
  };
  return (
    <section data-part={only ? 'emergency' : 'steps'}>
      <h2 class={only ? 'hidden-but-read' : ''}>{t(only ? 'result.first' : 'result.steps')}</h2>
      <ol class="steps">{shown.map((step, at) => card(step, at === 0))}</ol>
      {extras.length > 0 && (
        <>
          <h2 class="group">{t('result.extra')}</h2>
          <ul class="steps">{extras.map((step) => card(step, false))}</ul>
        </>
      )}
    </section>
  );
}
