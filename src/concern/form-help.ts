import type { ChannelId } from '../directory/channels/index.ts';
import type { Language, TextKey } from '../language/text.ts';
import { type FormFieldId, type FormShape, formShapes } from './form-shapes.ts';
import type { ConcernRecord, PersonRole } from './record.ts';
import { actionLines, category, personLine, sayMoment } from './record-lines.ts';
import { toSafeForm } from './safe-form.ts';
import { safeWords } from './safe-words.ts';

/** One field beside the form: `value` is what its copy button copies; null: have it ready and type it there. */
export interface FormField {
  readonly id: FormFieldId;
  readonly label: TextKey;
  readonly value: string | null;
}

/** Help beside the form of one channel. */
export interface FormHelp {
  readonly channel: ChannelId;
  readonly fields: readonly FormField[];
  readonly orderKnown: boolean;
  /** What must not be attached or uploaded, and why. */
  readonly notAttach: TextKey;
}

function namedAs(record: ConcernRecord, language: Language, roles: readonly PersonRole[]): string {
  const named = record.people.filter((person) => roles.includes(person.role));
  return named.map((person) => personLine(person, language)).join('\n');
}

function fillFor(field: FormFieldId, shape: FormShape, record: ConcernRecord, language: Language): string | null {
  const words = (typed: string) => (shape.address === 'exact' ? typed : safeWords(typed)).trim();
  const { reporter } = record;
  switch (field) {
    case 'address':
      return record.address && (shape.address === 'exact' ? record.address : toSafeForm(record.address));
    case 'reporter-name':
      return words(reporter.name);
    case 'reporter-role':
      return [words(reporter.role), words(reporter.organisation)].filter(Boolean).join(', ');
    case 'reporter-contact':
      return words(reporter.phone);
    case 'what-happened':
    case 'description':
      return [category(record, language), words(record.facts)].filter(Boolean).join('\n');
    case 'own-words':
      return words(record.facts);
    case 'when':
      return sayMoment(language, record.noticed);
    case 'child':
      return namedAs(record, language, ['child', 'other-child']);
    case 'person':
    case 'adults':
      return namedAs(record, language, ['adult', 'worker', 'family']);
    case 'actions':
      return actionLines(record, language).join('\n');
    case 'harm':
      return category(record, language);
    default:
      return null;
  }
}

const notAttach = (channel: ChannelId): TextKey =>
  channel === 'report-remove' ? 'form.not-attach.report-remove' : 'form.not-attach';

/**
 * What the form of a channel asks, with what the record already answers (channels.md 13).
 *
 * @returns null where the channel has no form that we know
 */
export function formHelp(channel: ChannelId, record: ConcernRecord, language: Language): FormHelp | null {
  const shape = formShapes.find((form) => form.channel === channel);
  if (!shape) return null;
  const fields = shape.fields.map(
    (id): FormField => ({ id, label: `form.field.${id}`, value: fillFor(id, shape, record, language) || null }),
  );
  return { channel, fields, orderKnown: shape.orderKnown, notAttach: notAttach(channel) };
}
