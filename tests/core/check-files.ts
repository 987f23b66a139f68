// Checks a content folder that is given as text: path → text.

import { buildCorpus, type BuiltCorpus } from '../../src/core/build-corpus.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { readFile } from '../../src/core/read/read-file.ts';

/** The instant that tests take for now: 1 December 2024, midday UTC. */
export const testNow = Date.UTC(2024, 11, 1, 12);

const encoder = new TextEncoder();

export function checkFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  now: number = testNow,
  base?: Corpus,
): BuiltCorpus {
  const language = /^language: *(\S+)/m.exec(String(files['site.yaml'] ?? ''))?.[1] ?? 'en';
  const read = Object.entries(files).map(([path, content]) =>
    readFile(
      { path, bytes: typeof content === 'string' ? encoder.encode(content) : content },
      language,
    ),
  );
  return buildCorpus(read, now, base);
}
