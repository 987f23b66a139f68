// Caches are by output folder; those of folders that are no more would pile up, one for every trial.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildPlaces } from './build-places.ts';

/** Notes whose cache ours is, and deletes those of sites that neither stand nor are being built. */
export function forgetGoneSites({ cache, outDir, lock }: BuildPlaces): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, ownerFile), JSON.stringify({ outDir, lock } satisfies Owner));
  const all = dirname(cache);
  for (const name of readdirSync(all))
    if (isGone(join(all, name))) rmSync(join(all, name), { recursive: true, force: true });
}

type Owner = Pick<BuildPlaces, 'outDir' | 'lock'>;

const ownerFile = 'site.json';

function isGone(cache: string): boolean {
  try {
    const { outDir, lock } = JSON.parse(readFileSync(join(cache, ownerFile), 'utf8')) as Owner;
    return !existsSync(outDir) && !existsSync(lock);
  } catch {
    return false;
  }
}
