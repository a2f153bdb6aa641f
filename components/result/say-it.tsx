import type { ConcernRecord } from '../../src/concern/record.ts';
import { speechCard } from '../../src/concern/speech-card.ts';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { useLanguage, useText } from '../words.tsx';

interface Props {
  readonly channel: ChannelId;
  readonly name: string;
  readonly record: ConcernRecord;
}

function Lines({ channel, record }: Omit<Props, 'name'>) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <p class="soft">{t('handoff.only-true')}</p>
      <ol class="say-lines">
        {speechCard(channel, record, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}

/** What to say in a call, line by line. For 999 it stands open: nobody has to look for it. */
export function SayIt({ channel, name, record }: Props) {
  const t = useText();
  if (channel === 'police-999') {
    return (
      <section data-part="say-it">
        <h4>{t('handoff.say.title')}</h4>
        <Lines {...{ channel, record }} />
      </section>
    );
  }
  return (
    <details data-part="say-it">
      <summary>
        {t('handoff.say.title')}
        <span class="hidden-but-read">: {name}</span>
      </summary>
      <Lines {...{ channel, record }} />
    </details>
  );
}
