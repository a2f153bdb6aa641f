import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { channels } from '../../src/directory/channels/index.ts';
import { retired } from '../../src/directory/retired.ts';

/** The directory as one release carried it: each record's hash by its name, and one hash over all. */
export interface DirectoryState {
  readonly version: string;
  readonly hash: string;
  readonly records: Readonly<Record<string, string>>;
}

const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('hex');

/** Places, councils and contacts: one record for each entry that has an id, else one for the file. */
function localRecords(): readonly (readonly [string, unknown])[] {
  const folder = 'src/directory/local';
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'contact-notes.json');
  return files.flatMap((name) => {
    const content = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Record<string, unknown>;
    return Object.entries(content).flatMap(([list, value]): readonly (readonly [string, unknown])[] => {
      const entries = Array.isArray(value) ? value : [];
      const named = entries.filter((one) => typeof one === 'object' && one !== null && 'id' in one);
      if (named.length === 0 || named.length < entries.length) return [[`local/${name} ${list}`, value]];
      return named.map((one) => [`local/${name} ${list} ${String(one.id)}`, one] as const);
    });
  });
}

/** Every record of today. */
export function directoryState(version: string): DirectoryState {
  const all = [
    ...Object.entries(channels).map(([id, record]) => [`channel ${id}`, record] as const),
    ...Object.entries(retired).map(([id, record]) => [`retired ${id}`, record] as const),
    ...localRecords(),
  ];
  const records = Object.fromEntries(
    all.map(([name, record]) => [name, hashOf(record)] as const).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  return { version, hash: hashOf(records), records };
}

/** The state kept from the release before this one, or null before the first. */
export function releasedBefore(version: string, folder = 'docs/releases'): DirectoryState | null {
  if (!existsSync(folder)) return null;
  const number = (text: string) => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  const earlier = readdirSync(folder)
    .flatMap((name) => /^directory-(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? [])
    .filter((one) => number(one) < number(version))
    .sort((one, other) => number(other) - number(one));
  const [last] = earlier;
  return last === undefined ? null : JSON.parse(readFileSync(`${folder}/directory-${last}.json`, 'utf8'));
}

/** What is new, changed and gone since then. */
export function directoryChanges(now: DirectoryState, before: DirectoryState | null): string {
  const old = before?.records ?? {};
  const names = Object.keys(now.records);
  const lists = {
    New: names.filter((name) => !(name in old)),
    Changed: names.filter((name) => name in old && old[name] !== now.records[name]),
    Gone: Object.keys(old).filter((name) => !(name in now.records)),
  };
  const since = before ? `Since version ${before.version}.` : 'The first release: every record is new.';
  return [
    '# Changes to the directory',
    '',
    `Version ${now.version}, ${names.length} records, sha256 \`${now.hash}\`. ${since}`,
    ...Object.entries(lists).flatMap(([title, list]) => [
      '',
      `## ${title}: ${list.length}`,
      '',
      // Before the first release the list of all would say nothing.
      ...(before ? list.map((name) => `- ${name}`) : []),
    ]),
    '',
  ].join('\n');
}
