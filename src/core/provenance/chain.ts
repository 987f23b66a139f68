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
   * How the chain ends: at a link whose own reporting it is or that is no document (`told`), at a
   * document of which it is not known what it takes over (`open`), or at one with several upstreams of
   * which none was named (`forked`).
   */
  readonly end: 'told' | 'open' | 'forked';
  /** Whether the claim itself says how it came: `via` is given. */
  readonly viaGiven: boolean;
}

type End = Chain['end'];

/**
 * The chain as FORMAT.md computes it. A single upstream that republishes or translates always stays, and
 * `via` follows it; otherwise `via` replaces `derivedFrom`; after a document at the end of `via` its own
 * `derivedFrom` is followed on. Circles end where they close.
 */
export function chainOf(corpus: Corpus, attribution: Attribution): Chain {
  const links: ChainLink[] = [];
  const speaker = attribution.saidBy ? { speaker: attribution.saidBy } : {};
  const viaGiven = attribution.via !== undefined;
  const document =
    attribution.source === undefined ? undefined : corpus.sources.get(attribution.source);
  if (!document) {
    for (const step of attribution.via ?? []) push(corpus, links, step);
    return { links, ...speaker, end: 'told', viaGiven };
  }
  push(corpus, links, { source: document.id });
  const last = followCopies(corpus, links, document);
  const end =
    attribution.via === undefined
      ? last
        ? followOn(corpus, links, last)
        : 'told'
      : followVia(corpus, links, attribution.via);
  return { links, ...speaker, end, viaGiven };
}

/** The upstream of a document that has exactly one and does not report itself. */
function singleUpstream(document: Source) {
  if (document.upstreamWithheld || document.derivedFrom?.length !== 1) return undefined;
  return document.ownReporting ? undefined : document.derivedFrom[0];
}

/** Goes up through copies and translations; returns the last document, or undefined at a party. */
function followCopies(corpus: Corpus, links: ChainLink[], document: Source): Source | undefined {
  let current = document;
  for (let upstream = singleUpstream(current); upstream; upstream = singleUpstream(current)) {
    if (upstream.how !== 'republishes' && upstream.how !== 'translates') return current;
    const next = documentOf(corpus, upstream.from);
    if (next && visited(links, next)) return current;
    push(corpus, links, upstream.from);
    if (!next) return undefined;
    current = next;
  }
  return current;
}

/** Goes up along `derivedFrom` while it can be told. */
function followOn(corpus: Corpus, links: ChainLink[], document: Source): End {
  let current = document;
  for (;;) {
    if (current.upstreamWithheld) return 'forked';
    if (current.derivedFrom === undefined) return 'open';
    if (current.derivedFrom.length === 0) return 'told';
    const upstream = singleUpstream(current);
    if (!upstream) return 'forked';
    const next = documentOf(corpus, upstream.from);
    if (next && visited(links, next)) return 'told';
    push(corpus, links, upstream.from);
    if (!next) return 'told';
    current = next;
  }
}

function followVia(corpus: Corpus, links: ChainLink[], via: readonly Upstream[]): End {
  for (const step of withoutRepeats(corpus, links, via)) push(corpus, links, step);
  const last = via.at(-1);
  const document = last && documentOf(corpus, last);
  if (!document) return 'told';
  const end = followOn(corpus, links, document);
  return end === 'open' ? 'told' : end;
}

/** `via` may name again the copies that the chain already holds. */
function withoutRepeats(
  corpus: Corpus,
  links: readonly ChainLink[],
  via: readonly Upstream[],
): readonly Upstream[] {
  const start = links.findIndex((link) => via[0] && standsFor(corpus, link, via[0]));
  if (start < 0) return via;
  const held = links.slice(start);
  const repeated = held.every((link, index) => {
    const step = via[index];
    return step !== undefined && standsFor(corpus, link, step);
  });
  return repeated ? via.slice(held.length) : via;
}

function standsFor(corpus: Corpus, link: ChainLink, step: Upstream): boolean {
  if ('source' in step) return link.source === step.source;
  return partyKey(link.party) === partyKey(linkOf(corpus, step).party);
}

/** Adds a step, unless it only names the party for which the document before it stands. */
function push(corpus: Corpus, links: ChainLink[], step: Upstream): void {
  const link = linkOf(corpus, step);
  const before = links.at(-1);
  const same = before && partyKey(before.party) === partyKey(link.party);
  if (same && link.source === undefined) return;
  if (same && before.source === undefined) links.pop();
  links.push(link);
}

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

const visited = (links: readonly ChainLink[], document: Source): boolean =>
  links.some((link) => link.source === document.id);

/** A key by which parties can be compared. */
export const partyKey = (party: Party): string =>
  'actor' in party ? `actor:${party.actor}` : `name:${party.name}`;
