import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/directory/channel.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { holds, mayHold, type When } from '../../../src/routing/condition.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { nextQuestion } from '../../../src/routing/next-question.ts';
import { plan } from '../../../src/routing/plan.ts';
import { reachable } from '../../../src/routing/reachable.ts';

const all = Object.entries(channels) as [ChannelId, Channel][];
const outsiders: readonly unknown[] = ['parent', 'public', 'young-person'];

/** Facts and answers of a remit that the triage does not know. */
const unknownNames = (remit: Channel['remit']): readonly string[] =>
  (remit ?? []).flatMap((condition) =>
    Object.entries(condition).flatMap(([fact, answers]) => {
      const known: readonly string[] | undefined = (allFacts as Record<string, readonly string[]>)[fact];
      if (!known) return [fact];
      return [answers]
        .flat()
        .filter((answer) => !known.includes(answer))
        .map((answer) => `${fact}: ${answer}`);
    }),
  );

/** Reported by an adult with the young person, as the step says. */
const withAnAdult: readonly ChannelId[] = ['report-fraud'];

/** Why a channel should not have been offered for these answers; nothing when it fits. */
function misfit(id: ChannelId, facts: Facts): string | undefined {
  const { kind, nations, remit, serves }: Channel = channels[id];
  const { nation, reporter } = facts;
  if (nation && nation !== 'not-sure' && nations !== 'all' && !nations.includes(nation)) return `not in ${nation}`;
  // Which people of an organisation are told is for rule 2 to say.
  if (kind !== 'person' && serves.join() === 'workforce' && outsiders.includes(reporter))
    return `for the workforce, not for ${reporter}`;
  if (reporter === 'young-person' && !serves.includes('children') && !withAnAdult.includes(id))
    return 'not for young people';
  // Unanswered facts count as possible only where danger ended the questions (rule 1).
  const fits = nextQuestion(facts) === null ? holds : mayHold;
  return fits(remit as When | undefined, facts) ? undefined : 'outside its remit';
}

/** Reporters and nations who are told different things; the walk over all of them is in `every-path.test.ts`. */
const settings: readonly Facts[] = [
  { reporter: 'school', position: 'staff', nation: 'england' },
  { reporter: 'school', position: 'both', nation: 'wales' },
  { reporter: 'foster-carer', nation: 'northern-ireland' },
  { reporter: 'police', nation: 'england' },
  { reporter: 'parent', nation: 'scotland' },
  { reporter: 'public', nation: 'not-sure' },
  { reporter: 'young-person', nation: 'northern-ireland' },
];

describe('what a channel takes, in the triage’s own words (rules 4, 5, 7, 8)', () => {
  it.each(all)('%s: its remit names facts and answers that exist', (id, { remit }) => {
    expect(unknownNames(remit), `channels/${id}.ts: remit. Use the names of src/routing/facts.ts`).toEqual([]);
  });

  it.each(settings)('every plan for $reporter in $nation offers only channels that take it', (setting) => {
    const found = new Map<string, string>();
    for (const { facts } of reachable(setting)) {
      for (const { channel } of plan(facts).steps) {
        const why = misfit(channel, facts);
        const name = `${channel}: ${why}`;
        if (why && !found.has(name)) found.set(name, `npm run -s route -- '${JSON.stringify(facts)}'`);
      }
    }
    expect([...found]).toEqual([]);
  });
});
