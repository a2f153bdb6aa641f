import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersParts, type Chosen, chosen, head } from '../../../scripts/routing-book/answers.ts';
import { facts as allFacts, type Facts } from '../../../src/routing/facts.ts';
import { questions } from '../../../src/routing/questions.ts';
import { rules } from '../../../src/routing/rules/index.ts';
import { mutation } from '../../proof/size.ts';

const document = readFileSync('docs/routing-answers.md', 'utf8');

/** The facts of one example, read back from its first line. */
function factsOf(line: string): Facts {
  const [, settings = '', path = ''] = /^- \*\*(.*)\*\* ?(.*)$/.exec(line) ?? [];
  const said = settings
    .split(' ')
    .flatMap((value) =>
      (['reporter', 'position', 'nation'] as const)
        .filter((name) => (allFacts[name] as readonly string[]).includes(value))
        .map((name) => [name, value] as const),
    );
  const answered = path.split(' ').flatMap((pair) => {
    const [id, value] = pair.split('=');
    const asked = questions.find((question) => question.id === id);
    return asked ? [[asked.fact, value] as const] : [];
  });
  return Object.fromEntries([...said, ...answered]);
}

/** Each example that stands in the document, with its first line. */
const heads = new Map<Facts, string>();

/** The examples that stand in the document: walking every path to choose them again would take too long for each change. */
function inDocument(): Chosen {
  const under = (heading: string) => document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const examples = (heading: string) =>
    under(heading)
      .split('\n')
      .filter((line) => line.startsWith('- **'))
      .map((line) => {
        const facts = factsOf(line);
        heads.set(facts, line);
        return facts;
      });
  return {
    answers: examples('The answers'),
    questions: examples('On the way'),
    hidden: examples('With channels hidden'),
  };
}
const written = inDocument();

describe('the examples of answers', () => {
  it('are what the rules answer today, line by line; if not: npm run -s routing-book, and read what changed', () => {
    const lines = document.split('\n');
    let at = 0;
    const parts = mutation ? answersParts(written, (facts) => heads.get(facts) ?? '') : answersParts(chosen());
    for (const part of parts)
      for (const line of part.split('\n')) {
        if (line !== lines[at]) expect(line, `line ${at + 1}: run npm run -s routing-book`).toBe(lines[at]);
        at += 1;
      }
    expect(lines.slice(at), 'run npm run -s routing-book').toEqual(['']);
  }, 120_000);

  it('are reached by the questions that stand in their first line', () => {
    const some = [...heads].filter((_, at) => !mutation || at % 3 === 0);
    for (const [facts, line] of some) if (head(facts) !== line) expect(head(facts)).toBe(line);
  });

  it('show every situation, reporter, position and nation, danger and none, and one for each start answer', () => {
    const { answers } = written;
    for (const name of ['what', 'reporter', 'position', 'nation', 'danger', 'person'] as const) {
      const shown = new Set<unknown>(answers.map((facts) => facts[name]));
      expect(
        allFacts[name].filter((value) => !shown.has(value)),
        name,
      ).toEqual([]);
    }
    for (const { id } of rules) expect(document).toContain(`\n  - ${id} `);
  });
});
