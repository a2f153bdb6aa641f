import { useState } from 'preact/hooks';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { channelNameKey } from '../../src/directory/national.ts';
import { type Choice, offered } from '../../src/practice/compare.ts';
import type { SituationId } from '../../src/practice/situations.ts';
import type { Nation } from '../../src/routing/facts.ts';
import { type Urgency, urgencies } from '../../src/routing/plan-shape.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { useText } from '../words.tsx';

interface Props {
  readonly id: SituationId;
  readonly nation: Nation;
  onChoice(choice: Choice): void;
}

/** What somebody in training would do: how soon, whom first, whom else. */
export function PractiseForm({ id, nation, onChoice }: Props) {
  const t = useText();
  const [urgency, setUrgency] = useState<Urgency | null>(null);
  const [first, setFirst] = useState<ChannelId | null>(null);
  const [also, setAlso] = useState<readonly ChannelId[]>([]);
  const [check, setCheck] = useState(0);
  const channels = offered(id, nation);
  const name = (channel: ChannelId) => t(channelNameKey(channel, nation));
  const compare = (event: Event) => {
    event.preventDefault();
    if (urgency && first) onChoice({ urgency, first, also: also.filter((channel) => channel !== first) });
    else setCheck(check + 1);
  };
  return (
    <form class="stack" onSubmit={compare} noValidate>
      {check > 0 && !(urgency && first) && (
        <ErrorSummary
          level={3}
          check={check}
          problems={[{ words: t('practice.answer-first'), field: urgency ? 'practice-first' : 'practice-urgency' }]}
        />
      )}
      <fieldset class="card" id="practice-urgency" tabIndex={-1}>
        <legend>
          <h4>{t('practice.urgency')}</h4>
        </legend>
        {urgencies.map((one) => (
          <label key={one} class="check-line">
            <input type="radio" name="urgency" checked={urgency === one} onChange={() => setUrgency(one)} />
            {t(`urgency.${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="card" id="practice-first" tabIndex={-1}>
        <legend>
          <h4>{t('practice.first')}</h4>
        </legend>
        {channels.map((channel) => (
          <label key={channel} class="check-line">
            <input type="radio" name="first" checked={first === channel} onChange={() => setFirst(channel)} />
            {name(channel)}
          </label>
        ))}
      </fieldset>
      <fieldset class="card">
        <legend>
          <h4>{t('practice.also')}</h4>
        </legend>
        <p class="soft">{t('practice.also.help')}</p>
        {channels
          .filter((channel) => channel !== first)
          .map((channel) => (
            <label key={channel} class="check-line">
              <input
                type="checkbox"
                name="also"
                checked={also.includes(channel)}
                onChange={({ currentTarget }) =>
                  setAlso(currentTarget.checked ? [...also, channel] : also.filter((other) => other !== channel))
                }
              />
              {name(channel)}
            </label>
          ))}
      </fieldset>
      <button type="submit" data-action="compare">
        {t('practice.compare')}
      </button>
    </form>
  );
}
