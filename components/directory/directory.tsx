import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type ChannelId, channels } from '../../src/directory/channels/index.ts';
import { nations } from '../../src/nations.ts';
import { Choice } from '../options/choice.tsx';
import { Leaves } from '../parts/leaves.tsx';
import { useText } from '../words.tsx';
import { AnyPlace } from './any-place.tsx';
import { ChannelEntry } from './channel-entry.tsx';
import { type Filter, filtered, kinds } from './filter.ts';
import { RetiredList } from './retired-list.tsx';

interface Props {
  readonly today: string;
  copy(words: string): Promise<boolean>;
}

/** Every channel, national and local, with its source and date, and what replaced the bodies that are gone. */
export function Directory({ today, copy }: Props) {
  const t = useText();
  const [filter, setFilter] = useState<Filter>({ nation: undefined, kind: undefined });
  const shown = filtered(filter);
  return (
    <div class="stack">
      <p>{t('directory.intro')}</p>
      <fieldset>
        <legend class="hidden-but-read">{t('directory.filter')}</legend>
        <div class="fields">
          <Choice
            name="filter-nation"
            label="directory.nation"
            none="directory.nation.all"
            choices={nations.map((value) => ({ value, label: `answer.nation.${value}` as const }))}
            chosen={filter.nation}
            onChoose={(nation) => setFilter({ ...filter, nation })}
          />
          <Choice
            name="filter-kind"
            label="directory.kind"
            none="directory.kind.all"
            choices={kinds.map((value) => ({ value, label: `directory.kind.${value}` as const }))}
            chosen={filter.kind}
            onChoose={(kind) => setFilter({ ...filter, kind })}
          />
        </div>
      </fieldset>
      <p role="status">
        <Shown count={shown.length} />
      </p>
      <Leaves link copy />
      {kinds.map((kind) => (
        <KindGroup key={kind} ids={shown.filter((id) => channels[id].kind === kind)} heading={`directory.kind.${kind}`}>
          {(id) => <ChannelEntry key={id} id={id} nation={filter.nation} today={today} copy={copy} />}
        </KindGroup>
      ))}
      <h3>{t('directory.local')}</h3>
      <AnyPlace today={today} copy={copy} />
      <details data-part="retired">
        <summary>{t('directory.retired')}</summary>
        <p>{t('directory.retired.intro')}</p>
        <RetiredList nation={filter.nation} />
      </details>
    </div>
  );
}

function Shown({ count }: { readonly count: number }) {
  const t = useText();
  if (count === 0) return <>{t('directory.shown.none')}</>;
  if (count === 1) return <>{t('directory.shown.one')}</>;
  return <>{t('directory.shown.many', { count: String(count) })}</>;
}

interface GroupProps {
  readonly ids: readonly ChannelId[];
  readonly heading: `directory.kind.${(typeof kinds)[number]}`;
  children(id: ChannelId): ComponentChildren;
}

function KindGroup({ ids, heading, children }: GroupProps) {
  const t = useText();
  if (ids.length === 0) return null;
  return (
    <div>
      <h3>{t(heading)}</h3>
      {ids.map(children)}
    </div>
  );
}
