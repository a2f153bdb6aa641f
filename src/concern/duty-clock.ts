import type { ChannelId } from '../directory/channels/index.ts';
import type { TextKey } from '../language/text.ts';
import type { Nation } from '../routing/facts.ts';
import type { Recipient, Urgency } from '../routing/plan-shape.ts';
import type { DateText } from './dates.ts';
import { type DutyBasis, type DutyRule, dutyRules, type Limit } from './duty-rules.ts';
import type { ConcernRecord } from './record.ts';
import { isMoment, type Moment, ukTime } from './uk-time.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** Now; by the end of a day; or by a time on a day (UK wall clock). */
export type Due =
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly date: DateText }
  | { readonly kind: 'time'; readonly date: DateText; readonly time: string; readonly moment: Moment };

/** When one step is due, when to ask again, and whom to ask when nothing comes. */
export interface Duty {
  readonly channel: ChannelId;
  readonly recipient: Recipient | null;
  /** What the plan asks for; null when there is no hurry. */
  readonly aim: Due | null;
  /** The latest by guidance or local procedures; null where none is fixed, so the aim stands. */
  readonly latest: Due | null;
  readonly latestBasis: DutyBasis | null;
  /** When an answer should have come, from when the step was done (not done: from when it was learned of). */
  readonly chaseBy: Due | null;
  readonly chaseBasis: DutyBasis | null;
  readonly next: TextKey;
}

const hour = 3_600_000; // milliseconds

function inHours(from: Moment, hours: number): Due {
  const moment = from + hours * hour;
  return { kind: 'time', ...ukTime(moment), moment };
}

/** The end of a limit that starts at a moment, in a nation with its bank holidays. */
export function dueAfter(limit: Limit, from: Moment, nation: Nation | null): Due {
  if ('hours' in limit) return inHours(from, limit.hours);
  const { date } = ukTime(from);
  if ('workingDays' in limit) return { kind: 'day', date: addWorkingDays(date, limit.workingDays, nation) };
  if (isWorkingDay(date, nation)) return inHours(from, limit.hoursOrNextWorkingDay);
  return { kind: 'day', date: addWorkingDays(date, 1, nation) };
}

function aimFor(urgency: Urgency, channel: ChannelId, learned: Moment, nation: Nation | null): Due | null {
  if (channel === 'police-999') return { kind: 'now' };
  if (urgency === 'when-convenient') return null;
  if (urgency === 'within-one-working-day') return dueAfter({ workingDays: 1 }, learned, nation);
  return { kind: 'day', date: ukTime(learned).date }; // the steps under a 999 call follow the same day
}

const ruleFor = (channel: ChannelId, nation: Nation | null): DutyRule | undefined =>
  dutyRules.find(
    (rule) => rule.channel === channel && (!rule.nations || (nation !== null && rule.nations.includes(nation))),
  );

/**
 * Act-by and chase-by for each step of a record.
 *
 * @param record its `noticed` is the moment the reporter learned of it
 * @returns one duty a step, in the record's order; none where that moment is not known
 */
export function dutiesFor(record: Pick<ConcernRecord, 'steps' | 'urgency' | 'nation' | 'noticed'>): readonly Duty[] {
  const { noticed, nation, urgency } = record;
  if (noticed === null || !isMoment(noticed)) return [];
  return record.steps.map(({ channel, recipient, done }) => {
    const rule = ruleFor(channel, nation);
    const start = done !== null && isMoment(done) ? done : noticed;
    return {
      channel,
      recipient,
      aim: aimFor(urgency, channel, noticed, nation),
      latest: rule?.act ? dueAfter(rule.act.within, noticed, nation) : null,
      latestBasis: rule?.act?.basis ?? null,
      chaseBy: rule?.answer ? dueAfter(rule.answer.within, start, nation) : null,
      chaseBasis: rule?.answer?.basis ?? null,
      next: rule?.next ?? 'duty.next.other',
    };
  });
}
