import { en } from '../../src/language/en.ts';

/** Texts that tell somebody what to do or what will happen; they are held to a reading age of 11. */
const guidance = [
  'start',
  'emergency',
  'leave',
  'journey',
  'own-words',
  'page',
  'note-close',
  'address',
  'text',
  'question',
  'answer',
  'handling',
  'headline',
  'urgency',
  'why',
  'note',
  'next',
  'support',
  'result',
  'remit',
  'route',
  'channel',
  'hours',
  'duty',
  'form',
  'handoff',
  'record',
  'copy',
  'error',
] as const;

export interface Text {
  readonly key: string;
  readonly sentence: string;
}

export interface Part {
  readonly name: string;
  readonly guidance: boolean;
  readonly texts: readonly Text[];
}

/** Names of people, bodies and documents: nobody can write them more simply. */
const isName = (key: string) => /^title\.|^recipient\.|^contact\.|\.name(\.|$)|^record\.category\./.test(key);

/** The English catalogue by the first word of its keys, without names. */
export function parts(): readonly Part[] {
  const byName = new Map<string, Text[]>();
  for (const [key, sentence] of Object.entries(en).filter(([key]) => !isName(key))) {
    const name = key.split('.')[0] ?? key;
    byName.set(name, [...(byName.get(name) ?? []), { key, sentence }]);
  }
  return [...byName].map(([name, texts]) => ({
    name,
    guidance: (guidance as readonly string[]).includes(name),
    texts,
  }));
}
