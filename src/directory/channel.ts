import { nations } from '../nations.ts';
import { z } from '../schema.ts';
import { copyDate, date, id } from './text-shapes.ts';

/**
 * The shape of a channel: a body, a person or a thing to do that can be a step of a plan.
 *
 * Facts only. The words (name, what it takes, what it refuses, what it needs, what happens
 * next) are in `src/language/en/channels-*.ts` under `channel.<id>.…`.
 */
export const confidences = ['H', 'M', 'L'] as const;
/** How sure we are that a fact is right today; L is never shown as a number or as hours. */
export const confidence = z.enum(confidences);
export type Confidence = z.infer<typeof confidence>;

/** Everything a form or a call is known to ask. */
export const fieldIds = [
  'service',
  'what-happened',
  'your-name',
  'your-number',
  'place',
  'hurt',
  'when',
  'who',
  'evidence-list',
  'child-at-risk',
  'your-contact',
  'child-details',
  'person-details',
  'address',
  'address-note',
  'age-band',
  'childline-account',
  'own-images',
  'platform',
  'platform-answer',
  'date-reported',
  'harm-type',
  'short-description',
  'person',
  'concerns',
  'vulnerabilities',
  'agencies',
  'your-role',
  'family',
  'childs-words',
  'adults-involved',
  'actions-taken',
  'your-email',
  'whose-data',
  'organisation',
  'harm-caused',
] as const;
export type FieldId = (typeof fieldIds)[number];

/** One way to reach a channel. */
export const route = z.strictObject({
  kind: z.enum(['phone', 'textphone', 'relay', 'sms', 'bsl', 'email', 'form', 'site', 'chat']),
  /** As a person dials or types it; an https address for form, site and chat; the name of the app for bsl. */
  value: z.string().check(z.minLength(1)),
  nations: z.optional(z.readonly(z.array(z.enum(nations)))),
  confidence,
});
export type Route = z.infer<typeof route>;

const remitCondition = z.record(z.string(), z.union([z.string(), z.readonly(z.array(z.string()))]));

/** What sort of help a channel is, the most urgent first. */
export const channelKinds = [
  'emergency',
  'police',
  'report',
  'removal',
  'helpline',
  'statutory',
  'regulator',
  'person',
  'platform',
  'self-help',
] as const;

export const channel = z.strictObject({
  id,
  kind: z.enum(channelKinds),
  nations: z.union([z.literal('all'), z.readonly(z.array(z.enum(nations)))]),
  /** Who may use it. `children` are under 18; `workforce` are people who work with children. */
  serves: z.readonly(z.array(z.enum(['adults', 'children', 'workforce']))),
  /**
   * What it takes, as answers in the triage's own words, so that every plan can be held against it: one of
   * these conditions must be possible. Left out where it takes any worry. Facts and answers are those of
   * `src/routing/facts.ts`, which this folder may not import; a test checks each name.
   */
  remit: z.optional(z.readonly(z.array(remitCondition).check(z.minLength(1)))),
  anonymous: z.nullable(z.boolean()),
  emergency: z.boolean(),
  routes: z.readonly(z.array(route)),
  /** What its form or call asks, as keys under `field.<name>`. */
  asks: z.readonly(z.array(z.enum(fieldIds))),
  /** Present where `asks` stands in the order of the form or call itself; else forms differ, and the order is ours. */
  asksInOrder: z.optional(z.literal(true)),
  /** Official reports that need a web address as it is; everybody else gets the safe form. */
  wantsExactAddress: z.optional(z.literal(true)),
  /** `text` names a key under `hours.<name>`; null: not found, and the screen says so. */
  hours: z.nullable(z.strictObject({ text: z.string(), copyDate: z.nullable(copyDate), confidence })),
  sources: z.readonly(z.array(z.string())),
  /** Best date that could be established for the page read; null where the page carries none. */
  copyDate: z.nullable(copyDate),
  confidence,
  /** The day a person checked it by hand; null: shown with "check before you rely on it". */
  verified: z.nullable(date),
  reviewBy: date,
});
export type Channel = z.infer<typeof channel>;
