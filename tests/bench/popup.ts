import type { Page } from 'puppeteer';
import { type Chromium, launchChromium } from '../browser/launch.ts';
import { servePracticePages } from '../browser/practice-pages.ts';
import { median } from './median.ts';

export interface PopupFigures {
  /** Milliseconds from the start of the document to its first contentful paint. */
  readonly firstPaint: number;
  /** Milliseconds from the press of the button until the heading stands. */
  readonly clickToReady: number;
  /** Bytes of script heap once it is ready. */
  readonly heap: number;
}

async function openOnce(chromium: Chromium, page: Page): Promise<PopupFigures> {
  await page.bringToFront();
  const pressed = performance.now();
  const popup = await chromium.openPopup(page);
  const clickToReady = performance.now() - pressed;
  const firstPaint = await popup.evaluate(
    () =>
      new Promise<number>((painted) => {
        const look = () => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          if (paint) painted(paint.startTime);
          else setTimeout(look, 5);
        };
        look();
      }),
  );
  const { JSHeapUsedSize } = await popup.metrics();
  const closed = new Promise((gone) => popup.once('close', gone));
  await popup.evaluate(() => close()).catch(() => undefined);
  await closed;
  // The browser takes a moment to put the popup's window away.
  await new Promise((rested) => setTimeout(rested, 150));
  return { firstPaint, clickToReady, heap: JSHeapUsedSize ?? Number.NaN };
}

/** Medians of some openings of each build's popup, turn by turn, so that a busy moment meets all alike. */
export async function measurePopups(builds: readonly string[], openings: number): Promise<readonly PopupFigures[]> {
  const web = await servePracticePages();
  const open = await Promise.all(
    builds.map(async (build) => {
      const chromium = await launchChromium(build);
      const page = await chromium.browser.newPage();
      await page.goto(`${web.origin}/bench`);
      return { chromium, page, figures: [] as PopupFigures[] };
    }),
  );
  for (let turn = 0; turn <= openings; turn++) {
    for (const { chromium, page, figures } of open) {
      const figure = await openOnce(chromium, page);
      if (turn > 0) figures.push(figure); // the first one warms up
    }
  }
  await Promise.all(open.map(({ chromium }) => chromium.close()));
  await web.close();
  const of = (figures: readonly PopupFigures[], name: keyof PopupFigures) => median(figures.map((one) => one[name]));
  return open.map(({ figures }) => ({
    firstPaint: of(figures, 'firstPaint'),
    clickToReady: of(figures, 'clickToReady'),
    heap: of(figures, 'heap'),
  }));
}
