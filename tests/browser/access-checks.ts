import type { Page } from 'puppeteer';
import { firstStop } from './leaving.ts';
import { journeyOn } from './pages.ts';

/** Opens every closed part: its words are a press away, and have to be as good. */
export const openAllParts = (page: Page) =>
  page.$$eval('details', (parts) => {
    for (const part of parts) part.open = true;
  });

/** What does not fit or cannot be hit. Runs in the page. */
function misfits(): string[] {
  const found: string[] = [];
  const named = (one: Element) => `${one.tagName.toLowerCase()}.${one.className} “${one.textContent?.slice(0, 30)}”`;
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) found.push(`the page is ${over} px too wide (1.4.10)`);
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(one);
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.hidden-but-read, .leave-link, svg'))
      continue;
    if (style.overflowX !== 'visible' && !/^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName)) {
      if (one.scrollWidth > one.clientWidth + 1) found.push(`cut off at the side: ${named(one)} (1.4.4, 1.4.12)`);
    }
    if (style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration)) {
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) found.push(`moves: ${named(one)} (2.3.3)`);
    }
    // A link in a sentence may be as low as its line (2.5.8).
    if (!one.matches('button, summary, input, select, textarea, a[href]') || style.display === 'inline') continue;
    const target = one.matches('input:is([type="checkbox"], [type="radio"])') ? (one.closest('label') ?? one) : one;
    const { width, height } = target.getBoundingClientRect();
    if (width < 24 || height < 24) found.push(`${width}×${height} px: ${named(one)} (2.5.8)`);
    const large = one.matches('.answer, .primary, input[type="text"], select, textarea');
    if (large && height < 44) found.push(`only ${height} px high: ${named(one)}`);
  }
  return found;
}

/** Fields from which a spelling, writing or form service of the browser could take what is typed. Runs in the page. */
function openToServices(): string[] {
  const closed = { autocomplete: 'off', spellcheck: 'false', autocorrect: 'off', writingsuggestions: 'false' };
  return [...document.querySelectorAll('textarea, input, [contenteditable]')]
    .filter((field) => !field.matches('[type="checkbox"], [type="radio"], [type="file"]'))
    .flatMap((field) =>
      Object.entries(closed)
        .filter(([name, value]) => field.getAttribute(name) !== value)
        .map(([name]) => `${field.id || field.outerHTML.slice(0, 60)}: ${name} is ${field.getAttribute(name)}`),
    );
}

/** Everything found wrong with what is on the page now: by axe, by measuring, and by what its fields let out. */
export async function wrongWith(page: Page): Promise<readonly string[]> {
  // From the top: further down the strip would lie over what has just been scrolled under it.
  await page.evaluate(() => scrollTo(0, 0));
  const wayOut = (await firstStop(page)) === 'leave-link' ? [] : ['Clear and close is not the first stop of Tab'];
  return [
    ...wayOut,
    ...(await journeyOn(page).axe()),
    ...(await page.evaluate(misfits)),
    ...(await page.evaluate(openToServices)),
  ];
}
