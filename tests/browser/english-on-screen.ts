import type { Page } from 'puppeteer';
import { cy } from '../../src/language/cy.ts';
import { en } from '../../src/language/en.ts';
import type { TextKey } from '../../src/language/text.ts';
import { englishIn } from '../unit/language/english-in.ts';

const keys = Object.keys(en) as TextKey[];
/** English sentences of some length, cut where something is filled in, that are not Welsh as well. */
const englishSentences = keys
  .filter((key) => cy[key] !== en[key] && !/\.name(?:\.|$)/.test(key))
  .flatMap((key) => en[key].split(/\{\w+\}/))
  .map((part) => part.trim())
  .filter((part) => part.split(' ').length >= 4);

/** Everything a person can read on the page, closed parts too, line by line; without what is marked as English, and addresses. */
const lines = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    for (const english of document.querySelectorAll<HTMLElement>('body [lang="en"]')) english.hidden = true;
    const words = document.body.innerText.replace(/https?:\/\/\S+/g, '');
    return words.split('\n').filter((line) => line.trim() !== '');
  });

/** The lines on a Welsh screen that have been left in English. What is marked as English is gone from the page after it. */
export async function englishOn(page: Page): Promise<readonly string[]> {
  const shown = await lines(page);
  return shown.filter(
    (line) => englishIn(line).length > 0 || englishSentences.some((sentence) => line.includes(sentence)),
  );
}
