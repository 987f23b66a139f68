// All pages of a released corpus, as plain data.

import { releaseCorpus, type Released } from '../corpus/release.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { actorView, type ActorView } from './actor-view.ts';
import { backlinksOf } from './backlinks.ts';
import { briefingView, type BriefingView } from './briefing-view.ts';
import type { ViewContext } from './context.ts';
import { interfaceText } from './interface-text.ts';
import {
  actorGroups,
  briefingLines,
  sourceGroups,
  topicTree,
  type ActorGroup,
  type BriefingLine,
  type SourceGroup,
  type TopicBranch,
} from './list-views.ts';
import { searchTexts, type SearchText } from './search-records.ts';
import { siteView, type SiteView } from './site-view.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { topicView, type TopicView } from './topic-view.ts';

export interface PublicationViews {
  readonly site: SiteView;
  readonly briefings: readonly BriefingView[];
  readonly actors: readonly ActorView[];
  readonly topics: readonly TopicView[];
  readonly sources: readonly SourceView[];
  readonly briefingLines: readonly BriefingLine[];
  readonly actorGroups: readonly ActorGroup[];
  readonly topicTree: readonly TopicBranch[];
  readonly sourceGroups: readonly SourceGroup[];
  readonly search: readonly SearchText[];
  /** Names of the pictures that are shown. */
  readonly media: readonly string[];
  readonly withheld: Released['withheld'];
}

export interface ViewSettings {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** Releases first; no view ever sees more. */
export function publicationViews(corpus: Corpus, { now, base }: ViewSettings): PublicationViews {
  const released = releaseCorpus(corpus, now);
  const context: ViewContext = {
    corpus: released.corpus,
    backlinks: backlinksOf(released.corpus),
    text: interfaceText(released.corpus.site.language),
    base,
    now,
  };
  const { briefings, actors, topics, sources } = released.corpus;
  const pages = {
    briefings: [...briefings.values()].map((one) => briefingView(context, one)),
    actors: [...actors.values()].map((one) => actorView(context, one)),
    topics: [...topics.values()].map((one) => topicView(context, one)),
    sources: [...sources.values()].map((one) => sourceView(context, one)),
  };
  return {
    ...pages,
    site: siteView(context),
    briefingLines: briefingLines(context, briefings.values()),
    actorGroups: actorGroups(context),
    topicTree: topicTree(context),
    sourceGroups: sourceGroups(context),
    search: searchTexts({ ...pages, language: released.corpus.site.language }),
    media: [...released.corpus.media].sort(),
    withheld: released.withheld,
  };
}
