import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordJourneys } from '../record-journeys.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { firstStop } from './leaving.ts';
import { journeyOn } from './pages.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { readPrinted } from './printed.ts';
import { fillRecord } from './record-page.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages.
declare const browser: {
  extension: { getViews(of: { type: 'popup' | 'sidebar' }): Window[] };
  storage: { session: { clear(): Promise<void> } };
};

describe('the real toolbar button and sidebar in Firefox', () => {
  let web: PracticePages;
  let firefox: Firefox;
  let reader: Page;

  beforeAll(async () => {
    web = await servePracticePages();
    firefox = await launchFirefox();
    reader = await firefox.open('options.html');
  });
  afterAll(async () => {
    await firefox?.close();
    await web?.close();
  });

  it('the popup reads the address of the tab through activeTab', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(`${web.origin}/door?name=x`);
    await page.bringToFront();
    await firefox.pressButton();
    const host = () =>
      reader.evaluate(
        () => browser.extension.getViews({ type: 'popup' })[0]?.document.querySelector('.host')?.textContent ?? null,
      );
    await expect.poll(host, { timeout: 10_000 }).toBe(new URL(web.origin).host);
    const kept = async () => Object.values(await journeyOn(reader).kept('session'))[0];
    await expect.poll(kept, { timeout: 10_000 }).toMatchObject({ draft: { address: `${web.origin}/door?name=x` } });
  });

  it('the journey goes on in the sidebar with every answer', async () => {
    const popup = journeyOn(await firefox.open('popup.html'));
    await popup.answer('what', 'hurt');
    await popup.waitForQuestion('danger');
    await popup.press('keep-open');
    const question = () =>
      reader.evaluate(
        () =>
          browser.extension
            .getViews({ type: 'sidebar' })[0]
            ?.document.querySelector('[data-question]')
            ?.getAttribute('data-question') ?? null,
      );
    await expect.poll(question, { timeout: 10_000 }).toBe('danger');
  });

  it.each(['popup.html', 'sidepanel.html', 'options.html'])(
    'Shift three times on %s forgets the journey, and the way out is the first stop of Tab',
    async (file) => {
      const started = journeyOn(await firefox.open('sidepanel.html'));
      await started.page.evaluate(() => browser.storage.session.clear());
      await started.waitForQuestion('what');
      await started.answer('what', 'scam');
      await started.waitForQuestion('reporter');
      const page = file === 'sidepanel.html' ? started.page : await firefox.open(file);
      expect(await firstStop(page)).toBe('leave-link');
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift').catch(() => undefined);
      // A page that is gone cannot be asked; a tab that a script may not close says that everything is cleared.
      const left = () => page.evaluate(() => document.querySelector('[data-screen="cleared"]') !== null);
      await expect.poll(() => left().catch(() => true), { timeout: 10_000 }).toBe(true);
      await expect.poll(() => journeyOn(reader).kept('session'), { timeout: 10_000 }).toEqual({});
      if (page !== started.page) await started.page.close();
    },
  );

  it.each(recordJourneys)('$name: from the questions to a filed record, printed as text alone', async (journey) => {
    const panel = journeyOn(await firefox.open('sidepanel.html'));
    await panel.page.evaluate(() => browser.storage.session.clear());
    await panel.waitForQuestion('what');
    await walkToResult(panel, journey.answers);
    await fillRecord(panel, journey);
    const paper = readPrinted(await panel.page.pdf({ format: 'A4' }));
    expect(paper.pictures).toBe(0);
    expect(paper.words).toContain(journey.says);
    expect(paper.words).toContain(journey.facts.split('\n')[0]);
    expect(paper.words).toContain('Reference: REF 12/34');
    expect(paper.words).not.toMatch(/Clear and close|Danger now|https?:/);
    await panel.page.close();
  });
});
