// What is known about the truth of a claim.

import type { Claim } from '../corpus/corpus.ts';
import type { ClaimStatus } from '../schema/vocabularies.ts';

/** The status as written, else `unverified`; none for acts, opinions and assessments. */
export function statusOf(claim: Claim): ClaimStatus | undefined {
  if (claim.nature !== 'fact' || claim.kind === 'assessed') return undefined;
  return claim.statedStatus ?? 'unverified';
}
