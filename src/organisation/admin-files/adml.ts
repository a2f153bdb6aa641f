import { adminWords } from '../../language/admin-words.ts';
import type { OrganisationText } from '../../language/en/organisation.ts';
import { productName } from '../../product.ts';
import { settingTable } from '../settings.ts';
import type { AdminFile } from './admin-file.ts';
import { groupPolicyShape } from './group-policy-shape.ts';
import { element, indented, xmlText } from './xml.ts';

/** The words of the Group Policy templates, one file for each language of the catalogues. */
export const admlFiles = (): readonly AdminFile[] =>
  Object.values(adminWords).map(({ windows, words }) => adml(words, windows));

/** Every language shows the same boxes. */
function adml(words: Readonly<Record<OrganisationText, string>>, folder: string): AdminFile {
  const strings: readonly (readonly [id: string, text: string])[] = [
    ['Product', productName],
    ['Chrome', words['organisation.admin.chrome']],
    ['Edge', words['organisation.admin.edge']],
    ['Firefox', words['organisation.admin.firefox']],
    ['Supported', words['organisation.admin.supported']],
    ['install', words['organisation.admin.install']],
    ['install_means', words['organisation.admin.install.means']],
    ...settingTable.flatMap(({ key, type, means }) => [
      [key, words[`setting.${key}`]] as const,
      [`${key}_means`, type === 'list' ? `${words[means]} ${words['organisation.admin.list']}` : words[means]] as const,
    ]),
  ];
  const presentations = settingTable.flatMap((row) => {
    const label = words[`setting.${row.key}`];
    const box = row.type === 'boolean' ? null : boxes[row.type](row.key, label, row.fallback);
    return box === null ? [] : [element('presentation', { id: row.key }, indented([box]))];
  });
  const inside = [
    element('displayName', {}, xmlText(productName)),
    element('description', {}, xmlText(words['organisation.settings'])),
    element(
      'resources',
      {},
      indented([
        element('stringTable', {}, indented(strings.map(([id, text]) => element('string', { id }, xmlText(text))))),
        element('presentationTable', {}, indented(presentations)),
      ]),
    ),
  ];
  return {
    name: `group-policy/${folder}/${productName}.adml`,
    text: `<?xml version="1.0" encoding="utf-8"?>\n${element('policyDefinitionResources', groupPolicyShape, indented(inside))}\n`,
  };
}

const boxes = {
  string: (refId: string, label: string) =>
    element('textBox', { refId }, indented([element('label', {}, xmlText(label))])),
  integer: (refId: string, label: string, fallback: unknown) =>
    element('decimalTextBox', { refId, defaultValue: String(fallback) }, xmlText(label)),
  list: (refId: string, label: string) => element('listBox', { refId }, xmlText(label)),
};
