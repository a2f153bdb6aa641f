import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { text } from '../src/language/text.ts';
import { decodeSettings } from '../src/organisation/decode.ts';
import { planInWords, questionInWords } from '../src/routing/answer-text.ts';
import { isDanger } from '../src/routing/danger.ts';
import type { Facts } from '../src/routing/facts.ts';
import { nextQuestion, readFacts } from '../src/routing/next-question.ts';
import { plan } from '../src/routing/plan.ts';

// npm run -s route -- '{"what":"grooming"}' [--settings FILE]
// Prints the next question while something must be asked, else the plan, as JSON.

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function parsed(json: string, from: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return fail(`${from}: not valid JSON. Write for example '{"what":"grooming"}'.`);
  }
}

function argumentsGiven() {
  try {
    return parseArgs({ allowPositionals: true, options: { settings: { type: 'string' } } });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message.split('\n')[0] : error} Only --settings FILE is known.`);
  }
}

/** Facts that the organisation's settings fix: the nation, when it is set. */
function factsOfSettings(file: string | undefined): Facts {
  if (!file) return {};
  let content = '';
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    fail(`The settings file ${file} cannot be read. Check its name.`);
  }
  const { settings, report } = decodeSettings(parsed(content, `The settings file ${file}`));
  for (const row of report) {
    if (row.status === 'ignored') console.error(`Setting ${row.key} is ignored. ${text('en', row.why)}`);
  }
  return settings.nation ? { nation: settings.nation } : {};
}

const { values, positionals } = argumentsGiven();
if (positionals.length !== 1)
  fail(`Give the facts as one JSON object, for example: npm run -s route -- '{"what":"grooming"}'`);
const read = readFacts(parsed(positionals[0] ?? '', 'The facts'));
if (!read.ok) fail(read.problem);
const facts: Facts = { ...factsOfSettings(values.settings), ...read.facts };

const question = nextQuestion(facts);
const answer =
  question && !isDanger(facts)
    ? { next: questionInWords(question, facts) }
    : // Danger now is answered at once; what is still open may be asked after the call.
      {
        plan: { ...planInWords(plan(facts), facts), ...(question && { mayAskNext: questionInWords(question, facts) }) },
      };
console.log(JSON.stringify(answer, null, 2));
