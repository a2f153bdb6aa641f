import { nations } from '../nations.ts';
import type { Checked } from './checks/checked.ts';
import { email } from './checks/email.ts';
import { extraContact } from './checks/extra-contact.ts';
import { hiddenChannel } from './checks/hidden-channel.ts';
import { httpsUrl } from './checks/https-url.ts';
import { listOf } from './checks/list-of.ts';
import { oneOf } from './checks/one-of.ts';
import { message, plainText } from './checks/plain-text.ts';
import { ukPhone } from './checks/uk-phone.ts';
import { wholeNumber } from './checks/whole-number.ts';
import { yesOrNo } from './checks/yes-or-no.ts';
import type { SettingRow } from './setting-row.ts';

const nation = oneOf(nations, 'organisation.why.nation');
const language = oneOf(['auto', 'en', 'cy'], 'organisation.why.language');

/**
 * Every setting a school or agency can set, once: the browser's schema file, decoding, the options page,
 * the files for admins and the guides are all made from these rows, in this order.
 *
 * `fallback` holds when the setting is missing or refused; an empty text means "not set".
 * What each one means is `setting.<key>.means` in the catalogues.
 */
export const settingTable = [
  {
    key: 'organisationName',
    type: 'string',
    fallback: '',
    accepts: plainText,
    means: 'setting.organisationName.means',
  },
  { key: 'nation', type: 'string', fallback: '', accepts: nation, means: 'setting.nation.means' },
  { key: 'language', type: 'string', fallback: 'auto', accepts: language, means: 'setting.language.means' },
  { key: 'dslName', type: 'string', fallback: '', accepts: plainText, means: 'setting.dslName.means' },
  { key: 'dslPhone', type: 'string', fallback: '', accepts: ukPhone, means: 'setting.dslPhone.means' },
  { key: 'dslEmail', type: 'string', fallback: '', accepts: email, means: 'setting.dslEmail.means' },
  { key: 'deputyName', type: 'string', fallback: '', accepts: plainText, means: 'setting.deputyName.means' },
  { key: 'deputyPhone', type: 'string', fallback: '', accepts: ukPhone, means: 'setting.deputyPhone.means' },
  { key: 'deputyEmail', type: 'string', fallback: '', accepts: email, means: 'setting.deputyEmail.means' },
  { key: 'chairPhone', type: 'string', fallback: '', accepts: ukPhone, means: 'setting.chairPhone.means' },
  { key: 'chairEmail', type: 'string', fallback: '', accepts: email, means: 'setting.chairEmail.means' },
  { key: 'socialCarePhone', type: 'string', fallback: '', accepts: ukPhone, means: 'setting.socialCarePhone.means' },
  { key: 'socialCareUrl', type: 'string', fallback: '', accepts: httpsUrl, means: 'setting.socialCareUrl.means' },
  { key: 'outOfHoursPhone', type: 'string', fallback: '', accepts: ukPhone, means: 'setting.outOfHoursPhone.means' },
  { key: 'ladoPhone', type: 'string', fallback: '', accepts: ukPhone, means: 'setting.ladoPhone.means' },
  { key: 'ladoEmail', type: 'string', fallback: '', accepts: email, means: 'setting.ladoEmail.means' },
  {
    key: 'extraContacts',
    type: 'list',
    fallback: [],
    accepts: listOf(extraContact),
    means: 'setting.extraContacts.means',
  },
  { key: 'policyUrl', type: 'string', fallback: '', accepts: httpsUrl, means: 'setting.policyUrl.means' },
  {
    key: 'hideChannels',
    type: 'list',
    fallback: [],
    accepts: listOf(hiddenChannel),
    means: 'setting.hideChannels.means',
  },
  { key: 'notice', type: 'string', fallback: '', accepts: message, means: 'setting.notice.means' },
  {
    key: 'wipeAfterMinutes',
    type: 'integer',
    fallback: 15,
    accepts: wholeNumber(1, 120),
    means: 'setting.wipeAfterMinutes.means',
  },
  { key: 'allowPrint', type: 'boolean', fallback: true, accepts: yesOrNo, means: 'setting.allowPrint.means' },
  { key: 'allowPractice', type: 'boolean', fallback: true, accepts: yesOrNo, means: 'setting.allowPractice.means' },
] as const satisfies readonly SettingRow[];

type Row = (typeof settingTable)[number];
export type SettingKey = Row['key'];

type ValueOf<R extends Row> = R['accepts'] extends (value: never) => Checked<infer Out>
  ? Out | Widened<R['fallback']>
  : never;
type Widened<F> = F extends readonly [] ? readonly string[] : F;

/** All settings, each with a usable value. */
export type OrganisationSettings = { readonly [R in Row as R['key']]: ValueOf<R> };

/** Only what an organisation has set. */
export type GivenSettings = Partial<OrganisationSettings>;

/** What holds when nothing is set. */
export const defaultSettings: OrganisationSettings = Object.fromEntries(
  settingTable.map(({ key, fallback }): [string, unknown] => [key, fallback]),
) as OrganisationSettings; // the table's rows are the type's source, so every key is there
