import type { Answer, FactName, Facts } from './facts.ts';

/** Answers that must all match; a list means any of these. An empty condition always holds. */
export type Condition = { readonly [F in FactName]?: Answer<F> | readonly Answer<F>[] };

/** One condition, or several of which one is enough. */
export type When = Condition | readonly Condition[];

const alternatives = (when: When): readonly Condition[] => (Array.isArray(when) ? when : [when as Condition]);

const names = (condition: Condition) => Object.keys(condition) as FactName[];

/** The answers that the condition takes for a fact that it names. */
function wantedOf(condition: Condition, fact: FactName): readonly string[] {
  const wanted = condition[fact] as string | readonly string[];
  return typeof wanted === 'string' ? [wanted] : wanted;
}

/** One alternative: failed as soon as one answer differs, open while an answer is missing. */
function state(condition: Condition, facts: Facts): 'holds' | 'fails' | 'open' {
  let open = false;
  for (const fact of names(condition)) {
    const answer = facts[fact];
    if (answer === undefined) open = true;
    else if (!wantedOf(condition, fact).includes(answer)) return 'fails';
  }
  return open ? 'open' : 'holds';
}

/** Whether the facts given so far make the condition true; a missing answer never does. */
export function holds(when: When | undefined, facts: Facts): boolean {
  return when === undefined || alternatives(when).some((condition) => state(condition, facts) === 'holds');
}

/** Whether some answers to what is still open could make the condition true. */
export function mayHold(when: When | undefined, facts: Facts): boolean {
  return when === undefined || alternatives(when).some((condition) => state(condition, facts) !== 'fails');
}

/**
 * The facts that still decide the condition; empty once it is settled either way.
 *
 * @param canBe whether a missing fact could still be given one of these answers: a condition on an
 *   answer that nobody is offered decides nothing
 */
export function openFacts(
  when: When,
  facts: Facts,
  canBe: (fact: FactName, wanted: readonly string[]) => boolean,
): readonly FactName[] {
  if (holds(when, facts)) return [];
  return alternatives(when).flatMap((condition) => {
    if (state(condition, facts) !== 'open') return [];
    const missing = names(condition).filter((fact) => facts[fact] === undefined);
    return missing.every((fact) => canBe(fact, wantedOf(condition, fact))) ? missing : [];
  });
}

/** Every fact a condition mentions. */
export const factsIn = (when: When | undefined): readonly FactName[] =>
  when === undefined ? [] : alternatives(when).flatMap(names);
