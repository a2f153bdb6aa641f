import { type Language, text } from '../language/text.ts';
import type { Due, Duty } from './duty-clock.ts';
import { channelName, sayDate } from './words.ts';

/** A due time in words: now, by the end of a day, or by a time. */
export function sayDue(due: Due, language: Language): string {
  if (due.kind === 'now') return text(language, 'duty.now');
  const date = sayDate(language, due.date);
  return due.kind === 'day'
    ? text(language, 'duty.day', { date })
    : text(language, 'duty.time', { date, time: due.time });
}

function linesFor(duty: Duty, language: Language): readonly string[] {
  const told = duty.recipient
    ? text(language, `record.recipient.${duty.recipient}`)
    : channelName(language, duty.channel);
  const lines: string[] = [];
  if (duty.aim) lines.push(text(language, 'duty.aim', { told, due: sayDue(duty.aim, language) }));
  if (duty.latest && duty.latestBasis) {
    const basis = text(language, `duty.basis.${duty.latestBasis}`);
    lines.push(text(language, 'duty.latest', { told, due: sayDue(duty.latest, language), basis }));
  }
  if (duty.chaseBy && duty.chaseBasis) {
    const basis = text(language, `duty.basis.${duty.chaseBasis}`);
    lines.push(
      text(language, 'duty.chase', { told, due: sayDue(duty.chaseBy, language), basis }),
      text(language, duty.next),
    );
  }
  return lines;
}

/** The duty clock as text: one or more lines a step, each with how firmly the time is fixed. */
export const dutyLines = (duties: readonly Duty[], language: Language): readonly string[] =>
  duties.flatMap((duty) => linesFor(duty, language));
