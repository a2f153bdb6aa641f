import { isTextKey, type TextKey } from '../language/text.ts';
import type { QuestionRule } from './questions.ts';

/** The catalogue's key for a question's title or help line; undefined when it has none. */
export function questionKey(id: string, part?: 'help'): TextKey | undefined {
  const key = part ? `question.${id}.${part}` : `question.${id}`;
  return isTextKey(key) ? key : undefined;
}

/** An answer with its label, and the heading it stands under where the list is grouped. */
export function labelKey(question: QuestionRule, value: string): { value: string; label: TextKey; group?: TextKey } {
  const own = `question.${question.id}.${value}`;
  const shared = `answer.${question.fact}.${value}`;
  const label = isTextKey(own) ? own : (shared as TextKey); // a test walks every answer and fails on a missing label
  const group = question.fact === 'what' ? groupOf(value) : undefined;
  return group ? { value, label, group } : { value, label };
}

/** The start screen's headings, each with the situations under it, in the order shown. */
export const startGroups = {
  'start.group.sexual': [
    'child-imagery',
    'nude',
    'grooming',
    'blackmail',
    'live-abuse',
    'young-child-posing',
    'adult-views',
  ],
  'start.group.worker': ['worker'],
  'start.group.harm': ['hurt', 'exploitation', 'worry', 'non-recent'],
  'start.group.bullying': ['bullying', 'threat', 'filmed-violence', 'hate', 'fake-account'],
  'start.group.wellbeing': ['self-harm', 'terrorism'],
  'start.group.adult': ['adult-intimate', 'cyberflash', 'pornography'],
  'start.group.other': ['scam', 'upsetting', 'filter-bypass'],
  'start.group.me': ['no-action', 'own-thoughts'],
} as const satisfies Partial<Record<TextKey, readonly string[]>>;

function groupOf(value: string): TextKey | undefined {
  const entries = Object.entries(startGroups) as [TextKey, readonly string[]][];
  return entries.find(([, values]) => values.includes(value))?.[0];
}
