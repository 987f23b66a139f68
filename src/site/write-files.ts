// The exports of a publication as files of the site.

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFile } from './page-file.ts';
import type { FileSet, Publication } from './publication.ts';

/** Writes what is not kept; a file that is there already is a fault. */
export interface FileWriter {
  /** The files beside a page, by its address, while the view of both is at hand. */
  readonly beside: (page: string, site: string) => void;
  /** All that were not written yet. */
  readonly others: (site: string) => void;
}

/** `kept` are files of the site. */
export function fileWriter(
  { files, pages }: Pick<Publication, 'files' | 'pages'>,
  kept: ReadonlySet<string>,
): FileWriter {
  const rendered = new Set(pages.map(({ path }) => pageFile(path)));
  const twice = files.flatMap(({ paths }) => paths).find((path) => rendered.has(pageFile(path)));
  if (twice !== undefined) throw new Error(`Two parts of the build write ${twice}`);
  const waiting = new Set(
    files.filter(({ paths }) => !paths.every((path) => kept.has(pageFile(path)))),
  );
  const byPage = new Map([...waiting].map((set) => [set.page, set]));
  return {
    beside: (page, site) => {
      const set = byPage.get(page);
      if (set && waiting.delete(set)) writeSet(set, kept, site);
    },
    others: (site) => {
      for (const set of waiting) writeSet(set, kept, site);
      waiting.clear();
    },
  };
}

function writeSet({ paths, texts }: FileSet, kept: ReadonlySet<string>, site: string): void {
  const folders = new Set<string>();
  for (const [index, text] of texts().entries()) {
    const file = pageFile(paths[index] ?? '');
    if (!kept.has(file)) write(join(site, file), text(), folders);
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
