import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { adminWords } from '../../../src/language/admin-words.ts';
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
  const languages = Object.values(adminWords).map(({ windows }) => windows);
  const words = (language: string) => files.get(`group-policy/${language}/Signpost.adml`) ?? '';

  it('come with words in each language there is, English first', () => {
    expect(languages[0]).toBe('en-US');
    expect([...files.keys()].filter((name) => name.endsWith('.adml'))).toEqual(
      languages.map((language) => `group-policy/${language}/Signpost.adml`),
    );
  });

  it('have the shape that Microsoft published, and a breach of it is seen', () => {
    const shape = readFileSync(resolve('tests/unit/organisation/shapes/group-policy.xsd'), 'utf8');
    using schema = XmlDocument.fromString(shape);
    using validator = XsdValidator.fromDoc(schema);
    const validate = (file: string) => {
      using document = XmlDocument.fromString(file);
      validator.validate(document);
    };
    for (const file of [template, ...languages.map(words)]) validate(file);
    expect(() => validate(template.replace('<supportedOn ref="Supported"/>', ''))).toThrow(/supportedOn/);
    expect(() => validate(template.replaceAll('Edge_install', 'Chrome_install'))).toThrow(/Chrome_install/);
    expect(() => validate(words('en-US').replace('textBox refId', 'textBox id'))).toThrow(/refId/);
  });
  const admx = readXml(template);
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

  it.each(languages)('has every word and box that the template calls for: %s', (language) => {
    const adml = readXml(words(language));
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
