// Origins: where the information of a claim begins.

import type { Attribution, Claim, Corpus, Party, Upstream } from '../corpus/corpus.ts';
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
  const at = dateOf(corpus, claim, attribution);
  if (attribution.basedOn.length > 0) {
    return distinct(attribution.basedOn.flatMap((one) => originOfBasis(corpus, one, at) ?? []));
  }
  if (claim.kind === 'observed' && !attribution.saidBy) {
    return [observedOrigin(corpus, attribution, at)];
  }
  const origin = originOf(corpus, attribution, chainOf(corpus, attribution), at);
  return origin ? [origin] : [];
}

/** The distinct origins over the attributions of a claim. */
export function originsOf(corpus: Corpus, claim: Claim): readonly Origin[] {
  if (claim.kind === 'observed' && claim.attributions.length === 0) return [{ desk: true }];
  return distinct(
    claim.attributions.flatMap((attribution) => originsOfAttribution(corpus, claim, attribution)),
  );
}

export function distinct(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [originKey(origin), origin])).values()];
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

function originOf(
  corpus: Corpus,
  attribution: Attribution,
  chain: Chain,
  at: EdtfDate | undefined,
): Origin | undefined {
  const speaker = attribution.saidBy;
  const last = chain.links.at(-1)?.party;
  if (speaker && 'actor' in speaker) return principalUnlessRelay(corpus, speaker, at);
  if (speaker?.of !== undefined) return principalUnlessRelay(corpus, { actor: speaker.of }, at);
  if (!last || chain.end === 'forked') return undefined;
  if (!speaker && chain.end === 'open' && !chain.viaGiven) return undefined;
  return principalUnlessRelay(corpus, last, at);
}

/**
 * A document that a speaker worked from stands for where its own chain ends; where that is not known, for
 * its publisher or provider.
 */
function originOfBasis(
  corpus: Corpus,
  basis: Upstream,
  at: EdtfDate | undefined,
): Origin | undefined {
  if (!('source' in basis)) return principalUnlessRelay(corpus, basis, at);
  const document = corpus.sources.get(basis.source);
  if (!document) return undefined;
  if (document.imagery?.handout) return principalUnlessRelay(corpus, standIn(document), at);
  const chain = chainOf(corpus, { path: [], source: document.id, basedOn: [] });
  const last = chain.links.at(-1)?.party;
  return last && chain.end !== 'forked' ? principalUnlessRelay(corpus, last, at) : undefined;
}

/** What this desk saw begins with the desk, or with the provider of the handout that it looked at. */
function observedOrigin(
  corpus: Corpus,
  attribution: Attribution,
  at: EdtfDate | undefined,
): Origin {
  const document =
    attribution.source === undefined ? undefined : corpus.sources.get(attribution.source);
  if (!document?.imagery?.handout) return { desk: true };
  return principalOf(corpus, document.imagery.provider, at);
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
