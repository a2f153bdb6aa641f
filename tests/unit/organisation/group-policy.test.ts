import { describe, expect, it } from 'vitest';
import { deploymentKit } from '../../../src/organisation/admin-files/kit.ts';
import { settingTable } from '../../../src/organisation/settings.ts';
import { chrome, chromeInstall, deployment, edge, edgeInstall, firefox, firefoxInstall } from './example-deployment.ts';
import { readXml, type XmlElement } from './parsers/xml.ts';

const files = new Map(deploymentKit({}, deployment).map(({ name, text }) => [name, text]));
const template = files.get('group-policy/Signpost.admx') ?? '';
const paths = {
  Chrome: `Google\\Chrome\\3rdparty\\extensions\\${chrome.id}\\policy`,
  Edge: `Microsoft\\Edge\\3rdparty\\extensions\\${edge.id}\\policy`,
  Firefox: `Mozilla\\Firefox\\3rdparty\\Extensions\\${firefox.id}`,
};

describe('Group Policy templates (PolicyDefinitionFiles.xsd 1.0)', () => {
  const admx = readXml(template);
  const adml = readXml(files.get('group-policy/en-US/Signpost.adml') ?? '');
  const all = (element: XmlElement, name: string): XmlElement[] => [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => all(child, name)),
  ];
  const policies = all(admx, 'policy');

  it('has a box for each setting and browser, writing where the browser reads, as the kind it reads', () => {
    const kinds = { text: 'string', decimal: 'integer', list: 'list' } as const;
    for (const [browser, path] of Object.entries(paths)) {
      const read = policies
        .filter(({ attributes }) => attributes.name?.startsWith(`${browser}_`) && !attributes.name.endsWith('_install'))
        .map((policy) => {
          const { key, name, valueName } = policy.attributes;
          expect(key).toBe(`SOFTWARE\\Policies\\${path}`);
          const setting = name?.slice(browser.length + 1) ?? '';
          const box = all(policy, 'elements')[0]?.children[0];
          if (!box) {
            expect(valueName).toBe(setting);
            const numbers = ['enabledValue', 'disabledValue'].map(
              (each) => all(policy, each)[0]?.children[0]?.attributes.value,
            );
            expect(numbers).toEqual(['1', '0']);
            return [setting, 'boolean'];
          }
          if (box.name === 'list') expect(box.attributes).toMatchObject({ key: `${key}\\${setting}`, valuePrefix: '' });
          else expect(box.attributes.valueName).toBe(setting);
          return [setting, kinds[box.name as keyof typeof kinds]];
        });
      expect(read).toEqual(settingTable.map(({ key, type }) => [key, type]));
    }
  });

  it('has a switch for each browser that installs and pins, and takes it back', () => {
    for (const [browser, id, install] of [
      ['Chrome', chrome.id, chromeInstall],
      ['Edge', edge.id, edgeInstall],
      ['Firefox', firefox.id, firefoxInstall],
    ] as const) {
      const policy = policies.find(({ attributes }) => attributes.name === `${browser}_install`);
      const items = (list: string) => all(policy ?? admx, list)[0]?.children ?? [];
      const on = items('enabledList').map((item) => [item.attributes.valueName, all(item, 'string')[0]?.text]);
      expect(Object.fromEntries(on)).toEqual(install);
      expect(items('disabledList').map((item) => [item.attributes.valueName, all(item, 'delete').length])).toEqual(
        Object.keys(install).map((name) => [name, 1]),
      );
      for (const item of items('enabledList'))
        expect(item.attributes.key).toMatch(new RegExp(`\\\\ExtensionSettings\\\\${id}$`));
    }
  });

  it('keeps the order of parts the schema asks for, and names each policy once', () => {
    expect(admx.children.map(({ name }) => name)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ]);
    const order = [
      'parentCategory',
      'supportedOn',
      'enabledValue',
      'disabledValue',
      'enabledList',
      'disabledList',
      'elements',
    ];
    for (const policy of policies) {
      const parts = policy.children.map(({ name }) => order.indexOf(name));
      expect(parts).toEqual([...parts].sort((one, other) => one - other));
      expect(parts.slice(0, 2)).toEqual([0, 1]);
      expect(policy.attributes.class).toBe('Machine');
    }
    const names = policies.map(({ attributes }) => attributes.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has every word and box that the template calls for', () => {
    const strings = new Set(all(adml, 'string').map(({ attributes }) => attributes.id));
    const boxes = new Map(all(adml, 'presentation').map((each) => [each.attributes.id, each.children[0]]));
    const calls = template.matchAll(/\$\((string|presentation)\.([A-Za-z_]+)\)/g);
    const wanted = { textBox: 'text', decimalTextBox: 'decimal', listBox: 'list' };
    for (const [, kind, id = ''] of calls) expect(kind === 'string' ? strings.has(id) : boxes.has(id), id).toBe(true);
    for (const policy of policies) {
      const element = all(policy, 'elements')[0]?.children[0];
      if (!element) continue;
      const box = boxes.get(element.attributes.id);
      expect(box?.attributes.refId).toBe(element.attributes.id);
      expect(wanted[box?.name as keyof typeof wanted]).toBe(element.name);
    }
  });
});
