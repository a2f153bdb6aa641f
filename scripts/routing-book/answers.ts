import { isDanger } from '../../src/routing/danger.ts';
import { facts as allFacts, type FactName, type Facts, settingFacts } from '../../src/routing/facts.ts';
import { isOneOf } from '../../src/routing/groups.ts';
import { type HandlingId, handlingKind, standsFirst } from '../../src/routing/handling.ts';
import { hideChannels } from '../../src/routing/hide-channels.ts';
import { nextQuestion, type Question } from '../../src/routing/next-question.ts';
import { plan } from '../../src/routing/plan.ts';
import type { Plan, Step, TraceEntry } from '../../src/routing/plan-shape.ts';
import { everyReporter } from '../../src/routing/reachable.ts';
import { unsettled } from '../../src/routing/unsettled.ts';
import { mayBeConcerned, mayTellManager } from '../../src/routing/who-may-be-told.ts';

/** One place on the way through the questions: what is known there, and what is asked next. */
interface Place {
  readonly facts: Facts;
  readonly question: Question | null;
}

/** Every place that can be reached from here, depth first; nothing is asked after a place where it is `enough`. */
function* places(facts: Facts, enough: (facts: Facts) => boolean = () => false): Generator<Place> {
  const question = nextQuestion(facts);
  yield { facts, question };
  if (question === null || enough(facts)) return;
  for (const { value } of question.options) yield* places({ ...facts, [question.fact]: value }, enough);
}

/** Each reporter and position in one nation, turn by turn, and two of them in every nation. */
const settings: readonly Facts[] = [
  ...everyReporter().map((reporter, at) => ({ ...reporter, nation: allFacts.nation[at % allFacts.nation.length] })),
  ...allFacts.nation.map((nation) => ({ reporter: 'school', position: 'staff', nation }) as const),
  ...allFacts.nation.map((nation) => ({ reporter: 'parent', nation }) as const),
] as readonly Facts[];

/** Looks random, and is the same number for the same text: which of many examples is taken depends on nothing else. */
function luck(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}

const known = (facts: Facts) => Object.entries(facts) as [FactName, string][];
const nameOf = (facts: Facts): string => JSON.stringify(known(facts).sort());

/** For each thing to be shown, one example: a rule that changes moves only the examples of what it changed. */
class Examples {
  readonly #taken = new Map<string, { readonly luck: number; readonly facts: Facts }>();

  offer(facts: Facts, shows: readonly string[]): void {
    const offered = { luck: luck(nameOf(facts)), facts };
    for (const what of shows) {
      const taken = this.#taken.get(what);
      if (!taken || offered.luck < taken.luck) this.#taken.set(what, offered);
    }
  }

