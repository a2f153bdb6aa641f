import { type ChannelId, channels } from '../directory/channels/index.ts';
import type { Answer, Facts } from '../routing/facts.ts';
import { plan } from '../routing/plan.ts';
import { type Plan, type Step, type Urgency, urgencies } from '../routing/plan-shape.ts';
import { type SituationId, situations } from './situations.ts';

/** What somebody in training would do. */
export interface Choice {
  readonly urgency: Urgency;
  readonly first: ChannelId;
  readonly also: readonly ChannelId[];
}

export interface Comparison {
  readonly plan: Plan;
  readonly urgency: 'same' | 'sooner' | 'later';
  /** `alike`: just as right as the first one; `other`: told, but not first; `not-told`: not told at all. */
  readonly first: 'same' | 'alike' | 'other' | 'not-told';
  /** Chosen, and part of the answer. */
  readonly shared: readonly ChannelId[];
  /** Part of the answer, and not chosen; extras do not count. */
  readonly missed: readonly ChannelId[];
  /** Chosen, and no part of the answer. */
  readonly unneeded: readonly ChannelId[];
}

type Nation = Answer<'nation'>;

/** The facts of a situation in one nation. */
export const factsOf = (id: SituationId, nation: Nation): Facts => ({ ...situations[id].facts, nation });

/** The channels to choose from, in the directory's order: those of the answer and some that do not fit. */
export function offered(id: SituationId, nation: Nation): readonly ChannelId[] {
  const wanted: ReadonlySet<ChannelId> = new Set([
    ...plan(factsOf(id, nation))
      .steps.filter(isMain)
      .map(({ channel }) => channel),
    ...situations[id].besides,
  ]);
  const all = Object.keys(channels) as readonly ChannelId[]; // the keys of a constant
  return all.filter((channel) => wanted.has(channel));
}

const isMain = (step: Step): boolean => step.extra !== true;

/** Holds a choice against what Signpost would have said. */
export function compare(id: SituationId, nation: Nation, { urgency, first, also }: Choice): Comparison {
  const answer = plan(factsOf(id, nation));
  const told = answer.steps.map(({ channel }) => channel);
  const main = answer.steps.filter(isMain);
  const chosen = [...new Set([first, ...also])];
  return {
    plan: answer,
    urgency: order(urgency, answer.urgency),
    first: rank(first, main, told),
    shared: chosen.filter((channel) => told.includes(channel)),
    missed: main
      .map(({ channel }) => channel)
      .filter((channel) => !chosen.includes(channel) && !alikeChosen(channel, main, chosen)),
    unneeded: chosen.filter((channel) => !told.includes(channel)),
  };
}

function order(chosen: Urgency, right: Urgency): Comparison['urgency'] {
  const difference = urgencies.indexOf(chosen) - urgencies.indexOf(right);
  if (difference === 0) return 'same';
  return difference < 0 ? 'sooner' : 'later';
}

/** Steps that are just as right as one another stand side by side, the later marked `either`. */
function alikeGroups(steps: readonly Step[]): readonly (readonly ChannelId[])[] {
  const groups: ChannelId[][] = [];
  for (const { channel, either } of steps) {
    if (either) groups.at(-1)?.push(channel);
    else groups.push([channel]);
  }
  return groups;
}

function rank(first: ChannelId, main: readonly Step[], told: readonly ChannelId[]): Comparison['first'] {
  if (main[0]?.channel === first) return 'same';
  if (alikeGroups(main)[0]?.includes(first)) return 'alike';
  return told.includes(first) ? 'other' : 'not-told';
}

/** CEOP or police: whoever has chosen one has not missed the other. */
const alikeChosen = (channel: ChannelId, main: readonly Step[], chosen: readonly ChannelId[]): boolean =>
  alikeGroups(main).some((group) => group.includes(channel) && group.some((other) => chosen.includes(other)));
