// Parses texts in the thread that asks for it.

import { readFile, type ReadFile } from '../core/read/read-file.ts';
import { encodeReading } from './encode-reading.ts';
import { packFiles, type EncodedFile, type PackEntry } from './parsed-pack.ts';
import type { SnapshotFile } from './take-snapshot.ts';

export interface ParsedFiles {
  readonly read: readonly ReadFile[];
  /** The readings that can be kept. */
  readonly entries: readonly PackEntry[];
}

export function parseHere(files: readonly SnapshotFile[], language: string): ParsedFiles {
  const encoded: EncodedFile[] = [];
  const read = files.map((file) => {
    const reading = readFile(file, language);
    const pieces = encodeReading(reading);
    if (pieces) encoded.push({ path: file.path, hash: file.hash ?? '', reading: pieces });
    return reading;
  });
  return { read, entries: packFiles(encoded) };
}
