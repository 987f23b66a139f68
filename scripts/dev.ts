// Shows the site while it is written: `npm run dev`, with `-- --port 4321` for another port. The environment
// is that of the build.

import { join } from 'node:path';
import { loadPublication } from '../src/site/load-publication.ts';
import { runDev } from '../src/site/run-dev.ts';

const root = join(import.meta.dirname, '..');
process.chdir(root);
await runDev({ root, load: loadPublication, parameters: process.argv.slice(2) });
