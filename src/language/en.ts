import { app } from './en/app.ts';
import { channels } from './en/channels.ts';
import { handling } from './en/handling.ts';
import { questions } from './en/questions.ts';
import { why } from './en/why.ts';

/** The English catalogue. Plain words, reading age 9 to 11, kind, never blaming, no graphic terms. */
export const en = { ...app, ...channels, ...handling, ...questions, ...why } as const;
