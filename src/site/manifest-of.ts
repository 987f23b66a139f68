// What a finished site was made from and how its files stand, for the next build to compare with.

import { join } from 'node:path';
import {
  fileState,
  type BuildManifest,
  type BuiltFile,
  type BuiltIndex,
  type FileState,
} from './build-manifest.ts';
import { mediaOrigins, pageOrigins } from './kept-files.ts';
import type { Publication } from './publication.ts';
import type { IndexedPart, SearchPart } from './search-index.ts';

/** Throws where the publication names a page that no route of the site renders. */
export function manifestOf(made: MadeSite): BuildManifest {
  const { site, renderer, publication } = made;
  const pages = pageOrigins(publication);
  const missing = pages.map(([file]) => file).filter((file) => !fileState(join(site, file)));
  if (missing.length > 0) throw new Error(unrendered(missing));
  return {
    renderer,
    pages: builtFiles(site, pages),
    media: builtFiles(site, mediaOrigins(publication)),
    searchIndexes: Object.fromEntries(
      made.parts.map((part) => [part.folder, builtIndex(made, part)]),
    ),
  };
}

export interface MadeSite {
  /** Absolute path of the folder. */
  readonly site: string;
  readonly renderer: string;
  readonly publication: Publication;
  readonly parts: readonly SearchPart[];
  /** Those of the parts that were made anew; the others are as in `last`. */
  readonly indexed: readonly IndexedPart[];
  readonly last: BuildManifest;
}

function builtFiles(
  site: string,
  origins: readonly (readonly [file: string, from: string])[],
): Record<string, BuiltFile> {
  return Object.fromEntries(
    origins.map(([file, from]) => [file, { from, state: stateOf(join(site, file)) }]),
  );
}

function builtIndex({ site, indexed, last }: MadeSite, { folder, from }: SearchPart): BuiltIndex {
  const fresh = indexed.find((part) => part.folder === folder);
  const files =
    fresh?.files.map(({ path }) => path) ?? Object.keys(last.searchIndexes[folder]?.files ?? {});
  return {
    from,
    files: Object.fromEntries(files.map((file) => [file, stateOf(join(site, folder, file))])),
  };
}

function stateOf(path: string): FileState {
  const state = fileState(path);
  if (state) return state;
  throw new Error(`The build did not write ${path}`);
}

function unrendered(files: readonly string[]): string {
  const shown = files.slice(0, 5).join(', ');
  const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
  return `The publication has pages that no route in src/pages renders: ${shown}${more}`;
}
