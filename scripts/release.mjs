import { run } from './run.mjs';
import { setUp } from './setup.mjs';

// npm run release, from a bare clone or an unpacked source archive. Built-ins of Node 18 only.
const well = setUp([]) && run('node', ['scripts/release.ts', ...process.argv.slice(2)]);
process.exitCode = well ? 0 : 1;
