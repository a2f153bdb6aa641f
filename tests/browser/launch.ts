import { resolve } from 'node:path';
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
  close(): Promise<void>;
}

/** A real Chromium with the built extension. */
export async function launchChromium(build = chromeBuild, more: LaunchOptions = {}): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [build],
    ...more,
    // Chromium's own sandbox cannot be set up by root.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(more.args ?? [])],
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
    close: () => browser.close(),
  };
}
