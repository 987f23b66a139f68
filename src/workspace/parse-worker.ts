// The thread that parses for `parse-in-workers`.

import { parentPort } from 'node:worker_threads';
import { parseHere } from './parse-here.ts';
import type { ParseResult, ParseTask } from './parse-in-workers.ts';

parentPort?.on('message', (task: ParseTask) => {
  parentPort?.postMessage(resultOf(task));
});

function resultOf({ number, files, language }: ParseTask): ParseResult {
  const { readings, entries } = parseHere(files, language);
  const packed = new Set(entries.map(({ path }) => path));
  const chunks = [...new Set(entries.map(({ chunk }) => chunk))];
  const numbers = new Map(chunks.map((chunk, index) => [chunk, index]));
  return {
    number,
    chunks: chunks.map(({ bytes, opened }) => ({ bytes: bytes(), opened })),
    entries: entries.map((entry) => ({ ...entry, chunk: numbers.get(entry.chunk) ?? 0 })),
    plain: readings.flatMap(({ file }) => (packed.has(file.file) ? [] : [file])),
  };
}
