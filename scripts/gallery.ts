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
}

/**
 * Four of the eight there could be: each browser in each look and in each language, and each look in each language.
 * All eight, whole, would be twice as large as a project should carry with it.
 */
const shots: readonly Shot[] = [
  { browser: 'chromium', look: 'light', language: 'en' },
  { browser: 'chromium', look: 'dark', language: 'cy' },
  { browser: 'firefox', look: 'dark', language: 'en' },
  { browser: 'firefox', look: 'light', language: 'cy' },
];
/** A picture ends here, in pixels; webp ends at 16,383, and the options are longer. */
const longest = 8000;
const phone = { name: '', width: 360, height: 720, print: 100 };
/** Pictures look the same on whichever day they are made. */
const day = '2026-11-25T10:30:00Z';

const folder = 'docs/gallery';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const fileOf = (screen: string, { browser, look, language }: Shot) => `${screen}-${browser}-${look}-${language}.webp`;

/** Screens that are longer than a picture. */
const cut = new Set<string>();

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
      if (height > longest) cut.add(screen.name);
      await page.screenshot({
        path: `${folder}/${fileOf(screen.name, shot)}`,
        type: 'webp',
        quality: 18,
        clip: { x: 0, y: 0, width: phone.width, height: Math.min(height, longest) },
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
const cutNames = [...cut].map((name) => `\`${name}\``).join(', ');
const whole =
  cut.size === 0
    ? 'Each picture shows all of its screen.'
    : `Each picture shows all of its screen, but for ${cutNames}, of which the first ${longest} px are shown.`;
writeFileSync(
  `${folder}/README.md`,
  `# Every screen as a picture

Written by \`npm run gallery\` out of the real product, in a panel or popup 360 px wide. Each screen stands here four times, of the eight that there could be: in both browsers, light and dark, English and Welsh, so that each browser is seen in each look and each language, and each look in each language. ${whole} Names, numbers and addresses on them are made up.

What each screen is and how it is reached: [\`tests/screens.ts\`](../../tests/screens.ts). That every one of them passes in every language, size and look is tested, not looked at: [accessibility](../accessibility.md).

${table}
`,
);
const bytes = screens.flatMap(({ name }) => shots.map((shot) => statSync(`${folder}/${fileOf(name, shot)}`).size));
console.log(`${folder}: ${bytes.length} pictures, ${(bytes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`);
