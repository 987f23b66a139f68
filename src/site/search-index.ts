// The search index, made by Pagefind from records rather than pages. Records are spread over the parts by
// their address: a changed one touches one part, and words are as common in each part as in all.

import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexFile } from 'pagefind';
import type { Publication, SearchRecord } from './publication.ts';
import { searchFolders } from './search-folders.ts';

/** One part of the index, with the digest of all that decides what is in it. */
export interface SearchPart {
  readonly folder: string;
  readonly from: string;
  /** As Pagefind takes it: without a region, and one for all, for it would split the index by language. */
  readonly language: string;
  readonly records: readonly SearchRecord[];
}

/** Equal records give equal parts, whatever their order. `root` is the project. */
export function searchParts(root: string, publication: Publication): readonly SearchPart[] {
  const { language } = new Intl.Locale(publication.settings.language);
  const folders = searchFolders(publication.searchRecords.length);
  const records = Map.groupBy(inOrder(publication.searchRecords), ({ url }) =>
    partOf(url, folders.length),
  );
  const indexer = [workerFile, join(root, 'package-lock.json')].map(fileDigest);
  return folders.map((folder, part) => {
    const own = records.get(part) ?? [];
    const from = digest(JSON.stringify([indexer, language, own]));
    return { folder, from, language, records: own };
  });
}

/** Indexes on a thread of its own, because Astro keeps this one busy. */
export function startIndexing(parts: readonly SearchPart[]): Indexing {
  if (parts.length === 0) return { indexed: Promise.resolve([]), stop: async () => undefined };
  const worker = new Worker(workerFile, { workerData: parts });
  const indexed = new Promise<readonly IndexedPart[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The search index was not finished')));
  });
  return { indexed, stop: () => worker.terminate() };
}

export interface Indexing {
  /** The parts with their files, still in memory. */
  readonly indexed: Promise<readonly IndexedPart[]>;
  readonly stop: () => Promise<unknown>;
}

export interface IndexedPart extends SearchPart {
  readonly files: readonly IndexFile[];
}

/** Writes the parts into the site; what the old site has too is linked, for most of an index is one small file a record. */
export function writeParts(site: string, parts: readonly IndexedPart[], oldSite: string): void {
  for (const { folder, files } of parts) {
    const folders = new Set(files.map(({ path }) => dirname(join(site, folder, path))));
    for (const name of folders) mkdirSync(name, { recursive: true });
    for (const { path, content } of files) {
      const old = join(oldSite, folder, path);
      if (!linkEqual(old, join(site, folder, path), content))
        writeFileSync(join(site, folder, path), content);
    }
  }
}

const workerFile = join(import.meta.dirname, 'search-worker.ts');

function linkEqual(old: string, place: string, content: Uint8Array): boolean {
  try {
    if (!readFileSync(old).equals(content)) return false;
    linkSync(old, place);
    return true;
  } catch {
    return false;
  }
}

function inOrder(records: readonly SearchRecord[]): SearchRecord[] {
  return records.toSorted((one, other) => (one.url < other.url ? -1 : 1));
}

function partOf(url: string, parts: number): number {
  return createHash('sha256').update(url).digest().readUInt32BE() % parts;
}

function digest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

function fileDigest(path: string): string {
  return digest(readFileSync(path));
}
