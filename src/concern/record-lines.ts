import { type Language, type TextKey, text } from '../language/text.ts';
import type { Reporter } from '../routing/facts.ts';
import { addressForPeople } from './address.ts';
import type { Person, PersonRole } from './notes.ts';
import type { ConcernRecord, StepTaken } from './record.ts';
import { safeWords } from './safe-words.ts';
import { isMoment, type Moment, ukTime } from './uk-time.ts';
import { sayDate, toldName } from './words.ts';

/** A label with its value; a value not given says so, because a missing answer is a fact too. */
export function line(language: Language, label: TextKey, value: string | null): string {
  return text(language, label, { value: value?.trim() || text(language, 'record.not-filled') });
}

/** A date with its time, as people in the UK write it. */
export function sayMoment(language: Language, moment: Moment | null): string | null {
  if (moment === null || !isMoment(moment)) return null;
  const { date, time } = ukTime(moment);
  return text(language, 'record.date-at-time', { date: sayDate(language, date), time });
}

/** What somebody is in a sentence of their own, where the answer's words would not stand alone. */
const ownRoles: { readonly [Kind in Reporter]?: TextKey } = {
  'young-person': 'record.role.young-person',
  public: 'record.role.public',
};

/** What the reporter is: as typed, else as the answers say; empty where neither does. */
export function roleOf({ reporter, kind }: Pick<ConcernRecord, 'reporter' | 'kind'>, language: Language): string {
  if (reporter.role !== null) return reporter.role;
  return kind ? text(language, ownRoles[kind] ?? `answer.reporter.${kind}`) : '';
}

export const reporterLines = (record: ConcernRecord, language: Language): readonly string[] => [
  line(language, 'record.line.name', safeWords(record.reporter.name)),
  line(language, 'record.line.role', safeWords(roleOf(record, language))),
  line(language, 'record.line.organisation', safeWords(record.reporter.organisation)),
  line(
    language,
    'record.line.contact',
    [record.reporter.phone, record.reporter.email]
      .map((words) => safeWords(words).trim())
      .filter(Boolean)
      .join(', '),
  ),
];

export const whenLines = (record: ConcernRecord, language: Language): readonly string[] => [
  line(language, 'record.line.noticed', sayMoment(language, record.noticed)),
  ...(record.pageClosed === null
    ? []
    : [line(language, 'record.line.page-closed', sayMoment(language, record.pageClosed))]),
  line(language, 'record.line.written', sayMoment(language, record.written)),
];

/** The category in plain words; never more of the content than this. */
export const category = (record: ConcernRecord, language: Language): string =>
  text(language, record.what ? `record.category.${record.what}` : 'record.category.none');

/** Where it was, in plain words; null where the answers do not say. */
export const placeLine = (record: ConcernRecord, language: Language): string | null =>
  record.where && text(language, `record.place.${record.where}`);

export const whereLines = (record: ConcernRecord, language: Language): readonly string[] => [
  line(language, 'record.line.place', placeLine(record, language)),
  line(language, 'record.line.address', addressForPeople(record)),
  ...(record.pageTitle ? [line(language, 'record.line.page-title', safeWords(record.pageTitle))] : []),
];

/** One person with their role, name and what helps to find them. */
export function personLine(person: Person, language: Language): string {
  const values = {
    role: text(language, `record.person.${person.role}`),
    name: safeWords(person.name).trim() || text(language, 'record.name-not-known'),
    details: safeWords(person.details).trim(),
  };
  return text(language, values.details ? 'record.person-with-details' : 'record.person', values);
}

/** One line for each person in one of these roles. */
export const peopleNamed = (
  record: ConcernRecord,
  roles: readonly PersonRole[],
  language: Language,
): readonly string[] =>
  record.people.filter(({ role }) => roles.includes(role)).map((person) => personLine(person, language));

export const peopleLines = (record: ConcernRecord, language: Language): readonly string[] =>
  record.people.length > 0
    ? record.people.map((person) => personLine(person, language))
    : [text(language, 'record.nobody-named')];

/** Who was told, and when; or that they were not yet. */
export function stepLine(step: StepTaken, nation: ConcernRecord['nation'], language: Language): string {
  const told = toldName(step, nation, language);
  if (step.done === null) return text(language, 'record.step.not-done', { told });
  return text(language, 'record.step.done', { told, when: sayMoment(language, step.done) ?? '' });
}

function stepLines(step: StepTaken, record: ConcernRecord, language: Language): readonly string[] {
  const first = stepLine(step, record.nation, language);
  if (step.done === null) return [first];
  return [
    first,
    ...(step.by ? [line(language, 'record.line.by', safeWords(step.by))] : []),
    ...(step.reference ? [line(language, 'record.line.reference', safeWords(step.reference))] : []),
    ...(step.outcome ? [line(language, 'record.line.outcome', safeWords(step.outcome))] : []),
  ];
}

export const actionLines = (record: ConcernRecord, language: Language): readonly string[] =>
  record.steps.length > 0
    ? record.steps.flatMap((step) => stepLines(step, record, language))
    : [text(language, 'record.no-steps')];

/** The person's own words, one entry a line of theirs. */
export const ownWords = (words: string, language: Language): readonly string[] =>
  words.trim() === '' ? [text(language, 'record.not-filled')] : safeWords(words.trim()).split('\n');
