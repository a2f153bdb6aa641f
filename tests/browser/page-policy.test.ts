import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../wxt.config.ts';
import { catches, shows } from '../proof/shows.ts';
import { chromeBuild, firefoxBuild, launchChromium } from './launch.ts';
import { launchFirefox } from './launch-firefox.ts';
import { attempts } from './wire/attempts.ts';
import { plant } from './wire/plant.ts';

const policyOf = (build: string): unknown =>
  JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')).content_security_policy;

const closed =
  'refused: fetch, XMLHttpRequest, WebSocket, EventSource, sendBeacon, images, style sheets, markup and code';

/** Does something with the panel of a build, in a browser of its own. */
async function inChromium<T>(build: string, act: (panel: Page) => Promise<T>): Promise<T> {
  const chromium = await launchChromium(build);
  try {
    const panel = await chromium.browser.newPage();
    await panel.goto(`${chromium.origin}/sidepanel.html`);
    return await act(panel);
  } finally {
    await chromium.close();
  }
}

describe('the page policy', () => {
  it('is the same, word for word, in both builds', ({ task }) => {
    expect(policyOf(chromeBuild)).toEqual({ extension_pages: pagePolicy });
    expect(policyOf(firefoxBuild)).toEqual(policyOf(chromeBuild));
    expect(pagePolicy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    shows(task, 'page-policy', 'the same policy in both builds, Trusted Types on');
  });

  it('stops what it is there to stop, in real Chromium', async ({ task }) => {
    expect(await inChromium(chromeBuild, attempts)).toEqual([]);
    shows(task, 'page-policy', `Chromium ${closed}`);
  });

  it('stops what it is there to stop, in real Firefox', async ({ task }) => {
    const firefox = await launchFirefox();
    try {
      expect(await attempts(await firefox.open('sidepanel.html'))).toEqual([]);
    } finally {
      await firefox.close();
    }
    shows(task, 'page-policy', `Firefox ${closed}`);
  });

  it('the same attempts get through where the policy lets markup in', async ({ task }) => {
    const planted = 'a page policy without Trusted Types';
    const build = plant(chromeBuild, (copy) => copy.policy((policy) => policy.replace(/; require-trusted.*/, '')));
    try {
      expect(await inChromium(build, attempts)).toEqual(['written markup']);
    } finally {
      rmSync(build, { recursive: true });
    }
    catches(task, 'page-policy', planted);
  });
});
