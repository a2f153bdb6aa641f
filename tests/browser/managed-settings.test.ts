import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium } from './launch.ts';
import { type JourneyPage, journeyOn } from './pages.ts';
import { canHavePolicies, ownPolicies, type Policies } from './policy-files.ts';
import { type PracticePages, servePracticePages } from './practice-pages.ts';
import { walkToResult } from './walk.ts';

const school = {
  organisationName: 'Example School',
  nation: 'wales',
  dslName: 'Lee Lead',
  dslPhone: '01632 960001',
  deputyName: 'Dee Deputy',
  chairPhone: '01632 960003',
  notice: 'The office is closed on Friday.',
  policyUrl: 'javascript:alert(1)',
};

describe.skipIf(!canHavePolicies())('settings by policy in real Chromium', () => {
  let policies: Policies;
  let web: PracticePages;
  let chromium: Chromium;
  let popup: JourneyPage;

  const set = (settings: unknown) => {
    const id = new URL(chromium.origin).host;
    policies.write({ '3rdparty': { extensions: { [id]: settings } } });
  };
  /** Chromium sees a changed file after some seconds. */
  const says = (words: string) =>
    popup.page.waitForFunction(
      (text) => document.body.textContent?.includes(text),
      { polling: 200, timeout: 20_000 },
      words,
    );
  const saysNot = (words: string) =>
    popup.page.waitForFunction(
      (text) => !document.body.textContent?.includes(text),
      { polling: 200, timeout: 40_000 },
      words,
    );

  beforeAll(async () => {
    policies = ownPolicies('chromium');
    web = await servePracticePages();
    chromium = await launchChromium(undefined, { executablePath: policies.executablePath });
    set(school);
    const page = await chromium.browser.newPage();
    await page.goto(`${web.origin}/practice`);
    popup = journeyOn(await chromium.openPopup(page));
  }, 60_000);
  afterAll(async () => {
    await chromium?.close();
    await web?.close();
    policies?.close();
  });

  it('the popup shows the organisation and its notice, and keeps the accepted values as its cache', async () => {
    await says('Example School');
    await says('The office is closed on Friday.');
    const kept = (await popup.kept('local')) as { 'policy-cache': Record<string, unknown> };
    expect(kept['policy-cache']).toMatchObject({ dslName: 'Lee Lead', nation: 'wales' });
    expect(kept['policy-cache']).not.toHaveProperty('policyUrl');
  }, 60_000);

  it('a changed file is seen while the popup is open, and focus stays where it is', async () => {
    await popup.page.focus('[data-answer="scam"]');
    set({ ...school, notice: 'New notice.' });
    await says('New notice.');
    expect(await popup.page.evaluate(() => document.activeElement?.getAttribute('data-answer'))).toBe('scam');
  }, 60_000);

  it('rule 2: a step carries the lead’s contact, and a concern about the lead carries it nowhere', async () => {
    await walkToResult(popup, { what: 'scam', lost: 'no', child: 'known' });
    expect(await popup.words()).toContain('01632 960001');
    await popup.page.$eval('[data-part="answers"]', (list) => list.setAttribute('open', ''));
    await popup.page.click('[data-change="what"]');
    await popup.waitForQuestion('what');
    await walkToResult(popup, { what: 'worker', conduct: 'harm', person: 'safeguarding-lead', already: 'nothing' });
    const html = await popup.page.content();
    expect(html).not.toMatch(/Lee Lead|960001|Dee Deputy/);
    expect(await popup.page.title()).toBe('Signpost');
  }, 60_000);

  it('the file removed: the values go, and so does the cache', async () => {
    policies.remove();
    await popup.page.waitForFunction(
      async () =>
        !(
          'policy-cache' in
          (await (
            globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } }
          ).chrome.storage.local.get(null))
        ),
      { polling: 500, timeout: 40_000 },
    );
    expect(await popup.kept('local')).not.toHaveProperty('policy-cache');
    await saysNot('Lee Lead');
  }, 60_000);
});
