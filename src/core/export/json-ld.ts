// What pages say to machines, in the terms of https://schema.org

import type { ActorView } from '../views/actor-view.ts';
import type { BriefingView } from '../views/briefing-view.ts';
import type { ClaimView, DocumentView } from '../views/claim-view.ts';
import type { DateView, Named } from '../views/context.ts';
import type { SourceView } from '../views/source-view.ts';
import type { TopicView } from '../views/topic-view.ts';
import { ownClaims } from './citation.ts';
import { oneLine } from './one-line.ts';
import { absolute, pageAddress, type ExportSettings } from './export-settings.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

/** As the text of a script element, which `<` could end. */
export const jsonLdText = (thing: JsonLd): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');

export function siteLd(settings: ExportSettings): JsonLd {
  const { site } = settings;
  return {
    '@type': 'WebSite',
    '@id': pageAddress(settings, ''),
    name: site.title,
    ...(site.description !== '' && { description: site.description }),
    inLanguage: site.language,
    publisher: publisherLd(settings),
    ...licenceLd(settings),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${pageAddress(settings, 'search/')}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}

/** Claims and documents stand on the page that says how to cite them, so that this one stays light. */
export function briefingLd(settings: ExportSettings, view: BriefingView): JsonLd {
  const { translationOf, corrections, withdrawn } = view;
  return {
    '@type': 'Report',
    '@id': pageAddress(settings, view.path),
    headline: view.title,
    ...(view.summary !== '' && { abstract: view.summary }),
    inLanguage: view.language,
    ...(view.published && { datePublished: isoOf(view.published) }),
    ...((view.updated ?? withdrawn) && { dateModified: isoOf(withdrawn?.date ?? view.updated) }),
    ...(view.authors.length > 0 && {
      author: view.authors.map((author, index) => ({
        ...typeOf(view.authorKinds[index]),
        ...namedLd(settings, author),
      })),
    }),
    publisher: publisherLd(settings),
    ...licenceLd(settings),
    ...(withdrawn && { creativeWorkStatus: settings.site.text.withdrawnMark }),
    ...(translationOf?.href !== undefined && {
      translationOfWork: { '@id': absolute(settings, translationOf.href) },
    }),
    ...(view.supersedes?.href !== undefined && {
      isBasedOn: { '@id': absolute(settings, view.supersedes.href) },
    }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, note }) => ({
        '@type': 'CorrectionComment',
        datePublished: isoOf(date),
        text: note,
      })),
    }),
  };
}

export function claimsLd(settings: ExportSettings, view: BriefingView): JsonLd {
  return {
    '@type': 'Report',
    '@id': pageAddress(settings, view.path),
    headline: view.title,
    ...(view.sources.length > 0 && {
      citation: view.sources.map(({ href }) => ({ '@id': absolute(settings, href) })),
    }),
    hasPart: ownClaims(view).map((claim) => claimLd(settings, claim)),
  };
}

function claimLd(settings: ExportSettings, claim: ClaimView): JsonLd {
  const speakers = claim.attributions.flatMap(({ speaker }) =>
    speaker.kind === 'unnamed' ? [] : [namedLd(settings, speaker.name)],
  );
  const documents = claim.attributions.flatMap(({ document }) => document ?? []);
  return {
    '@type': 'Claim',
    '@id': absolute(settings, claim.href),
    text: oneLine(claim.text || claim.id),
    inLanguage: claim.language,
    creativeWorkStatus: claim.state,
    ...(speakers.length > 0 && { author: distinct(speakers) }),
    ...(documents.length > 0 && {
      appearance: distinct(documents.map((one) => documentLd(settings, one))),
    }),
  };
}

export function actorLd(settings: ExportSettings, view: ActorView): JsonLd {
  const names = view.aliases.map(({ text }) => text);
  const { partOf } = view;
  return {
    '@type': view.isPerson ? 'Person' : 'Organization',
    '@id': pageAddress(settings, view.path),
    name: view.name,
    ...(names.length > 0 && { alternateName: names }),
    ...(view.summary !== '' && { description: view.summary }),
    ...(view.sameAs.length > 0 && { sameAs: view.sameAs }),
    ...(partOf && !view.isPerson && { parentOrganization: namedLd(settings, partOf) }),
    ...(view.memberOf.length > 0 && {
      memberOf: view.memberOf.map((one) => namedLd(settings, one)),
    }),
    ...(view.affiliations.length > 0 && {
      affiliation: view.affiliations.map((one) => namedLd(settings, one.with)),
    }),
  };
}

export function topicLd(settings: ExportSettings, view: TopicView): JsonLd {
  return {
    '@type': 'DefinedTerm',
    '@id': pageAddress(settings, view.path),
    name: view.name,
    ...(view.aliases.length > 0 && { alternateName: view.aliases }),
    description: view.summary,
    inDefinedTermSet: pageAddress(settings, 'topics/'),
  };
}

export function sourceLd(settings: ExportSettings, view: SourceView): JsonLd {
  const upstream = view.upstream.flatMap(({ name }) =>
    name.href === undefined ? [] : [{ '@id': absolute(settings, name.href) }],
  );
  return {
    ...documentLd(settings, view),
    ...(view.titleTranslated !== undefined && { alternateName: view.titleTranslated }),
    inLanguage: view.language,
    publisher: namedLd(settings, view.publisher),
    ...(view.authors.length > 0 && { author: view.authors.map((name) => ({ name })) }),
    ...(view.archives.length > 0 && { archivedAt: view.archives.map(({ url }) => url) }),
    ...(upstream.length > 0 && { isBasedOn: upstream }),
    ...(view.retraction && {
      creativeWorkStatus: settings.site.text.sourceRetracted,
      correction: view.retraction.note,
    }),
  };
}

function documentLd(settings: ExportSettings, one: DocumentView): JsonLd {
  return {
    '@type': documentType[one.kind] ?? 'CreativeWork',
    '@id': absolute(settings, one.href),
    name: one.title,
    ...(one.url !== undefined && { url: one.url }),
    ...(one.published && { datePublished: isoOf(one.published) }),
  };
}

const documentType: Readonly<Partial<Record<DocumentView['kind'], string>>> = {
  article: 'Article',
  post: 'SocialMediaPosting',
  report: 'Report',
  dataset: 'Dataset',
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
};

function publisherLd({ site }: ExportSettings): JsonLd {
  const { name, url } = site.publisher;
  return {
    '@type': 'Organization',
    name: name || site.title,
    ...(url !== undefined && { url }),
  };
}

/** A licence is an address or a work in these terms, never bare words. */
function licenceLd({ site: { license } }: ExportSettings) {
  if (license === '') return {};
  if (/^https?:/.test(license)) return { license };
  return { license: { '@type': 'CreativeWork', name: license } };
}

/** Of a name without a page it is not known whose it is. */
function typeOf(kind: BriefingView['authorKinds'][number] | undefined) {
  if (kind === undefined || kind === 'unknown') return {};
  return { '@type': kind === 'person' ? 'Person' : 'Organization' };
}

const namedLd = (settings: ExportSettings, { name, href }: Named): JsonLd => ({
  name,
  ...(href !== undefined && { '@id': absolute(settings, href) }),
});

/** Dates of schema.org are ISO 8601's; EDTF that is not stays as it was written. */
const isoOf = (date: DateView | undefined): string | undefined =>
  date && (date.iso ?? date.edtf ?? date.text);

function distinct(things: readonly JsonLd[]): readonly JsonLd[] {
  return [...new Map(things.map((one) => [JSON.stringify(one), one])).values()];
}
