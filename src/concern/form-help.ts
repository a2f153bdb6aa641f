import type { FieldId } from '../directory/channel.ts';
import type { ChannelId } from '../directory/channels/index.ts';
import { asksOf } from '../directory/national.ts';
import type { Language, TextKey } from '../language/text.ts';
import { addressForPeople } from './address.ts';
import type { PersonRole } from './notes.ts';
import type { ConcernRecord } from './record.ts';
import { actionLines, category, ownWords, peopleNamed, placeLine, roleOf, sayMoment } from './record-lines.ts';
import { safeWords } from './safe-words.ts';

/** One field beside the form: `value` is what its copy button copies; null: have it ready and type it there. */
export interface FormField {
  readonly id: FieldId;
  readonly label: TextKey;
  readonly value: string | null;
}

/** Help beside the form of one channel. */
export interface FormHelp {
  readonly channel: ChannelId;
  readonly fields: readonly FormField[];
  /** Whose order this is, and whether anybody has seen the form: said before the fields. */
  readonly order: 'form.order-known' | 'form.order-by-place' | 'form.order-not-known' | 'form.not-seen';
  /** What must not be attached or uploaded, and why. */
  readonly notAttach: TextKey;
}

/** How one channel reads what the record holds: addresses as they are, or in safe form. */
interface Reading {
  readonly record: ConcernRecord;
  readonly language: Language;
  readonly exact: boolean;
}

const children: readonly PersonRole[] = ['child', 'other-child'];
const adults: readonly PersonRole[] = ['adult', 'worker', 'family'];

const typed = (words: string, { exact }: Reading): string => (exact ? words : safeWords(words)).trim();
const joined = (words: readonly string[], between: string) => words.filter(Boolean).join(between);
const story = (reading: Reading) =>
  joined([category(reading.record, reading.language), typed(reading.record.facts, reading)], '\n');
const named = (roles: readonly PersonRole[]) => (reading: Reading) =>
  peopleNamed(reading.record, roles, reading.language).join('\n');

/** What the record can put into a field; a field that is missing here is typed by the reporter. */
const fills: { readonly [Field in FieldId]?: (reading: Reading) => string | null } = {
  address: ({ record, exact }) => (exact ? record.address : addressForPeople(record)),
  'your-name': (reading) => typed(reading.record.reporter.name, reading),
  'your-role': (reading) => joined([role(reading), typed(reading.record.reporter.organisation, reading)], ', '),
  'your-number': (reading) => typed(reading.record.reporter.phone, reading),
  'your-email': ({ record }) => record.reporter.email.trim(),
  'your-contact': (reading) =>
    joined(
      (['your-name', 'your-role', 'your-number', 'your-email'] as const).map((part) => fills[part]?.(reading) ?? ''),
      '\n',
    ),
  organisation: (reading) => typed(reading.record.reporter.organisation, reading),
  'what-happened': story,
  'short-description': story,
  concerns: story,
  'childs-words': ({ record, language }) => (record.facts.trim() ? ownWords(record.facts, language).join('\n') : null),
  when: ({ record, language }) => sayMoment(language, record.noticed),
  place: ({ record, language }) => placeLine(record, language),
  who: named([...children, ...adults]),
  'child-details': named(children),
  person: named(adults),
  'person-details': named(adults),
  'adults-involved': named(adults),
  'actions-taken': ({ record, language }) => actionLines(record, language).join('\n'),
  'harm-type': ({ record, language }) => category(record, language),
};

const role = (reading: Reading): string => typed(roleOf(reading.record, reading.language), reading);

/** Only whoever is in the picture uses these: nobody else fills in anything there (rule 7). */
const ownPictureOnly: { readonly [Id in ChannelId]?: TextKey } = {
  'report-remove': 'form.not-attach.report-remove',
  'take-it-down': 'form.not-attach.take-it-down',
};

/** What to have ready for a form that nobody has seen. Ofcom takes no single case, so no story is made ready for it. */
const readyFor = (channel: ChannelId, { address }: ConcernRecord): readonly FieldId[] => {
  const ready: readonly FieldId[] =
    channel === 'ofcom' ? ['platform', 'address', 'platform-answer'] : ['address', 'when', 'what-happened'];
  return ready.filter((id) => id !== 'address' || address !== null); // nobody goes back to look for one
};

function orderOf(channel: ChannelId): FormHelp['order'] {
  const { asks, inOrder, byPlace } = asksOf(channel);
  if (asks.length === 0) return 'form.not-seen';
  if (inOrder) return 'form.order-known';
  return byPlace ? 'form.order-by-place' : 'form.order-not-known';
}

/**
 * What the form or call of a channel asks, with what the record already answers. For a form that nobody has seen: what
 * is true of every form.
 *
 * @returns null where there is no form, and nothing is known of what a call asks
 */
export function formHelp(channel: ChannelId, record: ConcernRecord, language: Language): FormHelp | null {
  const { asks, hasForm, exactAddress } = asksOf(channel);
  if (asks.length === 0 && !hasForm) return null;
  const reading: Reading = { record, language, exact: exactAddress };
  const asked = asks.length > 0 ? asks : readyFor(channel, record);
  const ownOnly = ownPictureOnly[channel];
  return {
    channel,
    fields: ownOnly ? [] : asked.map((id) => ({ id, label: `field.${id}`, value: fills[id]?.(reading) || null })),
    order: orderOf(channel),
    notAttach: ownOnly ?? 'form.not-attach',
  };
}
