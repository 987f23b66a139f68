// Checks a content folder: every file, every rule, one run. What did not change since the last run, and
// what no change can touch, is not judged again; the findings are the same as if it were.

import { isTimely } from '../core/diagnostics/affected.ts';
import { compareFindings, type Finding } from '../core/diagnostics/finding.ts';
import type { Checked } from '../core/diagnostics/summary.ts';
import { judgedPath, readJudged, writeJudged, type JudgedContent } from './judged-cache.ts';
import type { Snapshot } from './take-snapshot.ts';

export interface CheckSettings {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Folder for what is kept between runs; need not exist. Without one everything is judged. */
  readonly cacheFolder?: string | undefined;
}

export interface ContentCheck {
  /** Of all files, sorted. */
  readonly findings: readonly Finding[];
  readonly checked: Checked;
  /** How many files were judged in this run. */
  readonly judged: number;
}

export async function checkContent(
  snapshot: Snapshot,
  { now, cacheFolder }: CheckSettings,
): Promise<ContentCheck> {
  const path = judgedPath(snapshot.folder, cacheFolder);
  const known = readJudged(path);
  if (known && isAsItWas(known, snapshot, now)) return { ...checkOf(known, snapshot), judged: 0 };
  // Reading and judging are most of the program; where nothing changed they are not even loaded.
  const { judgeChanges } = await import('./judge-changes.ts');
  const { content, judged } = await judgeChanges(snapshot, known, { now, cacheFolder });
  writeJudged(path, content);
  return { ...checkOf(content, snapshot), judged };
}

function isAsItWas(
  { digest, then, files }: JudgedContent,
  snapshot: Snapshot,
  now: number,
): boolean {
  return (
    digest === snapshot.digest &&
    !Object.values(files).some(({ ties }) => isTimely(ties, { then, now }))
  );
}

function checkOf({ files }: JudgedContent, snapshot: Snapshot) {
  const judged = Object.values(files);
  const findings = judged.flatMap((file) => file.findings ?? []).sort(compareFindings);
  const briefings = new Map<string, number>();
  for (const { ties } of judged) {
    // Of several files with one id the first counts.
    if (ties.kind === 'briefing' && !briefings.has(ties.id)) briefings.set(ties.id, ties.claims);
  }
  return {
    findings,
    checked: {
      files: snapshot.files.length,
      briefings: briefings.size,
      claims: [...briefings.values()].reduce((sum, claims) => sum + claims, 0),
    },
  };
}
