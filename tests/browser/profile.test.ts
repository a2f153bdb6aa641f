import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { patience } from '../proof/patience.ts';
import { catches, shows } from '../proof/shows.ts';
import { kill } from './kill.ts';
import { launchChromium } from './launch.ts';
import { launchFirefox } from './launch-firefox.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages of both browsers.
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** One word of random letters: nothing else on the disk can hold it, and no compression can shorten it. */
const randomWord = () =>
  Array.from({ length: 24 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');

/** The files of a profile that hold a word, as UTF-8 or as UTF-16. */
function filesWith(word: string, profile: string): readonly string[] {
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    });
}

/** A browser with the extension and a profile of its own. */
interface Profiled {
  readonly browser: Browser;
  open(file: string): Promise<Page>;
  /** The journey where words are typed, begun on a page of the web. */
  panel(): Promise<JourneyPage>;
  close(): Promise<void>;
}

describe.each(['chromium', 'firefox'] as const)('what was typed is on no disk: the whole profile of %s', (kind) => {
  let web: PracticePages;
  let now: Profiled;
  let profile: string;

  async function chromium(): Promise<Profiled> {
    const { browser, origin, openPopup, nextPanel, close } = await launchChromium(undefined, { userDataDir: profile });
    return {
      browser,
      close,
      async open(file) {
        const page = await browser.newPage();
        await page.goto(`${origin}/${file}`);
        return page;
      },
      async panel() {
        const page = await browser.newPage();
        await page.goto(`${web.origin}/page`);
        await page.bringToFront();
        const popup = journeyOn(await openPopup(page));
        const opening = nextPanel();
        await popup.press('keep-open');
        return journeyOn(await opening);
      },
    };
  }

  async function firefox(): Promise<Profiled> {
    const { browser, inWindow, open, close } = await launchFirefox({ userDataDir: profile });
    // What tabs show and what stands in their fields is written each 15 seconds; here as often as can be.
    // It writes hourly while it thinks that nobody is there, and nobody is.
    for (const pref of ['interval', 'interval.idle'])
      await inWindow(`Services.prefs.setIntPref('browser.sessionstore.${pref}', 100)`);
    // In a tab, where Firefox keeps the fields of a page for its next start; those of a sidebar it does not.
    return { browser, open, close, panel: async () => journeyOn(await open('sidepanel.html')) };
  }

  beforeAll(async () => {
    web = await servePracticePages();
  });
  afterAll(async () => web?.close());
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'signpost-profile-'));
    now = await (kind === 'chromium' ? chromium() : firefox());
  });
  afterEach(async () => {
    await now?.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  });

  async function typedRecord(word: string): Promise<JourneyPage> {
    const panel = await now.panel();
    await walkToResult(panel, { what: 'grooming', child: 'known', person: 'unknown-online' });
    await panel.press('record');
    await panel.waitForScreen('record');
    await panel.type('[data-field="facts"]', word);
    await panel.type('[data-field="your-name"]', word);
    await panel.page.waitForFunction(
      (typed) => document.querySelector('[data-part="paper"]')?.textContent?.includes(typed),
      { polling: 50 },
      word,
    );
    await expect.poll(async () => JSON.stringify(await panel.kept('session'))).toContain(word);
    return panel;
  }

  it('finds a word that was written to disk on purpose', async ({ task }) => {
    const word = randomWord();
    const page = await now.open('options.html');
    await page.evaluate((value) => chrome.storage.local.set({ planted: value }), word);
    await now.browser.close();
    expect(filesWith(word, profile)).not.toEqual([]);
    catches(task, 'nothing-on-disk', `a word written to the disk (${kind})`);
  });

  if (kind === 'firefox')
    it('finds a word that Firefox kept of a field for its next start', { timeout: patience }, async ({ task }) => {
      const word = randomWord();
      const page = await now.browser.newPage();
      await page.goto(`${web.origin}/page`);
      await page.evaluate(() => {
        document.body.innerHTML = '<textarea id="field"></textarea>';
      });
      await page.type('#field', word);
      await expect.poll(() => filesWith(word, profile).join(), { timeout: 60_000 }).toContain('sessionstore');
      await kill(now.browser, profile);
      expect(filesWith(word, profile).join()).toContain('sessionstore');
      catches(task, 'nothing-on-disk', 'a word in a field of a page, which Firefox keeps for its next start');
    });

  it('after Clear and close: nothing', async ({ task }) => {
    const word = randomWord();
    const reader = await now.open('options.html');
    const panel = await typedRecord(word);
    await panel.press('leave');
    await expect.poll(() => journeyOn(reader).kept('session'), { timeout: 10_000 }).toEqual({});
    await now.browser.close();
    expect(filesWith(word, profile)).toEqual([]);
    shows(task, 'nothing-on-disk', `${kind}: after Clear and close 0 files of the profile hold a typed word`);
  });

  it('after the browser is closed in the middle of it: nothing', async ({ task }) => {
    const word = randomWord();
    await typedRecord(word);
    await now.browser.close();
    expect(filesWith(word, profile)).toEqual([]);
    shows(task, 'nothing-on-disk', `${kind}: after the browser was closed in mid-record 0 files`);
  });

  it('after the browser is killed in the middle of it: nothing', { timeout: patience }, async ({ task }) => {
    const word = randomWord();
    await typedRecord(word);
    // A word in a tab's title shows that what Firefox keeps of tabs was written after the record was typed.
    const later = randomWord();
    if (kind === 'firefox') {
      const page = await now.browser.newPage();
      await page.goto(`${web.origin}/${later}`);
      await expect.poll(() => filesWith(later, profile).join(), { timeout: 60_000 }).toContain('sessionstore');
    }
    await kill(now.browser, profile);
    expect(filesWith(word, profile)).toEqual([]);
    shows(task, 'nothing-on-disk', `${kind}: after the browser was killed (-9) in mid-record 0 files`);
  });
});
