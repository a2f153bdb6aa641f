import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages.
declare const chrome: { storage: { session: { clear(): Promise<void> } } };

describe('the harmful page and the official form, in real Chromium', () => {
  let web: PracticePages;
  let chromium: Chromium;

  beforeAll(async () => {
    web = await servePracticePages();
    chromium = await launchChromium();
  });
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
  });

  it('an official form opens in a tab of its own while the panel stays', async () => {
    const panelPage = await chromium.browser.newPage();
    await panelPage.goto(`${chromium.origin}/sidepanel.html`);
    const panel = journeyOn(panelPage);
    await panel.waitForQuestion('what');
    await walkToResult(panel, {
      what: 'child-imagery',
      where: 'web-page',
      child: 'not-known',
      person: 'unknown-online',
      already: 'nothing',
    });
    const opened = chromium.browser.waitForTarget(
      (target) => target.url().startsWith('https://www.iwf.org.uk/') || target.url().startsWith('chrome-error:'),
    );
    await panelPage.click('[data-step="iwf"] [data-open]');
    const form = await (await opened).asPage();
    expect(await panel.steps()).toContain('iwf');
    await form.close();
    await panelPage.evaluate(() => chrome.storage.session.clear());
    await panelPage.close();
  });

  it('Note and close keeps the address and the time, and closes the harmful tab', async () => {
    const harmful = await chromium.browser.newPage();
    await harmful.goto(`${web.origin}/harmful`);
    await harmful.bringToFront();
    const popup = journeyOn(await chromium.openPopup(harmful));
    await popup.waitForHost(new URL(web.origin).host);
    const closed = new Promise((gone) => harmful.once('close', gone));
    await popup.press('note-and-close');
    await closed;
    const reader = await chromium.browser.newPage();
    await reader.goto(`${chromium.origin}/options.html`);
    const drafts = Object.values(await journeyOn(reader).kept('session')) as {
      draft: { address: string; notedAt: string | null };
    }[];
    const noted = drafts.find(({ draft }) => draft.address === `${web.origin}/harmful`);
    expect(Date.parse(noted?.draft.notedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    await reader.close();
  });
});
