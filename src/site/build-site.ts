// A build from beginning to end. The site that stands is whole at every moment, whatever stops a build.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { takeLock } from './build-lock.ts';
import { buildPlaces, contentCache } from './build-places.ts';
import { buildPublication, type BuildCount } from './build-publication.ts';
import type { BuildSettings } from './build-settings.ts';
import { forgetGoneSites } from './forget-gone-sites.ts';
import { onStop } from './on-stop.ts';
import { checkedOutDir, checkOutDirContents } from './out-dir.ts';
import type { Progress } from './progress.ts';
import type { LoadedPublication, PublicationLoader } from './publication-loader.ts';
import { discardStaging, recover } from './staging.ts';

/** Builds into `settings.outDir`, unless the content has errors. Throws a `WrongUse` where it may not. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { settings, load, progress, colour } = options;
  const places = buildPlaces(settings, checkedOutDir(settings));
  mkdirSync(dirname(places.outDir), { recursive: true });
  const release = takeLock(places.lock);
  const leave = () => {
    discardStaging(places);
    release();
  };
  const unlisten = onStop(leave);
  try {
    recover(places);
    forgetGoneSites(places);
    checkOutDirContents(places.outDir);
    progress.step('Reading the content');
    const loaded = await load({ ...settings, cacheDir: contentCache(settings), colour });
    const { publication } = loaded;
    if (!publication) return { loaded };
    return { loaded, built: await buildPublication({ settings, publication, places, progress }) };
  } finally {
    unlisten();
    leave();
    progress.end();
  }
}

export interface BuildOptions {
  readonly settings: BuildSettings;
  readonly load: PublicationLoader;
  readonly progress: Progress;
  /** Whether findings are for a terminal that shows colours. */
  readonly colour: boolean;
}

/** `built` is absent where errors in the content stopped the build. */
export interface BuildResult {
  readonly loaded: LoadedPublication;
  readonly built?: BuildCount;
}
