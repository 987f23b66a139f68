// Parses texts in several threads. Readings come back packed, as the cache keeps them, and are decoded
// when somebody asks for them.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadFile } from '../core/read/read-file.ts';
import { projectFolder } from './code-digest.ts';
import { withTies } from './own-ties.ts';
import { parseHere, type ParsedFiles } from './parse-here.ts';
import { readingOf } from './parsed-cache.ts';
import { pieceOf, type PackEntry } from './parsed-pack.ts';
import type { SnapshotFile } from './take-snapshot.ts';

/** What a thread gets: some files, and the site's language. */
export interface ParseTask {
  readonly number: number;
  readonly files: readonly SnapshotFile[];
  readonly language: string;
}

/** What comes back. Chunks are numbered, since functions cannot be sent. */
export interface ParseResult {
  readonly number: number;
  readonly chunks: readonly { readonly bytes: Uint8Array; readonly opened: number }[];
  readonly entries: readonly (Omit<PackEntry, 'chunk'> & { readonly chunk: number })[];
  /** Readings that cannot be packed. */
  readonly plain: readonly ReadFile[];
}

/** Texts of one task, in bytes: some dozen briefings. */
const taskSize = 400_000;

export async function parseInWorkers(
  files: readonly SnapshotFile[],
  language: string,
  threads: number,
): Promise<ParsedFiles> {
  const tasks = tasksOf(files, language);
  const waiting = [...tasks].reverse();
  const results = new Map<number, ParsedFiles>();
  const finish = (task: ParseTask, result: ParsedFiles) => results.set(task.number, result);
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () =>
    runWorker(waiting, finish),
  );
  await Promise.all(workers);
  // What no thread finished, because it died, is parsed here.
  const parsed = tasks.map((task) => results.get(task.number) ?? parseHere(task.files, language));
  return {
    readings: parsed.flatMap(({ readings }) => readings),
    entries: parsed.flatMap(({ entries }) => entries),
  };
}

function tasksOf(files: readonly SnapshotFile[], language: string): readonly ParseTask[] {
  const tasks: { number: number; files: SnapshotFile[]; language: string }[] = [];
  let size = Infinity;
  for (const file of files) {
    if (size >= taskSize) {
      tasks.push({ number: tasks.length, files: [], language });
      size = 0;
    }
    tasks.at(-1)?.files.push(file);
    size += file.bytes?.length ?? 0;
  }
  return tasks;
}

/** Ends when nothing waits any more, or when the thread dies; never fails. */
async function runWorker(
  waiting: ParseTask[],
  finish: (task: ParseTask, result: ParsedFiles) => void,
): Promise<void> {
  const worker = new Worker(join(projectFolder, 'src/workspace/parse-worker.ts'));
  await new Promise<void>((resolve) => {
    let task: ParseTask | undefined;
    const next = () => {
      task = waiting.pop();
      if (task) worker.postMessage(task);
      else resolve();
    };
    worker.on('message', (result: ParseResult) => {
      if (task) finish(task, unpacked(task, result));
      next();
    });
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
    next();
  });
  await worker.terminate();
}

function unpacked(task: ParseTask, result: ParseResult): ParsedFiles {
  const files = new Map(task.files.map((file) => [file.path, file]));
  const chunks = result.chunks.map(({ bytes, opened }) => ({ bytes: () => bytes, opened }));
  const entries = result.entries.flatMap((entry): PackEntry[] => {
    const chunk = chunks[entry.chunk];
    return chunk ? [{ ...entry, chunk }] : [];
  });
  const packed = entries.flatMap((entry) => {
    const file = files.get(entry.path);
    return file ? [readingOf(file, (name) => pieceOf(entry, name))] : [];
  });
  return { readings: [...packed, ...result.plain.map(withTies)], entries };
}
