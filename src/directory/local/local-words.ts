import type { LocalTextKey } from '../../language/en/local.ts';
import type { nations } from '../../nations.ts';
import type { LocalKind } from './kinds.ts';

export type Nation = (typeof nations)[number];
type ByNation = Readonly<Record<Nation, LocalTextKey>>;

const everywhere = (key: LocalTextKey): ByNation => ({
  england: key,
  wales: key,
  scotland: key,
  'northern-ireland': key,
});

/** What each kind of contact is called: the nation’s own words (rule 8). */
export const kindNames: Readonly<Record<LocalKind, ByNation>> = {
  'front-door': {
    england: 'local.kind.front-door',
    wales: 'local.kind.front-door.wales',
    scotland: 'local.kind.front-door.scotland',
    'northern-ireland': 'local.kind.front-door.northern-ireland',
  },
  'out-of-hours': everywhere('local.kind.out-of-hours'),
  'designated-officer': {
    england: 'local.kind.designated-officer',
    wales: 'local.kind.designated-officer.wales',
    scotland: 'local.kind.designated-officer.scotland',
    'northern-ireland': 'local.kind.designated-officer.northern-ireland',
  },
  partnership: everywhere('local.kind.partnership'),
  police: everywhere('local.kind.police'),
};

/** The words to say to whoever answers, so that a switchboard can put the call through. */
export const wordsToSay: Readonly<Record<LocalKind, ByNation>> = {
  'front-door': {
    ...everywhere('local.say.front-door'),
    scotland: 'local.say.front-door.scotland',
    'northern-ireland': 'local.say.front-door.northern-ireland',
  },
  'out-of-hours': everywhere('local.say.out-of-hours'),
  'designated-officer': {
    england: 'local.say.designated-officer',
    wales: 'local.say.designated-officer.wales',
    scotland: 'local.say.designated-officer.scotland',
    'northern-ireland': 'local.say.designated-officer.northern-ireland',
  },
  partnership: everywhere('local.say.partnership'),
  police: everywhere('local.say.police'),
};
