// One listed file → its bytes, or why there are none.

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../core/read/limits.ts';
import { placeOf } from '../core/read/place.ts';
import type { ContentFile } from '../core/read/read-file.ts';
import { faultReason } from './fault-reason.ts';
import type { ListedFile } from './list-content.ts';

/** Never throws. Pictures, and files that belong to no kind, are not opened. */
export function readBytes(folder: string, { path, fault }: ListedFile): ContentFile {
  if (fault) return { path, fault };
  const { kind } = placeOf(path);
  if (kind === 'media' || kind === 'unknown') return { path };
  try {
    return readRegular(folder, path);
  } catch (failed) {
    return { path, fault: { kind: 'unreadable', reason: faultReason(failed) } };
  }
}

/** Without waiting for a writer, should the file have become a pipe since it was listed. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readRegular(folder: string, path: string): ContentFile {
  const file = openSync(join(folder, path), flags);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) {
      return { path, fault: { kind: 'unreadable', reason: 'it is not a file any more' } };
    }
    if (stats.size > limits.bytes) {
      return { path, fault: { kind: 'too-large', bytes: stats.size } };
    }
    return { path, bytes: contentOf(file, stats.size) };
  } finally {
    closeSync(file);
  }
}

function contentOf(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(file, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
