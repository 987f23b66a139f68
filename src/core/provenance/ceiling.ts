// The confidence that the sourcing of a judgement allows.

import type { Claim, Corpus } from '../corpus/corpus.ts';
import { words, confidence as confidenceWords, type Confidence } from '../schema/vocabularies.ts';
import { disinterestedOrigins } from './interest.ts';
import { originsOf } from './origins.ts';
import { retractionOf } from './retraction.ts';
import { statusOf } from './status.ts';

export interface Ceiling {
  readonly confidence: Confidence;
  /** Why it is no higher, as data: the claims concerned and what holds for them. */
  readonly reasons: readonly CeilingReason[];
}

export interface CeilingReason {
  readonly why:
    | 'refuted'
    | 'disputed'
    | 'retracted'
    | 'no-origin'
    | 'one-interested-origin'
    | 'not-verified'
    | 'judgement';
  readonly claim: string;
}

const ranks = words(confidenceWords);
export const confidenceRank = (confidence: Confidence): number => ranks.indexOf(confidence);

/**
 * The ceiling of an assessed claim. `low` if a claim that it rests on is refuted, disputed, retracted or of
 * no known origin, or if all of them are thin; `high` if all are solid; else `moderate`; and never above
 * the lowest confidence of a judgement among them. Undefined where it rests on nothing.
 */
export function ceilingOf(corpus: Corpus, claim: Claim): Ceiling | undefined {
  const supports = claim.restsOn.flatMap((ref) => corpus.claims.get(ref) ?? []);
  if (supports.length === 0) return undefined;
  const judgements = supports.filter(({ kind }) => kind === 'assessed');
  const others = supports.filter(({ kind }) => kind !== 'assessed');
  return lowest([ceilingOfClaims(corpus, others), ...judgements.map(ceilingOfJudgement)]);
}

/** The lowest of the ceilings, with the reasons of all that are as low. */
function lowest(ceilings: readonly Ceiling[]): Ceiling {
  const least = Math.min(...ceilings.map(({ confidence }) => confidenceRank(confidence)));
  const lows = ceilings.filter(({ confidence }) => confidenceRank(confidence) === least);
  return {
    confidence: lows[0]?.confidence ?? 'low',
    reasons: lows.flatMap(({ reasons }) => reasons),
  };
}

const ceilingOfJudgement = (claim: Claim): Ceiling => ({
  confidence: claim.confidence ?? 'low',
  reasons: [{ why: 'judgement', claim: claim.ref }],
});

function ceilingOfClaims(corpus: Corpus, claims: readonly Claim[]): Ceiling {
  const faults = claims.flatMap((claim) => lowReason(corpus, claim) ?? []);
  if (faults.length > 0) return { confidence: 'low', reasons: faults };
  if (claims.length > 0 && claims.every((claim) => isThin(corpus, claim))) {
    const reasons = claims.map(({ ref }) => ({
      why: 'one-interested-origin' as const,
      claim: ref,
    }));
    return { confidence: 'low', reasons };
  }
  const weak = claims.filter((claim) => !isSolid(corpus, claim));
  if (weak.length === 0) return { confidence: 'high', reasons: [] };
  return {
    confidence: 'moderate',
    reasons: weak.map(({ ref }) => ({ why: 'not-verified' as const, claim: ref })),
  };
}

function lowReason(corpus: Corpus, claim: Claim): CeilingReason | undefined {
  const status = statusOf(claim);
  if (status === 'refuted' || status === 'disputed') return { why: status, claim: claim.ref };
  if (retractionOf(corpus, claim)?.extent === 'all') return { why: 'retracted', claim: claim.ref };
  if (originsOf(corpus, claim).length === 0) return { why: 'no-origin', claim: claim.ref };
  return undefined;
}

/** Neither verified nor an act, fewer than two origins, and none of them disinterested. */
function isThin(corpus: Corpus, claim: Claim): boolean {
  if (statusOf(claim) === 'verified' || claim.nature === 'act') return false;
  return originsOf(corpus, claim).length < 2 && disinterestedOrigins(corpus, claim).length === 0;
}

/** Verified, or corroborated with an origin that is not an interested party, or an act. */
function isSolid(corpus: Corpus, claim: Claim): boolean {
  const status = statusOf(claim);
  if (status === 'verified' || claim.nature === 'act') return true;
  return status === 'corroborated' && disinterestedOrigins(corpus, claim).length > 0;
}
