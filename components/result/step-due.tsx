import { dutiesFor } from '../../src/concern/duty-clock.ts';
import { dutyHere } from '../../src/concern/duty-lines.ts';
import type { ConcernRecord } from '../../src/concern/record.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { Said } from '../parts/said.tsx';
import { useLanguage, useText } from '../words.tsx';

interface Props {
  readonly channel: ChannelId;
  readonly record: ConcernRecord;
}

/** By when at the latest, when to ask again, and whom to ask next when nothing comes. */
export function StepDue({ channel, record }: Props) {
  const t = useText();
  const language = useLanguage();
  const duty = dutiesFor(record).find((one) => one.channel === channel);
  const lines = duty ? dutyHere(duty, language) : [];
  if (!lines.length) return null;
  return (
    <details data-part="due">
      <summary>{t('duty.title')}</summary>
      <ul class="stack-small">
        {lines.map((line) => (
          <li key={line}>
            <Said sentence={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}
