import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { patience } from '../proof/patience.ts';
import { count, shows } from '../proof/shows.ts';
import { times } from '../proof/size.ts';
import { kill } from './kill.ts';
import { chromeBuild, copyOf, firefoxBuild, launchChromium } from './launch.ts';
import { launchFirefox } from './launch-firefox.ts';
import { journeyOn } from './pages.ts';
import { walkToResult } from './walk.ts';

/** A browser with the extension that can be ended, killed, and started again with the same profile. */
interface Kept {
  readonly browser: Browser;
  open(file: string): Promise<Page>;
}

const word = 'quillfeather';

describe.each(['chromium', 'firefox'] as const)('%s: nothing half done, nothing restored', (kind) => {
  let folder: string;
  let build: string;
  let now: Kept;

  const profile = () => join(folder, 'profile');
  async function start(): Promise<void> {
    if (kind === 'chromium') {
      const chromium = await launchChromium(build, { inPlace: true, userDataDir: profile() });
      now = {
        browser: chromium.browser,
        async open(file) {
          const page = await chromium.browser.newPage();
          await page.goto(`${chromium.origin}/${file}`);
          return page;
        },
      };
    } else now = await launchFirefox({ build, userDataDir: profile() });
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-restart-'));
    build = copyOf(kind === 'chromium' ? chromeBuild : firefoxBuild);
    await start();
  });
  afterEach(async () => {
    await now?.browser.close().catch(() => undefined);
    for (const made of [folder, build]) rmSync(made, { recursive: true, force: true });
  });

  /** In the middle of a record, with words of one's own typed into it. */
  async function inMidJourney(): Promise<Page> {
    const page = await now.open('sidepanel.html');
    const panel = journeyOn(page);
    await walkToResult(panel, { what: 'grooming', child: 'known' });
    await panel.press('record');
    await panel.waitForScreen('record');
    await panel.type('[data-field="facts"]', word);
    await expect.poll(async () => JSON.stringify(await panel.kept('session'))).toContain(word);
    return page;
  }

  /** The start, empty, with nothing of a journey anywhere; settings are still there. */
  async function expectStartAnew(): Promise<string> {
    const page = await now.open('sidepanel.html');
    const panel = journeyOn(page);
    await panel.waitForQuestion('what');
    await page.waitForFunction(() => document.querySelector('[data-part="no-address"]'), { polling: 50 });
    const kept = JSON.stringify([await panel.kept('session'), await panel.kept('local')]);
    expect(kept).not.toContain(word);
    expect(kept).not.toContain('grooming');
    expect(await panel.question()).toBe('what');
    return panel.words();
  }

  it('an update forced in the middle of a record', { timeout: patience }, async ({ task }) => {
    const runs = times(10, 1);
    for (let run = 0; run < runs; run++) {
      await inMidJourney();
      const manifest = join(build, 'manifest.json');
      const before = JSON.parse(readFileSync(manifest, 'utf8'));
      writeFileSync(manifest, JSON.stringify({ ...before, version: `0.1.${run + 1}` }));
      await now.browser.installExtension(build);
      expect(await expectStartAnew()).toContain(en['update.cleared']);
    }
    shows(
      task,
      'half-state',
      `${kind}: ${count(runs)} updates forced in mid-record: the start, and “${en['update.cleared.title']}”`,
    );
  });

  it('the browser killed (-9) in the middle of a record, and started again', { timeout: patience }, async ({
    task,
  }) => {
    const runs = times(10, 1);
    for (let run = 0; run < runs; run++) {
      await inMidJourney();
      await kill(now.browser, profile());
      await start();
      await expectStartAnew();
    }
    shows(
      task,
      'half-state',
      `${kind}: ${count(runs)} times killed (-9) and started again: the start, 0 words restored`,
    );
  });
});
