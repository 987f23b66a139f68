// The chain of an attribution: the document that was read, what it came through, and who spoke.

import type { Attribution, Corpus, Party, Source, Speaker, Upstream } from '../corpus/corpus.ts';

/** One step: a document, which stands for its publisher or provider, or a party without a document. */
export interface ChainLink {
  readonly source?: string;
  readonly party: Party;
}

export interface Chain {
  readonly links: readonly ChainLink[];
  readonly speaker?: Speaker;
  /**
   * How the chain ends: at a link whose own reporting it is or that is no document, or where `via` ends
   * (`told`); at a document of which it is not known what it takes over (`open`); at one with several
   * upstreams of which none was named (`forked`); where it would come back to itself (`circular`).
   */
  readonly end: 'told' | 'open' | 'forked' | 'circular';
}

type End = Chain['end'];

/** A chain while it is being walked, nearest first. */
interface Walk {
  readonly corpus: Corpus;
  readonly links: ChainLink[];
  /** The ids of the documents among the links. */
  readonly passed: Set<string>;
  circular: boolean;
}

const walkOver = (corpus: Corpus): Walk => ({
  corpus,
  links: [],
  passed: new Set(),
  circular: false,
});

/**
 * The chain as FORMAT.md computes it: the document read, then its `derivedFrom` while there is exactly
 * one entry and no `ownReporting`, step by step. A single upstream that republishes or translates always
 * stays, and `via` follows it and may repeat it; otherwise `via` replaces `derivedFrom`; after a document
 * at the end of `via` its own `derivedFrom` is followed on. A circle ends where it closes.
 */
export function chainOf(corpus: Corpus, attribution: Attribution): Chain {
  const { saidBy, source, via } = attribution;
  const speaker = saidBy && { speaker: saidBy };
  if (via === undefined) {
    const way = source === undefined ? undefined : wayOf(corpus, source);
    return { links: way ? linksOf(way) : [], ...speaker, end: way?.end ?? 'told' };
  }
  const walk = walkOver(corpus);
  const read = source === undefined ? undefined : add(walk, { source });
  const end = followVia(walk, via, read);
  return { links: walk.links, ...speaker, end: walk.circular ? 'circular' : end };
}

/** Whether the chain of an attribution comes back to itself. */
export function isCircular(corpus: Corpus, attribution: Attribution): boolean {
  const { source, via } = attribution;
  if (via !== undefined) return chainOf(corpus, attribution).end === 'circular';
  return source !== undefined && wayOf(corpus, source).end === 'circular';
}

/**
 * The document at which the way of an attribution forks unless `via` tells it: the one that was read, or
 * the one of which that is a copy or translation, where it has several upstreams, or reports itself
 * beside one.
 */
export function forkOf(corpus: Corpus, attribution: Attribution): Source | undefined {
  if (attribution.source === undefined) return undefined;
  const last = originalOf(corpus, attribution.source);
  const upstreams = last?.derivedFrom?.length ?? 0;
  return upstreams > 1 || (upstreams === 1 && last?.ownReporting) ? last : undefined;
}

// Ways that no `via` tells

/** The way from one document on, which is the end of the way of every document that derives from it. */
interface Way {
  readonly link: ChainLink;
  readonly end: End;
  /** How many links it has; in a circle, up to where it closes. */
  readonly length: number;
  next?: Way;
}

const waysKnown = new WeakMap<Corpus['sources'], Map<string, Way>>();

/** The way from a document or an id that names none, found once for each on it. */
function wayOf(corpus: Corpus, from: string): Way {
  const known = waysKnown.get(corpus.sources) ?? new Map<string, Way>();
  waysKnown.set(corpus.sources, known);
  const passed = new Set<string>();
  let step: Upstream | undefined = { source: from };
  while (step && 'source' in step && !known.has(step.source) && !passed.has(step.source)) {
    passed.add(step.source);
    step = nextOf(documentOf(corpus, step));
  }
  addWays(corpus, known, [...passed], step);
  return known.get(from) ?? wayOfParty(linkOf(corpus, { source: from }));
}

/** Adds the ways of documents that follow each other, of which the last goes on to `step`. */
function addWays(
  corpus: Corpus,
  known: Map<string, Way>,
  ids: readonly string[],
  step: Upstream | undefined,
): void {
  const closing = step && 'source' in step && !known.has(step.source) ? step.source : undefined;
  const first = closing === undefined ? ids.length : ids.indexOf(closing);
  let next = step && ('source' in step ? known.get(step.source) : wayOfParty(linkOf(corpus, step)));
  for (const [index, id] of [...ids.entries()].reverse()) {
    const link = linkOf(corpus, { source: id });
    if (next && isSameParty(link, next.link) && next.link.source === undefined) next = undefined;
    const way: Way =
      index >= first
        ? { link, end: 'circular', length: ids.length - first, ...(next && { next }) }
        : {
            link,
            end: next?.end ?? endAt(documentOf(corpus, { source: id })),
            length: 1 + (next?.length ?? 0),
            ...(next && { next }),
          };
    known.set(id, way);
    next = way;
  }
  const last = known.get(ids.at(-1) ?? '');
  const start = closing === undefined ? undefined : known.get(closing);
  if (last && start) last.next = start;
}

const wayOfParty = (link: ChainLink): Way => ({ link, end: 'told', length: 1 });

