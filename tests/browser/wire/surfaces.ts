import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { type Chromium, chromeBuild, firefoxBuild, launchChromium } from '../launch.ts';
import { type Firefox, launchFirefox } from '../launch-firefox.ts';
import type { Walk } from './stages.ts';

/** A browser with the extension, from its installation on; the same steps for both browsers. */
export interface Surfaces {
  install(): Promise<void>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** A newer version takes the place of the one installed. */
  update(): Promise<void>;
  /** Opens a page, and the popup over it: by the toolbar button, where that can be driven. */
  popupOn(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  open(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** A copy of the build whose version can be raised while it is installed. */
function ownCopy(build: string) {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-wire-'));
  const copy = join(folder, 'build');
  cpSync(build, copy, { recursive: true });
  const manifest = join(copy, 'manifest.json');
  return {
    copy,
    profile: join(folder, 'profile'),
    newVersion() {
      const now = JSON.parse(readFileSync(manifest, 'utf8'));
      writeFileSync(manifest, JSON.stringify({ ...now, version: `${now.version}.1` }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function inChromium(build: string): Surfaces {
  const own = ownCopy(build);
  let chromium: Chromium;
  const launch = async () => {
    chromium = await launchChromium(own.copy, { inPlace: true, userDataDir: own.profile });
  };
  const open = async (file: string) => {
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/${file}`);
    return page;
  };
  return {
    open,
    install: launch,
    async restart() {
      await chromium.browser.close();
      await launch();
    },
    async update() {
      own.newVersion();
      await chromium.browser.installExtension(own.copy);
      await chromium.background();
    },
    async popupOn(url) {
      const page = await chromium.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return chromium.openPopup(page);
    },
    async close() {
      await chromium.close();
      own.remove();
    },
  };
}

function inFirefox(build: string): Surfaces {
  const own = ownCopy(build);
  let firefox: Firefox;
  const launch = async () => {
    firefox = await launchFirefox({ build: own.copy, userDataDir: own.profile });
  };
  return {
    open: (file) => firefox.open(file),
    install: launch,
    async restart() {
      await firefox.browser.close();
      await launch();
    },
    async update() {
      own.newVersion();
      await firefox.browser.installExtension(own.copy);
    },
    async popupOn(url) {
      const page = await firefox.browser.newPage();
      await page.goto(url);
      // Firefox's own popup is no page for puppeteer: the same page is driven in a tab.
      return firefox.open('popup.html');
    },
    async close() {
      await firefox.close();
      own.remove();
    },
  };
}

/** The browser of a walk, not started yet. */
export const surfacesFor = ({ browser, build }: Walk): Surfaces =>
  browser === 'chromium' ? inChromium(build ?? chromeBuild) : inFirefox(build ?? firefoxBuild);
