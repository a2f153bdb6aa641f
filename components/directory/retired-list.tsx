import { channelNameKey } from '../../src/directory/national.ts';
import { type Retired, type RetiredId, retired } from '../../src/directory/retired.ts';
import { useText } from '../words.tsx';
import type { Nation } from './filter.ts';

export const retiredEntries = Object.entries(retired) as readonly (readonly [RetiredId, Retired])[];

interface Props {
  readonly nation: Nation | undefined;
  /** All of them unless only some are wanted. */
  readonly entries?: readonly (readonly [RetiredId, Retired])[];
}

/** Bodies that are gone or only give advice, each with what took its place (rule 15). */
export function RetiredList({ nation, entries = retiredEntries }: Props) {
  const t = useText();
  return (
    <dl class="facts">
      {entries.map(([id, { goTo, source }]) => (
        <div key={id} data-retired={id}>
          <dt>{t(`retired.${id}.name`)}</dt>
          <dd>
            {t(`retired.${id}.now`)}{' '}
            {goTo && <strong>{t('directory.retired.go-to', { channel: t(channelNameKey(goTo, nation)) })}</strong>}
            <p class="soft">
              {t('directory.from')}: <span lang="en">{source}</span>.
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
