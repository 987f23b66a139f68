// Keeps compiled code between runs: half of a short run is reading the program itself. Plain JavaScript, and loaded
// first, so that a run whose code is kept need not load what strips types.

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.whence', 'code'));
