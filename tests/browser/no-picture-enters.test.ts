import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { count, shows } from '../proof/shows.ts';
import { copyPicture, mayReadClipboard } from './clipboard.ts';
import { press } from './everything.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { journeyOn } from './pages.ts';
import { walkToResult } from './walk.ts';

// Known inside extension pages, where the functions given to `evaluate` run.
declare const chrome: { storage: Record<'session' | 'local', { clear(): Promise<void> }> };

const textFields = 'input[type="text"]:not([readonly]), textarea:not([readonly])';

/** Pages with fields, and how to get to them. */
const places: readonly { name: string; file: string; go(page: Page): Promise<void> }[] = [
  {
    name: 'start',
    file: 'sidepanel.html',
    async go(page) {
      await journeyOn(page).waitForQuestion('what');
      await page.$eval('[data-part="page"] details', (part) => part.setAttribute('open', ''));
      await page.click('[data-action="edit-address"]');
    },
  },
  {
    name: 'record',
    file: 'sidepanel.html',
    async go(page) {
      await walkToResult(journeyOn(page), { what: 'grooming', child: 'known' });
      await journeyOn(page).press('record');
      await journeyOn(page).waitForScreen('record');
      await journeyOn(page).press('add-person');
    },
  },
  { name: 'options', file: 'options.html', go: async (page) => void (await page.waitForSelector('#settings-text')) },
];

describe('no picture enters, by paste, drop or import (the text rules), in real Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  let folder: string;
  let picture: string;
  let bytes: string;

  beforeAll(async () => {
    chromium = await launchChromium();
    page = await chromium.browser.newPage();
    await page.goto(`${chromium.origin}/options.html`);
    await mayReadClipboard(page, chromium.origin);
    bytes = await copyPicture(page);
    folder = mkdtempSync(join(tmpdir(), 'signpost-picture-'));
    picture = join(folder, 'picture.png');
    writeFileSync(picture, Buffer.from(bytes, 'base64'));
  });
  afterEach(() =>
    page.evaluate(async () => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
    }),
  );
  afterAll(async () => {
    await chromium?.close();
    rmSync(folder, { recursive: true });
  });

  /** Shows a place with everything on it open. */
  async function openAt({ file, go }: (typeof places)[number]): Promise<void> {
    await page.goto(`${chromium.origin}/${file}`);
    await page.bringToFront();
    await go(page);
    await page.$$eval('details', (parts) => {
      for (const part of parts) part.open = true;
    });
  }

  async function pasteInto(field: ElementHandle<Element>): Promise<void> {
    await field.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await field.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }

  /** Drops the picture's file, as from a folder beside the browser. */
  async function drop(on: ElementHandle<Element>): Promise<void> {
    const debug = await page.createCDPSession();
    const box = await on.boundingBox();
    const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + Math.min((box?.height ?? 0) / 2, 20) };
    const data = { items: [], files: [picture], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await debug.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await debug.detach();
  }

  /** Everything a picture could hide in: fields, elements, storage; and whether the page is still ours. */
  async function state() {
    const fields = await page.$$eval(textFields, (all) => all.map((one) => (one as HTMLInputElement).value));
    const shown = await page.$$eval('img, canvas, video, object, embed', (all) => all.length);
    const kept = JSON.stringify([await journeyOn(page).kept('session'), await journeyOn(page).kept('local')]);
    return {
      url: page.url(),
      fields,
      shown,
      picture: kept.includes(bytes.slice(0, 40)) || kept.includes('data:image'),
    };
  }

  it.for(places)('$name', async (place, { task }) => {
    await openAt(place);
    const before = await state();
    expect(before).toMatchObject({ shown: 0, picture: false });
    const fields = await page.$$(textFields);
    expect(fields.length).toBeGreaterThan(1);
    await copyPicture(page);
    for (const field of fields) {
      await pasteInto(field);
      await drop(field);
    }
    const heading = await page.$('h1');
    await heading?.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    if (heading) await drop(heading);
    expect(await state()).toEqual(before);
    await page.waitForSelector('[data-part="dropped"]');
    expect((await chromium.browser.pages()).map((one) => one.url()).filter((url) => url.startsWith('file:'))).toEqual(
      [],
    );
    shows(
      task,
      'no-picture-enters',
      `${place.name}: ${count(fields.length)} fields and the page beside them, pasted and dropped: 0 taken in`,
    );
  });

  it.for(places)('$name: words with a picture of them, as office programs copy', async (place, { task }) => {
    await openAt(place);
    const before = await state();
    const words = 'Pupil list';
    await copyPicture(page, words);
    for (const field of await page.$$(textFields)) await pasteInto(field);
    const after = await state();
    expect(after).toMatchObject({ url: before.url, shown: 0, picture: false });
    expect(after.fields).toEqual(before.fields.map((value) => value + words));
    expect(await page.$('[data-part="dropped"], .words-field .field-problem:not(:empty)')).toBeNull();
    shows(task, 'no-picture-enters', `${place.name}: words with a picture beside them: only the words taken in`);
  });

  it('a picture chosen as a settings file', async ({ task }) => {
    await page.goto(`${chromium.origin}/options.html`);
    await page.waitForSelector('#settings-file');
    const before = await state();
    const input = await page.$('#settings-file');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(picture);
    await page.waitForSelector('[data-part="move"] .problem');
    expect(await state()).toEqual(before);
    shows(task, 'no-picture-enters', 'chosen as a settings file: refused');
  });

  it('a picture as text in a settings file', async ({ task }) => {
    await page.goto(`${chromium.origin}/options.html`);
    await page.waitForSelector('#settings-text');
    await page.$eval('[data-part="move"]', (part) => part.setAttribute('open', ''));
    await page.type('#settings-text', `notice: data:image/png;base64,${bytes.slice(0, 60)}`);
    await page.$eval('[data-action="import"]', press);
    await page.waitForSelector('[data-part="move"] .problem');
    expect((await state()).picture).toBe(false);
    shows(task, 'no-picture-enters', 'written as a setting: refused');
  });
});
