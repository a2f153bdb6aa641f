import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the page policy does not stop, or what would break under it (deployment.md 1). */
const banned = [
  'RTCPeerConnection',
  'preconnect',
  'dns-prefetch',
  'prefetch',
  'setUninstallURL',
  'requestUpdateCheck',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'importScripts',
  'eval(',
  'new Function',
  'innerHTML',
  'outerHTML',
  'document.write',
  'executeScript',
  'connectNative',
  'captureVisibleTab',
  'FileReader',
  '<img',
  '<canvas',
] as const;

/** Each exception: why, and exactly how often in each browser's build. Fewer is a failure too: then take it out. */
const exceptions: Partial<Record<(typeof banned)[number], { why: string; times: number }>> = {
  innerHTML: {
    why: 'Preact’s branch for dangerouslySetInnerHTML, which no view uses: one comparison, one write.',
    times: 2,
  },
  setUninstallURL: { why: 'A name in the polyfill’s table of functions; never called.', times: 1 },
  requestUpdateCheck: { why: 'A name in the polyfill’s table of functions; never called.', times: 1 },
  executeScript: { why: 'A name in the polyfill’s table of functions; never called.', times: 1 },
  captureVisibleTab: { why: 'A name in the polyfill’s table of functions; never called.', times: 1 },
};

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s holds no way out and no picture', (folder) => {
  it.each(banned)('%s', (word) => {
    const found = files(folder).reduce((sum, content) => sum + content.split(word).length - 1, 0);
    expect(found).toBe(exceptions[word]?.times ?? 0);
  });

  it('gives a reason for every exception', () => {
    for (const { why } of Object.values(exceptions)) expect(why.length).toBeGreaterThan(20);
  });

  it('has scripts to look through', () => expect(files(folder).length).toBeGreaterThan(5));
});
