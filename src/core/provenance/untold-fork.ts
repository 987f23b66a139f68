// Where the origin of an attribution hangs on a way that it does not tell.

import type { Attribution, Claim, Corpus, Source } from '../corpus/corpus.ts';
import { chainOf, forkOf } from './chain.ts';
import { handoutIn, isSeen } from './origins.ts';

/**
 * The document at which the way of an attribution forks, where it lacks the `via` that would tell which way it took.
 * What the desk saw itself begins with the desk, whichever way the document has it, unless a way may lead to a
 * handout: then it begins with the handout's provider.
 */
export function untoldFork(
  corpus: Corpus,
  claim: Claim,
  attribution: Attribution,
): Source | undefined {
  const fork = attribution.via ? undefined : forkOf(corpus, attribution);
  if (!fork || !isSeen(claim, attribution)) return fork;
  const isSettled = handoutIn(corpus, chainOf(corpus, attribution)) !== undefined;
  return isSettled || !leadsToHandout(corpus, fork) ? undefined : fork;
}

function leadsToHandout(corpus: Corpus, fork: Source): boolean {
  // A set gives what is added to it while it is being gone through.
  const reached = new Set([fork]);
  for (const { imagery, derivedFrom = [] } of reached) {
    if (imagery?.handout) return true;
    for (const { from } of derivedFrom) {
      const document = 'source' in from ? corpus.sources.get(from.source) : undefined;
      if (document) reached.add(document);
    }
  }
  return false;
}
