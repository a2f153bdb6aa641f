import { writeFileSync } from 'node:fs';
import { routingBook } from './routing-book/book.ts';

// npm run -s routing-book: writes the rules in plain words for a safeguarding lead to read and sign.
const file = new URL('../docs/routing-book.md', import.meta.url);
writeFileSync(file, routingBook());
console.log('docs/routing-book.md is written.');
