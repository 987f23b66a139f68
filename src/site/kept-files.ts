// Which files of the old site the new one can take over: made from the same, by the same code, and not
// touched since.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isAsLeft, type BuildManifest, type BuiltFile, type BuiltIndex } from './build-manifest.ts';
import { pageFile } from './page-file.ts';
import type { MediaFile, Publication } from './publication.ts';
import type { SearchPart } from './search-index.ts';

export function keptFiles(last: BuildManifest, next: NextBuild): KeptFiles {
  const { outDir, publication, renderer, parts } = next;
  const holds = (file: string, from: string, built: Readonly<Record<string, BuiltFile>>) =>
    built[file]?.from === from && isAsLeft(join(outDir, file), built[file].state);
  const files = (named: readonly (readonly [file: string, from: string])[], built: Built) =>
    new Set(named.filter(([file, from]) => holds(file, from, built)).map(([file]) => file));
  return {
    pages: last.renderer === renderer ? files(pageOrigins(publication), last.pages) : new Set(),
    media: files(mediaOrigins(publication), last.media),
    parts: parts.filter(({ folder, from }) =>
      isWhole(join(outDir, folder), from, last.searchIndexes[folder]),
    ),
  };
}

export interface NextBuild {
  readonly outDir: string;
  readonly publication: Publication;
  readonly renderer: string;
  readonly parts: readonly SearchPart[];
}

/** Files of the site, with `/`. */
export interface KeptFiles {
  /** Exports among them. */
  readonly pages: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly parts: readonly SearchPart[];
}

/** All that is taken over, search index included. */
export function allKeptFiles(kept: KeptFiles, last: BuildManifest): ReadonlySet<string> {
  const indexFiles = kept.parts.flatMap(({ folder }) =>
    Object.keys(last.searchIndexes[folder]?.files ?? {}).map((file) => `${folder}/${file}`),
  );
  return new Set([...kept.pages, ...kept.media, ...indexFiles]);
}

/** The file of each page and of each export, and what it is made from. */
export function pageOrigins({ pages, files }: Publication): readonly (readonly [string, string])[] {
  return [
    ...pages.map(({ path, digest }) => [pageFile(path), digest] as const),
    ...files.flatMap(({ paths, digest }) => paths.map((path) => [pageFile(path), digest] as const)),
  ];
}

/** A picture counts as the same while nothing was written to its file: reading them all would take longer. */
export function mediaOrigins({ media }: Publication): readonly (readonly [string, string])[] {
  return media.map((file) => [file.to, mediaOrigin(file)]);
}

type Built = Readonly<Record<string, BuiltFile>>;

function mediaOrigin({ from }: MediaFile): string {
  const { size, mtimeMs, ctimeMs } = statSync(from);
  return [from, size, mtimeMs, ctimeMs].join(' ');
}

function isWhole(folder: string, from: string, index: BuiltIndex | undefined): boolean {
  if (index?.from !== from) return false;
  return Object.entries(index.files).every(([file, state]) => isAsLeft(join(folder, file), state));
}
