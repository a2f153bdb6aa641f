import { writeFileSync } from 'node:fs';
import { readingAge } from './reading-age/report.ts';

// npm run -s reading-age: measures every sentence on screen and writes docs/reading-age.md.
writeFileSync('docs/reading-age.md', readingAge());
