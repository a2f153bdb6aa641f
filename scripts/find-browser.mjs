import { existsSync } from 'node:fs';
import { env } from 'node:process';

/** Where browsers usually are, in the order they are tried. */
const usual = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** A browser named in the environment counts before the usual places. */
const named = {
  chromium: [env.SIGNPOST_BROWSER, env.PUPPETEER_EXECUTABLE_PATH],
  firefox: [env.SIGNPOST_FIREFOX],
};

/**
 * The first browser of a kind that is there.
 *
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined} the path of its program
 */
export function findBrowser(kind) {
  return [...named[kind], ...usual[kind]].find((path) => path && existsSync(path));
}

/**
 * As `findBrowser`; throws with what to do when there is none.
 *
 * @param {'chromium' | 'firefox'} kind
 * @returns {string}
 */
export function needBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const [name, set] = kind === 'chromium' ? ['chromium', 'SIGNPOST_BROWSER'] : ['firefox-esr', 'SIGNPOST_FIREFOX'];
  throw new Error(
    `No ${kind} found. Install one (on Debian: apt-get install -y ${name}), or set ${set} to its program.`,
  );
}
