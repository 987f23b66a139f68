// What is new, as plain data: for the site, for each actor and topic that has briefings, and of what was
// changed, corrected, replaced, withdrawn or retracted. Dates are the content's; a day is its first instant in UTC.

import type { Briefing, Revision, Source } from '../corpus/corpus.ts';
import type { EdtfDate } from '../schema/edtf.ts';
import {
  actorPath,
  briefingPath,
  partyNamed,
  sourceNamed,
  sourcePath,
  topicPath,
  type ViewContext,
} from './context.ts';
import { compare } from './in-order.ts';

export interface FeedView {
  /** The folder of the feed's files and of the page that it belongs to: `actors/kcna/`; the site's is empty. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  /** The latest changed first, and no more than `longestFeed`. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Address below the base. It never changes, whatever becomes of the briefing. */
  readonly id: string;
  /** Address below the base. */
  readonly path: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly summary: string;
  /** Further paragraphs, or points, in plain text. */
  readonly points: readonly string[];
  readonly authors: readonly string[];
  /** Names of topics. */
  readonly topics: readonly string[];
  /** In days since 1970-01-01. */
  readonly published: number;
  readonly updated: number;
}

export interface FeedViews {
  /** The folders of the feeds. */
  readonly ids: readonly string[];
  readonly has: (folder: string) => boolean;
  /** Throws where there is none. */
  readonly get: (folder: string) => FeedView;
}

/** What a reader may have missed in a few months; everything else is on the lists of the site. */
export const longestFeed = 50;

export const changesFolder = 'corrections/';

/** Feeds by their folders. Entries are made once for all feeds. */
export function feedViews(context: ViewContext): FeedViews {
  const { corpus, backlinks, text } = context;
  const entries = new Map(
    [...corpus.briefings.values()].map((one) => [one.id, briefingEntry(context, one)]),
  );
  const ofBriefings = (ids: Iterable<string>) =>
    latest([...ids].flatMap((id) => entries.get(id) ?? []));
  const { title, description } = corpus.site;
  const feeds = new Map<string, () => FeedView>([
    ['', () => ({ folder: '', title, description, entries: latest([...entries.values()]) })],
    [
      changesFolder,
      () => ({
        folder: changesFolder,
        title: `${title}: ${text.changesFeed}`,
        description: text.changesFeedIntro,
        entries: latest(changes(context)),
      }),
    ],
  ]);
  const add = (folder: string, name: string, summary: string, ids: readonly string[] = []) => {
    if (ids.length === 0) return;
    feeds.set(folder, () => ({
      folder,
      title: `${title}: ${name}`,
      description: summary,
      entries: ofBriefings(ids),
    }));
  };
  for (const { id, name, summary } of corpus.actors.values())
    add(actorPath(id), name, summary, backlinks.briefingsOfActor.get(id));
  for (const { id, name, summary } of corpus.topics.values())
    add(topicPath(id), name, summary, backlinks.briefingsOfTopic.get(id));
  return {
    ids: [...feeds.keys()],
    has: (folder) => feeds.has(folder),
    get: (folder) => {
      const feed = feeds.get(folder);
      if (!feed) throw new Error(`There is no feed at ${folder}`);
      return feed();
    },
  };
}

function latest(entries: readonly FeedEntry[]): readonly FeedEntry[] {
  return entries
    .toSorted((a, b) => b.updated - a.updated || compare(a.id, b.id))
    .slice(0, longestFeed);
}

function briefingEntry(context: ViewContext, briefing: Briefing): FeedEntry {
  const { withdrawn } = briefing;
  const published = dayOf(briefing.published ?? withdrawn?.date);
  const updated = dayOf(withdrawn?.date ?? briefing.updated ?? briefing.published);
  return {
    ...about(context, briefing),
    id: briefingPath(briefing.id),
    title: briefing.title,
    summary: withdrawn ? context.text.withdrawnNotice : briefing.summary,
    points: withdrawn
      ? [`${context.text.reason}: ${withdrawn.reason}`]
      : briefing.takeaways.map((one) => one.text),
    published,
    updated: Math.max(published, updated),
  };
}

