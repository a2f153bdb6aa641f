import { run } from './run.mjs';
import { setUp } from './setup.mjs';

// npm run proof, from a bare clone: all set-up, both builds, then every promise. Built-ins of Node 18 only.
const ready = setUp(['chromium', 'firefox', 'pdf']) && run('npm', ['run', '-s', 'build']);
process.exitCode = ready && run('node', ['scripts/proof.ts', ...process.argv.slice(2)]) ? 0 : 1;
