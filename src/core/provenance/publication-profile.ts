// What the publication as a whole stands on, as readers get it: over what is released and nothing else.

import type { Claim, Corpus } from '../corpus/corpus.ts';
import { profileOf, type SourcingProfile } from './profile.ts';

export interface PublicationProfile {
  readonly briefings: number;
  readonly actors: number;
  readonly topics: number;
  readonly sources: number;
  /** How many of the claims are documents that a text cites as such. */
  readonly citedDirectly: number;
  readonly sourcing: SourcingProfile;
}

/** `released` is a corpus behind the release filter, `claims` are its own and those that its citations imply. */
export function publicationProfile(released: Corpus, claims: readonly Claim[]): PublicationProfile {
  const { briefings, actors, topics, sources } = released;
  const texts = [...briefings.values()].map(({ text }) => text);
  return {
    briefings: briefings.size,
    actors: actors.size,
    topics: topics.size,
    sources: sources.size,
    citedDirectly: claims.filter(({ ref }) => !released.claims.has(ref)).length,
    sourcing: profileOf(released, claims, texts),
  };
}
