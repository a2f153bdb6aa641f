import { useId, useState } from 'preact/hooks';
import type { Match } from '../../src/directory/local/lookup.ts';
import { staysHere } from '../parts/stays-here.ts';
import { useText } from '../words.tsx';
import { routesIn } from './filter.ts';
import type { LocalDirectory } from './local-directory.ts';
import { RouteList } from './route-list.tsx';
import { useWrittenDate } from './written-date.ts';

interface Props {
  /** Null until it has come. */
  readonly directory: LocalDirectory | null;
  readonly use: 'options.council.use' | 'directory.local.use';
  /** The field is about to be used: time to fetch the directory. */
  onWanted(): void;
  onChoose(authorityId: string): void;
  copy(words: string): Promise<boolean>;
}

/** Finds a council by its name, a district, an old name or a short one, mistakes forgiven. */
export function PlaceSearch({ directory, use, onWanted, onChoose, copy }: Props) {
  const t = useText();
  const field = useId();
  const [typed, setTyped] = useState('');
  const matches = directory?.search(typed) ?? [];
  const choose = (id: string) => {
    setTyped('');
    onChoose(id);
  };
  return (
    <search class="field">
      <label for={field}>{t('options.council.field')}</label>
      <p class="soft" id={`${field}-help`}>
        {t('options.council.field.help')}
      </p>
      <input
        {...staysHere}
        id={field}
        type="text"
        value={typed}
        aria-describedby={`${field}-help`}
        onFocus={onWanted}
        onInput={({ currentTarget }) => {
          onWanted();
          setTyped(currentTarget.value);
        }}
      />
      <p role="status" class="soft">
        {typed.trim() !== '' && <Count directory={directory} matches={matches} />}
      </p>
      {typed.trim() !== '' && directory && matches.length === 0 && <WayOn copy={copy} />}
      <ul class="matches">
        {matches.map((match) => (
          <li key={match.placeId}>
            <MatchWords match={match} />
            <div class="row">
              {match.authorityIds.map((id) => (
                <button key={id} type="button" data-authority={id} onClick={() => choose(id)}>
                  {t(use, { place: directory?.authority(id)?.name ?? id })}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </search>
  );
}

function Count({ directory, matches }: Pick<Props, 'directory'> & { readonly matches: readonly Match[] }) {
  const t = useText();
  if (!directory) return <>{t('options.loading')}</>;
  if (matches.length === 0) return <>{t('local.none')}</>;
  if (matches.length === 1) return <>{t('options.council.found.one')}</>;
  return <>{t('options.council.found.many', { count: String(matches.length) })}</>;
}

/** Never an empty space: nobody waits for a name to be found. */
function WayOn({ copy }: Pick<Props, 'copy'>) {
  const t = useText();
  return (
    <div class="notes" data-part="way-on">
      <p>{t('local.none.meanwhile')}</p>
      {(['police-101', 'childrens-social-care'] as const).map((id) => (
        <RouteList key={id} routes={routesIn(id, undefined)} of={t(`channel.${id}.name`)} copy={copy} />
      ))}
    </div>
  );
}

/** Why this place answers, and what is about to change there. */
function MatchWords({ match: { why, unsure, change } }: { readonly match: Match }) {
  const t = useText();
  const written = useWrittenDate();
  return (
    <>
      <p>{t(why.key, why.values)}</p>
      {unsure && <p class="soft">{t(unsure)}</p>}
      {change && (
        <p class="soft">
          {t('local.change', {
            date: written(change.effectiveOn),
            now: change.newAuthorities.map(({ name }) => name).join(', '),
          })}
        </p>
      )}
    </>
  );
}
