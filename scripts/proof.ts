import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { breaches } from '../tests/proof/breaches.ts';
import { promises } from '../tests/proof/promises.ts';
import { needBrowser } from './find-browser.mjs';
import { ageOf } from './proof/age.ts';
import { proofDocument } from './proof/document.ts';
import { runTests } from './proof/results.ts';
import { stateOfTheCode, uncommitted } from './proof/state.ts';
import { terminalTable } from './proof/table.ts';
import { verdictOn } from './proof/verdict.ts';

// npm run proof: every promise at release size, as a table and as docs/proof.md.
// With ids of promises as arguments only those are run, and the other rows of the document stay as they are.

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !promises.some((promised) => promised.id === id));
if (unknown.length > 0) {
  console.error(`No promise is called ${unknown.join(', ')}. There are: ${promises.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}
const changed = uncommitted();
if (changed.length > 0) {
  console.error(`Commit ${changed.join(', ')} first: a row of docs/proof.md names the commit that it was measured on.`);
  process.exit(2);
}
const state = stateOfTheCode();
const chosen = promises.filter(({ id }) => asked.length === 0 || asked.includes(id));
// A breach that is planted in the test of the promise itself needs no copy.
const planted = breaches.some(({ promise }) => chosen.some(({ id }) => id === promise));
const files = [
  ...new Set([...chosen.flatMap(({ tests }) => tests), ...(planted ? ['tests/proof/planted.test.ts'] : [])]),
];
const only = { SIGNPOST_PROMISES: chosen.map(({ id }) => id).join(' ') };
const results = ['unit', 'browser', 'proof'].flatMap((project) => {
  const own = files.filter((path) => path.startsWith(`tests/${project}/`));
  return runTests(project, own, { env: only });
});
const rows = chosen.map((promised) => verdictOn(promised, results));

const version = (kind: 'chromium' | 'firefox') =>
  execFileSync(needBrowser(kind), ['--version'], { encoding: 'utf8' }).trim();

console.log(`\n${terminalTable(rows)}\n`);
const broken = rows.filter(({ verdict }) => verdict !== 'holds');
console.log(`${rows.length - broken.length} of ${rows.length} promises hold.`);

const document = 'docs/proof.md';
const before = existsSync(document) ? readFileSync(document, 'utf8') : '';
const browsers = `${version('chromium')} and ${version('firefox')}, Node ${process.version}, ${platform()} ${arch()}`;
writeFileSync(document, proofDocument(promises, { rows, state, with: browsers, age: ageOf }, before));
process.exitCode = broken.length === 0 ? 0 : 1;
