import { type AdminFormat, json } from './admin-file.ts';
import { chromeInstall, edgeInstall } from './force-install.ts';

/**
 * Policy files for Linux: Chrome reads `/etc/opt/chrome/policies/managed/`, Edge `/etc/opt/edge/policies/managed/`,
 * Chromium `/etc/chromium/policies/managed/`. Never `recommended`: extensions do not see it.
 */
export const linux: AdminFormat = (given, { chrome, edge }) => [
  { name: 'linux/chrome.json', text: policyFile(chrome.id, chromeInstall(chrome), given) },
  { name: 'linux/edge.json', text: policyFile(edge.id, edgeInstall(edge), given) },
];

const policyFile = (id: string, install: object, given: object): string =>
  json({ ExtensionSettings: { [id]: install }, '3rdparty': { extensions: { [id]: given } } });
