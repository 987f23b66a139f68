// What a claim loses when a document is taken back.

import type { Attribution, Claim, Corpus, Source } from '../corpus/corpus.ts';
import { chainOf } from './chain.ts';

export interface Retraction {
  /** `all` where nothing else supports the claim. */
  readonly extent: 'all' | 'some';
  /** The retracted documents, and withdrawn briefings' claims, that it rests on. */
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** Whether a document was retracted, or is declared in a briefing that was withdrawn. */
export function isRetracted(corpus: Corpus, source: Source): boolean {
  if (source.retracted) return true;
  const { declaredIn } = source;
  return declaredIn !== undefined && corpus.briefings.get(declaredIn)?.status === 'withdrawn';
}

/**
 * How far a claim rests on what was retracted: a document that was read or that the chain passes, a
 * document the speaker worked from, a claim of a withdrawn briefing. Undefined where it does not.
 */
export function retractionOf(corpus: Corpus, claim: Claim): Retraction | undefined {
  return retractionWithin(corpus, claim, new Set());
}

function retractionWithin(
  corpus: Corpus,
  claim: Claim,
  visited: Set<string>,
): Retraction | undefined {
  if (visited.has(claim.ref)) return undefined;
  visited.add(claim.ref);
  if (corpus.briefings.get(claim.briefing)?.status === 'withdrawn') {
    return { extent: 'all', sources: [], claims: [claim.ref] };
  }
  const supports = [
    ...claim.attributions.map((attribution) => ({
      sources: retractedBehind(corpus, attribution),
      claims: [] as readonly string[],
    })),
    ...claim.restsOn.map((ref) => ({ sources: [], claims: retractedClaim(corpus, ref, visited) })),
  ];
  const lost = supports.filter(({ sources, claims }) => sources.length + claims.length > 0);
  if (lost.length === 0) return undefined;
  return {
    extent: lost.length === supports.length ? 'all' : 'some',
    sources: [...new Set(lost.flatMap(({ sources }) => sources))],
    claims: [...new Set(lost.flatMap(({ claims }) => claims))],
  };
}

function retractedClaim(corpus: Corpus, ref: string, visited: Set<string>): readonly string[] {
  const claim = corpus.claims.get(ref);
  const retraction = claim && retractionWithin(corpus, claim, visited);
  return retraction?.extent === 'all' ? [ref] : [];
}

function retractedBehind(corpus: Corpus, attribution: Attribution): readonly string[] {
  const chain = chainOf(corpus, attribution).links.flatMap(({ source }) => source ?? []);
  const basis = attribution.basedOn.flatMap((one) => ('source' in one ? [one.source] : []));
  return [...chain, ...basis].filter((id) => {
    const source = corpus.sources.get(id);
    return source !== undefined && isRetracted(corpus, source);
  });
}
