// Content folder → publication: read, check, release, view. The build and the development server start here.

import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { buildCorpus } from '../core/build-corpus.ts';
import { terminalReport } from '../core/diagnostics/terminal.ts';
import {
  publicationViews,
  type PublicationViews,
  type Views,
} from '../core/views/publication-views.ts';
import {
  actorText,
  briefingText,
  sourceText,
  topicText,
  type SearchText,
} from '../core/views/search-records.ts';
import {
  actorFiles,
  briefingFiles,
  claimsFiles,
  feedFiles,
  sourceFiles,
  topicFiles,
  type ExportFile,
} from '../core/export/export-files.ts';
import { sampleClaim } from '../core/export/claims-files.ts';
import { sitemapFiles } from '../core/export/sitemap.ts';
import type { ExportSettings } from '../core/export/export-settings.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { rules } from '../core/rules/index.ts';
import {
  changeLists,
  listParts,
  siteListParts,
  suppressionList,
} from '../core/views/site-lists.ts';
import type { LoadedPublication, LoadSettings, PublicationLoader } from './publication-loader.ts';
import { searchNames } from './search-names.ts';
import { searchRecord } from './search-record.ts';
import { divideRecords } from './divide-records.ts';
import type { FileSet, PageView, Publication, SearchRecord } from './publication.ts';
import { readContent } from '../workspace/read-content.ts';
import { paintFor } from '../workspace/terminal-paint.ts';

export const loadPublication: PublicationLoader = async (settings) => {
  const { read } = await readContent(settings.contentDir, { cacheFolder: settings.cacheDir });
  const { corpus, findings } = buildCorpus(read, settings.now);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const shown = findings.filter(({ severity }) => severity !== 'info');
  const texts = new Map(read.map((one) => [one.file, one]));
  const report = terminalReport(shown, {
    paint: paintFor(settings.colour),
    textOf: (file) => texts.get(file)?.text,
    nameOf: (file) =>
      relative(process.cwd(), join(settings.contentDir, file)).replaceAll('\\', '/'),
  });
  const judged = { errors: count('error'), warnings: count('warning'), findings: report };
  return { ...judged, ...released(corpus, settings, judged.errors > 0) };
};

function released(
  corpus: Corpus,
  settings: LoadSettings,
  stopped: boolean,
): Pick<LoadedPublication, 'publication' | 'published' | 'withheld'> {
  if (stopped) return { published: 0, withheld: {} };
  const address = siteAddress(corpus.site.url, settings);
  const views = publicationViews(corpus, { now: settings.now, base: address.base });
  const exports: ExportSettings = {
    site: views.site,
    origin: address.site,
    ...(settings.revision !== undefined && { revision: settings.revision }),
  };
  const things = thingsOf(views, exports);
  const searchRecords = things.map(({ search }) => searchRecord(search));
  const pages = [
    ...sharedPages(views, exports, searchRecords),
    ...things.flatMap((one) => one.pages),
  ];
  const publication: Publication = {
    settings: { ...address, language: views.site.language, title: views.site.title },
    views,
    exports,
    pages,
    files: [
      ...things.flatMap(({ files }) => files),
      ...feedSets(views, exports),
      sitemapSet(pages, exports),
      claimsSet(views, pages, exports),
    ],
    searchRecords,
    media: views.media.map((name) => ({
      from: join(settings.contentDir, 'media', name),
      to: `media/${name}`,
    })),
  };
  return { publication, published: views.briefings.ids.length, withheld: views.withheld };
}

