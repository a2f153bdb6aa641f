import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from '../launch.ts';

/** A copy of a built extension that can be changed. */
export interface Build {
  /** Into the head of a page. */
  head(page: string, markup: string): void;
  /** A script of its own in the panel. */
  panel(code: string): void;
  background(code: string): void;
  /** Changes the page policy. */
  policy(update: (policy: string) => string): void;
  without(page: string, markup: RegExp): void;
  /** A script put into every page of the web. */
  everyPage(code: string): void;
}

function changeable(folder: string): Build {
  const change = (file: string, update: (text: string) => string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = update(before);
    if (after === before) throw new Error(`Nothing was planted in ${file}.`);
    writeFileSync(path, after);
  };
  const head = (page: string, markup: string) => change(page, (html) => html.replace('</head>', `${markup}</head>`));
  return {
    head,
    panel(code) {
      writeFileSync(join(folder, 'planted.js'), code);
      head('sidepanel.html', '<script src="/planted.js"></script>');
    },
    background: (code) => appendFileSync(join(folder, 'background.js'), `\n${code}`),
    policy: (update) =>
      change('manifest.json', (text) => {
        const manifest = JSON.parse(text);
        const policy = update(manifest.content_security_policy.extension_pages);
        return JSON.stringify({ ...manifest, content_security_policy: { extension_pages: policy } });
      }),
    everyPage(code) {
      writeFileSync(join(folder, 'every-page.js'), code);
      const script = { matches: ['<all_urls>'], js: ['every-page.js'], run_at: 'document_start' };
      change('manifest.json', (text) => JSON.stringify({ ...JSON.parse(text), content_scripts: [script] }));
    },
    without: (page, markup) => change(page, (html) => html.replace(markup, '')),
  };
}

/** A copy of a build with something planted in it; the caller takes it away again. */
export function plant(build: string, put: (copy: Build) => void): string {
  const folder = copyOf(build);
  put(changeable(folder));
  return folder;
}
