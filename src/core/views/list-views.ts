// Lists of things as lines: briefings by date, actors by kind, topics as a tree, documents by publisher.

import type { Actor, Briefing, Claim, Source, Topic } from '../corpus/corpus.ts';
import { actorKind, claimStatus, words, type ActorKind } from '../schema/vocabularies.ts';
import { shapeOf, type Shape } from './claim-view.ts';
import {
  actorPath,
  briefingPath,
  optionalDate,
  partyNamed,
  sourcePath,
  topicPath,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';
import { isOverdue } from './briefing-view.ts';

export interface BriefingLine extends Named {
  readonly language: string;
  readonly summary: string;
  readonly date?: DateView;
  readonly topics: readonly Named[];
  readonly withdrawn: boolean;
  readonly superseded: boolean;
  readonly overdue: boolean;
  readonly claims: number;
  /** How its claims stand, in the order of the marks. */
  readonly states: readonly StateCount[];
}

export interface StateCount {
  readonly shape: Shape;
  readonly count: number;
}

export interface ThingLine extends Named {
  readonly summary: string;
  readonly briefings: number;
}

export interface ActorGroup {
  readonly kind: ActorKind;
  readonly label: string;
  readonly actors: readonly ThingLine[];
}

export interface TopicBranch extends ThingLine {
  readonly narrower: readonly TopicBranch[];
}

export interface SourceLine extends Named {
  readonly publisher: Named;
  readonly date?: DateView;
  readonly language: string;
  readonly kind: string;
  readonly retracted: boolean;
  readonly claims: number;
}

export interface SourceGroup {
  readonly publisher: Named;
  readonly sources: readonly SourceLine[];
}

/** The newest first; of one day, by id. */
export function newestFirst(briefings: Iterable<Briefing>): readonly Briefing[] {
  const day = ({ published, withdrawn }: Briefing) =>
    (published ?? withdrawn?.date)?.latest ?? -Infinity;
  return [...briefings].sort((a, b) => {
    const [one, other] = [day(a), day(b)];
    return one === other ? compare(a.id, b.id) : other - one;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function briefingLines(
  context: ViewContext,
  briefings: Iterable<Briefing>,
): readonly BriefingLine[] {
  return newestFirst(briefings).map((one) => briefingLine(context, one));
}

function briefingLine(context: ViewContext, briefing: Briefing): BriefingLine {
  const date = optionalDate(context, briefing.published ?? briefing.withdrawn?.date);
  return {
    name: briefing.title,
    href: `${context.base}${briefingPath(briefing.id)}`,
    language: briefing.language,
    summary: briefing.summary,
    ...(date && { date }),
    topics: briefing.topics.map((id) => ({
      name: context.corpus.topics.get(id)?.name ?? id,
      href: `${context.base}${topicPath(id)}`,
    })),
    withdrawn: briefing.status === 'withdrawn',
    superseded: context.backlinks.replacedBy.has(briefing.id),
    overdue: isOverdue(context, briefing),
    claims: context.backlinks.claimsOf.get(briefing.id)?.length ?? 0,
    states: stateCounts(context.backlinks.claimsOf.get(briefing.id) ?? []),
  };
}

function stateCounts(claims: readonly Claim[]): readonly StateCount[] {
  const counts = Map.groupBy(claims, shapeOf);
  return shapes.flatMap((shape) => {
    const count = counts.get(shape)?.length;
    return count === undefined ? [] : [{ shape, count }];
  });
}

const shapes: readonly Shape[] = [...words(claimStatus), 'act', 'opinion', 'assessed'];

export function actorGroups(context: ViewContext): readonly ActorGroup[] {
  const byKind = Map.groupBy(context.corpus.actors.values(), ({ kind }) => kind);
  return words(actorKind).flatMap((kind) => {
    const actors = byKind.get(kind);
    if (!actors) return [];
    const lines = actors.map((one) => actorLine(context, one)).sort(byName(context));
    return [{ kind, label: context.text.actorKinds[kind], actors: lines }];
  });
}

function actorLine({ backlinks, base }: ViewContext, actor: Actor): ThingLine {
  return {
    name: actor.name,
    href: `${base}${actorPath(actor.id)}`,
    summary: actor.summary,
    briefings: backlinks.briefingsOfActor.get(actor.id)?.length ?? 0,
  };
}

const byName =
  ({ corpus }: ViewContext) =>
  (a: Named, b: Named): number =>
    a.name.localeCompare(b.name, corpus.site.language) || compare(a.href ?? '', b.href ?? '');

export function topicTree(context: ViewContext): readonly TopicBranch[] {
  const roots = [...context.corpus.topics.values()].filter(({ broader }) => broader === undefined);
  return branches(context, roots, new Set());
}

function branches(
  context: ViewContext,
  topics: readonly Topic[],
  above: ReadonlySet<string>,
): readonly TopicBranch[] {
  const fresh = topics.filter(({ id }) => !above.has(id));
  return fresh
    .map((topic) => branch(context, topic, new Set([...above, topic.id])))
    .sort(byName(context));
}

function branch(context: ViewContext, topic: Topic, above: ReadonlySet<string>): TopicBranch {
  const { corpus, backlinks, base } = context;
  const narrower = (backlinks.narrower.get(topic.id) ?? []).flatMap(
    (id) => corpus.topics.get(id) ?? [],
  );
  return {
    name: topic.name,
    href: `${base}${topicPath(topic.id)}`,
    summary: topic.summary,
    briefings: backlinks.briefingsOfTopic.get(topic.id)?.length ?? 0,
    narrower: branches(context, narrower, above),
  };
}

/** Documents by publisher, each publisher's newest first. */
export function sourceGroups(context: ViewContext): readonly SourceGroup[] {
  const lines = [...context.corpus.sources.values()].map((one) => sourceLine(context, one));
  const groups = Map.groupBy(lines, ({ publisher }) => publisher.href ?? publisher.name);
  return [...groups.values()]
    .flatMap((sources) => (sources[0] ? [{ publisher: sources[0].publisher, sources }] : []))
    .sort((a, b) => byName(context)(a.publisher, b.publisher));
}

export function sourceLines(context: ViewContext, ids: readonly string[]): readonly SourceLine[] {
  return ids.flatMap((id) => {
    const source = context.corpus.sources.get(id);
    return source ? [sourceLine(context, source)] : [];
  });
}

function sourceLine(context: ViewContext, source: Source): SourceLine {
  const date = optionalDate(context, source.published);
  return {
    name: source.title,
    href: `${context.base}${sourcePath(source.id)}`,
    publisher: partyNamed(context, source.publisher),
    ...(date && { date }),
    language: source.language,
    kind: context.text.sourceKind[source.kind],
    retracted: source.retracted !== undefined,
    claims: context.backlinks.restingOn.get(source.id)?.length ?? 0,
  };
}
