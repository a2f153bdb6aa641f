import type { Platform } from '../../src/browser/platform.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import type { Plan, Step } from '../../src/routing/plan-shape.ts';
import type { Journey } from '../journey/use-journey.ts';
import { useText } from '../words.tsx';
import { StepCard } from './step-card.tsx';

interface Props {
  readonly answer: Plan;
  readonly journey: Journey;
  readonly platform: Platform;
  /** Only this channel: 999 stands above everything else. */
  readonly only?: ChannelId;
}

const toggled = (done: Readonly<Record<string, string>>, channel: string, now: Date) => {
  const { [channel]: was, ...others } = done;
  return was ? others : { ...others, [channel]: now.toISOString() };
};

/** The steps in their order, numbered; extras set apart. The first one that can be reached stands open. */
export function Steps({ answer, journey, platform, only }: Props) {
  const t = useText();
  const numbered = answer.steps.filter((step) => !step.extra);
  const shown = numbered.filter((step) => (only ? step.channel === only : step.channel !== 'police-999'));
  const extras = only ? [] : answer.steps.filter((step) => step.extra);
  const tick = (channel: ChannelId) =>
    journey.change((now) => ({ ...now, done: toggled(now.done, channel, platform.now()) }));
  const card = (step: Step, open: boolean) => (
    <li key={step.channel}>
      {step.either && <p class="or">{t('result.or')}</p>}
      <StepCard
        step={step}
        number={step.extra ? null : numbered.indexOf(step) + 1}
        open={open}
        facts={journey.facts}
        settings={journey.settings}
        authority={journey.authority}
        openOptions={platform.openOptions}
        address={journey.draft.address}
        doneAt={journey.draft.done[step.channel] ?? null}
        today={platform.now().toISOString().slice(0, 10)}
        onTick={() => tick(step.channel)}
        copy={platform.copy}
        openForm={platform.openForm}
      />
    </li>
  );
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
