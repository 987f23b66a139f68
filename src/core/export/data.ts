// Views as data for others: whole addresses, dates as they were written, and the words of the format.

import type { ActorView } from '../views/actor-view.ts';
import type { BriefingView } from '../views/briefing-view.ts';
import type {
  AttributionView,
  ClaimView,
  QuoteView,
  SpeakerView,
  VerificationView,
} from '../views/claim-view.ts';
import type { DateView, Named } from '../views/context.ts';
import type { ListPart } from '../views/list-part.ts';
import type { ProfileView } from '../views/profile-view.ts';
import type { ImageryView, SourceView } from '../views/source-view.ts';
import type { EventLine } from '../views/thing-lists.ts';
import type { TopicView } from '../views/topic-view.ts';
import { ownClaims } from './citation.ts';
import type { ActorData, BriefingData, ClaimData, SourceData, TopicData } from './data-schema.ts';
import { absolute, edtfOf, pageAddress, type ExportSettings } from './export-settings.ts';

export function imprintOf({ site, revision }: ExportSettings) {
  return {
    publisher: site.publisher.name || site.title,
    ...(site.license !== '' && { licence: site.license }),
    ...(revision !== undefined && { revision }),
  };
}

export function claimData(settings: ExportSettings, claim: ClaimView): ClaimData {
  const { judgement, retraction } = claim;
  const names = (all: readonly Named[]) => all.map((one) => named(settings, one));
  const addresses = (all: readonly { readonly href: string }[]) =>
    all.map(({ href }) => absolute(settings, href));
  return {
    id: claim.ref,
    url: absolute(settings, claim.href),
    briefing: named(settings, claim.briefing),
    text: claim.text,
    language: claim.language,
    kind: claim.kind,
    nature: claim.nature,
    ...(claim.status && { status: claim.status }),
    ...(judgement?.confidence && { confidence: judgement.confidence }),
    ...(judgement?.likelihood && { likelihood: judgement.likelihood }),
    ...(judgement?.because !== undefined && { because: judgement.because }),
    ...(judgement && {
      restsOn: addresses(judgement.restsOn),
      despite: addresses(judgement.despite),
    }),
    ...(judgement?.ceilingCode && { ceiling: judgement.ceilingCode }),
    dates: claim.dates.map(edtfOf),
    about: names(claim.about),
    topics: names(claim.topics),
    figures: claim.figures.map(({ label, figure, href, quantity }) => ({
      label,
      figure,
      ...(href !== undefined && { url: absolute(settings, href) }),
      ...quantity,
    })),
    documents: claim.documents,
    origins: names(claim.origins),
    attributions: claim.attributions.map((one) => attribution(settings, one)),
    ...(retraction && {
      retracted: retraction.extent,
      retractedDocuments: names(retraction.documents),
    }),
    ...(claim.verification && { verification: verification(settings, claim.verification) }),
    disputes: addresses([...claim.disputes, ...claim.disputedBy]),
    ...(claim.supersedes && { supersedes: absolute(settings, claim.supersedes.href) }),
    supersededBy: addresses(claim.supersededBy),
  };
}

function verification(
  settings: ExportSettings,
  { methodCodes, by, date: on, with: documents, note }: VerificationView,
): ClaimData['verification'] {
  return {
    method: [...methodCodes],
    ...(by && { by: named(settings, by) }),
    ...date('date', on),
    with: documents.map((one) => named(settings, one)),
    ...(note !== undefined && { note }),
  };
}

function attribution(
  settings: ExportSettings,
  view: AttributionView,
): ClaimData['attributions'][number] {
  const { said, document, locator, chain, basedOn, origins, stake, againstInterest, quote } = view;
  return {
    ...speaker(settings, view.speaker),
    ...date('said', said),
    ...(document && {
      document: { name: document.title, url: absolute(settings, document.href) },
    }),
    ...(locator !== undefined && { locator }),
    chain: chain.map((step) => ({
      ...named(settings, step.name),
      ...(step.document && { document: named(settings, step.document) }),
      relay: step.relay,
    })),
    basedOn: basedOn.map((one) => named(settings, one)),
    origins: origins.map((one) => named(settings, one)),
    interested: stake !== undefined,
    ...(stake && {
      interest: {
        holder: named(settings, stake.holder),
        topic: named(settings, stake.topic),
        as: stake.roleCode,
        ...(stake.note !== undefined && { note: stake.note }),
        held: stake.held,
      },
    }),
    ...(againstInterest !== undefined && { againstInterest }),
    ...(quote && { quote: quoteData(quote) }),
  };
}

function speaker(settings: ExportSettings, one: SpeakerView) {
  if (one.kind !== 'unnamed') return { speaker: named(settings, one.name) };
  return {
    speaker: { name: one.description },
    unnamed: true as const,
    ...(one.reason !== undefined && { reason: one.reason }),
    ...(one.of && { of: named(settings, one.of) }),
  };
}

const quoteData = ({ translation: _inWords, translationCode, ...quote }: QuoteView) => ({
  ...quote,
  ...(translationCode && { translation: translationCode }),
});

