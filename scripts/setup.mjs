import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

// Built-ins of Node 18 only: this runs before anything is installed.

const changedAt = (/** @type {string} */ file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function dependencies() {
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed > 0 && installed >= changedAt('package-lock.json')) return true;
  return run('npm', ['ci', '--ignore-scripts', '--loglevel=error']);
}

/**
 * A program that is not ours: how to tell that it is there, its Debian package, and what else would do.
 *
 * @typedef {{ package: string, found(): boolean, instead: string }} Program
 */

/** @type {Record<'chromium' | 'firefox' | 'pdf', Program>} */
const programs = {
  chromium: {
    package: 'chromium',
    found: () => findBrowser('chromium') !== undefined,
    instead: 'or set SIGNPOST_BROWSER to a Chrome, Chromium or Edge',
  },
  firefox: {
    package: 'firefox-esr',
    found: () => findBrowser('firefox') !== undefined,
    instead: 'or set SIGNPOST_FIREFOX to a Firefox',
  },
  // Reads back what the browser prints.
  pdf: {
    package: 'poppler-utils',
    found: () => spawnSync('pdftotext', ['-v']).error === undefined,
    instead: 'so that pdftotext is on the path',
  },
};

/**
 * Installs what is missing where we may: Debian and its kin, as root. Elsewhere it is only named.
 *
 * @param {readonly (keyof typeof programs)[]} needed
 */
function installed(needed) {
  const missing = needed.map((name) => programs[name]).filter((program) => !program.found());
  if (missing.length === 0) return true;
  const packages = missing.map((program) => program.package);
  const may = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (may) {
    run('apt-get', ['update', '-qq'], quiet);
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)) return true;
  }
  for (const program of missing) {
    console.error(
      `Not found: ${program.package}. Install it (on Debian: apt-get install -y ${program.package}), ${program.instead}.`,
    );
  }
  return false;
}

/**
 * Everything a bare clone needs: dependencies, programs, WXT's types.
 *
 * @param {readonly (keyof typeof programs)[]} needed the programs that are not ours
 * @returns {boolean} false when something is missing; what to do has been said
 */
export const setUp = (needed) => dependencies() && installed(needed) && run('wxt', ['prepare']);
