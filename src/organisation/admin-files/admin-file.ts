import type { GivenSettings } from '../settings.ts';
import type { Deployment } from './deployment.ts';

/** One file for an administrator: a relative name with `/` between folders, and its whole text. */
export interface AdminFile {
  readonly name: string;
  readonly text: string;
  /** How it must be saved; UTF-8 where nothing is said. */
  readonly encoding?: 'utf-16le';
}

/** A file as it goes to disk: UTF-16 with its mark in front, as Windows’ registry editor writes it, or plain UTF-8. */
export function bytesOf({ text, encoding }: AdminFile): Uint8Array {
  if (encoding === undefined) return new TextEncoder().encode(text);
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** Writes the files of one format. Takes settings that have passed their checks; the same input gives the same text. */
export type AdminFormat = (given: GivenSettings, deployment: Deployment) => readonly AdminFile[];

/** JSON as people read it, with a line end at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
