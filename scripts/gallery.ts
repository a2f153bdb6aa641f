import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Language } from '../src/language/text.ts';
import { type EitherBrowser, eitherBrowser, type Look } from '../tests/browser/either-browser.ts';
import { openScreen } from '../tests/browser/open-screen.ts';
import { setSize } from '../tests/browser/sizes.ts';
import { screens } from '../tests/screens.ts';

// npm run gallery: every screen as a picture, in both browsers, light and dark, English and Welsh, for review by eye.

interface Shot {
  readonly browser: keyof typeof eitherBrowser;
  readonly look: Look;
  readonly language: Language;
  /** How far down the picture goes, in pixels. The first one of a screen shows it all, the others how it begins. */
  readonly height: number;
}

const shots: readonly Shot[] = [
  { browser: 'chromium', look: 'light', language: 'en', height: 2400 },
  { browser: 'chromium', look: 'dark', language: 'cy', height: 720 },
  { browser: 'firefox', look: 'dark', language: 'en', height: 720 },
  { browser: 'firefox', look: 'light', language: 'cy', height: 720 },
];
const phone = { name: '', width: 360, height: 720, print: 100 };
/** Pictures look the same on whichever day they are made. */
const day = '2026-11-25T10:30:00Z';

const folder = 'docs/gallery';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const fileOf = (screen: string, { browser, look, language }: Shot) => `${screen}-${browser}-${look}-${language}.webp`;

async function takeAll(browser: EitherBrowser, wanted: readonly Shot[]): Promise<void> {
  const { page } = browser;
  await setSize(page, phone);
  for (const shot of wanted) {
    await browser.look(shot.look);
    for (const screen of screens) {
      await openScreen(page, screen, shot.language, day);
      const height = await page.evaluate(() => {
        scrollTo(0, 0);
        return document.documentElement.scrollHeight;
      });
      await page.screenshot({
        path: `${folder}/${fileOf(screen.name, shot)}`,
        type: 'webp',
        quality: 18,
        clip: { x: 0, y: 0, width: phone.width, height: Math.min(height, shot.height) },
        captureBeyondViewport: true,
      });
    }
  }
}

for (const name of ['chromium', 'firefox'] as const) {
  const browser = await eitherBrowser[name]();
  await takeAll(
    browser,
    shots.filter((shot) => shot.browser === name),
  ).finally(() => browser.close());
}

const head = ['Screen', ...shots.map(({ browser, look, language }) => `${browser}, ${look}, ${language}`)];
const rows = screens.map(({ name }) => [
  `\`${name}\``,
  ...shots.map(
    (shot) =>
      `<img src="${fileOf(name, shot)}" width="200" alt="${name}, ${shot.browser}, ${shot.look}, ${shot.language}">`,
  ),
]);
const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
writeFileSync(
  `${folder}/README.md`,
  `# Every screen as a picture

Written by \`npm run gallery\` out of the real product, in a panel 360 px wide. Each screen stands here in both browsers, light and dark, in English and in Welsh. The first picture shows all of it, the others how it begins. Names, numbers and addresses on them are made up.

What each screen is and how it is reached: [\`tests/screens.ts\`](../../tests/screens.ts). That every one of them passes in every language, size and look is tested, not looked at: [accessibility](../accessibility.md).

${table}
`,
);
const bytes = screens.flatMap(({ name }) => shots.map((shot) => statSync(`${folder}/${fileOf(name, shot)}`).size));
console.log(`${folder}: ${bytes.length} pictures, ${(bytes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`);
