// The sourcing profile: what a briefing, an actor's statements, a topic or the whole stands on.

import type { Claim, Corpus, LinkedText, Source } from '../corpus/corpus.ts';
import { claimStatus, words, type ClaimStatus } from '../schema/vocabularies.ts';
import type { EdtfDate } from '../schema/edtf.ts';
import { chainOf } from './chain.ts';
import { stakeOf } from './interest.ts';
import { distinct, originKey, originsOf } from './origins.ts';
import { statusOf } from './status.ts';

export interface SourcingProfile {
  readonly claims: number;
  readonly byStatus: Readonly<Record<ClaimStatus, number>>;
  readonly acts: number;
  readonly opinions: number;
  readonly assessments: number;
  /** Claims other than assessments with no, one, two or more known origins. */
  readonly byOrigins: { readonly none: number; readonly one: number; readonly several: number };
  /** Claims of which every speaker has a stake that is held against them. */
  readonly interested: number;
  readonly disinterested: number;
  readonly documents: number;
  readonly origins: number;
  /** Sentences that a citation covers, and all of them. */
  readonly sentences: { readonly cited: number; readonly all: number };
  /** Languages of the documents, the most frequent first. */
  readonly languages: readonly string[];
  readonly oldest?: EdtfDate;
  readonly newest?: EdtfDate;
}

/** The profile of a set of claims and the texts that cite them. */
export function profileOf(
  corpus: Corpus,
  claims: readonly Claim[],
  texts: readonly LinkedText[],
): SourcingProfile {
  const sourced = claims.filter(({ kind }) => kind !== 'assessed');
  const origins = sourced.map((claim) => originsOf(corpus, claim));
  const documents = documentsOf(corpus, claims);
  const count = (test: (claim: Claim) => boolean) => claims.filter(test).length;
  const interested = sourced.filter((claim) => isInterested(corpus, claim)).length;
  return {
    claims: claims.length,
    byStatus: byStatus(claims),
    acts: count(({ nature }) => nature === 'act'),
    opinions: count(({ nature }) => nature === 'opinion'),
    assessments: count(({ kind }) => kind === 'assessed'),
    byOrigins: {
      none: origins.filter((found) => found.length === 0).length,
      one: origins.filter((found) => found.length === 1).length,
      several: origins.filter((found) => found.length > 1).length,
    },
    interested,
    disinterested: sourced.length - interested,
    documents: documents.length,
    origins: new Set(distinct(origins.flat()).map(originKey)).size,
    sentences: sentencesOf(texts),
    languages: languagesOf(documents),
    ...span(documents),
  };
}

function byStatus(claims: readonly Claim[]): Readonly<Record<ClaimStatus, number>> {
  const count = (status: ClaimStatus) =>
    claims.filter((claim) => statusOf(claim) === status).length;
  return Object.fromEntries(words(claimStatus).map((status) => [status, count(status)])) as Record<
    ClaimStatus,
    number
  >;
}

/** Whether every speaker has a stake that counts. */
export function isInterested(corpus: Corpus, claim: Claim): boolean {
  if (claim.attributions.length === 0) return false;
  return claim.attributions.every(
    (attribution) => stakeOf(corpus, claim, attribution)?.held === true,
  );
}

/** The documents that were read for the claims, and those that their chains pass. */
export function documentsOf(corpus: Corpus, claims: readonly Claim[]): readonly Source[] {
  const ids = claims.flatMap((claim) =>
    claim.attributions.flatMap((attribution) =>
      chainOf(corpus, attribution).links.flatMap(({ source }) => source ?? []),
    ),
  );
  return [...new Set(ids)].sort().flatMap((id) => corpus.sources.get(id) ?? []);
}

/** Counts what can have a citation: neither headings nor header rows nor what only leads to a list. */
function sentencesOf(texts: readonly LinkedText[]) {
  let [cited, all] = [0, 0];
  for (const { body } of texts) {
    const covered = new Set(body.citations.map(({ block, sentence }) => `${block}.${sentence}`));
    for (const { blocks, introduces, cited: isCited } of body.units) {
      if (introduces && !isCited) continue;
      for (const index of blocks) {
        const block = body.blocks[index];
        if (!block || block.kind === 'heading') continue;
        const { sentences } = block;
        all += sentences.length;
        cited += sentences.filter((_, sentence) => covered.has(`${index}.${sentence}`)).length;
      }
    }
  }
  return { cited, all };
}

function languagesOf(documents: readonly Source[]): readonly string[] {
  const groups = Map.groupBy(documents, ({ language }) => language);
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([language]) => language);
}

function span(documents: readonly Source[]) {
  const dates = documents.flatMap(({ published }) => published ?? []);
  const oldest = first(dates, (a, b) => a.earliest < b.earliest);
  const newest = first(dates, (a, b) => a.latest > b.latest);
  return { ...(oldest && { oldest }), ...(newest && { newest }) };
}

/** Open periods have infinite ends, which cannot be subtracted. */
function first(
  dates: readonly EdtfDate[],
  isBefore: (a: EdtfDate, b: EdtfDate) => boolean,
): EdtfDate | undefined {
  const [one, ...others] = dates;
  return others.reduce((found, date) => (found && isBefore(date, found) ? date : found), one);
}
