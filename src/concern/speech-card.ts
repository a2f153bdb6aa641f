import type { ChannelId } from '../directory/channels/index.ts';
import { type Language, type TextKey, text } from '../language/text.ts';
import type { HandlingId } from '../routing/handling.ts';
import { readerOf } from '../routing/in-words.ts';
import type { ConcernRecord } from './record.ts';
import { category, peopleNamed, roleOf } from './record-lines.ts';
import { safeWords } from './safe-words.ts';

/** What the caller can say they have not done, where the plan asked them not to. Said only if it is true; never to 999. */
const notDone: readonly (readonly [HandlingId, TextKey])[] = [
  ['stop-looking', 'handoff.not-done.look'],
  ['no-view', 'handoff.not-done.look'],
  ['no-copy', 'handoff.not-done.copy'],
  ['do-not-delete', 'handoff.not-done.delete'],
  ['isolate-device', 'handoff.not-done.device'],
  ['do-not-alert-subject', 'handoff.not-done.alert'],
  ['do-not-question-child', 'handoff.not-done.question'],
  ['no-reply', 'handoff.not-done.reply'],
];

function notDoneLines(record: ConcernRecord): readonly TextKey[] {
  const copied = record.handling.includes('say-if-copied');
  const keys = notDone.filter(([id]) => record.handling.includes(id)).map(([, key]) => key);
  const honest = copied ? keys.filter((key) => key !== 'handoff.not-done.copy') : keys;
  return [...new Set(copied ? [...honest, 'handoff.not-done.say-copied' as const] : honest)];
}

/** What 999 asks, in its order: service, what, name, number, where, who is hurt. */
const emergency = ['service', 'what', 'caller', 'where', 'hurt'] as const;
/** What every other call needs first: who calls, where the child or person is, what it is about, who may be in danger. */
const ordinary = ['who', 'where', 'what', 'online', 'danger'] as const; // `online` only with an address

/** It takes no name and cannot come back to anybody: nobody says who they are there, nor asks what follows. */
const withoutName: readonly ChannelId[] = ['crimestoppers'];

/**
 * The lines to say in a call, in order; dots stand where the caller fills in.
 *
 * @param channel the channel called; 999 has its own order, and no line that somebody in a fright would read out untrue
 */
export function speechCard(channel: ChannelId, record: ConcernRecord, language: Language): readonly string[] {
  const gap = text(language, 'handoff.say.gap');
  const values = {
    name: safeWords(record.reporter.name).trim() || gap,
    role: safeWords(roleOf(record, language)).trim() || gap,
    organisation: safeWords(record.reporter.organisation).trim() || gap,
    phone: record.reporter.phone.trim() || gap,
    category: category(record, language),
    people: peopleNamed(record, ['child', 'other-child'], language).join('; ') || gap,
  };
  const atHome = readerOf(record.kind ?? undefined) !== undefined; // no workplace to name
  const nameless = withoutName.includes(channel);
  const caller = atHome ? 'handoff.say.who.family' : 'handoff.say.who';
  const ownKeys = {
    who: nameless ? 'handoff.say.no-name' : caller,
    where: `handoff.say.where.${record.whereabouts}`,
  } as const;
  const say = (key: TextKey) => text(language, key, values);
  if (channel === 'police-999') return emergency.map((part) => say(`handoff.say.${part}`));
  return [
    ...ordinary
      .filter((part) => part !== 'online' || record.address)
      .map((part) => say(part === 'who' || part === 'where' ? ownKeys[part] : `handoff.say.${part}`)),
    ...notDoneLines(record).map((key) => text(language, key)),
    ...(nameless ? [] : [say('handoff.say.ask')]),
  ];
}
