// The links of the corpus read backwards: who cites, uses, speaks, publishes.

import type { Claim, Corpus, Source } from '../corpus/corpus.ts';
import { implicitClaim } from '../corpus/link-claim.ts';
import { firstSentences } from '../corpus/link-text.ts';
import { fallingWith } from '../provenance/falling.ts';
import { speakerOf } from '../provenance/interest.ts';
import { documentsBehind } from '../provenance/retraction.ts';
import { actorsBeside, actorsOnTopics, type ActorCount } from './actor-counts.ts';
import { byDate, chronological, newestFirst, newestSources, type DatedClaim } from './in-order.ts';

export interface Backlinks {
  /** Claims of the briefings and sources that they cite directly, in order. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** Actors who assert a claim or whom it concerns, by the claim's ref. */
  readonly actorsIn: Index<string>;
  /** Actors that a briefing names, or that speak or are spoken of in its claims. */
  readonly actorsOfBriefing: Index<string>;
  /** Everything below is by id or ref; claims, briefings and documents stand with the newest first. */
  readonly saidBy: Index<Claim>;
  readonly about: Index<Claim>;
  readonly onTopic: Index<Claim>;
  readonly restingOn: Index<Claim>;
  /** Claims that only a document holds up. */
  readonly fallingWith: Index<Claim>;
  /** Claims on the dates that they give, the earliest first. */
  readonly datedOfActor: Index<DatedClaim>;
  readonly datedOfTopic: Index<DatedClaim>;
  /** Those that share most claims first. */
  readonly actorsBeside: Index<ActorCount>;
  readonly actorsOnTopic: Index<ActorCount>;
  /** Claims that give figures of a measure. */
  readonly onMeasure: Index<Claim>;
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
  /** Those before and after a briefing by date; the withdrawn ones are passed over. */
  readonly neighbours: ReadonlyMap<string, Neighbours>;
  /** Documents by the file in `media/` that shows them. */
  readonly sourceOfFile: ReadonlyMap<string, string>;
}

export interface Neighbours {
  readonly older?: string;
  readonly newer?: string;
}

export type Index<T> = ReadonlyMap<string, readonly T[]>;

type Pairs<T> = readonly (readonly [string, T])[];

