// A content folder as it is at this moment: which files there are, and their bytes.

import { createHash, hash } from 'node:crypto';
import type { ContentFile } from '../core/read/read-file.ts';
import { listContent } from './list-content.ts';
import { readBytes } from './read-bytes.ts';

export interface Snapshot {
  readonly folder: string;
  /** Sorted by path. */
  readonly files: readonly SnapshotFile[];
  /** Equal for equal content: names, bytes, and what keeps files from being read. */
  readonly digest: string;
}

export interface SnapshotFile extends ContentFile {
  /** SHA-256 of the bytes; undefined where the file was not opened. */
  readonly hash?: string;
}

/** Throws a `WrongUse` where there is no such folder. */
export function takeSnapshot(folder: string): Snapshot {
  return withFiles(
    folder,
    listContent(folder).map((listed) => withHash(readBytes(folder, listed))),
  );
}

/** Files, sorted by path, that stand in a folder or could. */
export const withFiles = (folder: string, files: readonly SnapshotFile[]): Snapshot => ({
  folder,
  files,
  digest: digestOf(files),
});

const withHash = (file: ContentFile): SnapshotFile =>
  file.bytes ? { ...file, hash: hash('sha256', file.bytes, 'base64url') } : file;

function digestOf(files: readonly SnapshotFile[]): string {
  const digest = createHash('sha256');
  for (const file of files) {
    digest.update(`${JSON.stringify([file.path, file.hash ?? '', file.fault ?? ''])}\n`);
  }
  return digest.digest('hex');
}
