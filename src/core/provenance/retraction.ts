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

/** Which documents count as taken back: those that were, or others that are thought to be. */
export type IsLost = (corpus: Corpus, source: Source) => boolean;

/** Whether a document was retracted, or is declared in a briefing that was withdrawn. */
export function isRetracted(corpus: Corpus, source: Source): boolean {
  if (source.retracted) return true;
  const { declaredIn } = source;
  return declaredIn !== undefined && corpus.briefings.get(declaredIn)?.status === 'withdrawn';
}

/**
 * How far a claim rests on what was retracted: a document that was read or that the chain passes, one
 * that the speaker worked from, a claim of a withdrawn briefing, or a claim that itself rests on such. What
 * it was verified with counts as `some`: without it the claim is still said. Undefined where nothing of
 * this was retracted.
 */
export const retractionOf = (corpus: Corpus, claim: Claim): Retraction | undefined =>
  retractionsGiven(corpus, isRetracted)(claim);

/** What claims lose where `isLost` says which documents are taken back; each claim is weighed once. */
export function retractionsGiven(
  corpus: Corpus,
  isLost: IsLost,
): (claim: Claim) => Retraction | undefined {
  const weighing = { corpus, isLost, known: new Map() };
  return (claim) => retractionWithin(weighing, claim);
}

/** The documents on the chain of an attribution, and on the chains of what it is based on. */
export function documentsBehind(corpus: Corpus, attribution: Attribution): readonly string[] {
  const bases = attribution.basedOn.flatMap((one) =>
    'source' in one ? documentsOn(corpus, { path: [], source: one.source, basedOn: [] }) : [],
  );
  return [...documentsOn(corpus, attribution), ...bases];
}

/** The retracted ones among them. */
export const retractedBehind = (corpus: Corpus, attribution: Attribution): readonly string[] =>
  retractedAmong(corpus, documentsBehind(corpus, attribution));

/** The retracted ones of some documents, each once. */
export function retractedAmong(
  corpus: Corpus,
  ids: readonly string[],
  isLost: IsLost = isRetracted,
): readonly string[] {
  return [...new Set(ids)].filter((id) => {
    const source = corpus.sources.get(id);
    return source !== undefined && isLost(corpus, source);
  });
}

const documentsOn = (corpus: Corpus, attribution: Attribution): readonly string[] =>
  chainOf(corpus, attribution).links.flatMap(({ source }) => source ?? []);

interface Weighing {
  readonly corpus: Corpus;
  readonly isLost: IsLost;
  /** What is known of the claims on the way; circles are broken where they close. */
  readonly known: Map<string, Retraction | undefined>;
}

function retractionWithin(weighing: Weighing, claim: Claim): Retraction | undefined {
  const { known } = weighing;
  if (known.has(claim.ref)) return known.get(claim.ref);
  known.set(claim.ref, undefined);
  const found = findRetraction(weighing, claim);
  known.set(claim.ref, found);
  return found;
}

function findRetraction(weighing: Weighing, claim: Claim): Retraction | undefined {
  const { corpus, isLost } = weighing;
  if (corpus.briefings.get(claim.briefing)?.status === 'withdrawn') {
    return { extent: 'all', sources: [], claims: [claim.ref] };
  }
  const supports = [
    ...claim.attributions.map((one) =>
      lossOf(retractedAmong(corpus, documentsBehind(corpus, one), isLost)),
    ),
    ...claim.restsOn.map((ref) => {
      const support = corpus.claims.get(ref);
      return support && retractionWithin(weighing, support);
    }),
  ];
  const proof = lossOf(retractedAmong(corpus, claim.verification?.with ?? [], isLost));
  const lost = [...supports, proof].filter((one) => one !== undefined);
  if (lost.length === 0) return undefined;
  const nothingElse = supports.length > 0 && supports.every((one) => one?.extent === 'all');
  return {
    extent: nothingElse ? 'all' : 'some',
    sources: [...new Set(lost.flatMap(({ sources }) => sources))],
    claims: [...new Set(lost.flatMap(({ claims }) => claims))],
  };
}

const lossOf = (sources: readonly string[]): Retraction | undefined =>
  sources.length === 0 ? undefined : { extent: 'all', sources, claims: [] };
