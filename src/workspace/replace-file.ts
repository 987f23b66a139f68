// Puts a file in the place of another at once: whoever reads it sees the old one or the new one whole.

import { closeSync, mkdirSync, openSync, renameSync, rmSync, writevSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';

/** False where the disk does not allow it. */
export function replaceFile(path: string, content: readonly Uint8Array[]): boolean {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeAll(temporary, content);
    renameSync(temporary, path);
    return true;
  } catch {
    discard(temporary);
    return false;
  }
}

function writeAll(path: string, content: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx');
  try {
    let waiting = content.filter(({ length }) => length > 0);
    while (waiting.length > 0) waiting = rest(waiting, writevSync(file, waiting.slice(0, 512)));
  } finally {
    closeSync(file);
  }
}

/** What is left of `content` after its first `written` bytes. */
function rest(content: readonly Uint8Array[], written: number): Uint8Array[] {
  let left = written;
  const index = content.findIndex(({ length }) => {
    if (left < length) return true;
    left -= length;
    return false;
  });
  if (index < 0) return [];
  return [content[index]?.subarray(left) ?? new Uint8Array(), ...content.slice(index + 1)];
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing can be written there at all.
  }
}
