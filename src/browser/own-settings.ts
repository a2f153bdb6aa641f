import { id } from '../directory/text-shapes.ts';
import { nations } from '../nations.ts';
import { facts, type Nation, type Reporter } from '../routing/facts.ts';
import { z } from '../schema.ts';
import { stored } from './stored.ts';

/** What a reporter is asked once. Absent: not asked yet. Holds nothing about a case. */
export interface OwnSettings {
  readonly reporter?: Reporter | undefined;
  readonly position?: (typeof facts.position)[number] | undefined;
  readonly nation?: Nation | undefined;
  /** The reporter's own council, an id of the local directory; it may have gone since. */
  readonly authority?: string | undefined;
  /** `auto` follows the browser. */
  readonly language?: 'auto' | 'en' | 'cy' | undefined;
}

const shape: z.ZodMiniType<OwnSettings> = z.object({
  reporter: z.optional(z.enum(facts.reporter)),
  position: z.optional(z.enum(facts.position)),
  nation: z.optional(z.enum(nations)),
  authority: z.optional(id),
  language: z.optional(z.enum(['auto', 'en', 'cy'])),
});

/** The reporter's own settings in `storage.local`, kept until changed. */
export const ownSettingsStore = stored<OwnSettings>('local', 'own-settings', shape, {});
