// The exports of a publication as files of the site.

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFile } from './page-file.ts';
import type { FileSet } from './publication.ts';

/** Writes what is not kept; `kept` are files of the site. A file that is there already is a fault. */
export function writeFiles(
  sets: readonly FileSet[],
  kept: ReadonlySet<string>,
  site: string,
): void {
  const folders = new Set<string>();
  for (const { paths, texts } of sets) {
    const files = paths.map(pageFile);
    if (files.every((file) => kept.has(file))) continue;
    for (const [index, text] of texts().entries()) {
      const file = files[index];
      if (file !== undefined && !kept.has(file)) write(join(site, file), text(), folders);
    }
  }
}

function write(place: string, text: string | Iterable<string>, folders: Set<string>): void {
  const folder = dirname(place);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  if (typeof text === 'string') return writeFileSync(place, text, { flag: 'wx' });
  const file = openSync(place, 'wx');
  try {
    for (const part of text) writeSync(file, part);
  } finally {
    closeSync(file);
  }
}
