import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/organisation/settings.ts';
import { permissions } from '../../../wxt.config.ts';
import { promises } from '../../proof/promises.ts';

const folder = resolve('docs/data-protection');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const linesOf = (page: string) => readFileSync(join(folder, page), 'utf8').split('\n');

/** List items and rows of tables, without headings. */
const claimsOf = (page: string): readonly string[] => {
  const lines = linesOf(page);
  return lines.filter((line, at) => {
    if (line.startsWith('- ')) return true;
    const heading = lines[at + 1]?.startsWith('|---');
    return line.startsWith('|') && !line.startsWith('|---') && !heading;
  });
};
/** What only the school can say is not ours to show. */
const schools = /The school (fills in|decides)/;
const shownBy = (claim: string): readonly string[] =>
  [...claim.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? '').filter((path) => !path.startsWith('http'));

describe('docs/data-protection: every claim is tied to the code or to a row of the proof', () => {
  it.each(pages)('%s', (page) => {
    const claims = claimsOf(page);
    expect(claims.length).toBeGreaterThan(3);
    for (const claim of claims) {
      const paths = shownBy(claim);
      if (!schools.test(claim)) expect(paths, claim).not.toEqual([]);
      for (const path of paths) expect(existsSync(resolve(dirname(join(folder, page)), path)), path).toBe(true);
      for (const [, id] of claim.matchAll(/\(proof: ([a-z-]+)\)/g))
        expect(
          promises.map((promised) => promised.id),
          claim,
        ).toContain(id);
    }
  });

  it('what is said of a search of the disk names the test that searches it', () => {
    const told = pages
      .flatMap(linesOf)
      .flatMap((line) =>
        [...line.matchAll(/\[[^\]]*profile on disk[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path),
      );
    expect(told.length).toBeGreaterThan(1);
    for (const path of told) {
      expect(promises.find(({ id }) => id === 'nothing-on-disk')?.tests).toContain(path.replace('../../', ''));
      expect(readFileSync(resolve(folder, path), 'utf8')).toContain('filesWith(word, profile)');
    }
  });

  it('retention.md has every key that the code can write, in its area, and no other', () => {
    const code = readdirSync('src/browser').map((name) => readFileSync(join('src/browser', name), 'utf8'));
    const keys: Readonly<Record<string, string>> = {
      'draftKeyOf(id)': 'draft.<window>',
      'arrivalKey(windowId)': 'arrival.<window>',
    };
    const written = code
      .flatMap((text) => [...text.matchAll(/stored(?:<[^(]*>)?\('(local|session)', ([^,]+),/g)])
      .map(([, area, key = '']) => `${area} ${keys[key] ?? key.replaceAll("'", '')}`);
    const rows = claimsOf('retention.md').map((row) => row.split('|').map((cell) => cell.trim()));
    const told = rows.map(([, key, area]) => `${area?.split(' ')[0]} ${key?.replaceAll('`', '')}`);
    expect(told.sort()).toEqual([...written].sort());
  });

  it('the figures are those of the code', () => {
    const all = pages.flatMap(linesOf).join('\n');
    expect(all).toContain(`${defaultSettings.wipeAfterMinutes} minutes`);
    expect(readFileSync('src/browser/draft-shape.ts', 'utf8')).toContain('64 * 1024');
    const declared = claimsOf('store-declarations.md').join('\n');
    for (const [name, reason] of Object.entries(permissions)) expect(declared).toContain(`| \`${name}\` | ${reason} |`);
  });
});

describe('docs/deploy', () => {
  const guides = readdirSync('docs/deploy').filter((name) => name.endsWith('.md'));

  it('has a page for each platform, each saying whether it was tried, and no dead link', () => {
    for (const page of ['google-admin', 'intune', 'group-policy', 'jamf', 'linux', 'firefox'])
      expect(readFileSync(`docs/deploy/${page}.md`, 'utf8')).toMatch(/^# .+\n\n\*(Tried:|Not tried)/);
    for (const page of guides)
      for (const path of shownBy(readFileSync(`docs/deploy/${page}`, 'utf8')))
        expect(existsSync(resolve('docs/deploy', path)), `${page}: ${path}`).toBe(true);
  });
});
