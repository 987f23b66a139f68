// Over anything unresolved, invalid or circular nothing is computed and nothing judged.

import type { Claim, Corpus, Party, Upstream } from '../corpus/corpus.ts';

export type Judgeable = (claim: Claim) => boolean;

/** Tells of a claim whether everything that its provenance is computed over is sound. */
export function judgeableClaims(corpus: Corpus): Judgeable {
  const sources = new Map<string, boolean>();
  const actors = new Map<string, boolean>();
  const claims = new Map<string, boolean>();
  const once = (known: Map<string, boolean>, key: string, find: () => boolean): boolean => {
    const found = known.get(key);
    if (found !== undefined) return found;
    // Circles are unsound at one of their members; until it is reached the others count as sound.
    known.set(key, true);
    const sound = find();
    known.set(key, sound);
    return sound;
  };
  const party = (one: Party | undefined): boolean => !one || !('actor' in one) || actor(one.actor);
  const upstream = (one: Upstream): boolean => ('source' in one ? source(one.source) : party(one));
  const actor = (id: string): boolean =>
    once(actors, id, () => {
      const found = corpus.actors.get(id);
      if (!found?.sound) return false;
      const above = [
        found.partOf,
        found.controlledBy?.actor,
        ...found.affiliations.map((one) => one.with),
      ];
      return above.every((one) => one === undefined || actor(one));
    });
  const source = (id: string): boolean =>
    once(sources, id, () => {
      const found = corpus.sources.get(id);
      if (!found?.sound) return false;
      const provider = found.imagery?.provider;
      return (
        party(found.publisher) &&
        party(provider) &&
        (found.derivedFrom ?? []).every(({ from }) => upstream(from))
      );
    });
  const judgeable = (claim: Claim): boolean =>
    once(claims, claim.ref, () => {
      const { sound, attributions, restsOn } = claim;
      return (
        sound &&
        attributions.every(
          ({ saidBy, source: document, via, basedOn }) =>
            (!saidBy || party('actor' in saidBy ? saidBy : ofBody(saidBy.of))) &&
            (document === undefined || source(document)) &&
            [...(via ?? []), ...basedOn].every(upstream),
        ) &&
        restsOn.every((ref) => {
          const support = corpus.claims.get(ref);
          return support !== undefined && judgeable(support);
        })
      );
    });
  return judgeable;
}

const ofBody = (of: string | undefined): Party | undefined =>
  of === undefined ? undefined : { actor: of };
