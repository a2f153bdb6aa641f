import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { productName } from '../../src/product.ts';
import { oldest, pagePolicy, permissions } from '../../wxt.config.ts';

type Manifest = Record<string, unknown>;
const folders = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const built = (browser: keyof typeof folders): Manifest =>
  JSON.parse(readFileSync(`${folders[browser]}/manifest.json`, 'utf8'));

beforeAll(() => {
  if (!existsSync(`${folders.chrome}/manifest.json`)) execFileSync('npx', ['wxt', 'build']);
  if (!existsSync(`${folders.firefox}/manifest.json`)) execFileSync('npx', ['wxt', 'build', '-b', 'firefox']);
}, 60_000);

const shared = [
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'action',
  'commands',
  'content_security_policy',
  'permissions',
  'incognito',
  'background',
  'options_ui',
];
const own = {
  chrome: ['minimum_chrome_version', 'externally_connectable', 'side_panel', 'storage'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
} as const;

describe('the built manifests hold what the page policy and the list of permissions allow, and nothing more', () => {
  it.each(['chrome', 'firefox'] as const)(
    '%s has no other entry: no hosts, content scripts, key or update address',
    (browser) => {
      expect(Object.keys(built(browser)).sort()).toEqual([...shared, ...own[browser]].sort());
    },
  );

  it('asks for these permissions, each with a reason', () => {
    const allowed = ['storage', 'sidePanel', 'activeTab', 'contextMenus'];
    expect(built('chrome').permissions).toEqual(allowed);
    expect(built('firefox').permissions).toEqual(allowed.filter((name) => name !== 'sidePanel'));
    expect(Object.keys(permissions)).toEqual(allowed);
    for (const reason of Object.values(permissions)) expect(reason.length).toBeGreaterThan(20);
  });

  it.each(['chrome', 'firefox'] as const)('%s has the page policy, word for word', (browser) => {
    expect(pagePolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(built(browser).content_security_policy).toEqual({ extension_pages: pagePolicy });
  });

  it('lets no web page speak to it, and is one for normal and private windows in Chrome', () => {
    expect(built('chrome')).toMatchObject({ externally_connectable: { ids: [], matches: [] }, incognito: 'spanning' });
  });

  it('has a fixed id in Firefox, stays out of private windows, and never opens the sidebar by itself', () => {
    expect(built('firefox')).toMatchObject({
      incognito: 'not_allowed',
      sidebar_action: { open_at_install: false },
      browser_specific_settings: {
        gecko: {
          id: 'signpost@example.org',
          strict_min_version: oldest.firefox,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: oldest.firefoxForAndroid },
      },
    });
  });

  it.each(['chrome', 'firefox'] as const)('%s has the product’s name, on its pages as well', (browser) => {
    expect(built(browser).name).toBe(productName);
    for (const page of ['popup', 'sidepanel', 'options'])
      expect(readFileSync(`${folders[browser]}/${page}.html`, 'utf8')).toContain(`<title>${productName}</title>`);
  });

  /** The first Chrome and the first Firefox to have what the code calls. */
  const first = {
    'action.openPopup(': [127, 57],
    'sidePanel.open(': [116, 0], // never called in Firefox
    'URL.parse(': [126, 126],
    'Map.groupBy(': [117, 119],
    '.toWellFormed(': [111, 119],
    '.toSorted(': [110, 115],
    '.toSpliced(': [110, 115],
  } as const;

  it('is installed only where everything that it calls is there', () => {
    expect(built('chrome').minimum_chrome_version).toBe(oldest.chrome);
    const code = globSync('{src,components,entrypoints}/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'));
    const called = Object.entries(first).filter(([name]) => code.some((text) => text.includes(name)));
    expect(called.map(([name]) => name)).toEqual(Object.keys(first));
    expect(Number(oldest.chrome)).toBe(Math.max(...called.map(([, [chrome]]) => chrome)));
    expect(Number(oldest.firefox)).toBeGreaterThanOrEqual(Math.max(...called.map(([, [, firefox]]) => firefox)));
  });

  it('names a schema file that is in the package', () => {
    const { storage } = built('chrome') as { storage: { managed_schema: string } };
    expect(existsSync(`${folders.chrome}/${storage.managed_schema}`)).toBe(true);
  });
});