/** `site.yaml` gives one address; the environment may override its parts. */
function siteAddress(url: string, settings: LoadSettings): { site: string; base: string } {
  const own = URL.parse(url === '' ? 'https://example.org/' : url);
  const path = own?.pathname.replace(/\/*$/, '/') ?? '/';
  return {
    site: settings.site ?? own?.origin ?? 'https://example.org',
    base: settings.base ?? path,
  };
}

// Pages

interface Thing {
  readonly pages: readonly PageView[];
  readonly files: readonly FileSet[];
  readonly search: SearchText;
}

/** Each view is made, digested and dropped; the page makes it again if it is rendered. */
function thingsOf(views: PublicationViews, exports: ExportSettings): readonly Thing[] {
  const {
    site: { language },
    facets,
  } = views;
  const site = digestOf(views.site);
  const each = <V extends { readonly path: string }>(all: Views<V>, shown: Shown<V>) =>
    all.ids.map((id): Thing => {
      const view = all.get(id);
      const digest = digestOf([site, view]);
      // Only citations name the revision: a new one leaves the pages without them as they are.
      const cited = digestOf([digest, exports.revision ?? null]);
      const files = shown.files?.(exports, view);
      return {
        pages: [
          { path: view.path, digest: shown.cited ? cited : digest, ...shown.changed?.(view) },
          ...(shown.cited ? [{ path: `${view.path}cite/`, digest: cited }] : []),
        ],
        files:
          files === undefined || files.length === 0
            ? []
            : [
                {
                  page: view.path,
                  ...fileSet(files, cited, () => shown.files?.(exports, all.get(id)) ?? []),
                },
              ],
        search: shown.search(view),
      };
    });
  return [
    ...each(views.briefings, {
      search: (view) => briefingText(view, facets.briefing(view.id)),
      files: briefingFiles,
      cited: true,
      changed: ({ withdrawn, updated, published }) => {
        const changed = (withdrawn?.date ?? updated ?? published)?.iso;
        return changed === undefined ? {} : { changed };
      },
    }),
    ...each(views.actors, {
      files: actorFiles,
      search: (view) => actorText(view, language, facets.actor(view.id)),
    }),
    ...each(views.topics, {
      files: topicFiles,
      search: (view) => topicText(view, language, facets.topic(view.id)),
    }),
    ...each(views.sources, {
      search: (view) => sourceText(view, facets.source(view.id)),
      files: sourceFiles,
    }),
  ];
}

interface Shown<V> {
  readonly search: (view: V) => SearchText;
  readonly files?: (settings: ExportSettings, view: V) => readonly ExportFile[];
  /** Its page says how to cite it, and another one says it in full. */
  readonly cited?: boolean;
  readonly changed?: (view: V) => Pick<PageView, 'changed'>;
}

function feedSets({ site, feeds }: PublicationViews, exports: ExportSettings): readonly FileSet[] {
  const shared = digestOf(site);
  return feeds.ids.map((folder) => {
    const view = feeds.get(folder);
    return fileSet(feedFiles(exports, view), digestOf([shared, view]), () =>
      feedFiles(exports, feeds.get(folder)),
    );
  });
}

/** Claims are shown on the pages of their briefings and change with them. */
function claimsSet(
  { claims }: PublicationViews,
  pages: readonly PageView[],
  exports: ExportSettings,
): FileSet {
  const shown = pages.filter(({ path }) => /^\/briefings\/[^/]+\/$/.test(path));
  const files = () => claimsFiles(exports, claims);
  return fileSet(files(), digestOf([shown, exports.revision ?? null]), files);
}

function sitemapSet(pages: readonly PageView[], exports: ExportSettings): FileSet {
  const listed = pages
    .filter(({ path, unlisted }) => path.endsWith('/') && !unlisted)
    .map(({ path, changed }) => ({ path, ...(changed !== undefined && { changed }) }));
  const files = () => sitemapFiles(exports, listed);
  return fileSet(files(), digestOf([exports.site.tlp, listed]), files);
}

/** The files are made again if they are written: their views are not kept. */
function fileSet(
  files: readonly ExportFile[],
  digest: string,
  again: () => readonly ExportFile[],
): FileSet {
  return {
    paths: files.map(({ path }) => path),
    digest,
    texts: () => again().map(({ text }) => text),
  };
}

function sharedPages(
  views: PublicationViews,
  exports: ExportSettings,
  records: readonly SearchRecord[],
): readonly PageView[] {
  const site = digestOf(views.site);
  const page = (path: string, shown: unknown): PageView => ({
    path,
    digest: digestOf([site, shown]),
  });
  const years = views.lists.years.map(({ year, lines }) => [year, lines.length]);
  return [
    page('/', [
      views.briefingLines.slice(0, 10),
      views.briefingLines.length,
      views.topicTree,
      views.mostUsedActors,
    ]),
    ...siteListParts(views.lists).map(({ path, part }) => page(path, [part, years])),
    page('/topics/', views.topicTree),
    ...listParts(suppressionList(views.sourcing.suppressions)).map(({ path, part }) =>
      page(path, [part, views.sourcing.changed]),
    ),
    ...changeLists(views.changes).flatMap((list) =>
      listParts(list).map(({ path, part }) => page(path, part)),
    ),
    {
      ...page(
        '/search/',
        divideRecords(records).map(({ folder }) => folder),
      ),
      unlisted: true,
    },
    page('/search/names.json', searchNames(records)),
    page('/404.html', '404'),
    page('/theme.css', 'theme'),
    page('/data/', sampleClaim(exports, views.claims()) ?? 'data'),
    page('/format/', 'format'),
    page('/rules/', 'rules'),
    ...rules.map(({ id }) => page(`/rules/${id}/`, id)),
    ...views.moved.map(({ path, to }) => ({ ...page(`/${path}/`, to), unlisted: true })),
    ...views.listPages.ids.map((id) => {
      const view = views.listPages.get(id);
      return page(view.path, view);
    }),
  ];
}

const digestOf = (shown: unknown): string =>
  createHash('sha256').update(JSON.stringify(shown)).digest('hex');