export function briefingData(settings: ExportSettings, view: BriefingView): BriefingData {
  const names = (all: readonly Named[]) => all.map((one) => named(settings, one));
  const addresses = (all: readonly { readonly href: string }[]) =>
    all.map(({ href }) => absolute(settings, href));
  const { withdrawn, supersedes, translationOf, conflicts, ai, suggest } = view;
  return {
    ...thing(settings, view),
    title: view.title,
    summary: view.summary,
    language: view.language,
    status: view.status,
    ...(withdrawn && { withdrawn: { date: edtfOf(withdrawn.date), reason: withdrawn.reason } }),
    ...date('published', view.published),
    ...date('updated', view.updated),
    ...date('informationCutoff', view.cutoff),
    authors: names(view.authors),
    reviewers: names(view.reviewers),
    topics: names(view.topics),
    actors: names(view.actors),
    tlp: view.tlp,
    ...date('embargo', view.embargo),
    ...date('reviewBy', view.reviewBy),
    overdue: view.overdue,
    ...(supersedes && { supersedes: named(settings, supersedes) }),
    supersededBy: names(view.supersededBy),
    ...(translationOf && { translationOf: named(settings, translationOf) }),
    translations: names([...(translationOf ? [translationOf] : []), ...view.translations]),
    takeaways: view.takeaways.map(({ text, claims }) => ({ text, claims: addresses(claims) })),
    html: htmlOf(view.text.passages),
    gaps: [...view.gaps],
    revisions: view.revisions.map((one) => ({
      date: edtfOf(one.date),
      kind: one.kindCode,
      note: one.note,
      claims: addresses(one.claims),
      ...(one.was !== undefined && { was: one.was }),
      ...(one.now !== undefined && { now: one.now }),
    })),
    ...(conflicts !== undefined && { conflicts }),
    ...(ai && {
      ai: {
        used: ai.used,
        ...(ai.purpose !== undefined && { purpose: ai.purpose }),
        ...(ai.reviewedBy && { reviewedBy: named(settings, ai.reviewedBy) }),
      },
    }),
    ...(suggest !== undefined && { suggest }),
    ...(withdrawn ? {} : { sourcing: sourcing(view.profile) }),
    sources: view.sources.map(({ title, href }) => named(settings, { name: title, href })),
    retractedSources: names(view.retractedSources),
    claims: ownClaims(view).map((claim) => claimData(settings, claim)),
  };
}

export function actorData(settings: ExportSettings, view: ActorView): ActorData {
  const names = (all: readonly Named[]) => all.map((one) => named(settings, one));
  const { principal, partOf, controlledBy } = view;
  return {
    ...thing(settings, view),
    name: view.name,
    kind: view.kindCode,
    summary: view.summary,
    aliases: view.aliases.map(({ text, language }) => ({
      text,
      ...(language !== undefined && { language }),
    })),
    adjectives: [...view.adjectives],
    ...(view.countryCode !== undefined && { country: view.countryCode }),
    ...(principal && { speaksFor: named(settings, principal) }),
    ...(partOf && { partOf: named(settings, partOf) }),
    memberOf: names(view.memberOf),
    ...(controlledBy && {
      controlledBy: {
        actor: named(settings, controlledBy.actor),
        ...(controlledBy.basis && { basis: named(settings, controlledBy.basis) }),
        ...date('asOf', controlledBy.asOf),
      },
    }),
    ...(view.independent !== undefined && { independent: view.independent }),
    affiliations: view.affiliations.map((one) => ({
      with: named(settings, one.with),
      ...(one.role !== undefined && { role: one.role }),
      ...date('from', one.from),
      ...date('to', one.to),
    })),
    interests: view.interests.map(({ topic, roleCode, note }) => ({
      topic: named(settings, topic),
      as: roleCode,
      ...(note !== undefined && { note }),
    })),
    reliability: view.reliability.map(({ grade, scope, basis, by, date: on }) => ({
      grade,
      scope,
      basis,
      by: named(settings, by),
      ...date('date', on),
    })),
    sameAs: [...view.sameAs],
    tlp: view.tlp,
    html: htmlOf(view.text.passages),
    briefings: part(settings, view.briefings, (line) => line),
    said: part(settings, view.said, claimNamed),
    about: part(settings, view.about, claimNamed),
    timeline: timeline(settings, view.timeline),
    published: part(settings, view.published, (line) => line),
    with: part(settings, view.with, (line) => line),
    ...(view.profile && { sourcing: sourcing(view.profile) }),
  };
}

export function topicData(settings: ExportSettings, view: TopicView): TopicData {
  const names = (all: readonly Named[]) => all.map((one) => named(settings, one));
  return {
    ...thing(settings, view),
    name: view.name,
    summary: view.summary,
    aliases: [...view.aliases],
    ...(view.broader && { broader: named(settings, view.broader) }),
    narrower: names(view.narrower),
    related: names(view.related),
    measures: view.measures.map((measure) => ({
      ...measure,
      figures: figures(settings, view, measure.id),
    })),
    tlp: view.tlp,
    html: htmlOf(view.text.passages),
    briefings: part(settings, view.briefings, (line) => line),
    timeline: timeline(settings, view.timeline),
    claims: part(settings, view.claims, claimNamed),
    actors: part(settings, view.actors, (line) => line),
    ...(view.profile && { sourcing: sourcing(view.profile) }),
  };
}

