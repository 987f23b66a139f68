// The long lists on the pages of actors, topics and sources. Each begins on the page of its thing; its
// further parts have addresses such as `/actors/kcna/said/2/`, which no id can take.

import type { Claim } from '../corpus/corpus.ts';
import type { ActorCount } from './actor-counts.ts';
import type { Backlinks } from './backlinks.ts';
import { claimLine, speakersNamed, type ClaimLine } from './claim-line.ts';
import { shapeOf, stateOf, type Shape } from './claim-view.ts';
import {
  actorNamed,
  actorPath,
  briefingNamed,
  claimHref,
  dateView,
  sourceNamed,
  sourcePath,
  topicNamed,
  topicPath,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';
import { derivedLines, type DerivedLine } from './derivation.ts';
import { compare, type DatedClaim } from './in-order.ts';
import type { InterfaceText } from './interface-text.ts';
import {
  besideOthers,
  listPart,
  partPath,
  partsOf,
  type ListPart,
  type ListPlace,
} from './list-part.ts';
import { briefingLine, sourceLine, type BriefingLine, type SourceLine } from './list-views.ts';

/** A claim on one of its dates. */
export interface EventLine {
  readonly date: DateView;
  readonly href: string;
  readonly text: string;
  readonly shape: Shape;
  readonly state: string;
  readonly briefing: Named;
  readonly speakers: readonly Named[];
}

export interface ActorLine extends Named {
  readonly claims: number;
  readonly briefings: number;
}

export interface LinesOf {
  readonly claims: ClaimLine;
  readonly events: EventLine;
  readonly sources: SourceLine;
  readonly briefings: BriefingLine;
  readonly actors: ActorLine;
  readonly derived: DerivedLine;
}

/** A part of a list; what its lines are decides how they are shown. */
export type Part<Of extends keyof LinesOf> = ListPart<LinesOf[Of]> & { readonly of: Of };

export type AnyPart = { [Of in keyof LinesOf]: Part<Of> }[keyof LinesOf];

interface ThingList<Of extends keyof LinesOf> {
  readonly heading: (text: InterfaceText) => string;
  /** How many lines the list has for the thing with this id. */
  readonly all: (context: ViewContext, id: string) => number;
  readonly part: (context: ViewContext, place: ListPlace, id: string, number: number) => Part<Of>;
}

type Line<Of extends keyof LinesOf, Entry> = (context: ViewContext, entry: Entry) => LinesOf[Of];

/** Made anew for each part, of the thing that has the list. */
type LineMaker<Of extends keyof LinesOf, Entry> = (
  context: ViewContext,
  id: string,
) => (entry: Entry) => LinesOf[Of];

type Entries<Entry> = (backlinks: Backlinks, id: string) => readonly Entry[] | undefined;

type AnyList = { [Of in keyof LinesOf]: ThingList<Of> }[keyof LinesOf];

const listMadeBy =
  <Of extends keyof LinesOf, Entry>(of: Of, lines: LineMaker<Of, Entry>) =>
  (heading: (text: InterfaceText) => string, entries: Entries<Entry>): ThingList<Of> => ({
    heading,
    all: ({ backlinks }, id) => entries(backlinks, id)?.length ?? 0,
    part: (context, place, id, number) => {
      const all = entries(context.backlinks, id) ?? [];
      return { of, ...listPart(place, all, number, lines(context, id)) };
    },
  });

const listOf = <Of extends keyof LinesOf, Entry>(of: Of, line: Line<Of, Entry>) =>
  listMadeBy<Of, Entry>(of, (context) => (entry) => line(context, entry));

const claims = listOf<'claims', Claim>('claims', claimLine);
const events = listOf<'events', DatedClaim>('events', eventLine);
const sources = listOf<'sources', string>('sources', (context, id) =>
  sourceLine(context, known(context.corpus.sources, id)),
);
const briefings = listOf<'briefings', string>('briefings', (context, id) =>
  briefingLine(context, known(context.corpus.briefings, id)),
);
const actors = listOf<'actors', ActorCount>('actors', (context, { actor, ...counts }) => ({
  ...actorNamed(context, actor),
  ...counts,
}));

const derived = listMadeBy<'derived', string>('derived', derivedLines);

/** The actors that speak or are spoken of in most claims of the whole publication. */
export function mostUsedActors(context: ViewContext, most: number): readonly ActorLine[] {
  const { actorsIn, briefingsOfActor } = context.backlinks;
  const claims = Map.groupBy([...actorsIn.values()].flat(), (actor) => actor);
  return [...claims]
    .sort(([a, one], [b, other]) => other.length - one.length || compare(a, b))
    .slice(0, most)
    .map(([actor, found]) => ({
      ...actorNamed(context, actor),
      claims: found.length,
      briefings: briefingsOfActor.get(actor)?.length ?? 0,
    }));
}

/** By the name that each has in addresses. */
export const actorLists = {
  briefings: briefings(
    (text) => text.briefings,
    ({ briefingsOfActor }, id) => briefingsOfActor.get(id),
  ),
  said: claims(
    (text) => text.saidHere,
    ({ saidBy }, id) => saidBy.get(id),
  ),
  about: claims(
    (text) => text.saidAbout,
    ({ about }, id) => about.get(id),
  ),
  timeline: events(
    (text) => text.timeline,
    ({ datedOfActor }, id) => datedOfActor.get(id),
  ),
  published: sources(
    (text) => text.publishedHere,
    ({ publishedBy }, id) => publishedBy.get(id),
  ),
  with: actors(
    (text) => text.appearsWith,
    ({ actorsBeside }, id) => actorsBeside.get(id),
  ),
};

export const topicLists = {
  briefings: briefings(
    (text) => text.briefings,
    ({ briefingsOfTopic }, id) => briefingsOfTopic.get(id),
  ),
  timeline: events(
    (text) => text.timeline,
    ({ datedOfTopic }, id) => datedOfTopic.get(id),
  ),
  claims: claims(
    (text) => text.profileClaims,
    ({ onTopic }, id) => onTopic.get(id),
  ),
  actors: actors(
    (text) => text.actors,
    ({ actorsOnTopic }, id) => actorsOnTopic.get(id),
  ),
};

export const sourceLists = {
  derived: derived(
    (text) => text.derivedBy,
    ({ derivedBy }, id) => derivedBy.get(id),
  ),
  claims: claims(
    (text) => text.restingClaims,
    ({ restingOn }, id) => restingOn.get(id),
  ),
  falling: claims(
    (text) => text.falling,
    (backlinks, id) => (allFall(backlinks, id) ? [] : backlinks.fallingWith.get(id)),
  ),
};

/** Whether what would fall with a document is what rests on it: then one list tells both. */
export function allFall({ restingOn, fallingWith }: Backlinks, id: string): boolean {
  const [resting, falling] = [restingOn.get(id) ?? [], fallingWith.get(id) ?? []];
  return (
    falling.length > 0 &&
    resting.length === falling.length &&
    resting.every((claim, at) => claim === falling[at])
  );
}

/** Where the list of this name of a thing stands; `thing` is its address below the base: `actors/kcna/`. */
export const thingPlace = (thing: string, name: string): ListPlace => ({
  first: thing,
  further: `${thing}${name}/`,
  sizes: besideOthers,
});

/** A further part of a long list, as its page shows it. */
export interface ListPageView {
  readonly path: string;
  /** The thing that has the list. */
  readonly owner: Named;
  /** Name of the list in addresses; its heading on the page of the thing is `page_` and this. */
  readonly name: string;
  readonly heading: string;
  readonly part: AnyPart;
}

export interface ListPageId {
  readonly folder: keyof typeof listsIn;
  readonly id: string;
  readonly name: string;
  readonly number: number;
}

const listsIn: Readonly<Record<'actors' | 'topics' | 'sources', ListsOfKind>> = {
  actors: { lists: actorLists, path: actorPath, named: actorNamed },
  topics: { lists: topicLists, path: topicPath, named: topicNamed },
  sources: { lists: sourceLists, path: sourcePath, named: sourceNamed },
};

interface ListsOfKind {
  readonly lists: Readonly<Record<string, AnyList>>;
  readonly path: (id: string) => string;
  readonly named: (context: ViewContext, id: string) => Named;
}

/** All further parts of all lists. */
export function listPageIds(context: ViewContext): readonly ListPageId[] {
  return (['actors', 'topics', 'sources'] as const).flatMap((folder) =>
    [...context.corpus[folder].keys()].flatMap((id) =>
      Object.entries(listsIn[folder].lists).flatMap(([name, list]) =>
        numbersUpTo(partsOf(list.all(context, id), besideOthers))
          .slice(1)
          .map((number) => ({ folder, id, name, number })),
      ),
    ),
  );
}

const numbersUpTo = (parts: number): readonly number[] =>
  Array.from({ length: parts }, (_, index) => index + 1);

export function listPageView(
  context: ViewContext,
  { folder, id, name, number }: ListPageId,
): ListPageView {
  const { lists, path, named } = listsIn[folder];
  const list = lists[name];
  if (!list) throw new Error(`The pages of ${folder} have no list ${name}`);
  const place = thingPlace(path(id), name);
  return {
    path: partPath(place, number),
    owner: named(context, id),
    name,
    heading: list.heading(context.text),
    part: list.part(context, place, id, number),
  };
}

function eventLine(context: ViewContext, { claim, date }: DatedClaim): EventLine {
  return {
    date: dateView(context, date),
    href: claimHref(context, claim.ref),
    text: claim.text,
    shape: shapeOf(claim),
    state: stateOf(context, claim),
    briefing: briefingNamed(context, claim.briefing),
    speakers: speakersNamed(context, claim),
  };
}

function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`There is no ${id} in the released corpus`);
  return thing;
}
