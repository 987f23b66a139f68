// Interested parties: who says something about a matter in which they have a stake.

import type { Attribution, Claim, Corpus, Interest, Party } from '../corpus/corpus.ts';
import { chainOf } from './chain.ts';
import {
  basesOf,
  dateOf,
  distinct,
  handoutIn,
  isSeen,
  originsOfAttribution,
  type Origin,
} from './origins.ts';
import { principalOf } from './principal.ts';

export interface Stake {
  /** Who speaks. */
  readonly speaker: Party;
  /** The actor that has the interest: the speaker or its principal. */
  readonly holder: string;
  readonly interest: Interest;
  /** False for an act: there the party's own position is labelled, not held against it. */
  readonly held: boolean;
}

/** The topic itself and all above it. */
export function withBroader(corpus: Corpus, topic: string): readonly string[] {
  const found: string[] = [];
  for (let at: string | undefined = topic; at !== undefined && !found.includes(at);) {
    found.push(at);
    at = corpus.topics.get(at)?.broader;
  }
  return found;
}

/**
 * The stake of an attribution's speaker: an `interests` entry of the speaker, or of its principal, on one
 * of the claim's topics or a broader one; none where `againstInterest` is given.
 */
export function stakeOf(corpus: Corpus, claim: Claim, attribution: Attribution): Stake | undefined {
  if (attribution.againstInterest !== undefined || attribution.speakerWithheld) return undefined;
  const speaker = speakerOf(corpus, claim, attribution);
  if (!speaker) return undefined;
  const principal = principalOf(corpus, speaker, dateOf(corpus, claim, attribution));
  const held = claim.nature !== 'act';
  for (const party of [speaker, principal]) {
    const interest = interestOn(corpus, party, claim.topics);
    if (interest && 'actor' in party) return { speaker, holder: party.actor, interest, held };
  }
  return undefined;
}

/**
 * Who asserts it: the named speaker, the body of an unnamed one, else the last link of the chain. What the
 * desk saw itself nobody asserts, but for the provider of a handout that it looked at.
 */
export function speakerOf(
  corpus: Corpus,
  claim: Claim,
  attribution: Attribution,
): Party | undefined {
  const { saidBy } = attribution;
  if (saidBy && 'actor' in saidBy) return saidBy;
  if (saidBy?.of !== undefined) return { actor: saidBy.of };
  const chain = chainOf(corpus, attribution);
  if (isSeen(claim, attribution)) return handoutIn(corpus, chain)?.imagery?.provider;
  return chain.links.at(-1)?.party;
}

function interestOn(corpus: Corpus, party: Party, topics: readonly string[]): Interest | undefined {
  if (!('actor' in party)) return undefined;
  const { interests = [] } = corpus.actors.get(party.actor) ?? {};
  if (interests.length === 0) return undefined;
  const scope = new Set(topics.flatMap((topic) => withBroader(corpus, topic)));
  return interests.find((interest) => scope.has(interest.in));
}

/**
 * The origins of a claim that are not interested parties: neither the speaker of some attribution that
 * leads there nor, where the speaker worked from another's material, that other has a stake that counts.
 * `againstInterest` speaks for the speaker alone.
 */
export function disinterestedOrigins(corpus: Corpus, claim: Claim): readonly Origin[] {
  if (claim.kind === 'observed' && claim.attributions.length === 0) return [{ desk: true }];
  return distinct(
    claim.attributions
      .filter((attribution) => !stakeOf(corpus, claim, attribution)?.held)
      .flatMap((attribution) => disinterestedOriginsOf(corpus, claim, attribution)),
  );
}

function disinterestedOriginsOf(
  corpus: Corpus,
  claim: Claim,
  attribution: Attribution,
): readonly Origin[] {
  if (attribution.basedOn.length === 0) return originsOfAttribution(corpus, claim, attribution);
  if (attribution.speakerWithheld) return [];
  const free = (party: Party) => !interestOn(corpus, party, claim.topics);
  return basesOf(corpus, claim, attribution).flatMap(({ party, origin }) =>
    origin && free(party) && free(origin) ? [origin] : [],
  );
}
