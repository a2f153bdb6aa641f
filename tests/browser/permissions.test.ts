import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catches, shows } from '../proof/shows.ts';
import { type Chromium, chromeBuild, firefoxBuild, launchChromium } from './launch.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';

type Manifest = { readonly permissions: readonly string[]; readonly [entry: string]: unknown };
const manifestOf = (build: string): Manifest => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
const withPermission = (manifest: Manifest, name: string): Manifest => ({
  ...manifest,
  permissions: [...manifest.permissions, name],
});
/** Each shows a warning when the extension is installed. */
const warned = ['tabs', 'downloads', 'notifications', 'clipboardWrite'];

// Known inside extension pages.
declare const chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } };

describe('what Chromium would warn of before installation', () => {
  let chromium: Chromium;
  const manifest = manifestOf(chromeBuild);
  /** Chromium's own list, as it would stand in the dialogue. */
  async function warnings(of: Manifest): Promise<readonly string[]> {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html`);
    return page.evaluate((json) => chrome.management.getPermissionWarningsByManifest(json), JSON.stringify(of));
  }
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium?.close());

  it('nothing', async ({ task }) => {
    expect(await warnings(manifest)).toEqual([]);
    shows(task, 'no-warning', `Chromium: 0 warnings for ${manifest.permissions.join(', ')}`);
  });

  it.for(warned)('with %s in it: something', async (name, { task }) => {
    expect(await warnings(withPermission(manifest, name))).not.toEqual([]);
    catches(task, 'no-warning', `the permission ${name} (Chromium)`);
  });

  it('with a host in it: something', async ({ task }) => {
    expect(await warnings({ ...manifest, host_permissions: ['https://example.org/*'] })).not.toEqual([]);
    catches(task, 'no-warning', 'a host permission (Chromium)');
  });
});

describe('what Firefox would warn of before installation', () => {
  let firefox: Firefox;
  const manifest = manifestOf(firefoxBuild);
  /** The sentences of Firefox's own installer for these permissions and hosts. */
  async function warnings({ permissions }: Manifest, origins: readonly string[] = []): Promise<readonly string[]> {
    const asked = JSON.stringify({ permissions, origins, data_collection: [] });
    const said = await firefox.inWindow(`(() => {
      const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
      const { msgs } = ExtensionData.formatPermissionStrings({ permissions: ${asked}, appName: 'Firefox' });
      return JSON.stringify(msgs);
    })()`);
    return JSON.parse(said ?? '');
  }
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('nothing', async ({ task }) => {
    expect(await warnings(manifest)).toEqual([]);
    shows(task, 'no-warning', `Firefox: 0 warnings for ${manifest.permissions.join(', ')}`);
  });

  it.for(warned)('with %s in it: something', async (name, { task }) => {
    expect(await warnings(withPermission(manifest, name))).not.toEqual([]);
    catches(task, 'no-warning', `the permission ${name} (Firefox)`);
  });

  it('with a host in it: something', async ({ task }) => {
    expect(await warnings(manifest, ['https://example.org/*'])).not.toEqual([]);
    catches(task, 'no-warning', 'a host permission (Firefox)');
  });
});
