// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bannedWords, evenlyQuoted, exceptions, excess, filesOf, pictureElements } from '../proof/ban-list.ts';
import { compiledView } from '../proof/compiled-view.ts';
import { catches, shows } from '../proof/shows.ts';

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

describe('the built extension holds no way out, and no way to read a page or a picture', () => {
  it.for(builds)('%s', (folder, { task }) => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(5);
    expect(bannedWords.filter((word) => excess(files, word) !== 0)).toEqual([]);
    const reasons = Object.entries(exceptions).map(([word, { why, times }]) => `${word} (${times}): ${why}`);
    shows(
      task,
      'no-picture',
      `${bannedWords.length} words looked for in both builds, 0 found but for: ${reasons.join(' ')}`,
    );
  });

  it.for(builds)('%s: each word is found when it is planted', (folder, { task }) => {
    const files = filesOf(folder);
    for (const word of bannedWords) expect(excess([...files, `;${word}`], word), word).toBe(1);
    catches(task, 'no-picture', `each of the ${bannedWords.length} words, one by one, in the built scripts`);
  });

  it('a view with one of the elements is found when it is compiled as the product is', async ({ task }) => {
    for (const element of pictureElements) {
      const view = evenlyQuoted(await compiledView(`<p><${element} /></p>`));
      expect(view.split(`"${element}"`), element).toHaveLength(2);
    }
    catches(task, 'no-picture', `a view with one of ${pictureElements.join(', ')}, compiled as the product is`);
  });

  it('gives a reason for every exception', () => {
    for (const [word, { why }] of Object.entries(exceptions)) {
      expect(bannedWords).toContain(word);
      expect(why.length).toBeGreaterThan(20);
    }
  });

  it.each(builds)('%s: every page forbids looking up the hosts of links before one is pressed', (folder) => {
    const pages = filesOf(folder).filter((text) => /^<!doctype html>/i.test(text));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('<meta http-equiv="x-dns-prefetch-control" content="off">');
  });
});
