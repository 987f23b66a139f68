// A briefing as its page shows it.

import type { Briefing, Claim, Party } from '../corpus/corpus.ts';
import { dayOfInstant, certainlyBefore } from '../schema/edtf.ts';
import { retractionOf } from '../provenance/retraction.ts';
import { documentsOf } from '../provenance/profile.ts';
import {
  claimLink,
  claimView,
  documentView,
  type ClaimLink,
  type ClaimView,
  type DocumentView,
} from './claim-view.ts';
import { claimsUnder } from './claims-under.ts';
import {
  actorNamed,
  briefingNamed,
  briefingPath,
  dateView,
  instantView,
  optionalDate,
  partyNamed,
  sourceNamed,
  topicNamed,
  type DateView,
  type Named,
  type ViewContext,
} from './context.ts';
import { collatorOf, languageName } from './in-language.ts';
import { profileView, type ProfileView } from './profile-view.ts';
import { textView, type TextView } from './text-view.ts';

export interface BriefingView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly status: 'published' | 'withdrawn';
  readonly withdrawn?: { readonly date: DateView; readonly reason: string };
  readonly published?: DateView;
  readonly updated?: DateView;
  readonly cutoff?: DateView;
  readonly authors: readonly Named[];
  /** What each author is, in the order of the authors. */
  readonly authorKinds: readonly ('person' | 'body' | 'unknown')[];
  readonly reviewers: readonly Named[];
  readonly topics: readonly Named[];
  readonly actors: readonly Named[];
  readonly tlp: Briefing['tlp'];
  readonly reviewBy?: DateView;
  /** Until when it was not to be published. */
  readonly embargo?: DateView;
  readonly overdue: boolean;
  readonly supersedes?: Named;
  readonly supersededBy: readonly Named[];
  readonly translationOf?: LanguageLink;
  readonly translations: readonly LanguageLink[];
  readonly retractedSources: readonly Named[];
  readonly conflicts?: string;
  readonly ai?: { readonly used: boolean; readonly purpose?: string; readonly reviewedBy?: Named };
  readonly takeaways: readonly { readonly text: string; readonly claims: readonly ClaimLink[] }[];
  readonly text: TextView;
  /** Claims that the text does not cite; they have an address all the same. */
  readonly uncited: readonly ClaimView[];
  readonly judgements: readonly ClaimView[];
  readonly gaps: readonly string[];
  readonly sources: readonly DocumentView[];
  readonly profile: ProfileView;
  readonly revisions: readonly RevisionView[];
  /** Those of the revisions that correct something. */
  readonly corrections: readonly RevisionView[];
  readonly suggest?: string;
  /** The briefings before and after it by date. */
  readonly older?: DatedBriefing;
  readonly newer?: DatedBriefing;
}

export interface DatedBriefing extends Named {
  readonly date?: DateView;
}

export interface LanguageLink extends Named {
  readonly language: string;
  readonly languageName: string;
}

export interface RevisionView {
  readonly date: DateView;
  readonly kind: string;
  readonly kindCode: Briefing['revisions'][number]['kind'];
  readonly note: string;
  readonly was?: string;
  readonly now?: string;
  readonly claims: readonly ClaimLink[];
}

export function briefingView(context: ViewContext, briefing: Briefing): BriefingView {
  const { corpus, backlinks } = context;
  const claims = backlinks.claimsOf.get(briefing.id) ?? [];
  const under = claimsUnder(context, briefing);
  const text = textView(context, briefing.text, { briefing: briefing.id, topics: briefing.topics });
  const dates = {
    published: optionalDate(context, briefing.published),
    updated: optionalDate(context, briefing.updated),
    cutoff: optionalDate(context, briefing.informationCutoff),
    reviewBy: optionalDate(context, briefing.reviewBy),
  };
  return {
    id: briefing.id,
    path: `/${briefingPath(briefing.id)}`,
    title: briefing.title,
    summary: briefing.summary,
    language: briefing.language,
    status: briefing.status === 'withdrawn' ? 'withdrawn' : 'published',
    ...withdrawal(context, briefing),
    ...present(dates),
    ...(briefing.embargo !== undefined && { embargo: instantView(context, briefing.embargo) }),
    authors: named(context, briefing.authors),
    authorKinds: briefing.authors.map((one) => kindOf(context, one)),
    reviewers: named(context, briefing.reviewers),
    topics: briefing.topics.map((id) => topicNamed(context, id)),
    actors: briefing.actors.map((id) => actorNamed(context, id)),
    tlp: briefing.tlp,
    overdue: isOverdue(context, briefing),
    ...relatives(context, briefing),
    retractedSources: retractedUnder(context, under).map((id) => sourceNamed(context, id)),
    ...disclosures(context, briefing),
    takeaways: briefing.takeaways.map((one) => ({
      text: one.text,
      claims: one.claims.flatMap((ref) => claimLink(context, ref)),
    })),
    text,
    uncited: claims
      .filter(({ ref }) => !text.notes.some(({ claim }) => claim.ref === ref))
      .map((claim) => claimView(context, claim)),
    judgements: claims
      .filter(({ kind }) => kind === 'assessed')
      .map((claim) => claimView(context, claim)),
    gaps: briefing.gaps,
    sources: byPublisher(
      context,
      documentsOf(corpus, under).map((source) => documentView(context, source)),
    ),
    profile: profileView(context, under, [briefing.text]),
    revisions: briefing.revisions.map((one) => revisionView(context, one)),
    corrections: briefing.revisions
      .filter(({ kind }) => kind === 'correction')
      .map((one) => revisionView(context, one)),
    ...suggestion(context, briefing),
    ...neighbours(context, briefing.id),
  };
}

