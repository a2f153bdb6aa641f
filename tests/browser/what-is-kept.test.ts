import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptDraftShape } from '../../src/browser/draft-shape.ts';
import { cleanText } from '../../src/concern/text.ts';
import { decodeSettings } from '../../src/organisation/decode.ts';
import { z } from '../../src/schema.ts';
import { count, shows } from '../proof/shows.ts';
import { release } from '../proof/size.ts';
import { recordJourneys } from '../record-journeys.ts';
import { mayReadClipboard, readClipboard } from './clipboard.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { readPrinted } from './printed.ts';
import { fillRecord } from './record-page.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages.
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const organisation = {
  dslName: 'Lee Quillfeather',
  dslEmail: 'lead@school.example',
  chairEmail: 'chair@school.example',
};
const journeys = release ? recordJourneys : recordJourneys.slice(0, 2);

/** Every text in a value, however deep. */
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...Object.values(value).flatMap(texts)]
      : [];

/** What lies in storage is of known shape, and each text in it could be typed: no picture, no file. */
function expectKnownShape(session: Record<string, unknown>, local: Record<string, unknown>): number {
  for (const [key, value] of Object.entries(session)) {
    expect(key).toMatch(/^draft\.\d+$/);
    expect(z.safeParse(keptDraftShape, value).success, JSON.stringify(value)).toBe(true);
  }
  for (const [key, value] of Object.entries(local)) {
    if (key === 'own-organisation') expect(decodeSettings(value).given).toEqual(value);
    else expect(key).toBe('own-settings');
  }
  const found = [...texts(session), ...texts(local)];
  for (const text of found) expect(cleanText(text)).toEqual({ ok: true, value: text });
  return found.length;
}

/** Presses every copy button on the screen, and looks at what each has put into the clipboard. */
async function expectTextCopied(page: Page): Promise<number> {
  await page.$$eval('details', (parts) => {
    for (const part of parts) part.open = true;
  });
  const buttons = await page.$$('span > button:not([data-action], [data-open], [data-change], .leave-link, .quiet)');
  for (const button of buttons) {
    await button.evaluate((one) => (one as HTMLElement).click());
    await button.evaluate(
      (one) =>
        new Promise<void>((said) => {
          const look = () => (one.nextElementSibling?.textContent?.trim() ? said() : setTimeout(look, 20));
          look();
        }),
    );
    for (const { type, words } of await readClipboard(page)) {
      expect(['text/plain', 'text/html']).toContain(type);
      const plain = type === 'text/html' ? words.replace(/<\/?(?:h1|h2|p|html|body|head|meta)\b[^<>]*>/g, '') : words;
      expect(plain).not.toMatch(/<[a-z/!]/i);
      expect(cleanText(plain).ok).toBe(true);
    }
  }
  return buttons.length;
}

describe('what is kept, copied, printed and drafted is text of known shape, in real Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  let panel: JourneyPage;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    panel = journeyOn(page);
    await mayReadClipboard(page, chromium.origin);
  });
  afterAll(() => chromium?.close());

  it.for(journeys)('$name', async (journey, { task }) => {
    await page.goto(`${chromium.origin}/sidepanel.html`);
    await page.evaluate((own) => chrome.storage.local.set({ 'own-organisation': own }), organisation);
    await page.reload();
    await walkToResult(panel, journey.answers);
    let copies = await expectTextCopied(page);
    await fillRecord(panel, journey);
    copies += await expectTextCopied(page);

    const mails = await page.$$eval('[data-mail]', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const mail of mails) {
      expect(mail).toMatch(/^mailto:[^?&,;%]+@[^?&,;%]+\?subject=[^?&\s]*&body=[^?&\s]*$/);
      expect(cleanText(decodeURIComponent(mail)).ok).toBe(true);
    }
    const paper = readPrinted(await page.pdf({ preferCSSPageSize: true }));
    expect(paper).toMatchObject({ pictures: 0, title: 'Signpost' });

    await expect.poll(async () => JSON.stringify(await panel.kept('session'))).toContain('REF 12/34');
    const kept = expectKnownShape(await panel.kept('session'), await panel.kept('local'));
    const closed = new Promise((gone) => page.once('close', gone));
    await panel.press('leave');
    await closed;
    page = await chromium.browser.newPage();
    panel = journeyOn(page);
    await page.goto(`${chromium.origin}/options.html`);
    expect(await panel.kept('session')).toEqual({});
    const local = await panel.kept('local');
    expectKnownShape({}, local);
    for (const typed of [journey.facts, 'REF 12/34', 'The reporter', ...journey.facts.split('\n')]) {
      expect(JSON.stringify(local)).not.toContain(typed);
    }
    shows(
      task,
      'known-shape',
      `${journey.name}: ${count(kept)} texts in storage, ${copies} copies, ${mails.length} e-mail drafts, 1 print: 0 pictures; nothing left after Clear and close`,
    );
  });
});
