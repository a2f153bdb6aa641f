import { readFileSync } from 'node:fs';
import { pagePolicy, permissions } from '../../wxt.config.ts';

/** What each built manifest asks for, with its one line of reason, and the page policy. */
export function permissionList(): string {
  const asked = (build: string): readonly string[] => {
    const { permissions: list, host_permissions: hosts = [] } = JSON.parse(
      readFileSync(`.output/${build}/manifest.json`, 'utf8'),
    ) as { permissions: string[]; host_permissions?: string[] };
    return [...list, ...hosts];
  };
  const chrome = asked('chrome-mv3');
  const firefox = asked('firefox-mv3');
  const reasons: Readonly<Record<string, string>> = permissions;
  const rows = [...new Set([...chrome, ...firefox])].map((name) => {
    const reason = reasons[name];
    if (!reason) throw new Error(`The manifest asks for ${name}, which has no reason in wxt.config.ts.`);
    const yes = (list: readonly string[]) => (list.includes(name) ? 'yes' : 'no');
    return `| \`${name}\` | ${yes(chrome)} | ${yes(firefox)} | ${reason} |`;
  });
  return [
    '# Permissions',
    '',
    '| Permission | Chrome, Edge | Firefox | Why |',
    '|---|---|---|---|',
    ...rows,
    '',
    'No hosts, no optional permissions, no content scripts. None of these shows a warning on installation.',
    '',
    'The page policy, the same in every build:',
    '',
    '```',
    pagePolicy,
    '```',
    '',
  ].join('\n');
}
