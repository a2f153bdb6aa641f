import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, zipOf } from '../../scripts/release/zip.ts';
import { generatedFile, isPinned } from './generated-file.ts';
import { firefoxBuild } from './launch.ts';
import { canHavePolicies, ownPolicies, type Policies } from './policy-files.ts';

const id = 'signpost@example.org';
const uuid = '5b0e6a52-6d3c-4c1f-9a57-0c1d5f0a7e12';

describe.skipIf(!canHavePolicies())('firefox/policies.json of the deployment kit, in real Firefox', () => {
  let policies: Policies;
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    policies = ownPolicies('firefox');
    const xpi = zipOf(filesIn(firefoxBuild));
    server = createServer((_, answer) => {
      answer.writeHead(200, { 'content-type': 'application/x-xpinstall' }).end(xpi);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    policies.write(
      generatedFile('firefox/policies.json', [
        ...['--firefox-id', id],
        ...['--firefox-install-url', `http://127.0.0.1:${port}/signpost.xpi`],
      ]),
    );
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: policies.executablePath,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
        // Only Mozilla signs add-ons; ours is signed when it is in the store.
        'xpinstall.signatures.required': false,
      },
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    policies?.close();
  });

  /** The options page, as soon as the forced install has brought it. */
  async function options(): Promise<Page> {
    for (let tries = 0; tries < 20; tries++) {
      const page = await browser.newPage();
      void page.goto(`moz-extension://${uuid}/options.html`).catch(() => undefined);
      const there = await page.waitForSelector('[data-report="organisationName"]', { timeout: 1500 }).catch(() => null);
      if (there) return page;
      await page.close();
    }
    throw new Error('The extension was not installed.');
  }

  it('installs the package, pins it and hands over every setting', async () => {
    const page = await options();
    await page.waitForFunction(() => document.body.textContent?.includes('Ysgol Tŷ’r Graig & Friends'), {
      polling: 200,
      timeout: 20_000,
    });
    const statuses = await page.$$eval('[data-status]', (rows) => rows.map((row) => row.getAttribute('data-status')));
    expect(statuses).not.toContain('ignored');
    const given = Object.keys(JSON.parse(readFileSync('docs/deploy/example-settings.json', 'utf8')));
    expect(statuses.filter((status) => status === 'applied')).toHaveLength(given.length);
    expect(await isPinned(page)).toBe(true);
  }, 120_000);
});
