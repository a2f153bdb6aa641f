import { address } from './en/address.ts';
import { app } from './en/app.ts';
import { menus } from './en/menus.ts';
import { ownWords } from './en/own-words.ts';
import { questions } from './en/questions.ts';

/** The English sentences of the start and the questions: all that the popup needs before a result. */
export const enFirst = { ...address, ...app, ...menus, ...ownWords, ...questions } as const;
