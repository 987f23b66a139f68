// The search index, made by Pagefind from records rather than pages.

import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexFile } from 'pagefind';
import { divideRecords, type RecordsPart } from './divide-records.ts';
import type { Publication } from './publication.ts';

/** One part of the index, with the digest of all that decides what is in it. */
export interface SearchPart extends RecordsPart {
  readonly from: string;
  /** As Pagefind takes it: without a region, and one for all, for it would split the index by language. */
  readonly language: string;
}

/** Equal records give equal parts, whatever their order. `root` is the project. */
export function searchParts(
  root: string,
  { settings, searchRecords }: Publication,
  divided = divideRecords(searchRecords),
): readonly SearchPart[] {
  const { language } = new Intl.Locale(settings.language);
  const indexer = [workerFile, join(root, 'package-lock.json')].map(fileDigest);
  return divided.map(({ folder, records }) => {
    const from = digest(JSON.stringify([indexer, language, records]));
    return { folder, from, language, records };
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

function digest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

function fileDigest(path: string): string {
  return digest(readFileSync(path));
}
