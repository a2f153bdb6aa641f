import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today as dayOf } from '../src/routing/today.ts';
import { billOfMaterials, billOfPackage, licenceList } from './release/bill-of-materials.ts';
import { extensionId, needKey, usualKey, writeCrx } from './release/crx.ts';
import { directoryChanges, directoryState, releasedBefore } from './release/directory-changes.ts';
import { notReady } from './release/not-ready.ts';
import { permissionList } from './release/permission-list.ts';
import { sourceFiles, uncommitted } from './release/source-files.ts';
import { filesIn, zipOf } from './release/zip.ts';
import { run } from './run.mjs';
import { readAgainstFile, welshBehind } from './welsh/behind.ts';

// npm run release [-- --key FILE --host URL --today YYYY-MM-DD]: everything a release consists of, in release/.

const { values } = parseArgs({
  options: {
    key: { type: 'string', default: usualKey },
    host: { type: 'string', default: 'https://your-server.example/signpost/' },
    today: { type: 'string', default: dayOf(new Date()) },
  },
});
const folder = 'release';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const reasons = [
  ...uncommitted().map((line) => `Not committed:${line}`),
  ...notReady(values.today, version, (path) => readFileSync(path, 'utf8')),
  ...welshBehind(JSON.parse(readFileSync(readAgainstFile, 'utf8'))).map(
    (key) => `The Welsh for ${key} has not been read against its English. See: npm run -s welsh-check`,
  ),
];
if (reasons.length > 0) {
  console.error(['Not released.', ...reasons].join('\n'));
  process.exit(1);
}

// A key for trying out would give the packages an id of their own; a shell that is set up for tests or development would
// put places of its own disk into the scripts.
const plain = { SIGNPOST_DEV_KEY: '', NODE_ENV: 'production' };
if (!run('wxt', ['build'], plain) || !run('wxt', ['build', '-b', 'firefox'], plain)) process.exit(1);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'store'), { recursive: true });
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const chrome = zipOf(filesIn('.output/chrome-mv3'));
write(`signpost-${version}-chrome.zip`, chrome);
write(`signpost-${version}-edge.zip`, chrome);
write(`signpost-${version}-firefox.zip`, zipOf(filesIn('.output/firefox-mv3')));
write(`signpost-${version}-source.zip`, zipOf(sourceFiles()));
if (needKey(values.key)) console.error(`A new key for self-hosting was made: ${values.key}. Keep it safe.`);
await writeCrx(chrome, folder, { keyPath: values.key, host: values.host, version });

const directory = directoryState(version);
write(`directory-${version}.json`, json(directory));
write('directory-changes.md', directoryChanges(directory, releasedBefore(version)));
write('permissions.md', permissionList());
write('sbom.cdx.json', json(billOfPackage()));
write('sbom-with-tools.cdx.json', json(billOfMaterials()));
write('licences.md', licenceList());
write('data-protection-assessment.md', readFileSync('docs/data-protection/dpia.md'));
write('CHANGELOG.md', readFileSync('CHANGELOG.md'));
for (const [path, content] of filesIn('docs/store')) write(`store/${path.replaceAll('/', '-')}`, content);

const files = filesIn(folder).map(([path, content]) => ({
  path,
  bytes: content.length,
  sum: createHash('sha256').update(content).digest('hex'),
}));
write('SHA256SUMS', files.map(({ sum, path }) => `${sum}  ${path}\n`).join(''));
const width = Math.max(...files.map(({ path }) => path.length));
for (const { path, bytes, sum } of files)
  console.log(`${path.padEnd(width)}  ${String(bytes).padStart(9)}  ${sum.slice(0, 16)}…`);
console.log(`\n${readdirSync(folder).length} entries in ${folder}/, sums in ${folder}/SHA256SUMS.`);
console.log(`Self-hosted id: ${extensionId(values.key)}; put signpost-${version}.crx and update.xml at ${values.host}`);
