// The links of the corpus read backwards: who cites, uses, speaks, publishes.

import type { Attribution, Claim, Corpus } from '../corpus/corpus.ts';
import { implicitClaim } from '../corpus/link-claim.ts';
import { firstSentences } from '../corpus/link-text.ts';
import { chainOf } from '../provenance/chain.ts';

export interface Backlinks {
  /** Claims of the briefings and sources that they cite directly, in order. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** Everything below is by id or ref. */
  readonly saidBy: Index<Claim>;
  readonly about: Index<Claim>;
  readonly onTopic: Index<Claim>;
  readonly restingOn: Index<Claim>;
  readonly publishedBy: Index<string>;
  readonly derivedBy: Index<string>;
  readonly versions: Index<string>;
  readonly briefingsOfActor: Index<string>;
  readonly briefingsOfTopic: Index<string>;
  readonly narrower: Index<string>;
  readonly disputedBy: Index<string>;
  readonly supersededBy: Index<string>;
  readonly translations: Index<string>;
  /** Briefings that replace another. */
  readonly replacedBy: Index<string>;
}

export type Index<T> = ReadonlyMap<string, readonly T[]>;

type Pairs<T> = readonly (readonly [string, T])[];

/** All backlinks of a corpus, computed once for all views. */
export function backlinksOf(corpus: Corpus): Backlinks {
  const briefings = [...corpus.briefings.values()];
  const claimsOf = new Map(briefings.map((one) => [one.id, claimsIn(corpus, one.id)]));
  const claims = [...claimsOf.values()].flat();
  const stated = [...corpus.claims.values()];
  const sources = [...corpus.sources.values()];
  const topics = [...corpus.topics.values()];
  return {
    claimsOf,
    saidBy: index(claims.flatMap((claim) => pairs(speakersOf(corpus, claim), claim))),
    about: index(claims.flatMap((claim) => pairs(claim.about, claim))),
    onTopic: index(claims.flatMap((claim) => pairs(claim.topics, claim))),
    restingOn: index(claims.flatMap((claim) => pairs(documentsIn(corpus, claim), claim))),
    publishedBy: index(
      sources.flatMap(({ id, publisher }) =>
        'actor' in publisher ? [[publisher.actor, id] as const] : [],
      ),
    ),
    derivedBy: index(
      sources.flatMap(({ id, derivedFrom }) =>
        (derivedFrom ?? []).flatMap(({ from }) =>
          'source' in from ? [[from.source, id] as const] : [],
        ),
      ),
    ),
    versions: index(
      sources.flatMap(({ id, versionOf }) =>
        versionOf === undefined ? [] : [[versionOf, id] as const],
      ),
    ),
    briefingsOfActor: index(
      briefings.flatMap(({ id, actors }) =>
        pairs(
          [
            ...new Set([
              ...actors,
              ...(claimsOf.get(id) ?? []).flatMap((claim) => [
                ...claim.about,
                ...speakersOf(corpus, claim),
              ]),
              ...mentioned(corpus, id),
            ]),
          ],
          id,
        ),
      ),
    ),
    briefingsOfTopic: index(briefings.flatMap(({ id, topics: on }) => pairs(on, id))),
    narrower: index(
      topics.flatMap(({ id, broader }) => (broader === undefined ? [] : [[broader, id] as const])),
    ),
    disputedBy: index(stated.flatMap((claim) => pairs(claim.disputes, claim.ref))),
    supersededBy: index(
      stated.flatMap(({ ref, supersedes }) =>
        supersedes === undefined ? [] : [[supersedes, ref] as const],
      ),
    ),
    translations: index(
      briefings.flatMap(({ id, translationOf }) =>
        translationOf === undefined ? [] : [[translationOf, id] as const],
      ),
    ),
    replacedBy: index(
      briefings.flatMap(({ id, supersedes }) =>
        supersedes === undefined ? [] : [[supersedes, id] as const],
      ),
    ),
  };
}

const pairs = <T>(keys: readonly string[], value: T): Pairs<T> =>
  keys.map((key) => [key, value] as const);

function index<T>(found: Pairs<T>): Index<T> {
  const lists = new Map<string, T[]>();
  for (const [key, value] of found) {
    const list = lists.get(key) ?? [];
    list.push(value);
    lists.set(key, list);
  }
  return lists;
}

/** The claims of a briefing, then the sources it cites directly as the claims that they imply. */
function claimsIn(corpus: Corpus, id: string): readonly Claim[] {
  const briefing = corpus.briefings.get(id);
  if (!briefing) return [];
  const sentences = firstSentences(briefing.text);
  const direct = new Set(
    briefing.text.targets
      .flat()
      .flatMap((target) => (target && 'source' in target ? [target.source] : [])),
  );
  const implied = [...direct].map((source) => {
    const sentence = sentences.get(`@${source}`);
    return implicitClaim(id, source, briefing.topics, sentence?.text ?? '', sentence?.named ?? []);
  });
  return [...briefing.claims.values(), ...implied];
}

/** The actors who assert a claim: named speakers, bodies of unnamed ones, publishers in their own voice. */
export function speakersOf(corpus: Corpus, claim: Claim): readonly string[] {
  const found = claim.attributions.flatMap((attribution) => speaker(corpus, attribution));
  return [...new Set(found)];
}

function speaker(corpus: Corpus, attribution: Attribution): readonly string[] {
  const { saidBy } = attribution;
  if (saidBy)
    return 'actor' in saidBy ? [saidBy.actor] : saidBy.of === undefined ? [] : [saidBy.of];
  const last = chainOf(corpus, attribution).links.at(-1)?.party;
  return last && 'actor' in last ? [last.actor] : [];
}

function documentsIn(corpus: Corpus, claim: Claim): readonly string[] {
  const chains = claim.attributions.flatMap((one) =>
    chainOf(corpus, one).links.flatMap(({ source }) => source ?? []),
  );
  const basis = claim.attributions.flatMap(({ basedOn }) =>
    basedOn.flatMap((one) => ('source' in one ? [one.source] : [])),
  );
  return [...new Set([...chains, ...basis, ...(claim.verification?.with ?? [])])];
}

function mentioned(corpus: Corpus, briefing: string): readonly string[] {
  const text = corpus.briefings.get(briefing)?.text;
  const named = (text?.mentions ?? []).flat().map(({ thing }) => thing);
  const linked = (text?.body.links ?? []).map(({ url }) => url);
  return [...named, ...linked]
    .filter((thing) => thing.startsWith('actor:'))
    .map((thing) => thing.slice('actor:'.length))
    .filter((id) => corpus.actors.has(id));
}
