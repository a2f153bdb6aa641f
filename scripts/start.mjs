import { run } from './run.mjs';
import { setUp } from './setup.mjs';

// npm start: from a bare clone to the real popup and panel. Built-ins of Node 20 only.
const well = setUp(['chromium']) && run('npm', ['run', '-s', 'build']) && run('node', ['scripts/open.ts']);
process.exitCode = well ? 0 : 1;
