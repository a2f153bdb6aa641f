import { channelNameKey } from '../../src/directory/national.ts';
import type { Answer } from '../../src/routing/facts.ts';
import type { Step } from '../../src/routing/plan-shape.ts';
import { useText } from '../words.tsx';

interface Props {
  /** In order, without extras. */
  readonly steps: readonly Step[];
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

/** Whom to tell, in order, in one look: the first thing to do stands on the first screen of a popup. */
export function AtAGlance({ steps, nation }: Props) {
  const t = useText();
  return (
    <nav class="glance" aria-label={t('result.steps')} data-part="glance">
      <ol>
        {steps.map(({ channel, recipient, either }, at) => (
          <li key={channel}>
            <span class={at === 0 ? 'number' : 'number later'} aria-hidden="true">
              {at + 1}
            </span>
            <button type="button" class={at === 0 ? 'first' : ''} data-to-step={channel} onClick={() => goTo(channel)}>
              {either && `${t('result.or')} `}
              {recipient ? t(`recipient.${recipient}`) : t(channelNameKey(channel, nation))}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
