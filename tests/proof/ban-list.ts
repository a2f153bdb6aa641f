import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Elements that show or draw a picture, a film or a page. `object` stays out: the word is how a script asks what a value
 * is, and the page policy lets no object in.
 */
export const pictureElements = [
  'img',
  'image',
  'feImage',
  'picture',
  'canvas',
  'video',
  'audio',
  'embed',
  'fencedframe',
] as const;

/** Words that the built extension may not hold, by what they would open. Each quotation mark stands for all kinds. */
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
    'new Image',
    'new Audio',
    '.bytes(',
    '.arrayBuffer(',
    '.blob(',
  ],
  // In a page as markup; in a compiled view the name of the element is a text of its own.
  'a place for a picture': pictureElements.flatMap((element) => [`<${element}`, `"${element}"`]),
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
  '"picture"': {
    why: 'The question how a picture was made, by its id and its fact.',
    times: 2,
  },
  setUninstallURL: { why: inPolyfill, times: 1 },
  requestUpdateCheck: { why: inPolyfill, times: 1 },
  executeScript: { why: inPolyfill, times: 1 },
  insertCSS: { why: inPolyfill, times: 1 },
  captureVisibleTab: { why: inPolyfill, times: 1 },
};

export const bannedWords: readonly string[] = Object.values(banned).flat();

/** One kind of quotation mark for all: a bundler writes whichever is shortest. */
export const evenlyQuoted = (text: string): string => text.replaceAll(/['`]/g, '"');

/** The scripts, pages and styles of a built extension, evenly quoted. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|html|css)$/.test(name))
    .map((name) => evenlyQuoted(readFileSync(join(folder, name), 'utf8')));

/** How often a banned word occurs beyond, or short of, what its exception says; 0 when all is well. */
export function excess(files: readonly string[], word: string): number {
  const found = files.reduce((sum, text) => sum + text.split(word).length - 1, 0);
  return found - (exceptions[word]?.times ?? 0);
}
