import { writeFileSync } from 'node:fs';
import { managedSchema } from '../src/organisation/managed-schema.ts';

// Files made from data in src/, kept in the repository because the browser reads them as they are.
writeFileSync(
  new URL('../public/managed_schema.json', import.meta.url),
  `${JSON.stringify(managedSchema(), null, 2)}\n`,
);
