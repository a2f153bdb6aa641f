import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that the built extension may not hold, by what they would open. */
export const banned = {
  /** The page policy does not stop these, or stops them only after the browser has connected (measured). */
  'a way out': [
    'RTCPeerConnection',
    'WebTransport',
    'preconnect',
    'dns-prefetch',
    'prefetch',
    'iframe',
    '.submit(',
    'window.open',
    'setUninstallURL',
    'requestUpdateCheck',
    'sendBeacon',
    'fetch(',
    'WebSocket',
    'EventSource',
    'XMLHttpRequest',
    'importScripts',
    'Worker(',
    'connectNative',
    'pushManager',
  ],
  'a way to read a page or a picture': [
    'executeScript',
    'insertCSS',
    'registerContentScripts',
    'userScripts',
    'captureVisibleTab',
    'captureTab',
    'tabCapture',
    'pageCapture',
    'desktopCapture',
    'getDisplayMedia',
    'getUserMedia',
    'captureStream',
    'ImageCapture',
    'MediaRecorder',
    'FileReader',
    'readAsDataURL',
    'clipboard.read',
    'getAsFile',
    'showOpenFilePicker',
    'createImageBitmap',
    'OffscreenCanvas',
    'drawImage',
    'getImageData',
    '<canvas',
    '<img',
    '<video',
  ],
  'code or markup made from text': [
    'eval(',
    'new Function',
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'createContextualFragment',
    'DOMParser',
    'srcdoc',
    'document.write',
  ],
} as const;

const inPolyfill = 'A name in the polyfill’s table of functions; never called.';

/** Each exception: why, and exactly how often in each browser’s build. Fewer is a failure too: then take it out. */
export const exceptions: Readonly<Record<string, { readonly why: string; readonly times: number }>> = {
  innerHTML: {
    why: 'Preact’s branch for dangerouslySetInnerHTML, which no view uses: one comparison, one write.',
    times: 2,
  },
  'fetch(': { why: 'A method of that name in the search index’s own tree; not the browser’s.', times: 3 },
  'dns-prefetch': { why: 'Each page forbids it by this name, or Firefox looks up the hosts of links.', times: 3 },
  prefetch: { why: 'The same three lines.', times: 3 },
  setUninstallURL: { why: inPolyfill, times: 1 },
  requestUpdateCheck: { why: inPolyfill, times: 1 },
  executeScript: { why: inPolyfill, times: 1 },
  insertCSS: { why: inPolyfill, times: 1 },
  captureVisibleTab: { why: inPolyfill, times: 1 },
};

export const bannedWords: readonly string[] = Object.values(banned).flat();

/** The scripts, pages and styles of a built extension. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** How often a banned word occurs beyond, or short of, what its exception says; 0 when all is well. */
export function excess(files: readonly string[], word: string): number {
  const found = files.reduce((sum, text) => sum + text.split(word).length - 1, 0);
  return found - (exceptions[word]?.times ?? 0);
}
