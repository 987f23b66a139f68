// Who appears with whom: actors that speak or are spoken of in the same claims, or stand in the same briefings.

import { compare } from './in-order.ts';

export interface ActorCount {
  readonly actor: string;
  readonly claims: number;
  readonly briefings: number;
}

/** Ids by the id or ref of the thing that holds them. */
type Ids = ReadonlyMap<string, readonly string[]>;

/**
 * The actors that share claims or briefings with each actor, those that share most claims first.
 * Linear in the pairs of actors that share one.
 */
export function actorsBeside(
  inClaims: Ids,
  inBriefings: Ids,
): ReadonlyMap<string, readonly ActorCount[]> {
  const counts = new Map<string, Counts>();
  const count = (found: Ids, what: 'claims' | 'briefings') => {
    for (const actors of found.values()) {
      for (const one of actors) {
        const own = countsFor(counts, one);
        for (const other of actors) if (other !== one) add(own, other, what);
      }
    }
  };
  count(inClaims, 'claims');
  count(inBriefings, 'briefings');
  return inOrder(counts);
}

/** The actors in the claims and briefings of each topic. */
export function actorsOnTopics(
  claims: Iterable<readonly [topics: readonly string[], actors: readonly string[]]>,
  briefings: Iterable<readonly [topics: readonly string[], actors: readonly string[]]>,
): ReadonlyMap<string, readonly ActorCount[]> {
  const counts = new Map<string, Counts>();
  for (const [found, what] of [
    [claims, 'claims'],
    [briefings, 'briefings'],
  ] as const) {
    for (const [topics, actors] of found) {
      for (const topic of topics)
        for (const actor of actors) add(countsFor(counts, topic), actor, what);
    }
  }
  return inOrder(counts);
}

type Counts = Map<string, { actor: string; claims: number; briefings: number }>;

function countsFor(counts: Map<string, Counts>, key: string): Counts {
  const known = counts.get(key);
  if (known) return known;
  const fresh: Counts = new Map();
  counts.set(key, fresh);
  return fresh;
}

function add(counts: Counts, actor: string, what: 'claims' | 'briefings'): void {
  const known = counts.get(actor);
  if (known) known[what] += 1;
  else counts.set(actor, { actor, claims: 0, briefings: 0, [what]: 1 });
}

function inOrder(counts: ReadonlyMap<string, Counts>): ReadonlyMap<string, readonly ActorCount[]> {
  return new Map(
    [...counts].map(([key, found]) => [
      key,
      [...found.values()].sort(
        (a, b) => b.claims - a.claims || b.briefings - a.briefings || compare(a.actor, b.actor),
      ),
    ]),
  );
}
