// Origins: where the information of a claim begins.

import type { Attribution, Claim, Corpus, Party, Source, Upstream } from '../corpus/corpus.ts';
import type { EdtfDate } from '../schema/edtf.ts';
import { chainOf, partyKey, standIn, type Chain } from './chain.ts';
import { principalOf } from './principal.ts';

/** A party at which information begins, or the desk that saw it itself. */
export type Origin = Party | { readonly desk: true };

export const originKey = (origin: Origin): string => ('desk' in origin ? 'desk' : partyKey(origin));

/**
 * The origins of one attribution, none where it is not known: the principals of `basedOn`; else the
 * principal of the named speaker; for an unnamed one, that of `of`, else of the last link; without a
 * speaker, that of the last link of a chain that can be told. Aggregators and platforms are never one.
 */
export function originsOfAttribution(
  corpus: Corpus,
  claim: Claim,
  attribution: Attribution,
): readonly Origin[] {
  if (attribution.speakerWithheld) return [];
  if (attribution.basedOn.length > 0) {
    return distinct(basesOf(corpus, claim, attribution).flatMap(({ origin }) => origin ?? []));
  }
  const at = dateOf(corpus, claim, attribution);
  const chain = chainOf(corpus, attribution);
  const origin = isSeen(claim, attribution)
    ? seenOrigin(corpus, chain, at)
    : originOf(corpus, chain, at);
  return origin ? [origin] : [];
}

/** Whether the desk itself saw it: an observed claim to which nobody else gives their word. */
export const isSeen = (claim: Claim, { saidBy }: Attribution): boolean =>
  claim.kind === 'observed' && saidBy === undefined;

export interface Basis {
  /** Whom what the speaker worked from stands for. */
  readonly party: Party;
  readonly origin?: Party;
}

/**
 * What the speaker worked from, and where that begins. A document stands for where its own chain ends;
 * where it is not known what it takes over, for its publisher or provider.
 */
export function basesOf(corpus: Corpus, claim: Claim, attribution: Attribution): readonly Basis[] {
  const at = dateOf(corpus, claim, attribution);
  return attribution.basedOn.flatMap((basis) => {
    const party = beginningOf(corpus, basis);
    const origin = party && principalUnlessRelay(corpus, party, at);
    return party ? [{ party, ...(origin && { origin }) }] : [];
  });
}

/** The distinct origins over the attributions of a claim. */
export function originsOf(corpus: Corpus, claim: Claim): readonly Origin[] {
  if (claim.kind === 'observed' && claim.attributions.length === 0) return [{ desk: true }];
  return distinct(
    claim.attributions.flatMap((attribution) => originsOfAttribution(corpus, claim, attribution)),
  );
}

/** Each origin once, in the order in which they first come. */
export function distinct<T extends Origin>(origins: readonly T[]): readonly T[] {
  const found = new Map<string, T>();
  for (const origin of origins) {
    const key = originKey(origin);
    if (!found.has(key)) found.set(key, origin);
  }
  return [...found.values()];
}

/** When it was said, else the document's date, else the cutoff of the briefing. */
export function dateOf(
  corpus: Corpus,
  claim: Claim,
  attribution: Attribution,
): EdtfDate | undefined {
  const document =
    attribution.source === undefined ? undefined : corpus.sources.get(attribution.source);
  return (
    attribution.said ??
    document?.published ??
    corpus.briefings.get(claim.briefing)?.informationCutoff
  );
}

function originOf(corpus: Corpus, chain: Chain, at: EdtfDate | undefined): Origin | undefined {
  const { speaker, end } = chain;
  const last = chain.links.at(-1)?.party;
  if (speaker && 'actor' in speaker) return principalUnlessRelay(corpus, speaker, at);
  if (speaker?.of !== undefined) return principalUnlessRelay(corpus, { actor: speaker.of }, at);
  if (!last || end === 'forked' || end === 'circular') return undefined;
  if (!speaker && end === 'open') return undefined;
  return principalUnlessRelay(corpus, last, at);
}

/** A handout begins with its provider, whoever passed it on. */
function beginningOf(corpus: Corpus, basis: Upstream): Party | undefined {
  if (!('source' in basis)) return basis;
  const document = corpus.sources.get(basis.source);
  if (document?.imagery?.handout) return standIn(document);
  const { links, end } = chainOf(corpus, { path: [], source: basis.source, basedOn: [] });
  return end === 'forked' || end === 'circular' ? undefined : links.at(-1)?.party;
}

/** What this desk saw begins with the desk, or with the provider of a handout that it looked at. */
function seenOrigin(corpus: Corpus, chain: Chain, at: EdtfDate | undefined): Origin | undefined {
  const provider = handoutIn(corpus, chain)?.imagery?.provider;
  return provider ? principalUnlessRelay(corpus, provider, at) : { desk: true };
}

/** The first handout on a chain: the document that was read, or one that it shows. */
export function handoutIn(corpus: Corpus, chain: Chain): Source | undefined {
  return chain.links
    .flatMap(({ source }) => (source === undefined ? [] : (corpus.sources.get(source) ?? [])))
    .find(({ imagery }) => imagery?.handout);
}

function principalUnlessRelay(
  corpus: Corpus,
  party: Party,
  at: EdtfDate | undefined,
): Party | undefined {
  if (isRelay(corpus, party)) return undefined;
  const principal = principalOf(corpus, party, at);
  return isRelay(corpus, principal) ? undefined : principal;
}

/** Whether a party only passes on what others publish. */
export function isRelay(corpus: Corpus, party: Party): boolean {
  if (!('actor' in party)) return false;
  const kind = corpus.actors.get(party.actor)?.kind;
  return kind === 'aggregator' || kind === 'platform';
}