  /** Each example once, in the order of the facts and their answers. */
  all(): readonly Facts[] {
    const each = new Map([...this.#taken.values()].map(({ facts }) => [nameOf(facts), facts]));
    return [...each.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1));
  }
}

const factNames = Object.keys(allFacts) as readonly FactName[];
const order = (facts: Facts): string =>
  factNames
    .map((fact) => String.fromCharCode(65 + (allFacts[fact] as readonly unknown[]).indexOf(facts[fact])))
    .join('');

const without = (prefix: string, key: string) => (key.startsWith(prefix) ? key.slice(prefix.length) : key);
const list = (keys: readonly string[], prefix: string) => keys.map((key) => without(prefix, key)).join(' ');

function stepInKeys({ channel, recipient, why, either, extra }: Step): string {
  const mark = either ? 'or ' : extra ? 'also ' : '';
  const own = why === `why.${channel}` ? '' : ` (${without(`why.${channel}.`, why)})`;
  return `${mark}${channel}${recipient ? `@${recipient}` : ''}${own}`;
}

const stepsInKeys = (steps: readonly Step[]) => steps.map(stepInKeys).join(' > ');

const settingsInKeys = (facts: Facts) =>
  settingFacts.flatMap((fact) => facts[fact] ?? []).join(' ') || 'nobody known yet';

/** What was asked and answered, by the names of the questions, as far as the facts go. */
function pathInKeys(facts: Facts): string {
  let now: Facts = Object.fromEntries(known(facts).filter(([fact]) => isOneOf(settingFacts, fact)));
  const path: string[] = [];
  for (let question = nextQuestion(now); question; question = nextQuestion(now)) {
    const answer = facts[question.fact];
    if (answer === undefined) break;
    path.push(`${question.id}=${answer}`);
    now = { ...now, [question.fact]: answer };
  }
  return path.join(' ');
}

/** The first line of an example: who reports, and what was asked and answered. */
export const head = (facts: Facts): string => `- **${settingsInKeys(facts)}** ${pathInKeys(facts)}`.trimEnd();

/** What stands before the steps, what is never done and what is done with care, each in its order. */
function handlingInKeys(handling: readonly HandlingId[]): string {
  const parts = {
    first: handling.filter(standsFirst),
    never: handling.filter((id) => !standsFirst(id) && handlingKind(id) === 'never'),
    care: handling.filter((id) => !standsFirst(id) && handlingKind(id) === 'care'),
  };
  return Object.entries(parts)
    .flatMap(([part, ids]) => (ids.length > 0 ? [`${part} ${ids.join(' ')}`] : []))
    .join('; ');
}

/** One answer: what was said, and all that follows. */
function answerInKeys(facts: Facts, first: string): string {
  const { situation, urgency, headline, steps, handling, notes, next, support, trace } = plan(facts);
  const always = trace.slice(1).map(({ rule }) => without('rule ', rule));
  const withheld = mayBeConcerned(facts);
  const asked = nextQuestion(facts);
  const rest = [
    ...(notes.length > 0 ? [`note ${list(notes, 'note.')}`] : []),
    `next ${list(next, 'next.')}`,
    `support ${list(support, 'support.')}`,
    `rules ${always.join(' ')}`,
    ...(withheld.length > 0 ? [`withheld ${withheld.join(' ')}`] : []),
    ...(mayTellManager(facts) ? ['manager'] : []),
    ...(asked ? [`still asked ${asked.id}`] : []),
  ];
  return [
    first,
    `  - ${situation} ${urgency} ${without('headline.', headline)}: ${stepsInKeys(steps)}`,
    `  - ${handlingInKeys(handling)}`,
    `  - ${rest.join('; ')}`,
  ].join('\n');
}

/** What an answer shows, each of which has to stand somewhere in the book. */
function shownBy(facts: Facts, answer: Plan): readonly string[] {
  const { urgency, headline, steps, handling, notes, next, support, trace } = answer;
  const said = [urgency, headline, ...steps.map(stepInKeys), ...handling, ...notes, ...next, ...support];
  const always = trace.slice(1).map(({ rule }) => rule);
  return [
    ...said.map((part) => `${trace[0]?.rule} ${part}`),
    ...always.map((rule) => `${facts.reporter} ${rule}`),
    ...steps.flatMap(({ channel, recipient }) =>
      [facts.reporter, facts.position].map((who) => `${who} ${channel} ${recipient}`),
    ),
  ];
}

/** One place where a question is open: what is asked, with which answers, on what it still depends, what holds so far. */
function questionInKeys(facts: Facts, first: string): string {
  const question = nextQuestion(facts);
  const open = unsettled(facts);
  const { situation, steps } = plan(facts);
  return [
    first,
    `  - asks ${question?.id}: ${question?.options.map(({ value }) => value).join(' ')}`,
    `  - open ${factNames.filter((fact) => open.has(fact)).join(' ')}; so far ${situation}: ${steps.map(({ channel }) => channel).join(' > ')}`,
  ].join('\n');
}

/** One answer with channels hidden: each "or" without its partner and its partner without it, and all that may be. */
function hiddenInKeys(facts: Facts, first: string): string {
  const answer = plan(facts);
  const channels = answer.steps.map(({ channel }) => channel);
  const lines = [...channels.map((channel) => [channel]), channels].map(
    (hidden) =>
      `  - without ${hidden.length > 1 ? 'all' : hidden}: ${stepsInKeys(hideChannels(answer, hidden, facts).steps)}`,
  );
  return [first, `  - whole: ${stepsInKeys(answer.steps)}`, ...lines].join('\n');
}

/** What a place on the way shows: a question with its answers, also where reporter or nation are not known yet. */
function askedHere(facts: Facts, { id, options }: Question): readonly string[] {
  const early = facts.reporter === undefined ? 'nobody' : facts.nation === undefined ? 'nowhere' : '';
  return [`${id} ${options.map(({ value }) => value)}`, ...(early ? [`${id} ${early}`] : [])];
}

/** Every two steps of which either is right. */
const eitherPairs = ({ steps }: Plan): readonly string[] =>
  steps.flatMap((step, at) => (step.either ? [`${steps[at - 1]?.channel} ${step.channel}`] : []));

/** The facts that the book shows. */
export interface Chosen {
  readonly answers: readonly Facts[];
  readonly questions: readonly Facts[];
  readonly hidden: readonly Facts[];
}

/** Walks the questions and takes an example of everything that is to be seen in the document. */
export function chosen(): Chosen {
  const answers = new Examples();
  const asked = new Examples();
  const hidden = new Examples();
  const see = ({ facts, question }: Place) => {
    if (question) asked.offer(facts, askedHere(facts, question));
    if (question !== null && !isDanger(facts)) return;
    const answer = plan(facts);
    answers.offer(facts, shownBy(facts, answer));
    hidden.offer(facts, eitherPairs(answer));
  };
  // Before the reporter is known, and before the nation is: danger is answered there, too.
  for (const place of places({}, ({ reporter }) => reporter !== undefined)) see(place);
  for (const reporter of allFacts.reporter)
    for (const place of places({ reporter }, ({ nation }) => nation !== undefined)) see(place);
  for (const setting of settings) for (const place of places(setting)) see(place);
  return { answers: answers.all(), questions: asked.all(), hidden: hidden.all() };
}

/** Which paragraphs and sources something rests on, each said once. */
function restsOn(lines: readonly (readonly [name: string, cited: Pick<TraceEntry, 'paragraphs' | 'sources'>])[]) {
  const all = lines.map(
    ([name, { paragraphs, sources }]) =>
      `- ${name}: ${paragraphs.map((id) => `[${id}]`).join(' ')} ${sources.join(' ')}`,
  );
  return [...new Set(all)].sort();
}

/** Under a heading for each start answer. */
function* grouped(chosen: readonly Facts[], inKeys: (facts: Facts) => string): Generator<string> {
  for (const what of [undefined, ...allFacts.what]) {
    const under = chosen.filter((facts) => facts.what === what);
    if (under.length > 0) yield `\n### ${what ?? 'nothing answered yet'}\n`;
    for (const facts of under) yield inKeys(facts);
  }
}

/**
 * The document as Markdown, part by part: examples in keys, not in sentences, so that another wording changes none.
 *
 * @param headOf the first line of each example; to find it takes far longer than all the rest
 */
export function* answersParts({ answers, questions, hidden }: Chosen, headOf = head): Generator<string> {
  yield* [
    '# Answers',
    '',
    'What Signpost answers today, in examples, beside [the routing book](routing-book.md), which says why. Made by `npm run -s routing-book` from the rules that the extension runs; do not edit it by hand.',
    '',
    'For a safeguarding lead or a reviewer: whoever changes a rule sees here, line by line, which answers change with it, and reads each of those before it is released. Each headline, step, handling line, note and next line of each situation stands here at least once, and so does each channel for each reporter and position. Which example is shown depends on its own answers alone, so a change leaves the other examples where they are.',
    '',
    'How to read one: **reporter, position, nation**, then each question with its answer; the situation, its urgency, its headline, and who is told, in order (`or`: just as right as the one before; `also`: useful; `@`: whose contact may be filled in; in brackets: a reason of its own); what stands before the steps, what is never done and what is done with care; notes, what happens next, support, the rules for every path that had a part in it, whose contacts are withheld, `manager` where the own manager may be told that support is needed, and what is still asked after danger was answered. All names are those of the rules; their sentences stand in the routing book.',
    '',
    '## The answers',
  ];
  yield* grouped(answers, (facts) => answerInKeys(facts, headOf(facts)));
  yield* [
    '',
    '## On the way',
    '',
    'Where something is still open: what is asked, with its answers, what the answer still depends on, and who is told if nobody answers more.',
  ];
  yield* grouped(questions, (facts) => questionInKeys(facts, headOf(facts)));
  yield* [
    '',
    '## With channels hidden',
    '',
    'An organisation may hide channels; never 999 and 101, and never the last person to speak to. An “or” whose partner is hidden stands alone.',
    '',
  ];
  for (const facts of hidden) yield hiddenInKeys(facts, headOf(facts));
  const plans = answers.map(plan);
  yield* ['', '## What the rules for every path rest on', ''];
  yield* restsOn(plans.flatMap(({ trace }) => trace.slice(1).map((line) => [line.rule, line] as const)));
  yield* ['', '## What the steps rest on', ''];
  yield* restsOn(plans.flatMap(({ steps }) => steps.map((step) => [stepInKeys(step), step] as const)));
}

/** docs/routing-answers.md. */
export const answersBook = (facts: Chosen): string => `${[...answersParts(facts)].join('\n')}\n`;
