import { plan } from '../../src/routing/plan.ts';
import { everySetting, reachable } from '../../src/routing/reachable.ts';
import { rules } from '../../src/routing/rules/index.ts';
import type { ScreenPath } from '../screens.ts';

/** For every situation the first answers that lead to it, as a journey. */
export function everySituation(): readonly ScreenPath[] {
  const found = new Map<string, ScreenPath>();
  for (const setting of everySetting()) {
    for (const { facts } of reachable(setting)) {
      const name = plan(facts).trace[0]?.rule ?? '';
      if (!found.has(name)) found.set(name, { name, answers: facts });
    }
    if (found.size === rules.length) break;
  }
  return [...found.values()];
}
