import { ledTo } from '../../src/routing/led-to.ts';
import { startGroups } from '../../src/routing/question-words.ts';
import { ruleName } from '../../src/routing/rule.ts';
import { answerInWords, say } from './words.ts';

const node = (name: string) => name.replace(/[^A-Za-z0-9]/g, '_');
const quoted = (text: string) => `"${text.replaceAll('"', '’')}"`;

/** A Mermaid diagram: from what was come across to the situations of this book. */
export function routingDiagram(): string {
  const lines = ['```mermaid', 'flowchart LR', '  start(["What have you come across?"])'];
  for (const [group, whats] of Object.entries(startGroups) as [keyof typeof startGroups, readonly string[]][]) {
    lines.push(`  start --> ${node(group)}[${quoted(say(group))}]`);
    for (const what of whats) {
      lines.push(`  ${node(group)} --> ${node(what)}[${quoted(answerInWords('what', what))}]`);
      lines.push(`  ${node(what)} --> ${node(`${what} to`)}([${quoted(ledTo(what).map(ruleName).join(', '))}])`);
    }
  }
  return [...lines, '```'].join('\n');
}
