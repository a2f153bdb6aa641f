import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { text } from '../src/language/text.ts';
import { contactsOfStep } from '../src/organisation/contacts.ts';
import { decodeSettings, unknownKeys } from '../src/organisation/decode.ts';
import { defaultSettings, type OrganisationSettings, settingTable } from '../src/organisation/settings.ts';
import { withoutContactsOf } from '../src/organisation/withheld.ts';
import { planInWords, questionInWords } from '../src/routing/answer-text.ts';
import { isDanger } from '../src/routing/danger.ts';
import type { Facts } from '../src/routing/facts.ts';
import { hideChannels } from '../src/routing/hide-channels.ts';
import { nextQuestion } from '../src/routing/next-question.ts';
import { plan } from '../src/routing/plan.ts';
import { readFacts } from '../src/routing/read-facts.ts';
import { mayBeConcerned } from '../src/routing/who-may-be-told.ts';

// npm run -s route -- '{"what":"grooming"}' [--settings FILE]
// Prints the next question while something must be asked, else the plan, as JSON. With settings, each step carries the
// organisation's own contacts, as far as rule 2 lets them be filled in.

const longest = 300; // characters of a sentence about bad input, which may hold all of it

/** One line, whatever the input held. */
function say(sentence: string): void {
  const line = sentence.replace(/\s+/g, ' ');
  console.error(line.length > longest ? `${line.slice(0, longest)}…` : line);
}

function fail(sentence: string): never {
  say(sentence);
  process.exit(2);
}

/** Reads JSON; nested too deep counts as not valid, too. */
function parsed(json: string, from: string, hint: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return fail(`${from}: not valid JSON. ${hint}`);
  }
}

function argumentsGiven() {
  try {
    return parseArgs({ allowPositionals: true, options: { settings: { type: 'string' } } });
  } catch {
    return fail('Only one option is known, and it needs a file: --settings FILE.');
  }
}

/** The organisation's settings from a file: known names, each value checked alone as in the browser. */
function settingsFrom(file: string | undefined): OrganisationSettings {
  if (file === undefined) return defaultSettings;
  let content = '';
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    fail(`The settings file ${JSON.stringify(file)} cannot be read. Check its name.`);
  }
  const name = `The settings file ${file}`;
  const example = `Write for example '{"organisationName":"Our school"}'.`;
  const given = parsed(content, name, example);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) fail(`${name}: not one object. ${example}`);
  const [unknown] = unknownKeys({ ...given });
  const known = settingTable.map(({ key }) => key).join(', ');
  if (unknown !== undefined) fail(`There is no setting ${JSON.stringify(unknown)}. Settings: ${known}.`);
  const { settings, report } = decodeSettings(given);
  for (const row of report) {
    if (row.status === 'ignored') say(`Setting ${row.key} is ignored. ${text('en', row.why)}`);
  }
  return settings;
}

/** The plan in words; with settings, channels the organisation hides are left out and its own contacts filled in. */
function answered(facts: Facts, settings: OrganisationSettings) {
  const shown = hideChannels(plan(facts), settings.hideChannels, facts);
  const allowed = withoutContactsOf(mayBeConcerned(facts), settings);
  const words = planInWords(shown, facts);
  const steps = words.steps.map((step) => {
    const contacts = contactsOfStep(step, allowed).map(({ who, contact }) => ({ who, ...contact }));
    return contacts.length > 0 ? { ...step, contacts } : step;
  });
  return { ...words, steps };
}

const { values, positionals } = argumentsGiven();
const example = `'{"what":"grooming"}'`;
if (positionals.length !== 1) fail(`Give the facts as one JSON object, for example: npm run -s route -- ${example}`);
const read = readFacts(parsed(positionals[0] ?? '', 'The facts', `Write for example ${example}.`));
if (!read.ok) fail(read.problem);
const settings = settingsFrom(values.settings);
const facts: Facts = { ...(settings.nation && { nation: settings.nation }), ...read.facts };

const question = nextQuestion(facts);
const answer =
  question && !isDanger(facts)
    ? { next: questionInWords(question, facts) }
    : // Danger now is answered at once; what is still open may be asked after the call.
      {
        plan: {
          ...answered(facts, settings),
          ...(question && { mayAskNext: questionInWords(question, facts) }),
        },
      };
console.log(JSON.stringify(answer, null, 2));
