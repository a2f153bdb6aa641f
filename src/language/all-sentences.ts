import { en } from './en.ts';
import { addSentences } from './text.ts';

// Imported for its effect by whatever shows more than the first screens: results, options, the command line.
addSentences('en', en);
