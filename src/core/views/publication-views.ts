// All pages of a released corpus, as plain data.

import { releaseCorpus, type Released } from '../corpus/release.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { actorView, type ActorView } from './actor-view.ts';
import { backlinksOf } from './backlinks.ts';
import { briefingView, type BriefingView } from './briefing-view.ts';
import {
  actorNamed,
  briefingNamed,
  sourceNamed,
  topicNamed,
  type Named,
  type ViewContext,
} from './context.ts';
import { feedViews, type FeedViews } from './feed-views.ts';
import { claimView, type ClaimView } from './claim-view.ts';
import { compare, newestFirst } from './in-order.ts';
import { interfaceLanguage, interfaceText } from './interface-text.ts';
import { topicTree, type BriefingLine, type TopicBranch } from './list-views.ts';
import { siteLists, type SiteLists } from './site-lists.ts';
import { facetsOf, type FacetsOf } from './search-facets.ts';
import { siteView, type SiteView } from './site-view.ts';
import { changesView, type ChangesView } from './changes-view.ts';
import { sourcingView, type SourcingView } from './sourcing-view.ts';
import { sourceView, type SourceView } from './source-view.ts';
import {
  listPageIds,
  listPageView,
  mostUsedActors,
  type ActorLine,
  type ListPageId,
  type ListPageView,
} from './thing-lists.ts';
import { topicView, type TopicView } from './topic-view.ts';

/** Views of single things are made when they are asked for: a large site does not hold them all. */
export interface PublicationViews {
  readonly site: SiteView;
  readonly briefings: Views<BriefingView>;
  readonly actors: Views<ActorView>;
  readonly topics: Views<TopicView>;
  readonly sources: Views<SourceView>;
  /** The newest first. */
  readonly briefingLines: readonly BriefingLine[];
  readonly topicTree: readonly TopicBranch[];
  readonly sourcing: SourcingView;
  readonly changes: ChangesView;
  readonly lists: SiteLists;
  /** Those in most claims, for the home page. */
  readonly mostUsedActors: readonly ActorLine[];
  /** The further parts of the long lists on the pages of things. */
  readonly listPages: {
    readonly ids: readonly ListPageId[];
    readonly get: (id: ListPageId) => ListPageView;
  };
  /** The claims that briefings have of their own, the newest briefing first; each is made when it is reached. */
  readonly claims: () => Iterable<ClaimView>;
  /** By the folder that each is in. */
  readonly feeds: FeedViews;
  /** What a search can narrow to each page by. */
  readonly facets: FacetsOf;
  /** Addresses that things had before, and where they are now. */
  readonly moved: readonly Moved[];
  /** Names of the pictures that are shown. */
  readonly media: readonly string[];
  readonly withheld: Released['withheld'];
}

export interface Moved {
  /** Address below the base, without slashes at its ends: `actors/old-id`. */
  readonly path: string;
  readonly to: Named;
}

export interface Views<V> {
  readonly ids: readonly string[];
  /** The view of the thing with this id; throws where there is none. */
  readonly get: (id: string) => V;
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
    interfaceLanguage: interfaceLanguage(released.corpus.site.language),
    base,
    now,
  };
  const { briefings, actors, topics, sources } = released.corpus;
  const lists = siteLists(context);
  return {
    site: siteView(context),
    briefings: viewsOf(briefings, (one) => briefingView(context, one)),
    actors: viewsOf(actors, (one) => actorView(context, one)),
    topics: viewsOf(topics, (one) => topicView(context, one)),
    sources: viewsOf(sources, (one) => sourceView(context, one)),
    briefingLines: lists.briefings.lines,
    topicTree: topicTree(context),
    sourcing: sourcingView(context),
    changes: changesView(context),
    lists,
    mostUsedActors: mostUsedActors(context, 12),
    listPages: {
      ids: listPageIds(context),
      get: (id) => listPageView(context, id),
    },
    claims: () => claimViews(context),
    feeds: feedViews(context),
    facets: facetsOf(context),
    moved: movedOf(context),
    media: [...released.corpus.media].sort(),
    withheld: released.withheld,
  };
}

/** Those of one briefing by id: their order in the file shows on no page. */
function* claimViews(context: ViewContext): Generator<ClaimView> {
  for (const { claims } of newestFirst(context.corpus.briefings.values()))
    for (const claim of [...claims.values()].sort((a, b) => compare(a.id, b.id)))
      yield claimView(context, claim);
}

function movedOf(context: ViewContext): readonly Moved[] {
  const { briefings, actors, topics, sources } = context.corpus;
  const moved = (
    folder: string,
    things: Iterable<Formerly>,
    name: (context: ViewContext, id: string) => Named,
  ) =>
    [...things].flatMap(({ id, formerly }) =>
      formerly.map((old) => ({ path: `${folder}/${old}`, to: name(context, id) })),
    );
  return [
    ...moved('briefings', briefings.values(), briefingNamed),
    ...moved('actors', actors.values(), actorNamed),
    ...moved('topics', topics.values(), topicNamed),
    ...moved('sources', sources.values(), sourceNamed),
  ];
}

interface Formerly {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** The last one is kept: a thing's pages and files are made one after another. */
function viewsOf<T, V>(things: ReadonlyMap<string, T>, view: (thing: T) => V): Views<V> {
  let last: { readonly id: string; readonly view: V } | undefined;
  return {
    ids: [...things.keys()],
    get: (id) => {
      if (last?.id === id) return last.view;
      const thing = things.get(id);
      if (thing === undefined) throw new Error(`There is no ${id} in the released corpus`);
      last = { id, view: view(thing) };
      return last.view;
    },
  };
}
