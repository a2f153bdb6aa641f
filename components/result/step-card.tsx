import { channelNameKey } from '../../src/directory/national.ts';
import type { OrganisationSettings } from '../../src/organisation/settings.ts';
import type { Facts } from '../../src/routing/facts.ts';
import type { Step } from '../../src/routing/plan-shape.ts';
import { useText, useTime } from '../words.tsx';
import { LocalContact } from './local-contact.tsx';
import { OrganisationContact } from './organisation-contact.tsx';
import { RemitGate } from './remit-gate.tsx';
import { Routes } from './routes.tsx';

export interface StepCardProps {
  readonly step: Step;
  /** Its place among the steps; null for an extra. */
  readonly number: number | null;
  readonly open: boolean;
  readonly facts: Facts;
  readonly settings: OrganisationSettings;
  readonly authority: string | undefined;
  openOptions(): Promise<void>;
  /** The exact address in the journey, or null. */
  readonly address: string | null;
  /** When it was ticked, ISO 8601, or null. */
  readonly doneAt: string | null;
  /** `YYYY-MM-DD`, to tell records past their review date. */
  readonly today: string;
  onTick(): void;
  copy(words: string): Promise<boolean>;
  openForm(url: string): Promise<boolean>;
}

/** One step: who and why, then behind one press what they take and how to reach them. */
export function StepCard({
  step,
  number,
  open,
  facts,
  settings,
  authority,
  openOptions,
  address,
  doneAt,
  onTick,
  copy,
  openForm,
  today,
}: StepCardProps) {
  const t = useText();
  const time = useTime();
  const { channel } = step;
  const emergency = channel === 'police-999';
  const name = t(channelNameKey(channel, facts.nation));
  return (
    <article class={`step${emergency ? ' emergency' : ''}${doneAt ? ' done' : ''}`} data-step={channel}>
      <div class="head">
        {number !== null && <span class="number">{number}</span>}
        <div class="stack-small">
          <h3>{step.recipient ? t(`recipient.${step.recipient}`) : name}</h3>
          {emergency && <p class="big-number">999</p>}
          <p>{t(step.why)}</p>
        </div>
      </div>
      <details open={open} data-part="reach">
        <summary>
          {t('result.reach')}
          <span class="hidden-but-read">: {name}</span>
        </summary>
        <OrganisationContact {...{ step, settings, copy, openForm }} />
        <RemitGate channel={channel} nation={facts.nation} />
        <LocalContact {...{ channel, authority, nation: facts.nation, today, copy, openOptions }} />
        <Routes {...{ channel, name, nation: facts.nation, address, copy, openForm, primary: open, today }} />
      </details>
      <label class="check">
        <input type="checkbox" checked={doneAt !== null} onChange={onTick} />
        <span>
          {doneAt ? t('result.done-at', { time: time(doneAt) }) : t('result.done')}
          <span class="hidden-but-read">: {name}</span>
        </span>
      </label>
    </article>
  );
}
