// The files that stand beside the pages, each as a name below its page and a text that is made when asked for.

import type { FeedView } from '../views/feed-views.ts';
import type { BriefingView } from '../views/briefing-view.ts';
import type { ActorView } from '../views/actor-view.ts';
import type { ClaimView } from '../views/claim-view.ts';
import type { TopicView } from '../views/topic-view.ts';
import type { SourceView } from '../views/source-view.ts';
import { briefingCitation, claimCitation, ownClaims, sourceCitation } from './citation.ts';
import type { Citation } from './citation.ts';
import { atomFeed } from './atom-feed.ts';
import { claimsCsv, claimsJson, csvHead, csvRow } from './claims-files.ts';
import { actorData, briefingData, sourceData, topicData } from './data.ts';
import { citationFormats } from './citation-formats.ts';
import type { ExportSettings } from './export-settings.ts';
import { jsonFeed } from './json-feed.ts';

export interface ExportFile {
  /** Address below the base, with a slash before it. */
  readonly path: string;
  /** A long one in parts. */
  readonly text: () => string | Iterable<string>;
}

/** A withdrawn briefing shows no claims, and so has no file of them. */
export function briefingFiles(settings: ExportSettings, view: BriefingView): readonly ExportFile[] {
  const claims = ownClaims(view);
  return [
    dataFile(view, () => briefingData(settings, view)),
    ...citationFiles(settings, `${view.path}cite`, () => [briefingCitation(settings, view)]),
    ...(claims.length === 0
      ? []
      : citationFiles(settings, `${view.path}claims`, () =>
          claims.map((claim) => claimCitation(settings, view, claim)),
        )),
  ];
}

export function sourceFiles(settings: ExportSettings, view: SourceView): readonly ExportFile[] {
  return [
    dataFile(view, () => sourceData(settings, view)),
    ...citationFiles(settings, `${view.path}cite`, () => [sourceCitation(settings, view)]),
  ];
}

export const actorFiles = (settings: ExportSettings, view: ActorView): readonly ExportFile[] => [
  dataFile(view, () => actorData(settings, view)),
];

export const topicFiles = (settings: ExportSettings, view: TopicView): readonly ExportFile[] => [
  dataFile(view, () => topicData(settings, view)),
];

/** `claims` gives the claims of all briefings, each time from the first; the rows are made with the JSON, if that is made. */
export function claimsFiles(
  settings: ExportSettings,
  claims: () => Iterable<ClaimView>,
): readonly ExportFile[] {
  const rows: string[] = [];
  return [
    {
      path: '/claims.json',
      text: () => claimsJson(settings, claims(), (claim) => rows.push(csvRow(claim))),
    },
    {
      path: '/claims.csv',
      text: () => (rows.length === 0 ? claimsCsv(settings, claims()) : [csvHead(), ...rows]),
    },
  ];
}

function dataFile({ path }: { readonly path: string }, data: () => object): ExportFile {
  return { path: `${path}index.json`, text: () => `${JSON.stringify(data(), undefined, 2)}\n` };
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
