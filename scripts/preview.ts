// Serves the built site on this machine: `npm run preview`, with `-- --port 4321` for another port. OUT_DIR
// names the folder; where the site stands below its host is what it was built for.

import { join } from 'node:path';
import { runPreview } from '../src/site/run-preview.ts';

const root = join(import.meta.dirname, '..');
process.chdir(root);
await runPreview({ root, parameters: process.argv.slice(2) });
