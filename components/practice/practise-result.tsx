import { useEffect, useRef } from 'preact/hooks';
import type { ChannelId } from '../../src/directory/channels/index.ts';
import { channelNameKey } from '../../src/directory/national.ts';
import type { TextKey } from '../../src/language/text.ts';
import type { Comparison } from '../../src/practice/compare.ts';
import type { Nation } from '../../src/routing/facts.ts';
import { useText } from '../words.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly nation: Nation;
}

/** What Signpost would have said beside what was chosen. Words alone: no number to ring, no link to press. */
export function PractiseResult({ comparison, nation }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [comparison]);
  const { plan, urgency, first, shared, missed, unneeded } = comparison;
  const name = (channel: ChannelId) => t(channelNameKey(channel, nation));
  const lists: readonly (readonly [TextKey, readonly ChannelId[]])[] = [
    ['practice.shared', shared],
    ['practice.missed', missed],
    ['practice.unneeded', unneeded],
  ];
  return (
    <div class="stack" data-part="practice-result">
      <h3 tabIndex={-1} ref={heading}>
        {t('practice.result')}
      </h3>
      <p>
        <strong>{t(plan.headline)}</strong> {t(`urgency.${plan.urgency}`)}.
      </p>
      <ul class="stack-small">
        <li data-urgency={urgency}>{t(`practice.urgency.${urgency}`)}</li>
        <li data-first={first}>{t(`practice.first.${first}`)}</li>
        {lists.map(
          ([key, channels]) =>
            channels.length > 0 && (
              <li key={key} data-list={key}>
                {t(key)}: {channels.map(name).join('; ')}.
              </li>
            ),
        )}
      </ul>
      <h4>{t('practice.steps')}</h4>
      <ol class="stack-small">
        {plan.steps.map(({ channel, why, either, extra }) => (
          <li key={channel} data-step={channel}>
            <strong>{name(channel)}</strong> {either && `(${t('result.or')}) `}
            {extra && `(${t('result.extra')}) `}
            {t(why)}
          </li>
        ))}
      </ol>
      <h4>{t('practice.never')}</h4>
      <ul class="stack-small">
        {plan.handling.map((id) => (
          <li key={id}>{t(`handling.${id}`)}</li>
        ))}
      </ul>
      <p class="soft">{t('practice.guide')}</p>
    </div>
  );
}
