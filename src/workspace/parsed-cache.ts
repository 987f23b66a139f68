// Keeps what was parsed, for the next run. A reading is found again by the code that made it, the site's
// language, and its file's path and bytes; so nothing that is found can be out of date.

import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../core/read/read-file.ts';
import { codeDigest } from './code-digest.ts';
import {
  decodeReading,
  encodeReading,
  type EncodedReading,
  type Part,
  type Reading,
} from './encode-reading.ts';
import { withTies } from './own-ties.ts';
import {
  emptyPack,
  openPack,
  pieceOf,
  repack,
  writePack,
  type Pack,
  type PackEntry,
} from './parsed-pack.ts';
import type { SnapshotFile } from './take-snapshot.ts';

export interface ParsedCache {
  /** Undefined where nothing can be kept. */
  readonly path: string | undefined;
  readonly pack: Pack;
}

/** Everything that decides on what a reading says and how it is kept. */
const readingCode = [
  'src/core/corpus',
  'src/core/read',
  'src/core/schema',
  'src/workspace/encode-reading.ts',
  'src/workspace/parsed-pack.ts',
  'package-lock.json',
];

/** Never throws: what cannot be opened is an empty cache. */
export function openCache(folder: string, cacheFolder: string | undefined): ParsedCache {
  const version = cacheFolder === undefined ? undefined : codeDigest(readingCode);
  if (cacheFolder === undefined || version === undefined)
    return { path: undefined, pack: emptyPack };
  const path = join(cacheFolder, 'parsed', version, `${folderKey(folder)}.pack`);
  return { path, pack: openPack(path) };
}

const folderKey = (folder: string): string =>
  createHash('sha256').update(realpathSync.native(folder)).digest('hex').slice(0, 32);

/** The site's language, if `site.yaml` is as it was. */
export function cachedLanguage(
  { pack }: ParsedCache,
  files: readonly SnapshotFile[],
): string | undefined {
  const site = files.find(({ path }) => path === 'site.yaml');
  return site && pack.entries.get(site.path)?.hash === site.hash ? pack.language : undefined;
}

/** The readings of files that are as they were, by path. */
export function cachedReadings(
  cache: ParsedCache,
  files: readonly SnapshotFile[],
  language: string,
): ReadonlyMap<string, Reading> {
  return new Map(
    files.flatMap((file) => {
      const entry = entryOf(cache, file, language);
      return entry ? [[file.path, cachedReading(cache, file, entry, language)]] : [];
    }),
  );
}

function entryOf(
  { pack }: ParsedCache,
  file: SnapshotFile,
  language: string,
): PackEntry | undefined {
  const entry = pack.language === language ? pack.entries.get(file.path) : undefined;
  return entry?.hash === file.hash ? entry : undefined;
}

function cachedReading(
  { path }: ParsedCache,
  file: SnapshotFile,
  entry: PackEntry,
  language: string,
): Reading {
  let again: EncodedReading | undefined;
  return readingOf(file, (name) => {
    if (again) return again[name];
    try {
      return pieceOf(entry, name);
    } catch {
      // The pack is damaged: it goes, so that the next run writes a sound one.
      if (path !== undefined) discard(path);
      again = encodeReading(withTies(readFile(file, language)));
      if (!again) throw new Error(`${file.path} reads otherwise than before`);
      return again[name];
    }
  });
}

/** The reading of a file whose pieces are kept somewhere. */
export function readingOf(file: SnapshotFile, part: (name: Part) => string): Reading {
  let text: string | undefined;
  return decodeReading(file.path, () => (text ??= new TextDecoder().decode(file.bytes)), part);
}

/** Keeps the readings of `files`, of which `fresh` were parsed in this run, and drops all others. */
export function saveReadings(
  cache: ParsedCache,
  files: readonly SnapshotFile[],
  language: string,
  fresh: readonly PackEntry[],
): void {
  if (cache.path === undefined) return;
  const kept = files.flatMap((file) => entryOf(cache, file, language) ?? []);
  if (fresh.length === 0 && kept.length === cache.pack.entries.size) return;
  if (writePack(cache.path, language, packed([...kept, ...fresh]))) tidy(cache.path);
}

function packed(entries: readonly PackEntry[]): readonly PackEntry[] {
  try {
    return repack(entries);
  } catch {
    // A kept chunk is damaged; what it held is read again by the next run.
    return [];
  }
}

const month = 30 * 24 * 60 * 60 * 1000;

/** Removes what other versions of the code and folders that are gone left behind a month ago. */
function tidy(path: string): void {
  const parsed = join(path, '..', '..');
  try {
    for (const name of readdirSync(parsed, { recursive: true, encoding: 'utf8' })) {
      const old = join(parsed, name);
      const stats = statSync(old, { throwIfNoEntry: false });
      if (stats?.isFile() && Date.now() - stats.mtimeMs > month) discard(old);
    }
  } catch {
    // Whatever is there may stay.
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It may stay: it is not trusted anyway.
  }
}