function linksOf(way: Way): readonly ChainLink[] {
  const links: ChainLink[] = [];
  for (let at: Way | undefined = way; at && links.length < way.length; at = at.next) {
    links.push(at.link);
  }
  return links;
}

const nextOf = (document: Source | undefined): Upstream | undefined =>
  document && singleUpstream(document)?.from;

/** How a way ends at a document that does not lead on to another, or leads to a party. */
function endAt(document: Source | undefined): End {
  if (!document || singleUpstream(document)) return 'told';
  if (document.upstreamWithheld) return 'forked';
  if (document.derivedFrom === undefined) return 'open';
  return document.derivedFrom.length === 0 ? 'told' : 'forked';
}

const originalsKnown = new WeakMap<Corpus['sources'], Map<string, string | undefined>>();

/** The document of which another is a copy or translation, or itself; none where it copies no document. */
function originalOf(corpus: Corpus, id: string): Source | undefined {
  const known = originalsKnown.get(corpus.sources) ?? new Map<string, string | undefined>();
  originalsKnown.set(corpus.sources, known);
  const copies = new Set<string>();
  let current = corpus.sources.get(id);
  while (current && !known.has(current.id) && !copies.has(current.id)) {
    const copied = copiedBy(current);
    if (!copied) known.set(current.id, current.id);
    else copies.add(current.id);
    if (copied) current = documentOf(corpus, copied);
  }
  const original = current && known.get(current.id);
  for (const copy of copies) known.set(copy, original);
  return original === undefined ? undefined : corpus.sources.get(original);
}

/** What a document copies or translates, where that is all that it takes over. */
function copiedBy(document: Source): Upstream | undefined {
  const upstream = singleUpstream(document);
  return upstream?.how === 'republishes' || upstream?.how === 'translates'
    ? upstream.from
    : undefined;
}

// Steps

/** The upstream of a document that has exactly one and does not report itself. */
function singleUpstream(document: Source) {
  if (document.upstreamWithheld || document.derivedFrom?.length !== 1) return undefined;
  return document.ownReporting ? undefined : document.derivedFrom[0];
}

/**
 * Adds a step and, after a document, what it copies or translates; returns the last document, from which
 * the way goes on, or undefined at a party.
 */
function add(walk: Walk, step: Upstream): Source | undefined {
  let current = documentOf(walk.corpus, step);
  if (current && visited(walk, current)) {
    walk.circular = true;
    return undefined;
  }
  push(walk, step);
  while (current) {
    const copied = copiedBy(current);
    if (!copied) return current;
    const next = documentOf(walk.corpus, copied);
    if (next && visited(walk, next)) {
      walk.circular = true;
      return undefined;
    }
    push(walk, copied);
    current = next;
  }
  return undefined;
}

/** Goes up along `derivedFrom` from the last document, while the way can be told. */
function followOn(walk: Walk, from: Source | undefined): End {
  for (let current = from; current;) {
    if (current.upstreamWithheld) return 'forked';
    if (current.derivedFrom === undefined) return 'open';
    if (current.derivedFrom.length === 0) return 'told';
    const upstream = singleUpstream(current);
    if (!upstream) return 'forked';
    current = add(walk, upstream.from);
  }
  return 'told';
}

function followVia(walk: Walk, via: readonly Upstream[], read: Source | undefined): End {
  let reached = 0;
  let current = read;
  for (const step of via) {
    const repeated = walk.links.findIndex(
      (link, index) => index >= reached && standsFor(walk.corpus, link, step),
    );
    if (repeated >= 0) {
      reached = repeated;
      continue;
    }
    current = add(walk, step);
    reached = walk.links.findLastIndex((link) => standsFor(walk.corpus, link, step));
  }
  const last = via.at(-1);
  if (!last || !documentOf(walk.corpus, last)) return 'told';
  const end = followOn(walk, current);
  return end === 'open' ? 'told' : end;
}

function standsFor(corpus: Corpus, link: ChainLink, step: Upstream): boolean {
  if ('source' in step) return link.source === step.source;
  return partyKey(link.party) === partyKey(linkOf(corpus, step).party);
}

/** Adds a link, unless it only names the party for which the document before it stands. */
function push({ corpus, links, passed }: Walk, step: Upstream): void {
  const link = linkOf(corpus, step);
  const before = links.at(-1);
  const same = before && isSameParty(before, link);
  if (same && link.source === undefined) return;
  if (same && before.source === undefined) links.pop();
  links.push(link);
  if (link.source !== undefined) passed.add(link.source);
}

const isSameParty = (one: ChainLink, other: ChainLink): boolean =>
  partyKey(one.party) === partyKey(other.party);

function linkOf(corpus: Corpus, step: Upstream): ChainLink {
  if (!('source' in step)) return { party: step };
  const document = corpus.sources.get(step.source);
  return document
    ? { source: step.source, party: standIn(document) }
    : { party: { name: step.source } };
}

/** Whom a document stands for: the provider of a handout picture, else the publisher. */
export function standIn(document: Source): Party {
  return document.imagery?.handout ? document.imagery.provider : document.publisher;
}

const documentOf = (corpus: Corpus, step: Upstream): Source | undefined =>
  'source' in step ? corpus.sources.get(step.source) : undefined;

const visited = ({ passed }: Walk, document: Source): boolean => passed.has(document.id);

/** A key by which parties can be compared: names without pages by their letters, not by case. */
export const partyKey = (party: Party): string =>
  'actor' in party
    ? `actor:${party.actor}`
    : `name:${party.name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`;