function about(context: ViewContext, briefing: Briefing) {
  return {
    path: briefingPath(briefing.id),
    language: briefing.language,
    authors: briefing.authors.map((one) => partyNamed(context, one).name),
    topics: briefing.topics.flatMap((id) => context.corpus.topics.get(id)?.name ?? []),
  };
}

function changes(context: ViewContext): readonly FeedEntry[] {
  const { briefings, sources } = context.corpus;
  return [
    ...[...briefings.values()].flatMap((one) => [
      ...one.revisions.flatMap((revision, index) => revisionEntry(context, one, revision, index)),
      ...withdrawalEntry(context, one),
      ...replacementEntry(context, one),
    ]),
    ...[...sources.values()].flatMap((one) => retractionEntry(context, one)),
  ];
}

/** Minor changes are in the briefing's history only. */
function revisionEntry(
  context: ViewContext,
  briefing: Briefing,
  { kind, date, note, was, now }: Revision,
  index: number,
): readonly FeedEntry[] {
  if (kind === 'minor') return [];
  const { text } = context;
  const sameDay = briefing.revisions.slice(0, index).filter((one) => one.date.text === date.text);
  return [
    {
      ...about(context, briefing),
      id: `${briefingPath(briefing.id)}#revision_${date.text}_${sameDay.length + 1}`,
      title: `${text.revisionKind[kind]}: ${briefing.title}`,
      summary: note,
      points: [
        ...(was === undefined ? [] : [`${text.was}: ${was}`]),
        ...(now === undefined ? [] : [`${text.now}: ${now}`]),
      ],
      ...on(date),
    },
  ];
}

function withdrawalEntry(context: ViewContext, briefing: Briefing): readonly FeedEntry[] {
  const { withdrawn } = briefing;
  if (!withdrawn) return [];
  return [
    {
      ...about(context, briefing),
      id: `${briefingPath(briefing.id)}#withdrawn`,
      title: `${capital(context.text.withdrawnMark)}: ${briefing.title}`,
      summary: withdrawn.reason,
      points: [],
      ...on(withdrawn.date),
    },
  ];
}

/** It stands at the new briefing, and is dated by it. */
function replacementEntry(context: ViewContext, briefing: Briefing): readonly FeedEntry[] {
  const old = context.corpus.briefings.get(briefing.supersedes ?? '');
  if (!old || briefing.status === 'withdrawn') return [];
  return [
    {
      ...about(context, briefing),
      id: `${briefingPath(old.id)}#replaced_by_${briefing.id}`,
      title: `${capital(context.text.supersededMark)}: ${old.title}`,
      summary: `${context.text.supersededBy}: ${briefing.title}`,
      points: [],
      ...on(briefing.published),
    },
  ];
}

/** Without a date nobody can say when readers should have heard of it; its page says it all the same. */
function retractionEntry(context: ViewContext, source: Source): readonly FeedEntry[] {
  const { retracted } = source;
  if (!retracted?.date) return [];
  const { name, language = context.corpus.site.language } = sourceNamed(context, source.id);
  return [
    {
      id: `${sourcePath(source.id)}#retracted`,
      path: sourcePath(source.id),
      title: `${context.text.sourceRetracted}: ${name}`,
      language,
      summary: retracted.note,
      points: [],
      authors: [],
      topics: [],
      ...on(retracted.date),
    },
  ];
}

const on = (date: EdtfDate | undefined) => ({ published: dayOf(date), updated: dayOf(date) });

/** The first day that the date may be, else the last. */
function dayOf(date: EdtfDate | undefined): number {
  const days = [date?.earliest, date?.latest, 0];
  return days.find((day) => day !== undefined && Number.isFinite(day)) ?? 0;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
