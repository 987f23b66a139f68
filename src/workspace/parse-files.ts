// Parses texts: here, or where there are many in several threads.

import { availableParallelism } from 'node:os';
import { parseInWorkers } from './parse-in-workers.ts';
import { parseHere, type ParsedFiles } from './parse-here.ts';
import type { SnapshotFile } from './take-snapshot.ts';

/** So many bytes take longer to parse than threads take to start. */
const worthThreads = 1_500_000;

export async function parseFiles(
  files: readonly SnapshotFile[],
  language: string,
  threads = Math.min(8, availableParallelism()),
): Promise<ParsedFiles> {
  const size = files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  return threads > 1 && size > worthThreads
    ? await parseInWorkers(files, language, threads)
    : parseHere(files, language);
}
