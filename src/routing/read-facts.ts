import { facts as allFacts, type FactName, type Facts } from './facts.ts';

/** Reads facts from outside; the reason names the first name or value that is not known. */
export function readFacts(value: unknown): { ok: true; facts: Facts } | { ok: false; problem: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problem: 'Facts must be one JSON object, for example {"what":"grooming"}.' };
  }
  for (const [name, answer] of Object.entries(value)) {
    if (!Object.hasOwn(allFacts, name)) {
      return { ok: false, problem: `There is no fact "${name}". Facts: ${Object.keys(allFacts).join(', ')}.` };
    }
    const answers: readonly string[] = allFacts[name as FactName];
    if (typeof answer !== 'string' || !answers.includes(answer)) {
      // An object may be nested deeper than it can be written out.
      const given = typeof answer === 'object' ? 'a list or an object' : JSON.stringify(answer);
      return { ok: false, problem: `"${name}" cannot be ${given}. Answers: ${answers.join(', ')}.` };
    }
  }
  return { ok: true, facts: value as Facts };
}
