// The orders in which lists stand. Everything is sorted once, before it is indexed: each list of an index is
// then in order.

import type { Attribution, Briefing, Claim, Corpus, Source } from '../corpus/corpus.ts';
import type { EdtfDate } from '../schema/edtf.ts';

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest first; of one day, by id. */
export function newestFirst(briefings: Iterable<Briefing>): readonly Briefing[] {
  return descending(
    [...briefings],
    ({ published, withdrawn }) => lastDay(published ?? withdrawn?.date),
    byId,
  );
}

/** The newest first, those without a date last; of one day, by id. */
export const newestSources = (sources: Iterable<Source>): readonly Source[] =>
  descending([...sources], ({ published }) => lastDay(published), byId);

/** By the last day on which they happened, else were said, the newest first; undated ones last. */
export const byDate = (corpus: Corpus, claims: readonly Claim[]): readonly Claim[] =>
  descending(
    claims,
    (claim) => lastDay(lastDateOf(corpus, claim)),
    (a, b) => compare(a.ref, b.ref),
  );

/** The last date on which a claim happened; else on which it was said, by default that of its document. */
export function lastDateOf(corpus: Corpus, { date, attributions }: Claim): EdtfDate | undefined {
  const dates = date.length > 0 ? date : attributions.flatMap((one) => saidOn(corpus, one) ?? []);
  return dates.reduce<EdtfDate | undefined>(
    (last, one) => (last && last.latest >= one.latest ? last : one),
    undefined,
  );
}

const saidOn = ({ sources }: Corpus, { said, source }: Attribution): EdtfDate | undefined =>
  said ?? sources.get(source ?? '')?.published;

/** A claim on one of the dates that it gives. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly date: EdtfDate;
}

/** Once for each date, the earliest first; of one day, what ends sooner; then by ref. */
export function chronological(claims: readonly Claim[]): readonly DatedClaim[] {
  return claims
    .flatMap((claim) => claim.date.map((date) => ({ claim, date })))
    .sort(
      (a, b) =>
        ascending(a.date.earliest, b.date.earliest) ||
        ascending(a.date.latest, b.date.latest) ||
        compare(a.claim.ref, b.claim.ref),
    );
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compare(a.id, b.id);

const lastDay = (date: EdtfDate | undefined): number => date?.latest ?? -Infinity;

/** Open periods have infinite ends, which cannot be subtracted. */
const ascending = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function descending<T>(
  things: readonly T[],
  day: (thing: T) => number,
  tie: (a: T, b: T) => number,
): readonly T[] {
  return things
    .map((thing) => ({ thing, at: day(thing) }))
    .sort((a, b) => ascending(b.at, a.at) || tie(a.thing, b.thing))
    .map(({ thing }) => thing);
}
