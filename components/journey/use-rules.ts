import { useEffect, useState } from 'preact/hooks';

async function readRules() {
  const [questions, danger, told] = await Promise.all([
    import('../../src/routing/next-question.ts'),
    import('../../src/routing/danger.ts'),
    import('../../src/routing/who-may-be-told.ts'),
  ]);
  return { ...questions, ...danger, ...told };
}

/** What the rules say of a journey: the next question, what an answer changes, who may be the person of concern. */
export type Rules = Awaited<ReturnType<typeof readRules>>;

let reading: Promise<Rules> | undefined;

/** Fetches the rules, once for all who ask. */
export function loadRules(): Promise<Rules> {
  reading ??= readRules();
  return reading;
}

/** The rules, or null while they are on their way: they come behind the first question, which needs none of them. */
export function useRules(): Rules | null {
  const [rules, setRules] = useState<Rules | null>(null);
  useEffect(() => {
    loadRules().then(setRules);
  }, []);
  return rules;
}
