import { writeFileSync } from 'node:fs';
import { answersBook, chosen } from './routing-book/answers.ts';
import { routingBook } from './routing-book/book.ts';

// npm run -s routing-book: writes the rules in plain words for a safeguarding lead to read and sign, and what they
// answer, in examples.
const write = (name: string, text: string) => writeFileSync(new URL(`../docs/${name}`, import.meta.url), text);
write('routing-book.md', routingBook());
write('routing-answers.md', answersBook(chosen()));
console.log('docs/routing-book.md and docs/routing-answers.md are written.');
