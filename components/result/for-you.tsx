import { channelNameKey } from '../../src/directory/national.ts';
import { supportersOf } from '../../src/routing/care.ts';
import type { Plan } from '../../src/routing/plan-shape.ts';
import { today } from '../../src/routing/today.ts';
import { mayTellManager } from '../../src/routing/who-may-be-told.ts';
import { useShared } from '../journey/use-journey.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { Said } from '../parts/said.tsx';
import { useText } from '../words.tsx';
import type { ResultProps } from './result-screen.tsx';
import { Routes } from './routes.tsx';
import { leftByWays, waysTo } from './ways.ts';

interface Props extends Pick<ResultProps, 'journey' | 'platform'> {
  readonly support: Plan['support'];
}

/** Care for whoever reports, on every result: they did right, who supports them, and a line for their manager. */
export function ForYou({ support, journey, platform }: Props) {
  const t = useText();
  return (
    <section class="care stack-small" data-part="for-you">
      <h2>{t('result.support')}</h2>
      {support.map((key) => (
        <p key={key}>
          <Said sentence={t(key)} />
        </p>
      ))}
      <Supporters journey={journey} platform={platform} />
      {mayTellManager(journey.facts) && <ManagerLine copy={platform.copy} />}
    </section>
  );
}

/** The lines that listen, with every way to reach them; without those the organisation hides. */
function Supporters({ journey, platform }: Pick<Props, 'journey' | 'platform'>) {
  const t = useText();
  const { facts, settings } = journey;
  const online = useShared(platform.online);
  const shown = supportersOf(facts).filter((channel) => !settings.hideChannels.includes(channel));
  if (!shown.length) return null;
  const ways = shown.map((channel) => ({ channel, ways: waysTo(channel, facts.nation, false) }));
  const left = ways.map((one) => leftByWays(one.ways));
  return (
    <details data-part="supporters">
      <summary>{t('care.who')}</summary>
      <Leaves link={left.some(({ link }) => link)} copy={left.some(({ copy }) => copy)} online={online} />
      <ul class="plain stack">
        {ways.map(({ channel, ways }) => {
          const name = t(channelNameKey(channel, facts.nation));
          return (
            <li key={channel} class="stack-small" data-supporter={channel}>
              <h3>{name}</h3>
              <p>{t(`channel.${channel}.takes`)}</p>
              <Routes
                channel={channel}
                name={name}
                ways={ways}
                primary={false}
                today={today(platform.now())}
                online={online}
                copy={platform.copy}
                openForm={platform.openForm}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function ManagerLine({ copy }: Pick<ResultProps['platform'], 'copy'>) {
  const t = useText();
  const line = t('care.manager.line');
  return (
    <details data-part="manager-line">
      <summary>{t('care.manager')}</summary>
      <div class="stack-small">
        <p class="soft">{t('care.manager.use')}</p>
        <p class="say">{line}</p>
        <Leaves copy />
        <CopyButton label="route.copy" words={line} about={t('care.manager')} copy={copy} />
      </div>
    </details>
  );
}
