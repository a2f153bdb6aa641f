import { emptyStepNote, type StepNote as Noted } from '../../src/concern/notes.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import { channelNameKey, needsAddress } from '../../src/directory/national.ts';
import { hasSpeechCard } from '../../src/routing/calls.ts';
import type { Step } from '../../src/routing/plan-shape.ts';
import { useShared } from '../journey/use-journey.ts';
import { useText } from '../words.tsx';
import { BesideForm } from './beside-form.tsx';
import { ChooseCouncil, LocalContact, useLocalChannels } from './local-contact.tsx';
import { NoAddress } from './no-address.tsx';
import { OrganisationContact } from './organisation-contact.tsx';
import { ReachSummary } from './reach-summary.tsx';
import { RemitGate } from './remit-gate.tsx';
import type { ResultProps } from './result-screen.tsx';
import { Routes } from './routes.tsx';
import { SayIt } from './say-it.tsx';
import { StepDue } from './step-due.tsx';
import { StepNote } from './step-note.tsx';

export interface StepCardProps extends Pick<ResultProps, 'journey' | 'platform'> {
  readonly step: Step;
  /** Its place among the steps; null for an extra. */
  readonly number: number | null;
  readonly open: boolean;
  /** The record as it stands: what the form help and the speech card can say already. */
  readonly record: ConcernRecord;
  readonly note: Noted | undefined;
  /** `YYYY-MM-DD`, to tell records past their review date. */
  readonly today: string;
  openRecord?: (() => void) | undefined;
}

/** Behind one press: what they take and refuse, then how to reach them, what to say, and what their form asks. */
function Reach({ step, open, record, today, journey, platform, openRecord, name }: StepCardProps & { name: string }) {
  const { facts, authority } = journey;
  const { copy, openForm, openOptions } = platform;
  const online = useShared(platform.online);
  const { channel } = step;
  const { nation } = facts;
  const local = useLocalChannels(channel, authority, nation, today);
  return (
    <>
      <RemitGate channel={channel} nation={nation} />
      {!journey.draft.address && needsAddress(channel) && <NoAddress />}
      <LocalContact channels={local} online={online} copy={copy} />
      {!authority && <ChooseCouncil channel={channel} openOptions={openOptions} />}
      <Routes
        {...{ channel, name, nation, kept: journey.draft, copy, openForm, primary: open, today, online }}
        local={local.length > 0}
      />
      {hasSpeechCard(channel, facts) && <SayIt {...{ channel, name, record }} />}
      <BesideForm {...{ channel, name, record, copy, openRecord }} />
      <StepDue channel={channel} record={record} />
    </>
  );
}

/** One step: who, why and by when; then how, and the tick. */
export function StepCard(props: StepCardProps) {
  const t = useText();
  const { step, number, open, note = emptyStepNote, journey, platform } = props;
  const { channel } = step;
  const online = useShared(platform.online);
  const name = t(channelNameKey(channel, journey.facts.nation));
  return (
    <article class={note.done === null ? 'step' : 'step done'} data-step={channel} aria-labelledby={`step-${channel}`}>
      <div class="head">
        {number !== null && <span class="number">{number}</span>}
        <h3 id={`step-${channel}`} tabIndex={-1}>
          {step.recipient ? t(`recipient.${step.recipient}`) : name}
        </h3>
      </div>
      <p>{t(step.why)}</p>
      <OrganisationContact
        {...{ step, settings: journey.settings, copy: platform.copy, openForm: platform.openForm, online }}
      />
      <details open={open} data-part="reach">
        <summary>
          <ReachSummary channel={channel} facts={journey.facts} />
          <span class="hidden-but-read">: {name}</span>
        </summary>
        <div class="stack-small">
          <Reach {...props} name={name} />
        </div>
      </details>
      <StepNote name={name} note={note} now={platform.now} onNote={(said) => journey.noteStep(channel, said)} />
    </article>
  );
}
