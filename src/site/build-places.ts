// The folders and files that a build uses beside the site itself.

import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { BuildSettings } from './build-settings.ts';

/** Builds of other addresses, content or output have other places, so that they never meet. */
export function buildPlaces(settings: BuildSettings, outDir: string): BuildPlaces {
  const cache = join(cacheRoot(settings.root), 'builds', cacheName(settings, outDir));
  const beside = (what: string) => join(dirname(outDir), `.${basename(outDir)}-whence-${what}`);
  return {
    outDir,
    cache,
    lock: beside('lock'),
    arriving: beside('arriving'),
    leaving: beside('leaving'),
    manifests: join(cache, 'manifests'),
    astro: join(cache, 'astro'),
    rendered: join(cache, 'rendered'),
    staging: join(cache, 'staging'),
    spare: join(cache, 'spare'),
  };
}

/** Where the readings of the content are kept between runs, for every program that reads it. */
export function contentCache({ root }: Pick<BuildSettings, 'root'>): string {
  return cacheRoot(root);
}

function cacheRoot(root: string): string {
  return join(root, 'node_modules', '.cache', 'whence');
}

export interface BuildPlaces {
  readonly outDir: string;
  /** All of this build's that lies in the project. */
  readonly cache: string;
  /** Stands while a build runs. */
  readonly lock: string;
  /** The new site, whole, on the file system of the old one. */
  readonly arriving: string;
  /** The old site between the two renames. */
  readonly leaving: string;
  /** What earlier builds left, by digest. */
  readonly manifests: string;
  /** Astro's own cache. */
  readonly astro: string;
  /** Where Astro writes; empty at the start, so that it cannot write through a link. */
  readonly rendered: string;
  /** The new site while it is put together. */
  readonly staging: string;
  /** The site before the last one, kept for its folders: making ten thousand costs more than linking their files. */
  readonly spare: string;
}

function cacheName({ root, contentDir, site, base }: BuildSettings, outDir: string): string {
  return createHash('sha256')
    .update(JSON.stringify([root, contentDir, outDir, site ?? null, base ?? null]))
    .digest('hex')
    .slice(0, 16);
}
