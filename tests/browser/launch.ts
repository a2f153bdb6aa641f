import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type LaunchOptions, type Page, type Target } from 'puppeteer';
import { needBrowser } from '../../scripts/find-browser.mjs';

export const chromeBuild = resolve('.output/chrome-mv3');
export const firefoxBuild = resolve('.output/firefox-mv3');

export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Presses the real toolbar button on a page, and gives the popup. */
  openPopup(page: Page): Promise<Page>;
  /** The panel that is about to open. Ask before the press that opens it. */
  nextPanel(): Promise<Page>;
  /** The background, started if it sleeps. */
  background(): Promise<Target>;
  /** A page in a window of its own; `incognito` makes it a private one. */
  openWindow(url: string, incognito?: boolean): Promise<Page>;
  close(): Promise<void>;
}

// Known inside extension pages.
declare const chrome: { windows: { create(of: { url: string; incognito: boolean }): Promise<unknown> } };

/** A copy of a build, so that building anew while a browser is open does not pull its files away. */
export function copyOf(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'signpost-build-'));
  cpSync(build, copy, { recursive: true });
  return copy;
}

/** What a launch may differ in. */
export type Launch = Pick<LaunchOptions, 'headless' | 'defaultViewport' | 'args' | 'userDataDir' | 'executablePath'> & {
  /** Lets the extension into private windows. */
  readonly privateWindows?: boolean;
  /** Installs the build from where it lies, so that a second launch finds the same extension. */
  readonly inPlace?: boolean;
};

/** A real Chromium with the built extension. */
export async function launchChromium(built = chromeBuild, launch: Launch = {}): Promise<Chromium> {
  const { privateWindows, inPlace, args = [], ...more } = launch;
  const build = inPlace ? built : copyOf(built);
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [build],
    ...(privateWindows && { extensionsEnabledInIncognito: [build] }),
    ...more,
    // Chromium's own sandbox cannot be set up by root.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const { host } = new URL(worker.url());
  const extension = (await browser.extensions()).get(host);
  if (!extension) throw new Error(`The extension of ${build} is not listed by Chromium.`);
  const origin = `chrome-extension://${host}`;
  const next = async (file: string, timeout: number) => {
    const before = new Set(browser.targets());
    const isNew = (one: Target) => !before.has(one) && one.url() === `${origin}/${file}`;
    const surface = await (await browser.waitForTarget(isNew, { timeout })).asPage();
    await surface.waitForSelector('h1');
    return surface;
  };
  return {
    browser,
    extension,
    origin,
    async openPopup(page) {
      const opened = next('popup.html', 3000);
      opened.catch(() => undefined);
      await extension.triggerAction(page);
      // A press while an earlier popup is still going away only closes that one; a person would press again.
      return opened.catch(async () => {
        const again = next('popup.html', 10_000);
        await extension.triggerAction(page);
        return again;
      });
    },
    nextPanel: () => next('sidepanel.html', 10_000),
    background: () => browser.waitForTarget((target) => target.type() === 'service_worker'),
    async openWindow(url, incognito = false) {
      const opened = browser.waitForTarget((target) => target.url() === url);
      const maker = await browser.newPage();
      await maker.goto(`${origin}/options.html`);
      // A browser context of puppeteer's would be private, but none that the extension can see.
      await maker.evaluate((of) => chrome.windows.create(of).then(() => undefined), { url, incognito });
      const page = await (await opened).asPage();
      await maker.close();
      return page;
    },
    async close() {
      await browser.close();
      if (!inPlace) rmSync(build, { recursive: true, force: true });
    },
  };
}
