import { run } from './run.mjs';
import { setUp } from './setup.mjs';

// From a bare clone to a script of this project that needs the built extension: `node scripts/built.mjs SCRIPT [ARGUMENT...]`.
// Built-ins of Node 18 only, as this runs before anything is installed; the script itself runs on the project's own Node.
const well = setUp(['chromium']) && run('npm', ['run', '-s', 'build']) && run('node', process.argv.slice(2));
process.exitCode = well ? 0 : 1;
