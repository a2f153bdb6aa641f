import { type Language, text } from '../language/text.ts';
import type { Nation } from '../routing/facts.ts';
import type { Due, Duty } from './duty-clock.ts';
import type { DutyBasis } from './duty-rules.ts';
import { sayDate, toldName } from './words.ts';

/** A due time in words: now, by the end of a day, or by a time. */
export function sayDue(due: Due, language: Language): string {
  if (due.kind === 'now') return text(language, 'duty.now');
  const date = sayDate(language, due.date);
  return due.kind === 'day'
    ? text(language, 'duty.day', { date })
    : text(language, 'duty.time', { date, time: due.time });
}

/** How firmly a time is fixed, in words. */
const sayBasis = (basis: DutyBasis, language: Language) => text(language, `duty.basis.${basis}`);

/** Whom to ask next; the general advice stands only where there is a time to ask again. */
const nextLines = ({ next, chaseBy }: Duty, language: Language): readonly string[] =>
  chaseBy || next !== 'duty.next.other' ? [text(language, next)] : [];

/** The times of one step, where its name stands above them already. */
export function dutyHere(duty: Duty, language: Language): readonly string[] {
  const { latest, latestBasis, chaseBy, chaseBasis } = duty;
  return [
    latest &&
      latestBasis &&
      text(language, 'duty.latest', { due: sayDue(latest, language), basis: sayBasis(latestBasis, language) }),
    chaseBy &&
      chaseBasis &&
      text(language, 'duty.chase', { due: sayDue(chaseBy, language), basis: sayBasis(chaseBasis, language) }),
    ...nextLines(duty, language),
  ].filter((line) => line !== null);
}

/** The duty clock as text: one line a step, with how firmly each time is fixed. */
export const dutyLines = (duties: readonly Duty[], nation: Nation | null, language: Language): readonly string[] =>
  duties.flatMap((duty) => {
    const told = toldName(duty, nation, language);
    const act = duty.aim ? [text(language, 'duty.aim', { due: sayDue(duty.aim, language) })] : [];
    const sentences = [...act, ...dutyHere(duty, language)];
    return sentences.length > 0 ? [`${told}: ${sentences.join(' ')}`] : [];
  });
