// Views as data for others: whole addresses, dates as they were written, and the words of the format.

import type { ActorView } from '../views/actor-view.ts';
import type { BriefingView } from '../views/briefing-view.ts';
import type { AttributionView, ClaimView } from '../views/claim-view.ts';
import type { DateView, Named } from '../views/context.ts';
import type { ListPart } from '../views/list-part.ts';
import type { SourceView } from '../views/source-view.ts';
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
    dates: claim.dates.map(edtfOf),
    about: names(claim.about),
    topics: names(claim.topics),
    figures: claim.figures.map(({ label, figure }) => ({ label, figure })),
    documents: claim.documents,
    origins: names(claim.origins),
    attributions: claim.attributions.map((one) => attribution(settings, one)),
    ...(retraction && { retracted: retraction.extent }),
    disputes: addresses([...claim.disputes, ...claim.disputedBy]),
    supersededBy: addresses(claim.supersededBy),
  };
}

function attribution(
  settings: ExportSettings,
  { speaker, said, document, locator, chain, origins, stake, quote }: AttributionView,
): ClaimData['attributions'][number] {
  return {
    speaker: speaker.kind === 'unnamed' ? speaker.description : speaker.name.name,
    ...(speaker.kind === 'unnamed' && { unnamed: true as const }),
    ...date('said', said),
    ...(document && {
      document: { name: document.title, url: absolute(settings, document.href) },
    }),
    ...(locator !== undefined && { locator }),
    chain: chain.map(({ name }) => named(settings, name)),
    origins: origins.map((one) => named(settings, one)),
    interested: stake !== undefined,
    ...(quote && { quote: quote.text }),
  };
}

export function briefingData(settings: ExportSettings, view: BriefingView): BriefingData {
  const names = (all: readonly Named[]) => all.map((one) => named(settings, one));
  const { withdrawn, supersedes, translationOf } = view;
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
    topics: names(view.topics),
    ...(supersedes && { supersedes: named(settings, supersedes) }),
    supersededBy: names(view.supersededBy),
    translations: names([...(translationOf ? [translationOf] : []), ...view.translations]),
    takeaways: view.takeaways.map(({ text }) => text),
    gaps: [...view.gaps],
    revisions: view.revisions.map((one) => ({
      date: edtfOf(one.date),
      kind: one.kind,
      note: one.note,
    })),
    sources: view.sources.map(({ title, href }) => named(settings, { name: title, href })),
    claims: ownClaims(view).map((claim) => claimData(settings, claim)),
  };
}

export function actorData(settings: ExportSettings, view: ActorView): ActorData {
  const names = (all: readonly Named[]) => all.map((one) => named(settings, one));
  const { principal, partOf, controlledBy } = view;
  return {
    ...thing(settings, view),
    name: view.name,
    kind: view.kind,
    summary: view.summary,
    aliases: view.aliases.map(({ text }) => text),
    ...(view.country !== undefined && { country: view.country }),
    ...(principal && { speaksFor: named(settings, principal) }),
    ...(partOf && { partOf: named(settings, partOf) }),
    memberOf: names(view.memberOf),
    ...(controlledBy && { controlledBy: named(settings, controlledBy.actor) }),
    affiliations: names(view.affiliations.map((one) => one.with)),
    sameAs: [...view.sameAs],
    briefings: part(settings, view.briefings, (line) => line),
    said: part(settings, view.said, claimNamed),
    about: part(settings, view.about, claimNamed),
    published: part(settings, view.published, (line) => line),
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
    measures: view.measures.map(({ label, unit }) => ({ label, unit })),
    briefings: part(settings, view.briefings, (line) => line),
    claims: part(settings, view.claims, claimNamed),
  };
}

export function sourceData(settings: ExportSettings, view: SourceView): SourceData {
  const { retraction } = view;
  return {
    ...thing(settings, view),
    title: view.title,
    ...(view.titleTranslated !== undefined && { titleTranslated: view.titleTranslated }),
    kind: view.kind,
    language: view.language,
    documentPublisher: named(settings, view.publisher),
    authors: [...view.authors],
    ...date('published', view.published),
    ...date('accessed', view.accessed),
    ...(view.url !== undefined && { documentUrl: view.url }),
    archives: view.archives.map((one) => ({ url: one.url, ...date('date', one.date) })),
    derivesFrom: view.upstream.map(({ how, name }) => ({ how, from: named(settings, name) })),
    derivation: view.derivation,
    ...(retraction && {
      retracted: { note: retraction.note, ...date('date', retraction.date) },
    }),
    claims: part(settings, view.claims, claimNamed),
  };
}

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
