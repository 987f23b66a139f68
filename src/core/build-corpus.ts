// The whole pipeline; read this first. Files become records, records are linked into a corpus, rules
// judge it. Pages and exports are views of the released corpus (`corpus/release.ts`).

import type { Corpus } from './corpus/corpus.ts';
import { linkRecords, type Linked } from './corpus/link.ts';
import type { Finding } from './diagnostics/finding.ts';
import { judge } from './diagnostics/judge.ts';
import type { UsedSuppressions } from './diagnostics/suppressions.ts';
import type { ReadFile } from './read/read-file.ts';

export interface BuiltCorpus {
  readonly corpus: Corpus;
  readonly linked: Linked;
  readonly findings: readonly Finding[];
  readonly suppressions: UsedSuppressions;
}

/**
 * Links and judges files that were read. `now`, in milliseconds, decides on embargoes and reviews; `base`
 * is what an earlier version released, where one is compared with.
 */
export function buildCorpus(read: readonly ReadFile[], now: number, base?: Corpus): BuiltCorpus {
  const sorted = read.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const files = new Map(sorted.map((one) => [one.file, one]));
  const records = sorted.flatMap(({ record }) => record ?? []);
  const media = sorted.flatMap(({ file, media: picture }) => (picture ? [file.slice(6)] : []));
  const linked = linkRecords(records, new Set(media));
  const { findings, used } = judge(linked, files, now, base);
  return { corpus: linked.corpus, linked, findings, suppressions: used };
}
