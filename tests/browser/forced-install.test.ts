import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionId, needKey, writeCrx } from '../../scripts/release/crx.ts';
import { filesIn, type PackedFile, zipOf } from '../../scripts/release/zip.ts';
import { generatedFile, isPinned } from './generated-file.ts';
import { chromeBuild } from './launch.ts';
import { canHavePolicies, ownPolicies, type Policies } from './policy-files.ts';

/** Runs in a page of the extension: asks for an update, gives it time to be fetched, and applies it. */
async function askForUpdate(): Promise<void> {
  interface Runtime {
    requestUpdateCheck(): Promise<{ status: string }>;
    reload(): void;
  }
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  const { status } = await runtime.requestUpdateCheck();
  if (status !== 'update_available') return;
  await new Promise((fetched) => setTimeout(fetched, 2000));
  runtime.reload();
}

describe.skipIf(!canHavePolicies())('linux/chrome.json of the deployment kit, in real Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-crx-'));
  let policies: Policies;
  const keyPath = join(folder, 'key.pem');
  needKey(keyPath);
  const id = extensionId(keyPath);
  let server: Server;
  let browser: Browser;

  /** Offers the build under this version: the CRX and update manifest that `npm run release` makes. */
  async function offer(version: string): Promise<void> {
    const files = filesIn(chromeBuild).map(([path, content]): PackedFile => {
      if (path !== 'manifest.json') return [path, content];
      const { key: _key, ...manifest } = JSON.parse(new TextDecoder().decode(content));
      return [path, new TextEncoder().encode(JSON.stringify({ ...manifest, version }))];
    });
    const { port } = server.address() as AddressInfo;
    await writeCrx(zipOf(files), folder, { keyPath, host: `http://127.0.0.1:${port}/`, version });
  }

  const manifestOf = async (): Promise<{ version: string } | null> => {
    const page = await browser.newPage();
    try {
      const answer = await page.goto(`chrome-extension://${id}/manifest.json`);
      return answer ? JSON.parse(await answer.text()) : null;
    } catch {
      return null;
    } finally {
      await page.close().catch(() => undefined); // gone with a reload
    }
  };
  async function until<T>(look: () => Promise<T | null>): Promise<T> {
    for (let tries = 0; tries < 100; tries++) {
      const found = await look();
      if (found !== null) return found;
      await new Promise((waited) => setTimeout(waited, 300));
    }
    throw new Error('It did not happen within thirty seconds.');
  }

  beforeAll(async () => {
    policies = ownPolicies('chromium');
    server = createServer((asked, answer) => {
      const name = asked.url?.split('?')[0]?.slice(1) ?? '';
      answer.setHeader('cache-control', 'no-store');
      answer.setHeader('content-type', name.endsWith('.xml') ? 'text/xml' : 'application/x-chrome-extension');
      createReadStream(join(folder, name))
        .on('error', () => answer.writeHead(404).end())
        .pipe(answer);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    await offer('0.1.0');
    policies.write(
      generatedFile('linux/chrome.json', [
        ...['--chrome-id', id],
        ...['--chrome-update-url', `http://127.0.0.1:${port}/update.xml`],
      ]),
    );
    // Without this a forced extension is there, but hidden from the test.
    policies.write({ DeveloperToolsAvailability: 1 }, 'policies/managed/tools.json');
    browser = await puppeteer.launch({
      executablePath: policies.executablePath,
      headless: true,
      pipe: true,
      enableExtensions: true,
      ignoreDefaultArgs: ['--disable-background-networking'],
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    policies?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('installs from our own update manifest, pins, configures, and updates to a newer version', async () => {
    expect((await until(manifestOf)).version).toBe('0.1.0');
    const panel = await browser.newPage();
    await panel.goto(`chrome-extension://${id}/sidepanel.html`);
    await panel.waitForFunction(() => document.body.textContent?.includes('Ysgol Tŷ’r Graig'), {
      polling: 200,
      timeout: 20_000,
    });
    expect(await isPinned(panel)).toBe(true);
    await panel.close();
    await offer('0.1.1');
    const updated = async () => {
      if ((await manifestOf())?.version === '0.1.1') return true;
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html`).catch(() => undefined);
      await page.evaluate(askForUpdate).catch(() => undefined); // the page goes with the reload
      await page.close().catch(() => undefined);
      return null;
    };
    await until(updated);
  }, 90_000);
});
