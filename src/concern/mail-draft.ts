import type { ChannelId } from '../directory/channels/index.ts';
import { type Language, text } from '../language/text.ts';
import type { Outcome } from '../outcome.ts';
import { addressForPeople } from './address.ts';
import { longestMailLink, mailLink } from './mail.ts';
import type { ConcernRecord } from './record.ts';
import { category, line, sayMoment, stepLine } from './record-lines.ts';
import type { PartId } from './record-parts.ts';
import { recordText } from './record-text.ts';

/** Whom a draft goes to. */
export interface Addressee {
  readonly email: string;
  /** Their own step: a note to them does not say that they are still to be told. */
  readonly channel: ChannelId;
}

/** A draft e-mail: `whole` is false when only a short note fits, or only a note may go. */
export interface MailDraft {
  readonly link: string;
  readonly whole: boolean;
}

/** Signatures are for paper, times to ask again for the writer; what was asked goes with what was not kept of it. */
const notInMail = ({ keptExcept }: ConcernRecord): readonly PartId[] =>
  keptExcept.trim() ? ['follow-up', 'signatures'] : ['handling', 'follow-up', 'signatures'];

/** The address in safe form, then without the part after `?`, then none: the first that leaves room is taken. */
function addressLines(record: ConcernRecord, language: Language): readonly (readonly string[])[] {
  const whole = addressForPeople(record);
  const short = addressForPeople({ ...record, queryLeftOut: true });
  if (!whole || !short) return [[]];
  return [
    [line(language, 'record.line.address', whole)],
    ...(short === whole ? [] : [[text(language, 'handoff.mail.address-short', { value: short })]]),
    [],
  ];
}

/** Those told first, then those to be told. */
const stepsOf = ({ steps, nation }: ConcernRecord, own: ChannelId, language: Language): readonly string[] =>
  [...steps.filter(({ done }) => done !== null), ...steps.filter(({ done }) => done === null)]
    .filter(({ channel }) => channel !== own)
    .map((step) => stepLine(step, nation, language));

/** What, when and where; then as many of the steps as there is room for. No name of anybody is in it. */
function shortNote(to: Addressee, record: ConcernRecord, language: Language, fits: (body: string) => boolean) {
  const noticed = sayMoment(language, record.noticed);
  const body = (address: readonly string[], steps: readonly string[]) =>
    [
      text(language, 'handoff.mail.note'),
      '',
      text(language, 'handoff.say.what', { category: category(record, language) }),
      ...(noticed ? [line(language, 'record.line.noticed', noticed)] : []),
      ...address,
      ...steps,
      '',
      text(language, 'handoff.mail.record'),
      '',
    ].join('\n');
  const address = addressLines(record, language).find((lines) => fits(body(lines, []))) ?? [];
  const steps = stepsOf(record, to.channel, language);
  const most = steps.findLastIndex((_, last) => fits(body(address, steps.slice(0, last + 1))));
  return body(address, steps.slice(0, most + 1));
}

/**
 * A draft that carries the record, or a short note where the record is too long for a link. About a colleague it says
 * only that the two need to talk: mail is read by others, and that record is handed over in person (rule 2).
 *
 * @param to whoever rule 2 allows (`contactsOfStep`, `withoutContactsOf`); @param record its addresses come out in safe form
 */
export function mailDraft(to: Addressee, record: ConcernRecord, language: Language): Outcome<MailDraft> {
  const subject = text(language, 'handoff.mail.subject');
  // Encoding never shortens text, so a body over the limit need not be encoded to know.
  const link = (body: string) =>
    body.length > longestMailLink
      ? ({ ok: false, why: 'handoff.why.offer-copy' } as const)
      : mailLink(to.email, subject, body);
  const draft = (body: string, whole: boolean): Outcome<MailDraft> => {
    const made = link(body);
    return made.ok ? { ok: true, value: { link: made.value, whole } } : made;
  };
  if (record.form === 'colleague') return draft(text(language, 'handoff.mail.colleague'), false);
  const whole = draft(recordText(record, language, notInMail(record)), true);
  const note = () => shortNote(to, record, language, (body) => link(body).ok);
  return whole.ok ? whole : draft(note(), false);
}