/** All backlinks of a corpus, computed once for all views. */
export function backlinksOf(corpus: Corpus): Backlinks {
  const briefings = newestFirst(corpus.briefings.values());
  const claimsOf = new Map(briefings.map((one) => [one.id, claimsIn(corpus, one.id)]));
  const claims = byDate(corpus, [...claimsOf.values()].flat());
  const dated = chronological(claims);
  const stated = [...corpus.claims.values()];
  const sources = newestSources(corpus.sources.values());
  const topics = [...corpus.topics.values()];
  const speakers = new Map(claims.map((claim) => [claim.ref, speakersOf(corpus, claim)]));
  const said = ({ ref }: Claim) => speakers.get(ref) ?? [];
  const actorsIn = new Map(
    claims.map((claim) => [claim.ref, [...new Set([...said(claim), ...claim.about])]]),
  );
  const involved = ({ ref }: Claim) => actorsIn.get(ref) ?? [];
  const actorsOfBriefing = new Map(
    briefings.map(({ id, actors }) => [
      id,
      [
        ...new Set([
          ...actors,
          ...(claimsOf.get(id) ?? []).flatMap(involved),
          ...mentioned(corpus, id),
        ]),
      ],
    ]),
  );
  const restingOn = index(claims.flatMap((claim) => pairs(documentsIn(corpus, claim), claim)));
  return {
    claimsOf,
    actorsIn,
    actorsOfBriefing,
    saidBy: index(claims.flatMap((claim) => pairs(said(claim), claim))),
    about: index(claims.flatMap((claim) => pairs(claim.about, claim))),
    onTopic: index(claims.flatMap((claim) => pairs(claim.topics, claim))),
    restingOn,
    fallingWith: fallingIn(corpus, restingOn),
    datedOfActor: index(dated.flatMap((one) => pairs(involved(one.claim), one))),
    datedOfTopic: index(dated.flatMap((one) => pairs(one.claim.topics, one))),
    actorsBeside: actorsBeside(actorsIn, actorsOfBriefing),
    actorsOnTopic: actorsOnTopics(
      claims.map((claim) => [claim.topics, involved(claim)]),
      briefings.map(({ id, topics: on }) => [on, actorsOfBriefing.get(id) ?? []]),
    ),
    onMeasure: index(
      claims.flatMap((claim) =>
        pairs([...new Set(claim.quantities.map(({ measure }) => measure))], claim),
      ),
    ),
    publishedBy: index(
      sources.flatMap(({ id, publisher }) =>
        'actor' in publisher ? [[publisher.actor, id] as const] : [],
      ),
    ),
    derivedBy: index(sources.flatMap(({ id, derivedFrom }) => pairs(documents(derivedFrom), id))),
    versions: index(
      sources.flatMap(({ id, versionOf }) =>
        versionOf === undefined ? [] : [[versionOf, id] as const],
      ),
    ),
    briefingsOfActor: index(
      briefings.flatMap(({ id }) => pairs(actorsOfBriefing.get(id) ?? [], id)),
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
    neighbours: neighboursIn(
      briefings.filter(({ status }) => status !== 'withdrawn').map(({ id }) => id),
    ),
    sourceOfFile: new Map(
      sources.toReversed().flatMap(({ id, file }) => (file === undefined ? [] : [[file, id]])),
    ),
  };
}

/** Of ids with the newest first. */
function neighboursIn(ids: readonly string[]): ReadonlyMap<string, Neighbours> {
  return new Map(
    ids.map((id, at) => {
      const [older, newer] = [ids[at + 1], ids[at - 1]];
      return [id, { ...(older !== undefined && { older }), ...(newer !== undefined && { newer }) }];
    }),
  );
}

const pairs = <T>(keys: readonly string[], value: T): Pairs<T> =>
  keys.map((key) => [key, value] as const);

const documents = (derivedFrom: Source['derivedFrom']): readonly string[] => [
  ...new Set((derivedFrom ?? []).flatMap(({ from }) => ('source' in from ? from.source : []))),
];

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
  const found = claim.attributions.flatMap((attribution) => {
    const { saidBy, speakerWithheld } = attribution;
    if (speakerWithheld) return [];
    if (saidBy && 'unnamed' in saidBy) return saidBy.of ?? [];
    const speaker = speakerOf(corpus, claim, attribution);
    return speaker && 'actor' in speaker ? [speaker.actor] : [];
  });
  return [...new Set(found)];
}

function documentsIn(corpus: Corpus, claim: Claim): readonly string[] {
  const behind = claim.attributions.flatMap((one) => documentsBehind(corpus, one));
  return [...new Set([...behind, ...(claim.verification?.with ?? [])])];
}

/** For each document: the claims that rest on it, and the judgements that rest on these, as far as they fall. */
function fallingIn(corpus: Corpus, restingOn: Index<Claim>): Index<Claim> {
  const judgements = index(
    [...corpus.claims.values()].flatMap((claim) => pairs(claim.restsOn, claim)),
  );
  return new Map(
    [...restingOn].flatMap(([document, claims]) => {
      const found = fallingWith(corpus, document, withJudgements(claims, judgements));
      return found.length > 0 ? [[document, found]] : [];
    }),
  );
}

/** A set grows while it is walked through: the judgements on judgements come, too. */
function withJudgements(claims: readonly Claim[], judgements: Index<Claim>): readonly Claim[] {
  const found = new Set(claims);
  for (const { ref } of found) for (const one of judgements.get(ref) ?? []) found.add(one);
  return [...found];
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
