import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

interface BillOfMaterials {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly tools?: unknown;
    readonly component: { readonly name: string };
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * npm's bill of materials (CycloneDX) out of the lock file, the same wherever and whenever it is made: without the
 * random number, the time, npm's own version and the name of the folder.
 */
export function billOfMaterials(): BillOfMaterials {
  const made = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const { serialNumber: _number, metadata, ...rest } = JSON.parse(made) as BillOfMaterials;
  const { timestamp: _time, tools: _tools, component, ...more } = metadata;
  return { ...rest, metadata: { ...more, component: { ...component, name: 'signpost' } } };
}

/** Names of the packages that are built into the extension. Throws when one brings packages of its own. */
function shippedNames(): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dependencies?: Record<string, string> }>;
  };
  const names = Object.keys(packages['']?.dependencies ?? {});
  const more = names.filter((name) => Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}).length > 0);
  if (more.length > 0) throw new Error(`${more.join(', ')}: packages of theirs would be missing from the list.`);
  return new Set(names);
}

/** The same, of what is in the packages alone. */
export function billOfPackage(): BillOfMaterials {
  const shipped = shippedNames();
  const bill = billOfMaterials();
  const ours = ({ ref }: { ref: string }) => shipped.has(ref.replace(/@[^@]*$/, '')) || ref.startsWith('signpost@');
  return {
    ...bill,
    components: bill.components.filter(({ name }) => shipped.has(name)),
    dependencies: bill.dependencies
      .filter(ours)
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => ours({ ref: on })) })),
  };
}

const licenceOf = ({ licenses }: Component): string =>
  (licenses ?? []).map(({ license, expression }) => license?.id ?? license?.name ?? expression).join(', ') ||
  'not said';

/** The licences of what is in the packages, one by one, and of what only builds and tests them, counted. */
export function licenceList(): string {
  const names = shippedNames();
  const { components } = billOfMaterials();
  const shipped = components.filter(({ name }) => names.has(name));
  const tools = components.filter(({ name }) => !names.has(name));
  const counts = new Map<string, number>();
  for (const tool of tools) counts.set(licenceOf(tool), (counts.get(licenceOf(tool)) ?? 0) + 1);
  return [
    '# Licences',
    '',
    'Signpost itself: MIT. In the packages:',
    '',
    '| Package | Version | Licence |',
    '|---|---|---|',
    ...shipped.map((one) => `| ${one.name} | ${one.version} | ${licenceOf(one)} |`),
    '',
    'Only for building and testing, not in the packages:',
    '',
    '| Licence | Packages |',
    '|---|---|',
    ...[...counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([licence, count]) => `| ${licence} | ${count} |`),
    '',
  ].join('\n');
}
