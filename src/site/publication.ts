// What a build shows, as plain data: the boundary between the corpus and the pages. Pages run in the
// build's process, but Astro bundles them apart from it, so the publication is handed over on globalThis.

import type { ExportSettings } from '../core/export/export-settings.ts';
import type { PublicationViews } from '../core/views/publication-views.ts';

/** The publication that the build, or the development server, has loaded. */
export function currentPublication(): Publication {
  const publication = (globalThis as Holder)[key];
  if (publication) return publication;
  throw new Error(
    'No publication is loaded. Pages need one: run `npm run build` or `npm run dev` rather than `astro`.',
  );
}

/** Hands a publication to the pages, in place of the one before. */
export function setPublication(publication: Publication): void {
  (globalThis as Holder)[key] = publication;
}

export interface Publication {
  readonly settings: PublicationSettings;
  /** What the pages show. */
  readonly views: PublicationViews;
  /** What is exported is made of the views with these. */
  readonly exports: ExportSettings;
  /** Every page that the site has; what is not listed is rendered anew by every build. */
  readonly pages: readonly PageView[];
  /** Every file beside the pages; the build writes them itself, for there are many and nothing to render. */
  readonly files: readonly FileSet[];
  readonly searchRecords: readonly SearchRecord[];
  readonly media: readonly MediaFile[];
  /** It is served while it is written, by a server with scripts and styles of its own. */
  readonly live?: boolean;
}

export interface PublicationSettings {
  /** Scheme and host, such as `https://example.org`. */
  readonly site: string;
  /** Where the site stands on its host; begins and ends with a slash. */
  readonly base: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
}

export interface PageView {
  /** Address below the base: `/briefings/x/`, or `/feed.xml` for what is no folder. */
  readonly path: string;
  /** Of everything that the page shows. */
  readonly digest: string;
  /** The day of its last change, where the content says one. */
  readonly changed?: string;
  /** Not for search engines, and so not on the sitemap. */
  readonly unlisted?: boolean;
}

/** Files that are made of one thing, at once. */
export interface FileSet {
  /** Address of the page beside which they stand; both are made of one view. */
  readonly page?: string;
  /** Addresses below the base, with a slash before each. */
  readonly paths: readonly string[];
  /** Of everything that is in the files. */
  readonly digest: string;
  /** The files' texts, in the order of the paths; a long one in parts. */
  readonly texts: () => readonly (() => string | Iterable<string>)[];
}

/** What Pagefind finds a page by. */
export interface SearchRecord {
  /** Address below the base. */
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly language: string;
  /** Searched and shown, but left out of excerpts. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort?: Readonly<Record<string, string>>;
}

export interface MediaFile {
  /** Absolute path on the disk. */
  readonly from: string;
  /** Path in the site, without a leading slash. */
  readonly to: string;
}

const key = Symbol.for('whence.publication');

interface Holder {
  [key]?: Publication;
}
