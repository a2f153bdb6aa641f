// @vitest-environment node
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { filesIn, type PackedFile, zipOf } from '../../scripts/release/zip.ts';
import { limits } from '../bench/limits.ts';
import { scriptOfPage } from '../bench/script-size.ts';
import { catches, shows } from '../proof/shows.ts';

const builds = { 'Chrome and Edge': '.output/chrome-mv3', Firefox: '.output/firefox-mv3' };
const inKB = (bytes: number) => (bytes / 1024).toFixed(0);
const zipSize = (files: readonly PackedFile[]) => zipOf(files).length;

describe('what is downloaded and read', () => {
  it.for(Object.entries(builds))('%s', ([name, build], { task }) => {
    const zip = zipSize(filesIn(build));
    expect(zip).toBeLessThanOrEqual(limits.zip);
    const pages = ['popup.html', 'sidepanel.html', 'options.html'].map((page) => scriptOfPage(build, page));
    const script = Math.max(...pages);
    expect(script).toBeLessThanOrEqual(limits.pageScriptGzip);
    shows(task, 'package-size', `${name}: zip ${inKB(zip)} KB; script of a page at most ${inKB(script)} KB (gzip)`);
  });

  it('a picture more in the package is noticed', ({ task }) => {
    const files = filesIn(builds.Firefox);
    expect(zipSize([...files, ['planted.png', randomBytes(300 * 1024)]])).toBeGreaterThan(limits.zip);
    catches(task, 'package-size', 'a picture of 300 KB in the package');
  });
});
