// The claims on which a briefing stands: its own, and for a translation those of the original that it tells.

import type { Briefing, Claim } from '../corpus/corpus.ts';
import type { ViewContext } from './context.ts';

export function claimsUnder(
  { corpus, backlinks }: ViewContext,
  { id, translationOf, text }: Briefing,
): readonly Claim[] {
  const own = backlinks.claimsOf.get(id) ?? [];
  if (translationOf === undefined) return own;
  const cited = text.targets
    .flat()
    .flatMap((target) =>
      target && 'claim' in target ? (corpus.claims.get(target.claim) ?? []) : [],
    );
  return [...new Set([...own, ...cited])];
}
