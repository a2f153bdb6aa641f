import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catches, shows } from '../proof/shows.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages.
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

describe('what was typed is on no disk: the whole profile searched, in real Chromium', () => {
  let web: PracticePages;
  let chromium: Chromium;
  let profile: string;

  beforeAll(async () => {
    web = await servePracticePages();
  });
  afterAll(async () => web?.close());
  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'signpost-profile-'));
    chromium = await launchChromium(undefined, { userDataDir: profile });
  });
  afterEach(async () => {
    await chromium?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function typedRecord(word: string): Promise<JourneyPage> {
    const page = await chromium.browser.newPage();
    await page.goto(`${web.origin}/page`);
    await page.bringToFront();
    const popup = journeyOn(await chromium.openPopup(page));
    const opening = chromium.nextPanel();
    await popup.press('keep-open');
    const panel = journeyOn(await opening);
    await walkToResult(panel, { what: 'grooming', child: 'known', person: 'unknown-online' });
    await panel.press('record');
    await panel.type('[data-field="facts"]', word);
    await panel.type('[data-field="your-name"]', word);
    await panel.page.waitForFunction(
      (typed) => document.querySelector('[data-part="paper"]')?.textContent?.includes(typed),
      {},
      word,
    );
    await expect.poll(async () => JSON.stringify(await panel.kept('session'))).toContain(word);
    return panel;
  }

  it('finds a word that was written to disk on purpose', async ({ task }) => {
    const word = randomWord();
    const page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html`);
    await page.evaluate((value) => chrome.storage.local.set({ planted: value }), word);
    await chromium.browser.close();
    expect(filesWith(word, profile)).not.toEqual([]);
    catches(task, 'nothing-on-disk', 'a word written to the disk');
  });

  it('after Clear and close: nothing', async ({ task }) => {
    const word = randomWord();
    const panel = await typedRecord(word);
    const closed = new Promise((gone) => panel.page.once('close', gone));
    await panel.press('leave');
    await closed;
    await chromium.browser.close();
    expect(filesWith(word, profile)).toEqual([]);
    shows(task, 'nothing-on-disk', 'after Clear and close: 0 files of the profile hold a typed word');
  });

  it('after the browser is closed in the middle of it: nothing', async ({ task }) => {
    const word = randomWord();
    await typedRecord(word);
    await chromium.browser.close();
    expect(filesWith(word, profile)).toEqual([]);
    shows(task, 'nothing-on-disk', 'after the browser was closed in mid-record: 0 files');
  });
});
