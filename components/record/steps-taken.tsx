import { emptyStepNote } from '../../src/concern/notes.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import { toldName } from '../../src/concern/words.ts';
import type { Journey } from '../journey/use-journey.ts';
import { StepNote } from '../result/step-note.tsx';
import { useLanguage, useText } from '../words.tsx';

interface Props {
  readonly record: ConcernRecord;
  readonly journey: Journey;
  now(): Date;
}

/** What was done, for each step of the plan: the same ticks as beside the steps. */
export function StepsTaken({ record, journey, now }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <p class="soft">{t('duty.relay')}</p>
      <ul class="plain stack-small">
        {record.steps.map((step) => {
          const name = toldName(step, record.nation, language);
          return (
            <li key={step.channel} data-taken={step.channel}>
              <strong>{name}</strong>
              <StepNote
                name={name}
                note={journey.draft.notes.steps[step.channel] ?? emptyStepNote}
                now={now}
                onNote={(said) => journey.noteStep(step.channel, said)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
