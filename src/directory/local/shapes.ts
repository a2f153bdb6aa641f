import { nations } from '../../nations.ts';
import { z } from '../../schema.ts';
import { confidence } from '../channel.ts';
import { copyDate, date, id } from '../text-shapes.ts';
import { contactKinds } from './kinds.ts';

/**
 * The shapes of the local directory's JSON files, held by the tests: the product reads the files
 * without parsing them, as they are part of the package.
 */
const contactId = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z-]+)+$/));
const web = z.string().check(z.regex(/^https?:\/\/[^\s@]+$/, 'Write the whole address with https://.'));
const name = z.string().check(z.minLength(2));
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item).check(z.minLength(1)));

export const nation = z.enum(nations);

/** Who answers for children’s social care in one place: a council, or a trust in Northern Ireland. */
export const authority = z.strictObject({
  id,
  name,
  shortName: name,
  nation,
  type: z.enum([
    'unitary',
    'metropolitan',
    'london-borough',
    'city-corporation',
    'county',
    'welsh-unitary',
    'scottish-unitary',
    'hsc-trust',
  ]),
  /** The statistics office’s code; trusts have none. */
  gssCode: z.nullable(z.string()),
  formerGssCodes: z.optional(list(z.string())),
  /** As GOV.UK lists it; some are http there. null: not found. */
  website: z.nullable(web),
  policeForceId: id,
  /** Welsh and Gaelic names, common short forms. */
  aliases: z.optional(list(name)),
});

/** A second-tier council of England: the county answers for children. */
export const district = z.strictObject({
  id,
  name,
  shortName: name,
  gssCode: z.string(),
  countyId: id,
  aliases: z.optional(list(name)),
});

/** A council of Northern Ireland with the trusts that serve it; `unsourced`: from general knowledge of the borders. */
export const niDistrict = z.strictObject({
  id,
  name,
  shortName: name,
  gssCode: z.string(),
  trustIds: list(id),
  basis: z.enum(['sourced', 'unsourced']),
});

/** A council that is gone, with those that answer now. */
export const formerArea = z.strictObject({
  id,
  name,
  shortName: name,
  endedOn: date,
  authorityIds: list(id),
  basis: z.enum(['sourced', 'unsourced']),
});

/** A decided change of councils. */
export const plannedChange = z.strictObject({
  id,
  effectiveOn: date,
  endsAuthorityIds: list(id),
  newAuthorities: list(z.strictObject({ id, name, districtIds: list(id) })),
  sourceUrl: web,
  status: z.literal('decided'),
});

/** A police force. `reportUrl` only where the exact address was seen; one with `publicReporting: false` is never offered. */
export const force = z.strictObject({
  id,
  name,
  nation: z.enum([...nations, 'great-britain', 'united-kingdom']),
  kind: z.enum(['territorial', 'special']),
  publicReporting: z.boolean(),
  policeUkId: z.nullable(z.string()),
  onsCode: z.nullable(z.string()),
  website: web,
  reportUrl: z.nullable(web),
  sharedReportingSite: z.nullable(z.boolean()),
  phone: z.nullable(z.literal('101')),
  otherHostsSeen: z.optional(list(z.string())),
  note: z.optional(z.nullable(z.string())),
});

/** One way to reach one office of an authority, as one page gave it. */
export const contact = z.strictObject({
  id: contactId,
  authorityId: id,
  kind: z.enum(contactKinds),
  /** `professionals` and `public` where the council keeps two lines. */
  audience: z.enum(['any', 'professionals', 'public']),
  phone: z.optional(z.string().check(z.regex(/^0[\d ]{9,13}$/, 'Digits and spaces, starting with 0.'))),
  /** What to press in the phone menu. */
  option: z.optional(z.string().check(z.regex(/^\d(, then \d| or \d)?$/))),
  email: z.optional(z.string().check(z.regex(/^[\w.-]+@[\w.-]+\.[a-z]{2,}$/i))),
  url: z.optional(web),
  /** In the 24-hour clock, as the page gave it. */
  hours: z.optional(z.string()),
  /** What to know before using it; the words stand under `local.hint.<hint>`. */
  hint: z.optional(z.string()),
  source: web,
  sourceType: z.enum([
    'council',
    'partnership',
    'procedures',
    'nhs',
    'district-council',
    'school',
    'community',
    'open-source',
  ]),
  /** null: the page carries no date. */
  sourceDate: z.nullable(copyDate),
  confidence,
  /** The day a person checked it on the council’s own page; null: nobody has. */
  verified: z.nullable(date),
});

/** What a maintainer should know about a contact or an authority and no reader should see; not in the package. */
export const contactNote = z.strictObject({
  id: z.union([contactId, id]),
  note: z.optional(z.string()),
  alsoSeenAt: z.optional(list(web)),
});

/** The state of one file, and the day by which a person has to look at all of it again. */
export const fileHead = { asOf: date, reviewBy: date };

export type Authority = z.infer<typeof authority>;
export type District = z.infer<typeof district>;
export type NiDistrict = z.infer<typeof niDistrict>;
export type FormerArea = z.infer<typeof formerArea>;
export type PlannedChange = z.infer<typeof plannedChange>;
export type Force = z.infer<typeof force>;
export type Contact = z.infer<typeof contact>;
