import type { channels as english } from '../en/channels.ts';
import { helplines } from './channels-help.ts';
import { channelsNearby } from './channels-near.ts';
import { officialChannels } from './channels-official.ts';
import type { SameKeys } from './same-keys.ts';

/** What each channel is called, takes, refuses and needs: shown before any link or number (the remit gate). */
export const channels: SameKeys<typeof english> = {
  ...officialChannels,
  ...helplines,
  ...channelsNearby,

  'hours.always': 'Ddydd a nos (copi: {date}).',
  'hours.weekdays-10-4': 'Dydd Llun i ddydd Gwener: 10am i 4pm (copi: {date}).',
  'hours.weekdays-10-4-not-holidays': 'Dydd Llun i ddydd Gwener, 10am i 4pm. Ar gau ar wyliau banc (copi: {date}).',
  'hours.act-early': '9am i 5pm bob dydd; ar adegau eraill mae galwadau’n mynd at swyddogion arbenigol (copi: {date}).',
  'hours.no-date': 'dim dyddiad hysbys',
  'field.service': 'Pa wasanaeth',
  'field.what-happened': 'Beth ddigwyddodd',
  'field.your-name': 'Eich enw',
  'field.your-number': 'Y rhif rydych yn ffonio ohono',
  'field.place': 'Ble',
  'field.hurt': 'A oes rhywun wedi’i anafu',
  'field.when': 'Pryd',
  'field.who': 'Pwy',
  'field.evidence-list': 'Pa dystiolaeth sydd (dim lluniau)',
  'field.child-at-risk': 'A oes plentyn mewn perygl',
  'field.your-contact': 'Eich enw, rôl, e-bost a ffôn',
  'field.child-details': 'Y plentyn: enw, oed, ble mae',
  'field.person-details': 'Y person: enwau, enwau defnyddiwr, apiau',
  'field.address': 'Cyfeiriad gwe',
  'field.address-note': 'Ble ar y dudalen (os oes angen)',
  'field.age-band': 'Eich grŵp oedran',
  'field.childline-account': 'Cyfrif Childline',
  'field.own-images': 'Eich llun eich hun neu ei gyfeiriad',
  'field.platform': 'Y platfform',
  'field.platform-answer': 'Beth atebodd y platfform',
  'field.date-reported': 'Y diwrnod y rhoesoch wybod amdano',
  'field.harm-type': 'Pa fath o niwed',
  'field.short-description': 'Disgrifiad byr',
  'field.person': 'Y person',
  'field.concerns': 'Beth sy’n eich poeni',
  'field.vulnerabilities': 'Beth sy’n ei wneud yn agored i niwed',
  'field.agencies': 'Pwy arall sy’n rhan ohono',
  'field.your-role': 'Eich rôl',
  'field.family': 'Y teulu',
  'field.childs-words': 'Y pryder, yng ngeiriau’r plentyn ei hun',
  'field.adults-involved': 'Yr oedolion',
  'field.actions-taken': 'Beth a wnaed',
  'field.your-email': 'Eich e-bost',
  'field.whose-data': 'Data pwy yw e',
  'field.organisation': 'Y sefydliad',
  'field.harm-caused': 'Y niwed a achosodd',
};
