// Builds the site: `npm run build`. SITE, BASE, OUT_DIR, BUILD_TIME, CONTENT_DIR and CONTENT_REVISION in the
// environment override what `content/site.yaml` and the defaults say.

import { join } from 'node:path';
import { runBuild } from '../src/site/run-build.ts';
import { loadPublication } from '../src/site/load-publication.ts';

const root = join(import.meta.dirname, '..');
process.chdir(root);
process.exitCode = await runBuild({ root, load: loadPublication });
