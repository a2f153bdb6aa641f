import { writeFileSync } from 'node:fs';
import { rollOutPage } from './fleet/page.ts';

// npm run -s fleet: roll-out and roll-back over all schools in figures, printed and as docs/deploy/roll-out.md.
const page = rollOutPage();
writeFileSync('docs/deploy/roll-out.md', page);
console.log(page);
