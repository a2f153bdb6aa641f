import type { ScreenPath } from '../../screens.ts';
import type { Seen } from './wire.ts';

/** What the program inside the namespace is asked to do, in this order. */
export const stages = ['install', 'start-up', 'update', 'panel', 'journeys', 'options', 'attempts', 'link'] as const;
export type Stage = (typeof stages)[number];

export interface Walk {
  readonly browser: 'chromium' | 'firefox';
  /** A folder with another extension in Signpost's place. */
  readonly build?: string;
  readonly stages: readonly Stage[];
  readonly paths: readonly ScreenPath[];
  /** How long to listen at the end of each stage, in milliseconds. */
  readonly listen: number;
}

export type Walked = readonly (Seen & { readonly stage: Stage })[];
