import type { ComponentChildren } from 'preact';
import { formHelp } from '../../src/concern/form-help.ts';
import { emptyStepNote, type StepNote as Noted } from '../../src/concern/notes.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import { channelNameKey, needsAddress } from '../../src/directory/national.ts';
import { contactsOfStep } from '../../src/organisation/contacts.ts';
import { hasSpeechCard } from '../../src/routing/calls.ts';
import type { Step } from '../../src/routing/plan-shape.ts';
import { useShared } from '../journey/use-journey.ts';
import { Leaves } from '../parts/leaves.tsx';
import { useLanguage, useText } from '../words.tsx';
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
import { leftByCard, waysTo } from './ways.ts';

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

/** What is known about a step beyond the plan: whose contacts stand on its card, and what they leave behind. */
function useCard({ step, record, today, journey }: StepCardProps) {
  const { facts, authority, settings, draft } = journey;
  const { address } = draft;
  const { channel } = step;
  const own = contactsOfStep(step, settings);
  const local = useLocalChannels(channel, authority, facts.nation, today);
  const ways = waysTo(channel, facts.nation, local.length > 0);
  const help = formHelp(channel, record, useLanguage());
  return { own, local, ways, help, address, left: leftByCard({ ways, own, local, help, address }) };
}

interface ReachProps extends StepCardProps {
  readonly name: string;
  readonly card: ReturnType<typeof useCard>;
  /** What links and copies leave behind; null where it was said above already. */
  readonly leaves: ComponentChildren;
}

/** Behind one press: what they take and refuse, then how to reach them, what to say, and what their form asks. */
function Reach({ step, open, record, today, journey, platform, openRecord, name, card, leaves }: ReachProps) {
  const { facts, authority } = journey;
  const { copy, openForm, openOptions } = platform;
  const online = useShared(platform.online);
  const { channel } = step;
  const { local, ways, help, address } = card;
  return (
    <>
      <RemitGate channel={channel} nation={facts.nation} />
      {!address && needsAddress(channel) && <NoAddress />}
      {leaves}
      <LocalContact channels={local} copy={copy} />
      {!authority && <ChooseCouncil channel={channel} openOptions={openOptions} />}
      <Routes {...{ channel, name, ways, kept: journey.draft, copy, openForm, primary: open, today, online }} />
      {hasSpeechCard(channel, facts) && <SayIt {...{ channel, name, record }} />}
      {help && <BesideForm {...{ help, name, copy, openRecord }} />}
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
  const card = useCard(props);
  const leaves = <Leaves {...card.left} online={online} />;
  const aboveAll = card.own.length > 0; // the organisation's own contacts stand above what is behind the press
  return (
    <article class={note.done === null ? 'step' : 'step done'} data-step={channel} aria-labelledby={`step-${channel}`}>
      <div class="head">
        {number !== null && <span class="number">{number}</span>}
        <h3 id={`step-${channel}`} tabIndex={-1}>
          {step.recipient ? t(`recipient.${step.recipient}`) : name}
        </h3>
      </div>
      <p>{t(step.why)}</p>
      {aboveAll && leaves}
      <OrganisationContact found={card.own} copy={platform.copy} openForm={platform.openForm} />
      <details open={open} data-part="reach">
        <summary>
          <ReachSummary channel={channel} facts={journey.facts} />
          <span class="hidden-but-read">: {name}</span>
        </summary>
        <div class="stack-small">
          <Reach {...props} name={name} card={card} leaves={!aboveAll && leaves} />
        </div>
      </details>
      <StepNote name={name} note={note} now={platform.now} onNote={(said) => journey.noteStep(channel, said)} />
    </article>
  );
}
