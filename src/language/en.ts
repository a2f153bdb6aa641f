import { always } from './en/always.ts';
import { care } from './en/care.ts';
import { channels } from './en/channels.ts';
import { concern } from './en/concern.ts';
import { decide } from './en/decide.ts';
import { directory } from './en/directory.ts';
import { family } from './en/family.ts';
import { handling } from './en/handling.ts';
import { kit } from './en/kit.ts';
import { learn } from './en/learn.ts';
import { local } from './en/local.ts';
import { options } from './en/options.ts';
import { organisation } from './en/organisation.ts';
import { plan } from './en/plan.ts';
import { policy } from './en/policy.ts';
import { practice } from './en/practice.ts';
import { result } from './en/result.ts';
import { retired } from './en/retired.ts';
import { why } from './en/why.ts';
import { young } from './en/young.ts';
import { enFirst } from './en-first.ts';

/** Everything said to everybody. */
const base = {
  ...enFirst,
  ...always,
  ...care,
  ...channels,
  ...concern,
  ...decide,
  ...directory,
  ...handling,
  ...kit,
  ...learn,
  ...local,
  ...options,
  ...organisation,
  ...plan,
  ...policy,
  ...practice,
  ...result,
  ...retired,
  ...why,
} as const;

export type BaseKey = keyof typeof base;

/** The English catalogue. Plain words, reading age 9 to 11, kind, never blaming, no graphic terms. */
export const en = { ...base, ...young, ...family } as const;
