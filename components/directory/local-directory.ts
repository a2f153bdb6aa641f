import { useEffect, useState } from 'preact/hooks';
import type { LocalChannel } from '../../src/directory/local/local-channels.ts';
import type { Match } from '../../src/directory/local/lookup.ts';
import type { Procedure } from '../../src/directory/local/procedures.ts';
import type { Authority } from '../../src/directory/local/shapes.ts';

/** Councils, contacts and forces: half a megabyte, so it is fetched only when somebody asks for a place. */
export interface LocalDirectory {
  search(typed: string): readonly Match[];
  channels(authorityId: string): readonly LocalChannel[] | null;
  procedures(authorityId: string): readonly Procedure[] | undefined;
  /** The front page of the regional procedures. */
  readonly proceduresStart: string;
  authority(id: string): Authority | undefined;
}

async function load(today: string): Promise<LocalDirectory> {
  const [{ localLookup }, { localChannels }, { proceduresFor, regionalProcedures }, { authorityById }] =
    await Promise.all([
      import('../../src/directory/local/lookup.ts'),
      import('../../src/directory/local/local-channels.ts'),
      import('../../src/directory/local/procedures.ts'),
      import('../../src/directory/local/authorities.ts'),
    ]);
  return {
    search: localLookup(today),
    channels: localChannels,
    procedures: proceduresFor,
    proceduresStart: regionalProcedures.address,
    authority: authorityById,
  };
}

/**
 * The local directory once it is wanted; null until it has come.
 *
 * @param today `YYYY-MM-DD`
 */
export function useLocalDirectory(wanted: boolean, today: string): LocalDirectory | null {
  const [directory, setDirectory] = useState<LocalDirectory | null>(null);
  useEffect(() => {
    if (wanted) load(today).then(setDirectory);
  }, [wanted, today]);
  return directory;
}
