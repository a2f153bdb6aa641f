import { app } from './en/app.ts';
import { channels } from './en/channels.ts';
import { handling } from './en/handling.ts';
import { plan } from './en/plan.ts';
import { policy } from './en/policy.ts';
import { questions } from './en/questions.ts';
import { why } from './en/why.ts';

/** The English catalogue. Plain words, reading age 9 to 11, kind, never blaming, no graphic terms. */
export const en = { ...app, ...channels, ...handling, ...plan, ...policy, ...questions, ...why } as const;
