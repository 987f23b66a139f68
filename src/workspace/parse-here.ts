// Parses texts in the thread that asks for it.

import { readFile } from '../core/read/read-file.ts';
import { encodeReading, type Reading } from './encode-reading.ts';
import { withTies } from './own-ties.ts';
import { packFiles, type EncodedFile, type PackEntry } from './parsed-pack.ts';
import type { SnapshotFile } from './take-snapshot.ts';

export interface ParsedFiles {
  readonly readings: readonly Reading[];
  /** The readings that can be kept. */
  readonly entries: readonly PackEntry[];
}

export function parseHere(files: readonly SnapshotFile[], language: string): ParsedFiles {
  const encoded: EncodedFile[] = [];
  const readings = files.map((file) => {
    const reading = withTies(readFile(file, language));
    const pieces = encodeReading(reading);
    if (pieces) encoded.push({ path: file.path, hash: file.hash ?? '', reading: pieces });
    return reading;
  });
  return { readings, entries: packFiles(encoded) };
}
