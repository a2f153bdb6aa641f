import { calendarEntry } from '../../src/concern/calendar.ts';
import { dutiesFor } from '../../src/concern/duty-clock.ts';
import { sayDue } from '../../src/concern/duty-lines.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import { toldName } from '../../src/concern/words.ts';
import { SaveFile } from '../parts/save-file.tsx';
import { useLanguage, useText } from '../words.tsx';

interface Props {
  readonly record: ConcernRecord;
  now(): Date;
}

/** A calendar entry for each time to ask again. It carries no case detail, so the name of the step stays here. */
export function AskAgain({ record, now }: Props) {
  const t = useText();
  const language = useLanguage();
  const waiting = dutiesFor(record).flatMap((duty) =>
    duty.chaseBy && duty.chaseBy.kind !== 'now' ? [{ duty, due: duty.chaseBy }] : [],
  );
  if (!waiting.length) return null;
  return (
    <details data-part="ask-again">
      <summary>{t('handoff.calendar')}</summary>
      <div class="stack-small">
        <p class="soft">{t('handoff.leaves.calendar')}</p>
        <ul class="plain stack-small">
          {waiting.map(({ duty, due }) => {
            const who = toldName(duty, record.nation, language);
            return (
              <li key={duty.channel}>
                {who}: {sayDue(due, language)}{' '}
                <SaveFile
                  label="handoff.calendar.save"
                  about={who}
                  name="reminder.ics"
                  action={`calendar-${duty.channel}`}
                  words={() => calendarEntry(due, now().getTime(), crypto.randomUUID(), language)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
