import { readFileSync, writeFileSync } from 'node:fs';
import { cy } from '../src/language/cy.ts';
import { en } from '../src/language/en.ts';
import { fingerprints, readAgainstFile, welshBehind } from './welsh/behind.ts';

// npm run -s welsh-check [-- --read]
// Prints every sentence whose English has changed since the Welsh was last read beside it, with both.
// --read: notes that the Welsh has been read against the English of today.

if (process.argv.includes('--read')) {
  writeFileSync(readAgainstFile, `${JSON.stringify(fingerprints(), null, 2)}\n`);
} else {
  const behind = welshBehind(JSON.parse(readFileSync(readAgainstFile, 'utf8')));
  for (const key of behind as (keyof typeof en)[]) console.log(`${key}\n  ${en[key]}\n  ${cy[key]}`);
  console.log(`${behind.length} of ${Object.keys(en).length} Welsh sentences have to be read against their English.`);
}
