import type { directory as english } from '../en/directory.ts';
import type { SameKeys } from './same-keys.ts';

/** The directory browser: filters, the facts about each channel, and bodies that are gone. */
export const directory: SameKeys<typeof english> = {
  'directory.intro':
    'Pob lle y gall Signpost eich anfon ato, beth mae’n ei dderbyn, a ble y cawsom hyd iddo. Does dim rhaid i chi ddarllen hwn ar frys: mae’r cwestiynau’n dewis ar eich rhan.',
  'directory.filter': 'Dangos yn unig',
  'directory.nation': 'Cenedl',
  'directory.nation.all': 'Y DU gyfan',
  'directory.kind': 'Math',
  'directory.kind.all': 'Pob math',
  'directory.kind.emergency': 'Argyfwng',
  'directory.kind.police': 'Yr heddlu',
  'directory.kind.report': 'Ble i roi gwybod',
  'directory.kind.removal': 'Help i dynnu lluniau',
  'directory.kind.helpline': 'Llinellau cymorth',
  'directory.kind.statutory': 'Cyngor a dyletswyddau cyfreithiol',
  'directory.kind.regulator': 'Rheoleiddwyr',
  'directory.kind.person': 'Pobl wrth law',
  'directory.kind.platform': 'Platfformau',
  'directory.kind.self-help': 'Beth gallwch chi ei wneud eich hun',
  'directory.shown.one': 'Dangosir 1 lle.',
  'directory.shown.many': 'Dangosir {count} lle.',
  'directory.shown.none': 'Does dim lle sy’n ffitio. Dewiswch genedl neu fath ehangach.',
  'directory.reach': 'Sut i gysylltu â nhw',
  'directory.reach.only': '({nations} yn unig)',
  'directory.where': 'Ble',
  'directory.hours': 'Ar agor',
  'directory.hours.unknown': 'Nid yw’r oriau agor yn hysbys.',
  'directory.from': 'Ble y cawsom hyd iddo',
  'directory.copy': 'Copi: {date}',
  'directory.copy.no-date': 'Does dim dyddiad ar y copi',
  'directory.checked': 'Gwiriwyd gan berson ar {date}.',
  'directory.review': 'I edrych arno eto erbyn {date}.',
  'directory.links':
    'Mae dolen yn agor mewn tab newydd. Gall hanes y porwr a system fonitro’r ysgol neu’r gwaith gofnodi eich bod wedi’i hagor.',
  'directory.local': 'Unrhyw gyngor',
  'directory.local.intro': 'Chwiliwch pwy sy’n gyfrifol am blant mewn lle arall. Nid yw hyn yn newid eich cyngor chi.',
  'directory.local.use': 'Dangos {place}',
  'directory.retired': 'Wedi mynd, neu gyngor yn unig',
  'directory.retired.intro': 'Mae papurau hŷn yn dal i enwi’r rhain. Nid yw’r un ohonyn nhw’n lle i roi gwybod.',
  'directory.retired.go-to': 'Defnyddiwch heddiw: {channel}',
};
