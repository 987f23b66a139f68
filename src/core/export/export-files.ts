// The files that stand beside the pages, each as a name below its page and a text that is made when asked for.

import type { FeedView } from '../views/feed-views.ts';
import type { BriefingView } from '../views/briefing-view.ts';
import type { SourceView } from '../views/source-view.ts';
import { briefingCitation, claimCitation, ownClaims, sourceCitation } from './citation.ts';
import type { Citation } from './citation.ts';
import { atomFeed } from './atom-feed.ts';
import { citationFormats } from './citation-formats.ts';
import type { ExportSettings } from './export-settings.ts';
import { jsonFeed } from './json-feed.ts';

export interface ExportFile {
  /** Address below the base, with a slash before it. */
  readonly path: string;
  readonly text: () => string;
}

/** A withdrawn briefing shows no claims, and so has no file of them. */
export function briefingFiles(settings: ExportSettings, view: BriefingView): readonly ExportFile[] {
  const claims = ownClaims(view);
  return [
    ...citationFiles(settings, `${view.path}cite`, () => [briefingCitation(settings, view)]),
    ...(claims.length === 0
      ? []
      : citationFiles(settings, `${view.path}claims`, () =>
          claims.map((claim) => claimCitation(settings, view, claim)),
        )),
  ];
}

export function sourceFiles(settings: ExportSettings, view: SourceView): readonly ExportFile[] {
  return citationFiles(settings, `${view.path}cite`, () => [sourceCitation(settings, view)]);
}

export function feedFiles(settings: ExportSettings, view: FeedView): readonly ExportFile[] {
  return [
    { path: `/${view.folder}feed.xml`, text: () => atomFeed(settings, view) },
    { path: `/${view.folder}feed.json`, text: () => jsonFeed(settings, view) },
  ];
}

function citationFiles(
  { site }: ExportSettings,
  path: string,
  citations: () => readonly Citation[],
): readonly ExportFile[] {
  return citationFormats.map(({ ending, write }) => ({
    path: `${path}.${ending}`,
    text: () => write(citations(), site.text),
  }));
}