function figures(settings: ExportSettings, view: TopicView, measure: string) {
  const rows = view.figures.find(({ id }) => id === measure)?.rows ?? [];
  return rows.map((row) => ({
    ...date('date', row.date),
    claimant: named(settings, row.claimant),
    figure: row.figure,
    claims: row.claims.map(({ href }) => absolute(settings, href)),
  }));
}

export function sourceData(settings: ExportSettings, view: SourceView): SourceData {
  const { retraction, imagery, translation } = view;
  return {
    ...thing(settings, view),
    title: view.title,
    ...(view.titleTranslated !== undefined && { titleTranslated: view.titleTranslated }),
    kind: view.kind,
    language: view.language,
    tlp: view.tlp,
    documentPublisher: named(settings, view.publisher),
    authors: [...view.authors],
    ...date('published', view.published),
    ...date('accessed', view.accessed),
    ...(view.url !== undefined && { documentUrl: view.url }),
    urlStatus: view.urlStatus,
    ...(view.unavailable !== undefined && { unavailable: view.unavailable }),
    archives: view.archives.map(({ url, date: made }) => ({
      url,
      ...date('date', made),
      ...sumOf(view, url),
    })),
    derivedFrom: view.upstream.map(({ howCode, name }) => ({
      how: howCode,
      from: named(settings, name),
    })),
    ownReporting: view.derivation === 'own' || view.derivation === 'own-and-given',
    derivation: view.derivation,
    derivedBy: part(settings, view.derivedBy, (line) => line),
    ...(view.versionOf && { versionOf: named(settings, view.versionOf) }),
    versions: view.versions.map((one) => named(settings, one)),
    ...(translation && {
      translation: {
        kind: translation.kindCode,
        ...(translation.by && { by: named(settings, translation.by) }),
        from: translation.fromCode,
      },
    }),
    ...(imagery && { imagery: imageryData(settings, imagery) }),
    ...(retraction && {
      retracted: { note: retraction.note, ...date('date', retraction.date) },
    }),
    html: htmlOf(view.note),
    ...(view.declaredIn && { declaredIn: named(settings, view.declaredIn) }),
    claims: part(settings, view.claims, claimNamed),
    falling: part(settings, view.allFall ? view.claims : view.falling, claimNamed),
  };
}

function sumOf({ sums }: SourceView, archive: string): { readonly sha256?: string } {
  const sum = sums.find(({ url }) => url === archive);
  return sum ? { sha256: sum.sha256 } : {};
}

function imageryData(
  settings: ExportSettings,
  { provider, handout, accessCode, alterations, taken, credit, src }: ImageryView,
): SourceData['imagery'] {
  return {
    provider: named(settings, provider),
    handout,
    ...(accessCode && { access: accessCode }),
    ...(alterations && { alterations: alterations.map((one) => ({ ...one })) }),
    ...date('taken', taken),
    credit,
    ...(src !== undefined && { file: absolute(settings, src) }),
  };
}

// What several of them have

function sourcing(profile: ProfileView): NonNullable<BriefingData['sourcing']> {
  const { claims, byOrigins, interested, documents, origins, sentences, languageCodes } = profile;
  return {
    claims,
    states: profile.states.map(({ shape, count }) => ({ state: shape, claims: count })),
    byOrigins: { ...byOrigins },
    interested,
    documents,
    origins,
    sentences: { ...sentences },
    languages: [...languageCodes],
    ...date('oldest', profile.oldest),
    ...date('newest', profile.newest),
  };
}

const timeline = (settings: ExportSettings, { all, lines }: ListPart<EventLine>) => ({
  all,
  first: lines.map((line) => ({
    date: edtfOf(line.date),
    claim: named(settings, { name: line.text, href: line.href }),
  })),
});

const htmlOf = (passages: readonly { readonly html: string }[]): string[] =>
  passages.map(({ html }) => html);

function thing(settings: ExportSettings, { id, path }: { id: string; path: string }) {
  return { id, url: pageAddress(settings, path), ...imprintOf(settings) };
}

function part<Line>(
  settings: ExportSettings,
  { all, lines }: ListPart<Line>,
  name: (line: Line) => Named,
) {
  return { all, first: lines.map((line) => named(settings, name(line))) };
}

const claimNamed = ({ text, ref, href }: { text: string; ref: string; href: string }): Named => ({
  name: text || ref,
  href,
});

const named = (settings: ExportSettings, { name, href }: Named) => ({
  name,
  ...(href !== undefined && { url: absolute(settings, href) }),
});

function date<Key extends string>(
  key: Key,
  value: DateView | undefined,
): { readonly [K in Key]?: string } {
  return value ? ({ [key]: edtfOf(value) } as { [K in Key]: string }) : {};
}
