import { emptyStepNote } from '../../src/concern/notes.ts';
import { channelNameKey, shownRoutes } from '../../src/directory/national.ts';
import { useText } from '../words.tsx';
import { SayIt } from './say-it.tsx';
import type { StepCardProps } from './step-card.tsx';
import { StepNote } from './step-note.tsx';

/** 999: the number and the words to say on the first screen, with nothing to open (rule 1). */
export function EmergencyCard({ step, number, record, note = emptyStepNote, journey, platform }: StepCardProps) {
  const t = useText();
  const { channel } = step;
  const { nation } = journey.facts;
  const name = t(channelNameKey(channel, nation));
  const [first, ...others] = shownRoutes(channel, nation);
  return (
    <article
      class={note.done === null ? 'step emergency' : 'step emergency done'}
      data-step={channel}
      aria-labelledby={`step-${channel}`}
    >
      <div class="head">
        <span class="number">{number}</span>
        <h3 id={`step-${channel}`} tabIndex={-1}>
          {name}
        </h3>
        <p class="big-number">{first?.value}</p>
      </div>
      <p>{t(step.why)}</p>
      <SayIt {...{ channel, name, record }} />
      <p class="soft">
        {others.map(({ kind, value }) => `${t(`route.${kind}`)}: ${value}`).join(' · ')}. {t('emergency.silent')}{' '}
        {t('emergency.sms')} {t('channel.police-999.next')}
      </p>
      <StepNote name={name} note={note} now={platform.now} onNote={(said) => journey.noteStep(channel, said)} />
    </article>
  );
}
