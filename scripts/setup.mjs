import { existsSync, statSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';

// Built-ins of Node 20 only: this runs before anything is installed.

const changedAt = (/** @type {string} */ file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function dependencies() {
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed > 0 && installed >= changedAt('package-lock.json')) return true;
  return run('npm', ['ci', '--ignore-scripts', '--loglevel=error']);
}

/** Installs what is missing where we may: Debian and its kin, as root. Elsewhere a missing browser is only named. */
function browsers() {
  const missing = [findBrowser('chromium') ? [] : ['chromium'], findBrowser('firefox') ? [] : ['firefox-esr']].flat();
  if (missing.length === 0) return true;
  const may = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (may) {
    run('apt-get', ['update', '-qq'], quiet);
    if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], quiet)) return true;
  }
  console.error(
    `Not found: ${missing.join(', ')}. Install (on Debian: apt-get install -y ${missing.join(' ')}), ` +
      'or set SIGNPOST_BROWSER and SIGNPOST_FIREFOX to their programs.',
  );
  return false;
}

/**
 * Everything a bare clone needs: dependencies, browsers, WXT's types.
 *
 * @returns {boolean} false when something is missing; what to do has been said
 */
export const setUp = () => dependencies() && browsers() && run('wxt', ['prepare']);

if (process.argv[1]?.endsWith('setup.mjs')) process.exitCode = setUp() ? 0 : 1;
