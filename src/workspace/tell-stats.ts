// `--stats`: what the publication stands on.

import { buildCorpus } from '../core/build-corpus.ts';
import { releaseCorpus } from '../core/corpus/release.ts';
import { statsJson, statsText } from '../core/diagnostics/stats.ts';
import { publicationProfile } from '../core/provenance/publication-profile.ts';
import { backlinksOf } from '../core/views/backlinks.ts';
import type { CheckOptions } from './check-options.ts';
import { defaultCacheFolder } from './content-settings.ts';
import { readSnapshot } from './read-content.ts';
import { contentOf, type CheckRun } from './run-check.ts';
import { writeOut } from './write-out.ts';

export async function tellStats(run: CheckRun, options: CheckOptions): Promise<0> {
  const { snapshot, now } = contentOf(run, options);
  const { read } = await readSnapshot(snapshot, { cacheFolder: defaultCacheFolder });
  const { corpus } = releaseCorpus(buildCorpus(read, now).corpus, now);
  const claims = [...backlinksOf(corpus).claimsOf.values()].flat();
  const profile = publicationProfile(corpus, claims);
  await writeOut(run.output, options.format === 'json' ? statsJson(profile) : statsText(profile));
  return 0;
}
