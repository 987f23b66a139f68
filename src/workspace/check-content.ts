// Checks a content folder: every file, every rule, one run.

import type { Finding } from '../core/diagnostics/finding.ts';
import type { Checked } from '../core/diagnostics/summary.ts';
import type { Snapshot } from './take-snapshot.ts';

export interface CheckSettings {
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly cacheFolder?: string | undefined;
}

export interface ContentCheck {
  readonly findings: readonly Finding[];
  readonly checked: Checked;
}

export async function checkContent(
  snapshot: Snapshot,
  { now, cacheFolder }: CheckSettings,
): Promise<ContentCheck> {
  const [{ readSnapshot }, { buildCorpus }] = await Promise.all([
    import('./read-content.ts'),
    import('../core/build-corpus.ts'),
  ]);
  const { read } = await readSnapshot(snapshot, { cacheFolder });
  const { corpus, findings } = buildCorpus(read, now);
  return {
    findings,
    checked: {
      files: snapshot.files.length,
      briefings: corpus.briefings.size,
      claims: corpus.claims.size,
    },
  };
}
