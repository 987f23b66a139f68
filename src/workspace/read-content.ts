// A content folder → its files, read. What was read before and has not changed comes from the cache.

import type { Ties } from '../core/corpus/ties.ts';
import { readFile, type ReadFile } from '../core/read/read-file.ts';
import { missingSite } from './missing-site.ts';
import { withTies } from './own-ties.ts';
import { cachedLanguage, cachedReadings, openCache, saveReadings } from './parsed-cache.ts';
import { parseFiles } from './parse-files.ts';
import { takeSnapshot, type Snapshot, type SnapshotFile } from './take-snapshot.ts';

export interface ReadOptions {
  /** Folder for what is kept between runs; need not exist. Without one nothing is kept. */
  readonly cacheFolder?: string | undefined;
  /** Threads that parse where there is much to parse; by default one for each processor. */
  readonly threads?: number | undefined;
}

export interface ContentReading {
  /** Sorted by path; what a file says is decoded when it is asked for. */
  readonly read: readonly ReadFile[];
  /** What ties each file to others, by path. */
  readonly ties: ReadonlyMap<string, () => Ties>;
  /** How many texts were parsed in this run, because they are new or changed. */
  readonly parsed: number;
}

/** Throws a `WrongUse` where there is no such folder. What is wrong in it becomes faults of its files. */
export async function readContent(
  folder: string,
  options: ReadOptions = {},
): Promise<ContentReading> {
  return await readSnapshot(takeSnapshot(folder), options);
}

/** The same for a folder that was looked at before. */
export async function readSnapshot(
  { folder, files }: Snapshot,
  { cacheFolder, threads }: ReadOptions = {},
): Promise<ContentReading> {
  const texts = files.filter(({ bytes }) => bytes);
  const cache = openCache(folder, cacheFolder);
  const language = cachedLanguage(cache, texts) ?? siteLanguage(texts);
  const known = cachedReadings(cache, texts, language);
  const changed = texts.filter(({ path }) => !known.has(path));
  const parsed = await parseFiles(changed, language, threads);
  saveReadings(cache, texts, language, parsed.entries);
  const others = files.filter(({ bytes }) => !bytes).map((file) => readFile(file, language));
  const readings = [
    ...known.values(),
    ...parsed.readings,
    ...[...others, ...missingSite(files)].map(withTies),
  ];
  return {
    read: readings.map(({ file }) => file).sort((a, b) => (a.file < b.file ? -1 : 1)),
    ties: new Map(readings.map(({ file, ties }) => [file.file, ties])),
    parsed: changed.length,
  };
}

/** The language that texts have which name none. */
function siteLanguage(files: readonly SnapshotFile[]): string {
  const site = files.find(({ path }) => path === 'site.yaml');
  const value = site && readFile(site, 'en').record?.value;
  return value && 'language' in value && value.language ? value.language : 'en';
}
