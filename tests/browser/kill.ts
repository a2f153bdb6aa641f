import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { expect } from 'vitest';

const waits = { timeout: 30_000 };

/**
 * Kills a browser (-9): it has no time to end its helpers; a moment later the profile is free. Puppeteer sets Firefox's
 * own preference files aside and puts them back when the browser is gone: a start before that finds them half moved.
 *
 * @param profile the folder of its profile
 */
export async function kill(browser: Browser, profile: string): Promise<void> {
  const running = browser.process();
  const ended = new Promise((gone) => running?.once('exit', gone));
  running?.kill('SIGKILL');
  await ended;
  await expect.poll(() => readdirSync(profile).filter((name) => name.endsWith('.puppeteer')), waits).toEqual([]);
}
