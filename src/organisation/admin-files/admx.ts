import { productName } from '../../product.ts';
import { longestText } from '../checks/plain-text.ts';
import type { SettingTypes } from '../setting-row.ts';
import { settingTable } from '../settings.ts';
import type { AdminFormat } from './admin-file.ts';
import { admlFiles } from './adml.ts';
import { groupPolicyShape } from './group-policy-shape.ts';
import { registryPlaces } from './registry.ts';
import { element, indented, xmlText } from './xml.ts';

type Place = ReturnType<typeof registryPlaces>[number];

/**
 * Group Policy templates: a box for each setting and browser, and a switch to install and pin. They hold no values:
 * an administrator types those in. Shape: PolicyDefinitionFiles.xsd, schema version 1.0
 * (https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema).
 */
export const admx: AdminFormat = (_given, deployment) => {
  const places = registryPlaces(deployment);
  const inside = [
    element(
      'policyNamespaces',
      {},
      indented([element('target', { prefix: 'product', namespace: `${productName}.Policies` })]),
    ),
    element('resources', { minRequiredRevision: '1.0' }),
    element(
      'supportedOn',
      {},
      indented([
        element(
          'definitions',
          {},
          indented([element('definition', { name: 'Supported', displayName: '$(string.Supported)' })]),
        ),
      ]),
    ),
    element(
      'categories',
      {},
      indented([
        element('category', { name: 'Product', displayName: '$(string.Product)' }),
        ...places.map(({ browser }) =>
          inCategory('category', { name: browser, displayName: `$(string.${browser})` }, 'Product'),
        ),
      ]),
    ),
    element(
      'policies',
      {},
      indented(
        places.flatMap((place) => [installSwitch(place), ...settingTable.map((row) => settingPolicy(place, row))]),
      ),
    ),
  ];
  const text = `<?xml version="1.0" encoding="utf-8"?>\n${element('policyDefinitions', groupPolicyShape, indented(inside))}\n`;
  return [{ name: `group-policy/${productName}.admx`, text }, ...admlFiles()];
};

const inCategory = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: string,
  inside: readonly string[] = [],
) => element(name, attributes, indented([element('parentCategory', { ref: parent }), ...inside]));

const supported = element('supportedOn', { ref: 'Supported' });
const decimal = (value: number): string => indented([element('decimal', { value: String(value) })]);

/** The elements of one setting, under the key its browser reads. */
function settingPolicy(
  { browser, settings: path }: Place,
  { key, type }: { key: string; type: keyof SettingTypes },
): string {
  const attributes = {
    name: `${browser}_${key}`,
    class: 'Machine',
    displayName: `$(string.${key})`,
    explainText: `$(string.${key}_means)`,
    key: path,
    ...(type === 'boolean' ? { valueName: key } : { presentation: `$(presentation.${key})` }),
  };
  return inCategory('policy', attributes, browser, [supported, ...elementsOf[type](key, path)]);
}

const inElements = (name: string, attributes: Readonly<Record<string, string>>): readonly string[] => [
  element('elements', {}, indented([element(name, attributes)])),
];

const elementsOf: { readonly [T in keyof SettingTypes]: (key: string, path: string) => readonly string[] } = {
  boolean: () => [element('enabledValue', {}, decimal(1)), element('disabledValue', {}, decimal(0))],
  string: (key) => inElements('text', { id: key, valueName: key, required: 'true', maxLength: String(longestText) }),
  integer: (key) => inElements('decimal', { id: key, valueName: key, required: 'true' }),
  // Value names 1, 2, … in a subkey, as browsers read a list.
  list: (key, path) => inElements('list', { id: key, key: `${path}\\${key}`, valuePrefix: '' }),
};

/** On: installed and pinned. Off: the same values are deleted. */
function installSwitch({ browser, install, installPolicy }: Place): string {
  const items = (written: (value: string | boolean) => string) =>
    indented(
      Object.entries(installPolicy).map(([name, value]) =>
        element(
          'item',
          { key: install, valueName: name },
          indented([element('value', {}, indented([written(value)]))]),
        ),
      ),
    );
  const attributes = {
    name: `${browser}_install`,
    class: 'Machine',
    displayName: '$(string.install)',
    explainText: '$(string.install_means)',
    key: install,
  };
  return inCategory('policy', attributes, browser, [
    supported,
    element(
      'enabledList',
      {},
      items((value) =>
        typeof value === 'boolean'
          ? element('decimal', { value: value ? '1' : '0' })
          : element('string', {}, xmlText(value)),
      ),
    ),
    element(
      'disabledList',
      {},
      items(() => element('delete', {})),
    ),
  ]);
}
