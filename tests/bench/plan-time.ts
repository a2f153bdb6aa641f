import type { Facts } from '../../src/routing/facts.ts';
import { plan } from '../../src/routing/plan.ts';
import { everySetting, reachable } from '../../src/routing/reachable.ts';
import type { SituationRule } from '../../src/routing/rule.ts';
import { rules } from '../../src/routing/rules/index.ts';
import { median } from './median.ts';

/** Some hundred complete sets of answers, spread over everything that can be reached. */
function someFacts(): readonly Facts[] {
  const [first] = everySetting();
  const all = [...reachable(first ?? {})].map(({ facts }) => facts);
  return all.filter((_, index) => index % Math.ceil(all.length / 300) === 0);
}

function microseconds(cases: readonly Facts[]): number {
  const rounds = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (const facts of cases) plan(facts);
    return ((performance.now() - start) * 1000) / cases.length;
  });
  return median(rounds);
}

/** The same rules for a reporter that nobody is: each is looked at, and none decides. */
const forNobody = (rule: SituationRule): SituationRule => ({
  ...rule,
  when: Array.isArray(rule.when)
    ? rule.when.map((condition) => ({ ...condition, reporter: [] }))
    : { ...rule.when, reporter: [] },
});

/** Microseconds of one plan, with the rules as they are and with ten times as many. */
export function planTime(): { readonly now: number; readonly tenfold: number } {
  const cases = someFacts();
  microseconds(cases);
  const now = microseconds(cases);
  const list = rules as unknown as SituationRule[]; // read-only everywhere else; this process ends after it
  const more = Array.from({ length: 9 }, () => rules.map(forNobody)).flat();
  list.unshift(...more);
  microseconds(cases);
  const tenfold = microseconds(cases);
  list.splice(0, more.length);
  return { now, tenfold };
}