/** All that some claim loses with them, also what a speaker worked from and what a claim was checked with. */
const retractedUnder = ({ corpus }: ViewContext, claims: readonly Claim[]): readonly string[] =>
  [...new Set(claims.flatMap((claim) => retractionOf(corpus, claim)?.sources ?? []))].sort();

function byPublisher(
  { corpus }: ViewContext,
  documents: readonly DocumentView[],
): readonly DocumentView[] {
  const { compare } = collatorOf(corpus.site.language);
  return documents.toSorted(
    (a, b) => compare(a.publisher.name, b.publisher.name) || compare(a.title, b.title),
  );
}

function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const named = (context: ViewContext, parties: readonly Party[]): readonly Named[] =>
  parties.map((one) => partyNamed(context, one));

function kindOf({ corpus }: ViewContext, party: Party): BriefingView['authorKinds'][number] {
  const actor = 'actor' in party ? corpus.actors.get(party.actor) : undefined;
  if (!actor) return 'unknown';
  return actor.kind === 'person' ? 'person' : 'body';
}

function withdrawal(context: ViewContext, { withdrawn }: Briefing) {
  if (!withdrawn) return {};
  return { withdrawn: { date: dateView(context, withdrawn.date), reason: withdrawn.reason } };
}

export function isOverdue({ now }: Pick<ViewContext, 'now'>, { reviewBy }: Briefing): boolean {
  return reviewBy !== undefined && certainlyBefore(reviewBy, dayOfInstant(now));
}

function relatives(context: ViewContext, briefing: Briefing) {
  const { backlinks } = context;
  const language = (id: string) => languageLink(context, id);
  const siblings =
    briefing.translationOf === undefined
      ? []
      : (backlinks.translations.get(briefing.translationOf) ?? []).filter(
          (id) => id !== briefing.id,
        );
  return {
    ...(briefing.supersedes !== undefined && {
      supersedes: briefingNamed(context, briefing.supersedes),
    }),
    supersededBy: (backlinks.replacedBy.get(briefing.id) ?? []).map((id) =>
      briefingNamed(context, id),
    ),
    ...(briefing.translationOf !== undefined && {
      translationOf: language(briefing.translationOf),
    }),
    translations: [...(backlinks.translations.get(briefing.id) ?? []), ...siblings].map(language),
  };
}

function languageLink(context: ViewContext, id: string): LanguageLink {
  const language = context.corpus.briefings.get(id)?.language ?? context.corpus.site.language;
  return {
    ...briefingNamed(context, id),
    language,
    languageName: languageName(language, language),
  };
}

function disclosures(context: ViewContext, { conflicts, ai }: Briefing) {
  return {
    ...(conflicts !== undefined && { conflicts }),
    ...(ai && {
      ai: {
        used: ai.used,
        ...(ai.purpose !== undefined && { purpose: ai.purpose }),
        ...(ai.reviewedBy && { reviewedBy: partyNamed(context, ai.reviewedBy) }),
      },
    }),
  };
}

function revisionView(context: ViewContext, one: Briefing['revisions'][number]): RevisionView {
  return {
    date: dateView(context, one.date),
    kind: context.text.revisionKind[one.kind],
    kindCode: one.kind,
    note: one.note,
    ...(one.was !== undefined && { was: one.was }),
    ...(one.now !== undefined && { now: one.now }),
    claims: one.claims.flatMap((ref) => claimLink(context, ref)),
  };
}

function neighbours(context: ViewContext, id: string) {
  const { older, newer } = context.backlinks.neighbours.get(id) ?? {};
  return {
    ...(older !== undefined && { older: datedBriefing(context, older) }),
    ...(newer !== undefined && { newer: datedBriefing(context, newer) }),
  };
}

function datedBriefing(context: ViewContext, id: string): DatedBriefing {
  const date = optionalDate(context, context.corpus.briefings.get(id)?.published);
  return { ...briefingNamed(context, id), ...(date && { date }) };
}

/** Where the file is kept, on a forge that shows files below `blob` or `edit`. */
function suggestion({ corpus }: ViewContext, { record, status }: Briefing) {
  const repository = corpus.site.repository?.replace(/\/+$/, '');
  if (repository === undefined || status === 'withdrawn') return {};
  return {
    suggest: `${repository}/edit/main/content/${record.file.split('/').map(encodeURIComponent).join('/')}`,
  };
}
