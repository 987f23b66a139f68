// The claims behind a sentence.

import { implicitClaim } from '../../corpus/link-claim.ts';
import type { CiteTarget, Claim, Corpus } from '../../corpus/corpus.ts';
import type { Cite } from '../../read/body.ts';
import type { Span } from '../../read/fault.ts';
import type { LinkedBody } from '../texts.ts';
import type { Sentence } from './prose-sentences.ts';

export interface CitedClaim {
  readonly claim: Claim;
  readonly cite: Cite;
  /** The words that the citation covers, counted from the start of the sentence. */
  readonly cover: Span;
}

/** In the order of the text; a source cited directly is a claim, too, and what names nothing is left out. */
export function citedClaims(corpus: Corpus, sentence: Sentence): readonly CitedClaim[] {
  const { body, citations, start } = sentence;
  return citations.flatMap(({ citation: { cites, cover }, targets }) =>
    cites.flatMap((cite, index): readonly CitedClaim[] => {
      const claim = claimOf(corpus, body, targets[index]);
      const own = { start: cover.start - start, end: cover.end - start };
      return claim ? [{ claim, cite, cover: own }] : [];
    }),
  );
}

function claimOf(
  corpus: Corpus,
  { briefing, thing }: LinkedBody,
  target: CiteTarget | undefined,
): Claim | undefined {
  if (!target || 'claim' in target) return target && corpus.claims.get(target.claim);
  const topics = 'topics' in thing ? thing.topics : [];
  return implicitClaim(briefing?.id ?? '', target.source, topics, '', []);
}
