import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

// Built-ins of Node 18 only: this runs before anything is installed.

/** The project's own tools first, and with them its own Node, whichever Node the system has. */
const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;

/**
 * Runs one command to its end and shows what it says.
 *
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [more] further environment
 * @param {string} [folder] where it runs
 * @returns {boolean} whether it ended well
 */
export function run(command, args = [], more = {}, folder = process.cwd()) {
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path, WXT_TELEMETRY_DISABLED: '1', ...more },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}
