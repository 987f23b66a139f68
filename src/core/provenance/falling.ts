// What would fall with a document.

import type { Claim, Corpus } from '../corpus/corpus.ts';
import { isRetracted, retractionsGiven } from './retraction.ts';

/**
 * Those of the claims that would have nothing left to support them if the document were retracted, in their
 * order. A claim falls where each of its attributions needs the document: it was read, the chain passes it,
 * or what the speaker worked from goes back to it; a judgement falls where every claim that it rests on does.
 * Another attribution that does without it holds a claim up, also one that leads to the same origin; a
 * verification does not: it shows that something is so, not that anybody is left who says it. What is retracted
 * already counts as gone, and what has fallen without the document does not fall with it. Of a document
 * that is retracted itself, these are the claims that fell.
 */
export function fallingWith(
  corpus: Corpus,
  document: string,
  claims: readonly Claim[],
): readonly Claim[] {
  const withIt = retractionsGiven(
    corpus,
    (_, source) => source.id === document || isRetracted(corpus, source),
  );
  const anyhow = retractionsGiven(
    corpus,
    (_, source) => source.id !== document && isRetracted(corpus, source),
  );
  return claims.filter(
    (claim) => withIt(claim)?.extent === 'all' && anyhow(claim)?.extent !== 'all',
  );
}
