import type { AdminFormat } from './admin-file.ts';
import { type RegistryKey, registryPolicies } from './registry.ts';

/**
 * Registry files for Windows, one to apply and one to remove, for Chrome, Edge and Firefox at once.
 *
 * In UTF-16: out of a file in any other encoding the registry editor takes texts, and bytes of texts, for letters of
 * the local code page (seen with Wine’s editor).
 */
export const windowsReg: AdminFormat = (given, deployment) => {
  const policies = registryPolicies(given, deployment);
  const cleared = policies.flatMap(({ owned }) => owned.map((path) => [`[-HKEY_LOCAL_MACHINE\\${path}]`]));
  const set = policies.flatMap(({ keys }) => keys.map(keyLines));
  return [
    { name: 'windows/apply.reg', text: regFile([...cleared, ...set]), encoding: 'utf-16le' },
    { name: 'windows/remove.reg', text: regFile(cleared), encoding: 'utf-16le' },
  ];
};

const regFile = (blocks: readonly (readonly string[])[]): string =>
  [['Windows Registry Editor Version 5.00'], ...blocks].map((lines) => `${lines.join('\r\n')}\r\n`).join('\r\n');

const keyLines = ({ path, values }: RegistryKey): readonly string[] => [
  `[HKEY_LOCAL_MACHINE\\${path}]`,
  ...values.map(({ name, data }) => `"${quoted(name)}"=${typeof data === 'number' ? dword(data) : text(data)}`),
];

const dword = (value: number): string => `dword:${value.toString(16).padStart(8, '0')}`;

// A line end would break the line; other signs that cannot be seen are safer as bytes.
const text = (value: string): string =>
  /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(value) ? `"${quoted(value)}"` : `hex(1):${bytes(value)}`;

const quoted = (value: string): string => value.replace(/[\\"]/g, '\\$&');

/** UTF-16, low byte first, with the closing zero; 20 bytes a line, as the registry editor writes them. */
function bytes(value: string): string {
  const pairs = `${value}\0`.split('').map((unit) => {
    const code = unit.charCodeAt(0);
    return [code & 0xff, code >> 8].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
  });
  const lines = Array.from({ length: Math.ceil(pairs.length / 10) }, (_, line) =>
    pairs.slice(line * 10, line * 10 + 10),
  );
  return lines.map((line) => line.join(',')).join(',\\\r\n  ');
}
