import { beforeAll, describe, expect, it } from 'vitest';
import { why } from '../../src/language/en/why.ts';
import type { Facts } from '../../src/routing/facts.ts';
import { plan } from '../../src/routing/plan.ts';
import { everySetting, type Reached, reachable } from '../../src/routing/reachable.ts';
import { rules } from '../../src/routing/rules/index.ts';
import { count, shows } from '../proof/shows.ts';
import { mutation } from '../proof/size.ts';
import type { RuleCheck } from './rules/rule.ts';
import { rule01 } from './rules/rule-01.ts';
import { rule02 } from './rules/rule-02.ts';
import { rule03 } from './rules/rule-03.ts';
import { rule04 } from './rules/rule-04.ts';
import { rule05 } from './rules/rule-05.ts';
import { rule06 } from './rules/rule-06.ts';
import { rule07 } from './rules/rule-07.ts';
import { rule08 } from './rules/rule-08.ts';
import { rule09 } from './rules/rule-09.ts';
import { rule10 } from './rules/rule-10.ts';
import { rule11 } from './rules/rule-11.ts';
import { rule12 } from './rules/rule-12.ts';
import { rule13 } from './rules/rule-13.ts';
import { rule14 } from './rules/rule-14.ts';
import { rule15 } from './rules/rule-15.ts';
import { rule16 } from './rules/rule-16.ts';
import { somePaths } from './some-paths.ts';

const checks: readonly RuleCheck[] = [
  rule01,
  rule02,
  rule03,
  rule04,
  rule05,
  rule06,
  rule07,
  rule08,
  rule09,
  rule10,
  rule11,
  rule12,
  rule13,
  rule14,
  rule15,
  rule16,
];

interface Broken {
  count: number;
  first: string;
}

/** Every combination of answers is walked once; each rule then reports what it found. */
const broken = new Map<string, Broken>();
const decided = new Set<string>();
const reasons = new Set<string>();
let combinations = 0;
let mostTaps = { taps: 0, facts: {} as Facts };

function walk(paths: Iterable<Reached>): void {
  for (const { facts, taps } of paths) {
    combinations += 1;
    if (taps > mostTaps.taps) mostTaps = { taps, facts };
    const answer = plan(facts);
    decided.add(answer.trace[0]?.rule ?? '');
    for (const step of answer.steps) reasons.add(step.why);
    for (const { name, breach } of checks) {
      const what = breach(facts, answer);
      if (!what) continue;
      const known = broken.get(name) ?? { count: 0, first: `${what}: npm run -s route -- '${JSON.stringify(facts)}'` };
      broken.set(name, { ...known, count: known.count + 1 });
    }
  }
}

beforeAll(() => {
  if (mutation) walk(somePaths(60));
  else for (const setting of everySetting()) walk(reachable(setting));
  console.log(`${combinations} reachable combinations of answers, ${checks.length} rules held on each one.`);
}, 240_000);

describe('every reachable combination of answers', () => {
  it.each(checks.map(({ name }) => name))('%s', (name) => {
    const found = broken.get(name);
    expect(found && `${found.count} combinations break it, first: ${found.first}`).toBeUndefined();
  });

  it('takes at most six taps', ({ task }) => {
    expect(mostTaps.taps, JSON.stringify(mostTaps.facts)).toBeLessThanOrEqual(6);
    const held = `${checks.length} rules on each, at most ${mostTaps.taps} taps`;
    shows(task, 'every-path', `${count(combinations)} combinations of answers, ${held}`);
  });

  it.skipIf(mutation)('reaches every situation', () => {
    const all = rules.map((rule) => ('part' in rule ? `${rule.id} (${rule.part})` : rule.id));
    expect(all.filter((name) => !decided.has(name))).toEqual([]);
  });

  it.skipIf(mutation)('gives every reason of the catalogue somewhere', () => {
    expect(Object.keys(why).filter((reason) => !reasons.has(reason))).toEqual([]);
  });
});
