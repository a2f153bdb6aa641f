import { productName } from '../../product.ts';
import type { AdminFormat } from './admin-file.ts';
import { powershellList, powershellText } from './powershell.ts';
import { type RegistryKey, type RegistryPolicy, registryPolicies } from './registry.ts';

/**
 * PowerShell scripts for Intune (Remediations, or a Win32 app): detect, apply, remove. Run them as the system.
 *
 * Commands alone, no .NET calls, so that they also run where PowerShell is held to its constrained language.
 * Not tried on a live tenant.
 */
export const intune: AdminFormat = (given, deployment) => {
  const policies = registryPolicies(given, deployment);
  return [
    {
      name: 'intune/detect.ps1',
      text: script('Exit 0: set as wanted. Exit 1: run apply.ps1.', keys(policies), detect),
    },
    { name: 'intune/apply.ps1', text: script('Sets everything anew.', owned(policies), keys(policies), apply) },
    { name: 'intune/remove.ps1', text: script('Takes everything away.', owned(policies), remove) },
  ];
};

const script = (about: string, ...parts: readonly string[]): string =>
  [`# ${productName} settings. ${about}`, "$ErrorActionPreference = 'Stop'", ...parts, '']
    .join('\n')
    .replaceAll('\n', '\r\n');

const owned = (policies: readonly RegistryPolicy[]): string =>
  `$owned = ${powershellList(policies.flatMap((policy) => policy.owned.map(pathText)))}`;

const pathText = (path: string): string => powershellText(`HKLM:\\${path}`);

const keys = (policies: readonly RegistryPolicy[]): string =>
  `$keys = ${powershellList(
    policies.flatMap((policy) => policy.keys.map((key) => keyTable(key, childrenOf(key, policy.keys)))),
  )}`;

/** `SubKeys` shows in detection that no list of an earlier roll-out is left behind. */
const keyTable = ({ path, values }: RegistryKey, children: number): string =>
  `@{ Path = ${pathText(path)}; SubKeys = ${children}; Entries = ${powershellList(values.map(valueTable))} }`;

const valueTable = ({ name, data }: RegistryKey['values'][number]): string =>
  typeof data === 'number'
    ? `@{ Name = ${powershellText(name)}; Type = 'DWord'; Data = ${data} }`
    : `@{ Name = ${powershellText(name)}; Type = 'String'; Data = ${powershellText(data)} }`;

const childrenOf = (key: RegistryKey, all: readonly RegistryKey[]): number =>
  all.filter(({ path }) => path.startsWith(`${key.path}\\`)).length;

const detect = `foreach ($key in $keys) {
  if (-not (Test-Path -LiteralPath $key.Path)) { Write-Output "Missing: $($key.Path)"; exit 1 }
  $item = Get-Item -LiteralPath $key.Path
  if ($item.ValueCount -ne $key.Entries.Count -or $item.SubKeyCount -ne $key.SubKeys) { Write-Output "Different: $($key.Path)"; exit 1 }
  $found = Get-ItemProperty -LiteralPath $key.Path
  foreach ($value in $key.Entries) {
    $current = $found.($value.Name)
    if ($current -cne $value.Data -or ($current -is [int]) -ne ($value.Data -is [int])) { Write-Output "Different: $($key.Path) $($value.Name)"; exit 1 }
  }
}
exit 0`;

const remove = `foreach ($path in $owned) {
  if (Test-Path -LiteralPath $path) { Remove-Item -LiteralPath $path -Recurse -Force }
}`;

const apply = `${remove}
foreach ($key in $keys) {
  New-Item -Path $key.Path -Force | Out-Null
  foreach ($value in $key.Entries) {
    New-ItemProperty -LiteralPath $key.Path -Name $value.Name -PropertyType $value.Type -Value $value.Data -Force | Out-Null
  }
}`;
