// A briefing as written → a briefing with its claims, sources and text linked.

import type { BriefingInput } from '../schema/briefing.ts';
import { parseInstant } from '../schema/edtf.ts';
import type { Pruned } from '../read/prune.ts';
import type { FileRecord } from '../read/read-file.ts';
import type { Briefing, Claim, LinkedText, Revision, Takeaway } from './corpus.ts';
import { defined } from './defined.ts';
import { linkClaim } from './link-claim.ts';
import {
  claimRefs,
  dateOf,
  known,
  knownList,
  partiesOf,
  partyOf,
  present,
  suppressionsOf,
  type Linker,
} from './link-fields.ts';
import { firstSentences } from './link-text.ts';

type Written = Pruned<BriefingInput>;

export function linkBriefing(
  linker: Linker,
  record: FileRecord,
  text: LinkedText,
  isSound: (claim: string) => boolean,
): Briefing {
  const written = record.value as Written;
  const topics = knownList(linker, 'topic', written.topics);
  return defined({
    record,
    path: [],
    sound: record.parsed,
    id: record.id,
    title: written.title ?? record.id,
    summary: written.summary ?? '',
    // What has no valid status is not built.
    status: written.status ?? 'draft',
    published: dateOf(written.published),
    updated: dateOf(written.updated),
    informationCutoff: dateOf(written.informationCutoff),
    language: written.language ?? linker.siteLanguage,
    translationOf: known(linker, 'briefing', written.translationOf),
    authors: partiesOf(linker, written.authors),
    reviewers: partiesOf(linker, written.reviewers),
    topics,
    actors: knownList(linker, 'actor', written.actors),
    tlp: tlpOf(record, written),
    embargo: embargoOf(record, written),
    takeaways: takeawaysOf(linker, record.id, written),
    claims: claimsOf(linker, record.id, written, topics, text, isSound),
    sources: Object.keys(written.sources ?? {}),
    gaps: present(written.gaps),
    revisions: revisionsOf(linker, record.id, written),
    supersedes: known(linker, 'briefing', written.supersedes),
    withdrawn: withdrawnOf(written),
    reviewBy: dateOf(written.reviewBy),
    conflicts: written.conflicts,
    ai: aiOf(linker, written),
    formerly: present(written.formerly),
    suppress: suppressionsOf(written.suppress, []),
    text,
  });
}

/** A marking or embargo that cannot be read is taken to be the strictest. */
const tlpOf = (record: FileRecord, written: Written) =>
  record.unsound.some(([key]) => key === 'tlp') ? 'RED' : (written.tlp ?? 'CLEAR');

const embargoOf = (record: FileRecord, written: Written) =>
  record.unsound.some(([key]) => key === 'embargo')
    ? Number.MAX_SAFE_INTEGER
    : written.embargo === undefined
      ? undefined
      : parseInstant(written.embargo);

function claimsOf(
  linker: Linker,
  briefing: string,
  written: Written,
  topics: readonly string[],
  text: LinkedText,
  isSound: (claim: string) => boolean,
): ReadonlyMap<string, Claim> {
  const sentences = firstSentences(text);
  const claims = new Map<string, Claim>();
  for (const [id, claim] of Object.entries(written.claims ?? {})) {
    if (!claim) continue;
    const sentence = sentences.get(`${briefing}#${id}`);
    claims.set(
      id,
      linkClaim(linker, id, claim, {
        briefing,
        briefingTopics: topics,
        sound: isSound(id),
        sentence: sentence?.text ?? '',
        named: sentence?.named ?? [],
      }),
    );
  }
  return claims;
}

function takeawaysOf(linker: Linker, briefing: string, written: Written): readonly Takeaway[] {
  return (written.takeaways ?? []).flatMap((one, index) => {
    if (one?.text === undefined) return [];
    const claims = claimRefs(linker, briefing, one.claims);
    return [{ text: one.text, claims, path: ['takeaways', index] }];
  });
}

function revisionsOf(linker: Linker, briefing: string, written: Written): readonly Revision[] {
  return (written.revisions ?? []).flatMap((one, index) => {
    const date = dateOf(one?.date);
    if (!one || !date || one.kind === undefined) return [];
    const { kind, was, now } = one;
    const claims = claimRefs(linker, briefing, one.claims);
    const path = ['revisions', index];
    return [defined({ date, kind, note: one.note ?? '', claims, was, now, path })];
  });
}

function withdrawnOf(written: Written): Briefing['withdrawn'] {
  const date = dateOf(written.withdrawn?.date);
  return date && { date, reason: written.withdrawn?.reason ?? '' };
}

function aiOf(linker: Linker, written: Written): Briefing['ai'] {
  if (written.ai?.used === undefined) return undefined;
  const { used, purpose, reviewedBy } = written.ai;
  return defined({ used, purpose, reviewedBy: partyOf(linker, reviewedBy) });
}
