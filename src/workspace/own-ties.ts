// The ties of a file that was read in this run.

import { hash } from 'node:crypto';
import { tiesOf } from '../core/corpus/ties.ts';
import type { ReadFile } from '../core/read/read-file.ts';
import type { Reading } from './encode-reading.ts';

export const withTies = (file: ReadFile): Reading => ({
  file,
  ties: () => tiesOf(file, (text) => hash('sha256', text, 'base64url')),
});
