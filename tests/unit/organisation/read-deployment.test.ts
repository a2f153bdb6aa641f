import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/organisation/admin-files/admin-file.ts';
import { isFirefoxId, isStoreId } from '../../../src/organisation/admin-files/deployment.ts';
import { deploymentFields, readDeployment } from '../../../src/organisation/admin-files/read-deployment.ts';
import { chrome, edge, firefox } from './example-deployment.ts';

const guid = '{01234567-89ab-cdef-0123-456789ABCDEF}';

describe('ids of the stores', () => {
  it.each([chrome.id, edge.id, 'a'.repeat(32)])('%s is one of Chrome or Edge', (id) =>
    expect(isStoreId(id)).toBe(true),
  );
  it.each(['', 'a'.repeat(31), 'a'.repeat(33), `q${'a'.repeat(31)}`, 'A'.repeat(32), `${'a'.repeat(32)}\n`])(
    '%j is none',
    (id) => expect(isStoreId(id)).toBe(false),
  );
  it.each([firefox.id, '@signpost', 'a.b-c_1@x', guid])('%s is one of Firefox', (id) =>
    expect(isFirefoxId(id)).toBe(true),
  );
  it.each([
    '',
    'signpost',
    'signpost@',
    'sign post@example.org',
    'a@b@c',
    `x${guid}`,
    `${guid}x`,
    guid.slice(1, -1),
    guid.replace('-0123-', '-'),
    guid.replace('89ab', '89a'),
    guid.replace('01234567', '0123456'),
    guid.replace('456789ABCDEF', '456789ABCDE'),
    guid.replace('cdef', 'cdeg'),
    guid.replace('01234567', '0123456g'),
    guid.replace('456789ABCDEF', '456789ABCDEG'),
  ])('%j is none', (id) => expect(isFirefoxId(id)).toBe(false));
});

describe('what an IT lead puts in beside the settings', () => {
  const right = {
    chromeId: chrome.id,
    edgeId: edge.id,
    firefoxId: firefox.id,
    minimumVersion: '1.20.300.4',
    chromeUpdateUrl: 'https://school.example/chrome.xml',
    edgeUpdateUrl: 'http://127.0.0.1:8080/edge.xml',
    firefoxInstallUrl: 'https://school.example/signpost.xpi',
  };

  it('is read field by field, without the blanks around it', () => {
    const spaced = Object.fromEntries(Object.entries(right).map(([key, value]) => [key, `  ${value} \n`]));
    for (const typed of [right, spaced]) {
      expect(readDeployment(typed)).toEqual({
        deployment: {
          chrome: { id: chrome.id, updateUrl: right.chromeUpdateUrl, minimumVersion: '1.20.300.4' },
          edge: { id: edge.id, updateUrl: right.edgeUpdateUrl, minimumVersion: '1.20.300.4' },
          firefox: { id: firefox.id, installUrl: right.firefoxInstallUrl },
        },
        problems: [],
        missing: [],
      });
    }
  });

  it('leaves a blank that no browser takes for an id, and names the ids still to be put in', () => {
    for (const typed of [{}, Object.fromEntries(deploymentFields.map((field) => [field, '  ']))]) {
      const { deployment, problems, missing } = readDeployment(typed);
      expect(deployment).toEqual({
        chrome: { id: 'CHROME-ID', updateUrl: null, minimumVersion: null },
        edge: { id: 'EDGE-ID', updateUrl: null, minimumVersion: null },
        firefox: { id: 'FIREFOX-ID', installUrl: null },
      });
      for (const { id } of Object.values(deployment)) expect(isStoreId(id) || isFirefoxId(id)).toBe(false);
      expect(problems).toEqual([]);
      expect(missing).toEqual(['chromeId', 'edgeId', 'firefoxId']);
    }
    expect(readDeployment({ edgeId: edge.id }).missing).toEqual(['chromeId', 'firefoxId']);
  });

  it('says what cannot be right, and never takes it', () => {
    const wrong = Object.fromEntries(deploymentFields.map((field) => [field, 'not right']));
    const { deployment, problems, missing } = readDeployment(wrong);
    expect(problems).toEqual([
      { field: 'chromeId', why: 'kit.why.store-id' },
      { field: 'edgeId', why: 'kit.why.store-id' },
      { field: 'firefoxId', why: 'kit.why.firefox-id' },
      { field: 'minimumVersion', why: 'kit.why.version' },
      { field: 'chromeUpdateUrl', why: 'kit.why.address' },
      { field: 'edgeUpdateUrl', why: 'kit.why.address' },
      { field: 'firefoxInstallUrl', why: 'kit.why.address' },
    ]);
    expect(missing).toEqual([]); // given, and wrong
    expect(JSON.stringify(deployment)).not.toContain('not right');
  });

  it.each(['1', '1.2', '1.2.3.4', '65535.0.0.12345'])('%s is a version', (minimumVersion) =>
    expect(readDeployment({ minimumVersion }).problems).toEqual([]),
  );
  it.each(['v1', '1.', '.1', '1.2.3.4.5', '1.2a', 'a.b', '123456', '1.123456'])('%s is none', (minimumVersion) =>
    expect(readDeployment({ minimumVersion }).problems).toHaveLength(1),
  );
  it.each(['school.example', 'ftp://school.example/x', 'xhttp://x', 'http-x://x', 'https://school.example/a b'])(
    '%s is no address of the web',
    (chromeUpdateUrl) => expect(readDeployment({ chromeUpdateUrl }).problems).toHaveLength(1),
  );
});

describe('a file as it goes to disk', () => {
  it('is UTF-8 where nothing is said, and else UTF-16 with its mark in front', () => {
    const file = { name: 'x', text: 'Tŷ 😀\r\n' };
    expect(Buffer.from(bytesOf(file)).toString('utf8')).toBe(file.text);
    const wide = Buffer.from(bytesOf({ ...file, encoding: 'utf-16le' }));
    expect([...wide.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(wide.subarray(2).toString('utf16le')).toBe(file.text);
  });
});
