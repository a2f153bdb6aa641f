import { guidance } from './sources/guidance.ts';
import { imageryServices } from './sources/imagery-services.ts';
import { law } from './sources/law.ts';
import { local } from './sources/local.ts';
import { otherServices } from './sources/other-services.ts';
import { retired } from './sources/retired.ts';

/** Everything that rules, steps and corrections rest on, by id. Titles are facts, given as found. */
export const sources = {
  ...guidance,
  ...law,
  ...imageryServices,
  ...otherServices,
  ...local,
  ...retired,
} as const;

export type SourceId = keyof typeof sources;
