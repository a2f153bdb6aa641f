import type { Page } from 'puppeteer';

/** How large a surface is, and how large its words are. */
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The size of print asked for in the browser, in per cent. */
  readonly print: number;
  /** The distances of WCAG 1.4.12 between letters, words, lines and paragraphs. */
  readonly spaced?: true;
}

export const sizes: readonly Size[] = [
  { name: '320 px', width: 320, height: 640, print: 100 },
  { name: '360 px', width: 360, height: 600, print: 100 },
  { name: '400 px', width: 400, height: 900, print: 100 },
  { name: '200 % text', width: 360, height: 600, print: 200 },
  // A window of 1280 by 1024 at 400 % has this much room (WCAG 1.4.10).
  { name: '400 % zoom', width: 320, height: 256, print: 100 },
  { name: 'text spacing', width: 320, height: 640, print: 100, spaced: true },
];

const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** Gives the page this size; nothing else changes. */
export async function setSize(page: Page, { width, height, print, spaced }: Size): Promise<void> {
  await page.setViewport({ width, height });
  await page.evaluate(
    async (percent, rules) => {
      document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    },
    print,
    spaced ? spacing : '',
  );
}
