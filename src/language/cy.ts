import { always } from './cy/always.ts';
import { app } from './cy/app.ts';
import { care } from './cy/care.ts';
import { channels } from './cy/channels.ts';
import { concern } from './cy/concern.ts';
import { decide } from './cy/decide.ts';
import { directory } from './cy/directory.ts';
import { family } from './cy/family.ts';
import { handling } from './cy/handling.ts';
import { kit } from './cy/kit.ts';
import { learn } from './cy/learn.ts';
import { local } from './cy/local.ts';
import { menus } from './cy/menus.ts';
import { options } from './cy/options.ts';
import { organisation } from './cy/organisation.ts';
import { ownWords } from './cy/own-words.ts';
import { plan } from './cy/plan.ts';
import { policy } from './cy/policy.ts';
import { practice } from './cy/practice.ts';
import { questions } from './cy/questions.ts';
import { result } from './cy/result.ts';
import { retired } from './cy/retired.ts';
import type { SameKeys } from './cy/same-keys.ts';
import { why } from './cy/why.ts';
import { young } from './cy/young.ts';
import type { en } from './en.ts';

/**
 * The Welsh catalogue: every sentence there is. A practitioner who speaks Welsh has not checked it yet,
 * which the product says wherever it is in Welsh.
 */
export const cy: SameKeys<typeof en> = {
  ...app,
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
  ...menus,
  ...options,
  ...organisation,
  ...ownWords,
  ...plan,
  ...policy,
  ...practice,
  ...questions,
  ...result,
  ...retired,
  ...why,
  ...young,
  ...family,
};
