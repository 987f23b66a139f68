// Lists of things as lines: briefings by date, actors by kind, topics as a tree, documents by publisher.

import type { Actor, Briefing, Claim, Source, Topic } from '../corpus/corpus.ts';
import { actorKind, claimStatus, words, type ActorKind } from '../schema/vocabularies.ts';
import { shapeOf, type Shape } from './claim-view.ts';
import { claimsUnder } from './claims-under.ts';
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
import { collatorOf } from './in-language.ts';
import { compare, newestSources } from './in-order.ts';
import type { InterfaceText } from './interface-text.ts';

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

export interface ActorOfKind extends ThingLine {
  readonly kind: ActorKind;
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

export function briefingLine(context: ViewContext, briefing: Briefing): BriefingLine {
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
    states: stateCounts(claimsUnder(context, briefing)),
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

/** By kind, those of a kind by name. */
export function actorLines(context: ViewContext): readonly ActorOfKind[] {
  const byKind = Map.groupBy(context.corpus.actors.values(), ({ kind }) => kind);
  const order = byName(context);
  return words(actorKind).flatMap((kind) =>
    (byKind.get(kind) ?? []).map((one) => ({ ...actorLine(context, one), kind })).sort(order),
  );
}

/** Lines that stand together, under what their kind is called. */
export function actorGroups(
  lines: readonly ActorOfKind[],
  text: InterfaceText,
): readonly ActorGroup[] {
  return [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, actors]) => ({
    kind,
    label: text.actorKinds[kind],
    actors,
  }));
}

function actorLine({ backlinks, base }: ViewContext, actor: Actor): ThingLine {
  return {
    name: actor.name,
    href: `${base}${actorPath(actor.id)}`,
    summary: actor.summary,
    briefings: backlinks.briefingsOfActor.get(actor.id)?.length ?? 0,
  };
}

function byName({ corpus }: ViewContext): (a: Named, b: Named) => number {
  const collator = collatorOf(corpus.site.language);
  return (a, b) => collator.compare(a.name, b.name) || compare(a.href ?? '', b.href ?? '');
}

export function topicTree(context: ViewContext): readonly TopicBranch[] {
  const roots = [...context.corpus.topics.values()].filter(({ broader }) => broader === undefined);
  return branches(context, roots, new Set());
}

/** Those below a topic, in their places. */
export const narrowerTopics = (context: ViewContext, topic: Topic): readonly TopicBranch[] =>
  branch(context, topic, new Set([topic.id])).narrower;

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

/** By publisher, each publisher's newest first. */
export function sourcesByPublisher(context: ViewContext): readonly SourceLine[] {
  const lines = newestSources(context.corpus.sources.values()).map((one) =>
    sourceLine(context, one),
  );
  const order = byName(context);
  return [...Map.groupBy(lines, publisherKey).values()]
    .flatMap((sources) => (sources[0] ? [{ publisher: sources[0].publisher, sources }] : []))
    .sort((a, b) => order(a.publisher, b.publisher))
    .flatMap(({ sources }) => sources);
}

/** Lines that stand together, under the name of their publisher. */
export function sourceGroups(lines: readonly SourceLine[]): readonly SourceGroup[] {
  return [...Map.groupBy(lines, publisherKey).values()].flatMap((sources) =>
    sources[0] ? [{ publisher: sources[0].publisher, sources }] : [],
  );
}

const publisherKey = ({ publisher }: SourceLine): string => publisher.href ?? publisher.name;

export function sourceLine(context: ViewContext, source: Source): SourceLine {
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
