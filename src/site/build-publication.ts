// From a publication to a site in its place: render and index what changed, take over the rest, exchange.

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetOtherManifests, readManifest, writeManifest } from './build-manifest.ts';
import type { BuildPlaces } from './build-places.ts';
import type { BuildSettings } from './build-settings.ts';
import { allKeptFiles, keptFiles, type KeptFiles } from './kept-files.ts';
import { manifestOf } from './manifest-of.ts';
import type { Progress } from './progress.ts';
import { pageFile } from './page-file.ts';
import { setPublication, type Publication } from './publication.ts';
import { renderPages } from './render-pages.ts';
import { rendererDigest } from './renderer-digest.ts';
import {
  searchParts,
  startIndexing,
  writeParts,
  type IndexedPart,
  type SearchPart,
} from './search-index.ts';
import { exchange, mergeInto, stageKept } from './staging.ts';
import { fileWriter, type FileWriter } from './write-files.ts';

export async function buildPublication(building: Building): Promise<BuildCount> {
  const { settings, publication, places, progress } = building;
  const renderer = rendererDigest(settings.root, publication.settings);
  const parts = searchParts(settings.root, publication);
  const last = readManifest(places.outDir, places.manifests);
  const kept = keptFiles(last, { outDir: places.outDir, publication, renderer, parts });
  const changed = parts.filter((part) => !kept.parts.includes(part));
  const files = fileWriter(publication, kept.pages);
  const indexed = await renderAndIndex(building, { kept, changed, files });

  progress.step('Putting the site together');
  stageKept(places, allKeptFiles(kept, last));
  mergeInto(places.staging, places.rendered);
  files.others(places.staging);
  copyMedia(publication, kept, places.staging);
  writeParts(places.staging, indexed, places.outDir);

  const made = { site: places.staging, renderer, publication, parts, indexed, last };
  const { base } = publication.settings;
  writeManifest(manifestOf(made), { manifests: places.manifests, site: places.staging, base });
  exchange(places);
  forgetOtherManifests(places.outDir, places.manifests);
  const { pages } = publication;
  return {
    pages: pages.length,
    kept: pages.filter(({ path }) => kept.pages.has(pageFile(path))).length,
  };
}

export interface Building {
  readonly settings: BuildSettings;
  readonly publication: Publication;
  readonly places: BuildPlaces;
  readonly progress: Progress;
}

export interface BuildCount {
  readonly pages: number;
  /** Pages taken over from the site before. */
  readonly kept: number;
}

interface ToDo {
  readonly kept: KeptFiles;
  readonly changed: readonly SearchPart[];
  readonly files: FileWriter;
}

/** Both at once. */
async function renderAndIndex(
  { settings, publication, places, progress }: Building,
  { kept, changed, files }: ToDo,
): Promise<readonly IndexedPart[]> {
  setPublication(publication);
  mkdirSync(places.rendered, { recursive: true });
  progress.step('Starting Astro');
  const indexing = startIndexing(changed);
  const rendering = renderPages({
    root: settings.root,
    address: publication.settings,
    outDir: places.rendered,
    cacheDir: places.astro,
    kept: kept.pages,
    rendered: (address, done, all) => {
      files.beside(address.slice(publication.settings.base.length - 1), places.rendered);
      progress.count('Rendering pages', done, all);
    },
  }).then(() => progress.step('Making the search index'));
  try {
    const [indexed] = await Promise.all([indexing.indexed, rendering]);
    return indexed;
  } catch (fault) {
    await indexing.stop();
    throw fault;
  }
}

function copyMedia({ media }: Publication, kept: KeptFiles, site: string): void {
  for (const { from, to } of media.filter((file) => !kept.media.has(file.to))) {
    const place = join(site, to);
    if (existsSync(place)) throw new Error(`Two parts of the build write ${to}`);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(from, place);
  }
}
