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

/** What most settings are, so that a row says only what is its own. */
const words = { type: 'string', fallback: '', accepts: plainText, field: 'text' } as const;
const phone = { type: 'string', fallback: '', accepts: ukPhone, field: 'tel' } as const;
const mail = { type: 'string', fallback: '', accepts: email, field: 'email' } as const;
const web = { type: 'string', fallback: '', accepts: httpsUrl, field: 'url' } as const;
const lines = { type: 'list', fallback: [], field: 'lines' } as const;
const allowed = { type: 'boolean', fallback: true, accepts: yesOrNo, field: 'text' } as const;

/**
 * Every setting a school or agency can set, once: the browser's schema file, decoding, the options page,
 * the files for admins and the guides are all made from these rows, in this order.
 *
 * `fallback` holds when the setting is missing or refused; an empty text means "not set". `own` is the heading under
 * which a person may set it for themselves; null where only the organisation may, or where “About you” asks for it.
 * What each one means is `setting.<key>.means` in the catalogues.
 */
export const settingTable = [
  { key: 'organisationName', ...words, own: 'more', means: 'setting.organisationName.means' },
  { key: 'nation', ...words, accepts: nation, own: null, means: 'setting.nation.means' },
  { key: 'language', ...words, fallback: 'auto', accepts: language, own: null, means: 'setting.language.means' },
  { key: 'dslName', ...words, own: 'lead', means: 'setting.dslName.means' },
  { key: 'dslPhone', ...phone, own: 'lead', means: 'setting.dslPhone.means' },
  { key: 'dslEmail', ...mail, own: 'lead', means: 'setting.dslEmail.means' },
  { key: 'deputyName', ...words, own: 'deputy', means: 'setting.deputyName.means' },
  { key: 'deputyPhone', ...phone, own: 'deputy', means: 'setting.deputyPhone.means' },
  { key: 'deputyEmail', ...mail, own: 'deputy', means: 'setting.deputyEmail.means' },
  { key: 'chairPhone', ...phone, own: 'chair', means: 'setting.chairPhone.means' },
  { key: 'chairEmail', ...mail, own: 'chair', means: 'setting.chairEmail.means' },
  { key: 'socialCarePhone', ...phone, own: 'social-care', means: 'setting.socialCarePhone.means' },
  { key: 'socialCareUrl', ...web, own: 'social-care', means: 'setting.socialCareUrl.means' },
  { key: 'outOfHoursPhone', ...phone, own: 'social-care', means: 'setting.outOfHoursPhone.means' },
  { key: 'ladoPhone', ...phone, own: 'officer', means: 'setting.ladoPhone.means' },
  { key: 'ladoEmail', ...mail, own: 'officer', means: 'setting.ladoEmail.means' },
  { key: 'extraContacts', ...lines, accepts: listOf(extraContact), own: 'more', means: 'setting.extraContacts.means' },
  { key: 'policyUrl', ...web, own: 'more', means: 'setting.policyUrl.means' },
  { key: 'hideChannels', ...lines, accepts: listOf(hiddenChannel), own: null, means: 'setting.hideChannels.means' },
  { key: 'notice', ...words, accepts: message, field: 'lines', own: null, means: 'setting.notice.means' },
  {
    key: 'wipeAfterMinutes',
    type: 'integer',
    fallback: 15,
    accepts: wholeNumber(1, 120),
    field: 'numeric',
    own: 'more',
    means: 'setting.wipeAfterMinutes.means',
  },
  { key: 'allowPrint', ...allowed, own: null, means: 'setting.allowPrint.means' },
  { key: 'allowPractice', ...allowed, own: null, means: 'setting.allowPractice.means' },
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
