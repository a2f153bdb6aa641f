import type { StepNote } from '../../src/concern/notes.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { channelNameKey } from '../../src/directory/national.ts';
import type { Answer } from '../../src/routing/facts.ts';
import type { Step } from '../../src/routing/plan-shape.ts';
import { doneNumbers, stepNumbers } from '../../src/routing/step-numbers.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly steps: readonly Step[];
  readonly notes: Readonly<Partial<Record<ChannelId, StepNote>>>;
  readonly nation: Answer<'nation'> | undefined;
}

/** Opens a step and goes to it, for those who scroll and those who listen. */
function goTo(channel: string) {
  const heading = document.getElementById(`step-${channel}`);
  const step = heading?.closest('[data-step]');
  step?.querySelector('[data-part="reach"]')?.setAttribute('open', '');
  step?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Whom to tell, in order, in one look: what to do next stands out on the first screen of a popup. */
export function AtAGlance({ steps, notes, nation }: Props) {
  const t = useText();
  const isDone = ({ channel }: Step) => (notes[channel]?.done ?? null) !== null;
  const done = doneNumbers(steps, isDone);
  const numbered = stepNumbers(steps);
  const next = numbered.find(({ number }) => !done.has(number))?.number;
  return (
    <nav class="glance" aria-label={t('result.steps')} data-part="glance">
      <ol>
        {numbered.map(({ step, number }) => {
          const { channel, recipient, either } = step;
          const mark = isDone(step) ? '✓' : number;
          return (
            <li key={channel} data-glance={isDone(step) ? 'done' : number === next ? 'next' : 'later'}>
              <span class={number === next ? 'number' : 'number later'} aria-hidden="true">
                {either && !isDone(step) ? t('result.or') : mark}
              </span>
              <button
                type="button"
                class={number === next ? 'first' : ''}
                data-to-step={channel}
                onClick={() => goTo(channel)}
              >
                {either && <span class="hidden-but-read">{t('result.or')} </span>}
                {recipient ? t(`recipient.${recipient}`) : t(channelNameKey(channel, nation))}
                {isDone(step) && <span class="soft"> ({t('result.done-mark')})</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
