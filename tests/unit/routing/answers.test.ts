import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersParts, type Chosen, chosen } from '../../../scripts/routing-book/answers.ts';
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

/** The examples that stand in the document: walking every path to choose them again would take too long for each change. */
function inDocument(): Chosen {
  const under = (heading: string) => document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const examples = (heading: string) =>
    under(heading)
      .split('\n')
      .filter((line) => line.startsWith('- **'))
      .map(factsOf);
  return {
    answers: examples('The answers'),
    questions: examples('On the way'),
    hidden: examples('With channels hidden'),
  };
}

describe('the examples of answers', () => {
  it('are what the rules answer today, line by line; if not: npm run -s routing-book, and read what changed', () => {
    const written = document.split('\n');
    let at = 0;
    for (const part of answersParts(mutation ? inDocument() : chosen()))
      for (const line of part.split('\n')) {
        if (line !== written[at]) expect(line, `line ${at + 1}: run npm run -s routing-book`).toBe(written[at]);
        at += 1;
      }
    expect(written.slice(at), 'run npm run -s routing-book').toEqual(['']);
  }, 120_000);

  it('show every situation, reporter, position and nation, danger and none, and one for each start answer', () => {
    const { answers } = inDocument();
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
