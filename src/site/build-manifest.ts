// What a build left and from what, so that the next one knows which of its files still hold. The site names
// its manifest by digest: the two cannot drift apart, whenever a build dies.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markerFile } from './out-dir.ts';

export interface BuildManifest {
  /** Of the code that rendered; see `rendererDigest`. */
  readonly renderer: string;
  /** By file of the site, with `/`. */
  readonly pages: Readonly<Record<string, BuiltFile>>;
  readonly media: Readonly<Record<string, BuiltFile>>;
  /** By folder of the site. */
  readonly searchIndexes: Readonly<Record<string, BuiltIndex>>;
}

export interface BuiltFile {
  /** Of what the file was made from. */
  readonly from: string;
  /** As the build left it; a file that was changed since is made again. */
  readonly state: FileState;
}

export interface BuiltIndex {
  readonly from: string;
  readonly files: Readonly<Record<string, FileState>>;
}

/** Size in bytes and time of the last change in milliseconds; a hard link shares both. */
export type FileState = readonly [size: number, modified: number];

/** The manifest of the site that stands in the folder; empty where there is none that fits. */
export function readManifest(outDir: string, manifests: string): BuildManifest {
  try {
    const { digest } = JSON.parse(readFileSync(join(outDir, markerFile), 'utf8')) as Marker;
    const text = readFileSync(join(manifests, `${digest}.json`), 'utf8');
    const manifest = JSON.parse(text) as BuildManifest;
    return manifestDigest(manifest) === digest ? manifest : nothing;
  } catch {
    return nothing;
  }
}

/** Writes the manifest among the others and the marker that names it into the site. */
export function writeManifest(manifest: BuildManifest, to: ManifestTarget): void {
  const digest = manifestDigest(manifest);
  mkdirSync(to.manifests, { recursive: true });
  writeFileSync(join(to.manifests, `${digest}.json`), JSON.stringify(manifest));
  const marker: Marker = { madeBy: 'Whence', base: to.base, digest };
  writeFileSync(join(to.site, markerFile), `${JSON.stringify(marker)}\n`);
}

export interface ManifestTarget {
  readonly manifests: string;
  readonly site: string;
  readonly base: string;
}

/** Deletes what no site names any more. */
export function forgetOtherManifests(outDir: string, manifests: string): void {
  const digest = readMarker(outDir)?.digest;
  for (const name of readdirSync(manifests))
    if (name !== `${digest}.json`) rmSync(join(manifests, name), { force: true });
}

export interface Marker {
  readonly madeBy: 'Whence';
  /** Where the site stands on its host. */
  readonly base: string;
  readonly digest: string;
}

export function readMarker(outDir: string): Marker | undefined {
  try {
    return JSON.parse(readFileSync(join(outDir, markerFile), 'utf8')) as Marker;
  } catch {
    return undefined;
  }
}

export function fileState(path: string): FileState | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? [found.size, found.mtimeMs] : undefined;
}

export function isAsLeft(path: string, left: FileState): boolean {
  const now = fileState(path);
  return now !== undefined && now[0] === left[0] && now[1] === left[1];
}

const nothing: BuildManifest = { renderer: '', pages: {}, media: {}, searchIndexes: {} };

/** Of what the site was made from, not of when its files were written: equal content, equal digest. */
function manifestDigest(manifest: BuildManifest): string {
  const origins = (files: Readonly<Record<string, { readonly from: string }>>) =>
    Object.entries(files)
      .map(([name, { from }]) => [name, from])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1));
  const { renderer, pages, searchIndexes } = manifest;
  const parts = [renderer, origins(pages), origins(searchIndexes)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
