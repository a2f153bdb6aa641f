import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { kit } from '../src/language/en/kit.ts';
import { organisation } from '../src/language/en/organisation.ts';
import { bytesOf } from '../src/organisation/admin-files/admin-file.ts';
import { deploymentKit } from '../src/organisation/admin-files/kit.ts';
import {
  type DeploymentField,
  deploymentFields,
  readDeployment,
} from '../src/organisation/admin-files/read-deployment.ts';
import { decodeSettings, unknownKeys } from '../src/organisation/decode.ts';
import type { GivenSettings } from '../src/organisation/settings.ts';

const usage = `npm run -s deployment-kit -- settings.json OUT/
  --chrome-id ID   --edge-id ID   --firefox-id ID    the extension's id in each store
  --chrome-update-url URL   --edge-update-url URL    an update manifest of your own instead of the store
  --firefox-install-url URL                          a package of your own instead of addons.mozilla.org
  --minimum-version N.N.N                            older versions are switched off until they have updated`;

/** Trouble that the person at the keyboard can cure; its message is one line. */
class Wrong extends Error {}

const optionOf = {
  chromeId: 'chrome-id',
  edgeId: 'edge-id',
  firefoxId: 'firefox-id',
  minimumVersion: 'minimum-version',
  chromeUpdateUrl: 'chrome-update-url',
  edgeUpdateUrl: 'edge-update-url',
  firefoxInstallUrl: 'firefox-install-url',
} as const satisfies Record<DeploymentField, string>;

try {
  const { file, out, deployment, missing } = readArguments();
  const files = deploymentKit(readSettings(file), deployment);
  for (const file of files) {
    mkdirSync(dirname(join(out, file.name)), { recursive: true });
    writeFileSync(join(out, file.name), bytesOf(file));
  }
  console.log(files.map(({ name }) => join(out, name)).join('\n'));
  if (missing.length > 0) console.error(`Put in the ids of your stores before use: ${missing.join(', ')}`);
} catch (trouble) {
  if (!(trouble instanceof Wrong)) throw trouble;
  console.error(trouble.message);
  process.exitCode = 2;
}

function readSettings(file: string): GivenSettings {
  const raw = parsed(file);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Wrong(`${file}: not a JSON object`);
  const unknown = unknownKeys({ ...raw }).map((key) => `${JSON.stringify(key)} is not a setting`);
  const { given, report } = decodeSettings(raw);
  const refused = report.flatMap((row) => {
    if (row.status !== 'ignored') return [];
    return [`${row.key}${row.item === undefined ? '' : `, line ${row.item}`}: ${organisation[row.why]}`];
  });
  const wrong = [...unknown, ...refused];
  if (wrong.length > 0) throw new Wrong(wrong.map((line) => `${file}: ${line}`).join('\n'));
  return given;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (trouble) {
    throw new Wrong(
      `${file}: ${trouble instanceof Error ? trouble.message.replaceAll(/\s+/g, ' ') : 'cannot be read'}`,
    );
  }
}

function readArguments() {
  const { values, positionals } = options();
  const [file, out, ...more] = positionals;
  if (!file || !out || more.length > 0) throw new Wrong(usage);
  const typed = Object.fromEntries(deploymentFields.map((field) => [field, values[optionOf[field]]]));
  const empty = deploymentFields.find((field) => typed[field]?.trim() === '');
  if (empty) throw new Wrong(`--${optionOf[empty]} is empty`);
  const { deployment, problems, missing } = readDeployment(
    Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)),
  );
  const [wrong] = problems;
  if (wrong) throw new Wrong(`--${optionOf[wrong.field]} ${JSON.stringify(typed[wrong.field])}: ${kit[wrong.why]}`);
  return { file, out, deployment, missing: missing.map((field) => `--${optionOf[field]}`) };
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'chrome-id': text,
        'edge-id': text,
        'firefox-id': text,
        'minimum-version': text,
        'chrome-update-url': text,
        'edge-update-url': text,
        'firefox-install-url': text,
      },
    });
  } catch (trouble) {
    throw new Wrong(trouble instanceof Error ? trouble.message.split('\n').join(' ') : usage);
  }
}
