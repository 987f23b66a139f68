// Over anything unresolved, invalid or circular nothing is computed and nothing judged.

import type { Attribution, Claim, Corpus, Party, Upstream } from '../corpus/corpus.ts';
import { forkOf, isCircular } from './chain.ts';

/**
 * Whether anything may be computed over a claim: its chains, origins and retractions; with `interest`,
 * also the stakes of those who speak, which depend on its topics and the broader ones.
 */
export type Judgeable = (claim: Claim, what?: 'interest') => boolean;

/** Tells of a claim whether everything that its provenance is computed over is sound. */
export function judgeableClaims(corpus: Corpus): Judgeable {
  const unsound = spread(dependencies(corpus), faults(corpus));
  const touched = (keys: readonly string[]) => keys.some((key) => unsound.has(key));
  const isFaulty = (claim: Claim) =>
    claim.implicit
      ? isUntold(corpus, claim) || touched(needsOf(claim))
      : unsound.has(`claim:${claim.ref}`);
  return (claim, what) => {
    if (isFaulty(claim)) return false;
    return what === undefined || !touched(claim.topics.map((topic) => `topic:${topic}`));
  };
}

/**
 * Whether a rule of `attr/` says that the claim leaves open where it comes from: it has no source, or its
 * chain forks and nobody is named who spoke.
 */
function isUntold(corpus: Corpus, claim: Claim): boolean {
  return claim.attributions.some((attribution) => {
    if (attribution.source === undefined) return claim.kind === 'reported';
    if (isCircular(corpus, attribution)) return true;
    return !claim.implicit && needsVia(corpus, attribution) && !namesOrigin(attribution);
  });
}

/** Whether the way of an attribution cannot be told without the `via` that it lacks. */
export const needsVia = (corpus: Corpus, attribution: Attribution): boolean =>
  attribution.via === undefined && forkOf(corpus, attribution) !== undefined;

function namesOrigin({ saidBy, basedOn }: Attribution): boolean {
  if (basedOn.length > 0) return true;
  return saidBy !== undefined && ('actor' in saidBy || saidBy.of !== undefined);
}

/** The things that are faulty themselves. */
function faults(corpus: Corpus): readonly string[] {
  const found: string[] = [];
  for (const kind of ['source', 'actor', 'topic'] as const) {
    for (const { id, sound } of corpus[`${kind}s`].values())
      if (!sound) found.push(`${kind}:${id}`);
  }
  for (const claim of corpus.claims.values()) {
    if (!claim.sound || isUntold(corpus, claim)) found.push(`claim:${claim.ref}`);
  }
  return found;
}

/** For each thing, what it needs to be sound. */
function* dependencies(corpus: Corpus): Generator<readonly [string, readonly string[]]> {
  for (const { id, publisher, imagery, derivedFrom = [] } of corpus.sources.values()) {
    const parties = imagery ? [publisher, imagery.provider] : [publisher];
    yield [`source:${id}`, keysOf([...parties, ...derivedFrom.map(({ from }) => from)])];
  }
  for (const { id, partOf, controlledBy, affiliations } of corpus.actors.values()) {
    const above = [partOf, controlledBy?.actor, ...affiliations.map((one) => one.with)];
    yield [`actor:${id}`, above.flatMap((one) => (one === undefined ? [] : `actor:${one}`))];
  }
  for (const { id, broader } of corpus.topics.values()) {
    if (broader !== undefined) yield [`topic:${id}`, [`topic:${broader}`]];
  }
  for (const claim of corpus.claims.values()) yield [`claim:${claim.ref}`, needsOf(claim)];
}

function needsOf({ attributions, restsOn, verification }: Claim): readonly string[] {
  const verifier = verification?.by ? [verification.by] : [];
  const proofs = (verification?.with ?? []).map((source) => ({ source }));
  return [
    ...attributions.flatMap(needsOfAttribution),
    ...keysOf([...verifier, ...proofs]),
    ...restsOn.map((ref) => `claim:${ref}`),
  ];
}

function needsOfAttribution({ saidBy, source, via, basedOn }: Attribution): readonly string[] {
  const spoken = saidBy && ('actor' in saidBy ? saidBy.actor : saidBy.of);
  return keysOf([
    ...(spoken === undefined ? [] : [{ actor: spoken }]),
    ...(source === undefined ? [] : [{ source }]),
    ...(via ?? []),
    ...basedOn,
  ]);
}

const keysOf = (things: readonly (Upstream | Party)[]): readonly string[] =>
  things.flatMap((one) => {
    if ('source' in one) return `source:${one.source}`;
    return 'actor' in one ? `actor:${one.actor}` : [];
  });

/** Everything that is faulty, or needs something that is. */
function spread(
  needs: Iterable<readonly [string, readonly string[]]>,
  faulty: readonly string[],
): ReadonlySet<string> {
  const found = new Set(faulty);
  if (found.size === 0) return found;
  const neededBy = new Map<string, string[]>();
  for (const [thing, needed] of needs) {
    for (const one of needed) {
      const list = neededBy.get(one);
      if (list) list.push(thing);
      else neededBy.set(one, [thing]);
    }
  }
  // A set gives what is added to it while it is being gone through.
  for (const one of found) for (const thing of neededBy.get(one) ?? []) found.add(thing);
  return found;
}
