import { type Language, text } from '../language/text.ts';
import type { Outcome } from '../outcome.ts';
import { longestMailLink, mailLink } from './mail.ts';
import type { ConcernRecord } from './record.ts';
import { recordText } from './record-text.ts';

/** A draft e-mail: `whole` is false when only a short note fits and the record has to be pasted in. */
export interface MailDraft {
  readonly link: string;
  readonly whole: boolean;
}

/**
 * A draft that carries the record, or a short note where the record is too long for a link.
 *
 * @param to whoever rule 2 allows (see `mayReceive`); @param record its addresses come out in safe form
 */
export function mailDraft(to: string, record: ConcernRecord, language: Language): Outcome<MailDraft> {
  const subject = text(language, 'handoff.mail.subject');
  const body = recordText(record, language);
  // Encoding never shortens text, so a body over the limit need not be encoded to know.
  const link = body.length > longestMailLink ? null : mailLink(to, subject, body);
  if (link?.ok) return { ok: true, value: { link: link.value, whole: true } };
  const note = mailLink(to, subject, text(language, 'handoff.mail.note'));
  return note.ok ? { ok: true, value: { link: note.value, whole: false } } : note;
}
