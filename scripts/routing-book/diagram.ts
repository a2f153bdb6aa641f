import { startGroups } from '../../src/routing/question-words.ts';
import type { SituationRule } from '../../src/routing/rule.ts';
import { ruleName } from '../../src/routing/rule.ts';
import { rules } from '../../src/routing/rules/index.ts';
import { answerInWords, say } from './words.ts';

const node = (name: string) => name.replace(/[^A-Za-z0-9]/g, '_');
const quoted = (text: string) => `"${text.replaceAll('"', '’')}"`;

/** The situations a start answer can lead to. */
const ledTo = (what: string): readonly SituationRule[] =>
  (rules as readonly SituationRule[]).filter((rule) => {
    const conditions = Array.isArray(rule.when) ? rule.when : [rule.when];
    return conditions.some((condition) => [condition.what].flat().includes(what));
  });

/** A Mermaid diagram: from what was come across to the situations of this book. */
export function routingDiagram(): string {
  const lines = ['```mermaid', 'flowchart LR', '  start(["What have you come across?"])'];
  for (const [group, whats] of Object.entries(startGroups) as [keyof typeof startGroups, readonly string[]][]) {
    lines.push(`  start --> ${node(group)}[${quoted(say(group))}]`);
    for (const what of whats) {
      const situations = ledTo(what).filter((rule) => rule.id !== 'S39' && rule.id !== 'S40');
      lines.push(`  ${node(group)} --> ${node(what)}[${quoted(answerInWords('what', what))}]`);
      lines.push(`  ${node(what)} --> ${node(`${what} to`)}([${quoted(situations.map(ruleName).join(', '))}])`);
    }
  }
  return [...lines, '```'].join('\n');
}
