import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { chromeBuild, firefoxBuild, launchChromium } from './launch.ts';
import { launchFirefox } from './launch-firefox.ts';
import { plant } from './wire/plant.ts';

/** What a person’s own system asks for. Whoever asks for dark here asks for calm as well: no motion. */
export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

/** One page of the extension in a real browser, whichever it is. */
export interface EitherBrowser {
  /** The panel’s page, in a tab. */
  readonly page: Page;
  look(wanted: Look): Promise<void>;
  /** Puts the keyboard back into the page, from wherever in the browser's window it was. */
  intoPage(): Promise<void>;
  close(): Promise<void>;
}

const query: Readonly<Record<Look, string>> = {
  light: '(prefers-color-scheme: light) and (forced-colors: none)',
  dark: '(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce) and (forced-colors: none)',
  forced: '(forced-colors: active)',
};

// Known inside extension pages of both browsers.
declare const chrome: { windows: { getCurrent(): Promise<object> } };

/** Put after the name of the panel's page: its window then counts as private. */
export const inPrivate = '?private';

/** Runs in the panel before any of its own code. */
function privateWhereAsked(asked: string): void {
  if (location.search !== asked) return;
  const current = chrome.windows.getCurrent.bind(chrome.windows);
  const here = async () => ({ ...(await current()), incognito: true });
  Object.defineProperty(chrome.windows, 'getCurrent', { value: here });
}

/** A copy of a build that can be told that its window is private: no page in a tab can stand in one. */
const tellable = (build: string) =>
  plant(build, (copy) => copy.panel(`(${privateWhereAsked})(${JSON.stringify(inPrivate)})`));

/** A look takes effect a moment after it was asked for. */
const taken = (page: Page, wanted: Look) =>
  page.waitForFunction((media) => matchMedia(media).matches, { polling: 50 }, query[wanted]);

async function chromium(): Promise<EitherBrowser> {
  const build = tellable(chromeBuild);
  const { browser, origin, close } = await launchChromium(build, { inPlace: true });
  const page = await browser.newPage();
  await page.goto(`${origin}/sidepanel.html`);
  const session = await page.createCDPSession(); // puppeteer itself knows no forced colours
  return {
    page,
    close: () => close().then(() => rmSync(build, { recursive: true, force: true })),
    intoPage: () => page.bringToFront(),
    async look(wanted) {
      const features = [
        { name: 'prefers-color-scheme', value: wanted === 'dark' ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: wanted === 'dark' ? 'reduce' : 'no-preference' },
        { name: 'forced-colors', value: wanted === 'forced' ? 'active' : 'none' },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
      await taken(page, wanted);
    },
  };
}

async function firefox(): Promise<EitherBrowser> {
  const build = tellable(firefoxBuild);
  const { open, inWindow, close } = await launchFirefox({ build });
  const page = await open('sidepanel.html');
  return {
    page,
    close: () => close().then(() => rmSync(build, { recursive: true, force: true })),
    intoPage: async () => void (await inWindow('gBrowser.selectedBrowser.focus()')),
    async look(wanted) {
      await inWindow(`
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${wanted === 'dark' ? 0 : 1});
        Services.prefs.setIntPref('ui.prefersReducedMotion', ${wanted === 'dark' ? 1 : 0});
        Services.prefs.setIntPref('browser.display.document_color_use', ${wanted === 'forced' ? 2 : 0});
      `);
      await taken(page, wanted);
    },
  };
}

export const eitherBrowser = { chromium, firefox } as const;
export const browserNames = ['chromium', 'firefox'] as const;
