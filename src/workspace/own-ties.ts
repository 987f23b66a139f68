// The ties of a file that was read in this run.

import { hash } from 'node:crypto';
import { tiesOf, type Ties } from '../core/corpus/ties.ts';
import type { ReadFile } from '../core/read/read-file.ts';
import type { Reading } from './encode-reading.ts';

export function withTies(file: ReadFile): Reading {
  let ties: Ties | undefined;
  const own = () => (ties ??= tiesOf(file, (text) => hash('sha256', text, 'base64url')));
  return { file, ties: own };
}
