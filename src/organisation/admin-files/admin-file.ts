import type { GivenSettings } from '../settings.ts';
import type { Deployment } from './deployment.ts';

/** One file for an administrator: a relative name with `/` between folders, and its whole text, to be saved as UTF-8. */
export interface AdminFile {
  readonly name: string;
  readonly text: string;
}

/** Writes the files of one format. Takes settings that have passed their checks; the same input gives the same text. */
export type AdminFormat = (given: GivenSettings, deployment: Deployment) => readonly AdminFile[];

/** JSON as people read it, with a line end at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
