// What became of the sourcing between two versions: claims, what they stand on, outlets, retractions.

import type { Claim, Corpus, Party } from '../corpus/corpus.ts';
import { originsOf, type Origin } from '../provenance/origins.ts';
import { statusOf } from '../provenance/status.ts';

export interface SourcingDiff {
  readonly added: readonly ClaimState[];
  readonly removed: readonly ClaimState[];
  readonly changed: readonly ClaimChange[];
  /** Publishers of documents of which there was none before. */
  readonly newOutlets: readonly string[];
  /** Sources that are retracted now and were not, and the other way round. */
  readonly retracted: readonly Retraction[];
  readonly restored: readonly Retraction[];
}

export interface ClaimState {
  /** `briefing#claim` */
  readonly claim: string;
  readonly text: string;
  /** Its status; `act`, `opinion` or `assessed` for what has none. */
  readonly status: string;
  readonly confidence?: string;
  /** Names, sorted. */
  readonly origins: readonly string[];
}

export interface ClaimChange {
  readonly claim: string;
  readonly text: string;
  readonly status?: Change<string>;
  readonly confidence?: Change<string | null>;
  readonly origins?: Change<readonly string[]>;
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface Retraction {
  readonly source: string;
  readonly title: string;
  readonly note: string;
}

/** Briefings that got another id are followed by their `formerly`. */
export function sourcingDiff(before: Corpus, after: Corpus): SourcingDiff {
  const renamed = new Map(
    [...after.briefings.values()].flatMap(({ id, formerly }) => formerly.map((old) => [old, id])),
  );
  const old = statesOf(before, (briefing) => renamed.get(briefing) ?? briefing);
  const now = statesOf(after, (briefing) => briefing);
  return {
    added: [...now.values()].filter(({ claim }) => !old.has(claim)),
    removed: [...old.values()].filter(({ claim }) => !now.has(claim)),
    changed: [...now.values()].flatMap((state) => changeOf(old.get(state.claim), state)),
    newOutlets: newIn(outletsOf(before), outletsOf(after)),
    retracted: retractedIn(after).filter(({ source }) => !before.sources.get(source)?.retracted),
    restored: retractedIn(before).filter(({ source }) => {
      const known = after.sources.get(source);
      return known !== undefined && !known.retracted;
    }),
  };
}

function statesOf(
  corpus: Corpus,
  idOf: (briefing: string) => string,
): ReadonlyMap<string, ClaimState> {
  const states = [...corpus.claims.values()].map((claim) => stateOf(corpus, claim, idOf));
  states.sort((a, b) => (a.claim < b.claim ? -1 : 1));
  return new Map(states.map((state) => [state.claim, state]));
}

function stateOf(corpus: Corpus, claim: Claim, idOf: (briefing: string) => string): ClaimState {
  const { id, briefing, text, kind, nature, confidence } = claim;
  const status = statusOf(claim) ?? (kind === 'assessed' ? kind : nature);
  const origins = originsOf(corpus, claim).map((origin) => nameOf(corpus, origin));
  return {
    claim: `${idOf(briefing)}#${id}`,
    text,
    status,
    ...(confidence !== undefined && { confidence }),
    origins: [...new Set(origins)].sort(),
  };
}

const nameOf = (corpus: Corpus, origin: Origin): string =>
  'desk' in origin ? 'this desk' : partyName(corpus, origin);

const partyName = (corpus: Corpus, party: Party): string =>
  'actor' in party ? (corpus.actors.get(party.actor)?.name ?? party.actor) : party.name;

function changeOf(before: ClaimState | undefined, after: ClaimState): readonly ClaimChange[] {
  if (!before) return [];
  const { claim, text } = after;
  const confidence = {
    before: before.confidence ?? null,
    after: after.confidence ?? null,
  };
  const change = {
    ...(before.status !== after.status && {
      status: { before: before.status, after: after.status },
    }),
    ...(confidence.before !== confidence.after && { confidence }),
    ...(before.origins.join('\n') !== after.origins.join('\n') && {
      origins: { before: before.origins, after: after.origins },
    }),
  };
  return Object.keys(change).length === 0 ? [] : [{ claim, text, ...change }];
}

/** Names by what tells the outlets apart. */
const outletsOf = (corpus: Corpus): ReadonlyMap<string, string> =>
  new Map(
    [...corpus.sources.values()].map(({ publisher }) => [
      'actor' in publisher ? `actor ${publisher.actor}` : `name ${publisher.name}`,
      partyName(corpus, publisher),
    ]),
  );

const newIn = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] => [...after].flatMap(([key, name]) => (before.has(key) ? [] : [name])).sort();

const retractedIn = (corpus: Corpus): readonly Retraction[] =>
  [...corpus.sources.values()]
    .flatMap(({ id, title, retracted }) =>
      retracted ? [{ source: id, title, note: retracted.note }] : [],
    )
    .sort((a, b) => (a.source < b.source ? -1 : 1));
