// What each page is found by. One index serves all languages.

import { claimAnchor } from '../render/render-text.ts';
import type { ActorView } from './actor-view.ts';
import type { BriefingView } from './briefing-view.ts';
import type { ClaimLine } from './claim-line.ts';
import type { ClaimView } from './claim-view.ts';
import { briefingPath, sourcePath } from './context.ts';
import { nameForms } from './name-forms.ts';
import type { PageFacets } from './search-facets.ts';
import { joinPassages, type SearchPassage } from './search-passages.ts';
import { originRange, type SearchKind } from './search-terms.ts';
import type { SourceView } from './source-view.ts';
import type { TopicView } from './topic-view.ts';

export interface SearchText {
  readonly path: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly language: string;
  /** Passages, as `joinPassages` puts them together. */
  readonly content: string;
  /** Other names; searched and shown, never in an excerpt. */
  readonly aliases: readonly string[];
  /** Other spellings of the names; searched and never shown. */
  readonly forms: readonly string[];
  /** ISO date by which results are sorted. */
  readonly date?: string;
  readonly facets: PageFacets;
}

/** The passages' words, without marks of citations. */
const wordsOf = (html: string): string =>
  html
    .replace(/<span class="cites">[\s\S]*?<\/a><\/span>/g, '')
    .replace(/<\/?(?:a|em|strong|code|del|sup|span)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

export function briefingText(view: BriefingView, facets: PageFacets): SearchText {
  const claims = claimsOf(view);
  const passages = view.text.passages.map(({ html }) => wordsOf(html));
  return {
    path: view.path,
    kind: 'briefing',
    title: view.title,
    language: view.language,
    content: joinPassages([
      // Of what is withdrawn only the reason is left to be found by.
      { text: view.withdrawn?.reason ?? view.summary },
      ...view.takeaways,
      ...claims,
      ...beside(passages, claims),
      ...texts(view.gaps),
    ]),
    aliases: [],
    forms: [],
    ...dated(view),
    facets,
  };
}

export function actorText(view: ActorView, language: string, facets: PageFacets): SearchText {
  const aliases = view.aliases.map(({ text }) => text);
  return {
    path: view.path,
    kind: 'actor',
    title: view.name,
    language,
    // A record without words would not be found by its name either.
    content: joinPassages([
      { text: view.summary === '' ? view.kind : view.summary },
      ...texts(view.text.passages.map(({ html }) => wordsOf(html))),
      ...view.said.lines.map((claim) => claimPassage(claim)),
    ]),
    aliases,
    forms: nameForms([view.name, ...aliases]),
    facets,
  };
}

export function topicText(view: TopicView, language: string, facets: PageFacets): SearchText {
  return {
    path: view.path,
    kind: 'topic',
    title: view.name,
    language,
    content: joinPassages([
      { text: view.summary },
      ...texts(view.text.passages.map(({ html }) => wordsOf(html))),
    ]),
    aliases: view.aliases,
    forms: nameForms([view.name, ...view.aliases]),
    facets,
  };
}

export function sourceText(view: SourceView, facets: PageFacets): SearchText {
  return {
    path: view.path,
    kind: 'source',
    title: view.title,
    language: view.language,
    content: joinPassages([
      { text: view.titleTranslated ?? '' },
      { text: view.publisher.name },
      ...texts(view.note.map(({ html }) => wordsOf(html))),
    ]),
    aliases: [],
    forms: [],
    ...dated(view),
    facets,
  };
}

function dated({ published }: { readonly published?: { readonly iso?: string } }) {
  return published?.iso === undefined ? {} : { date: published.iso };
}

const texts = (all: readonly string[]): readonly SearchPassage[] => all.map((text) => ({ text }));

/** The briefing's claims in the order of its text, and those that the text does not cite. */
function claimsOf(view: BriefingView): readonly SearchPassage[] {
  const cited = view.text.notes.filter(({ elsewhere }) => !elsewhere).map(({ claim }) => claim);
  return [...cited, ...view.uncited].flatMap((claim) => {
    const passage = claimPassage(claim, view.id);
    const beside = wordsBeside(claim).filter((text) => !claim.text.includes(text));
    return [passage, ...[...new Set(beside)].map((text) => ({ ...passage, text }))];
  });
}

/** Words used, in both languages, and the reasons of a judgement. */
function wordsBeside({ attributions, judgement }: ClaimView): readonly string[] {
  const quoted = attributions.flatMap(({ quote }) => [quote?.text, quote?.original]);
  return [...quoted, judgement?.because].filter((text) => text !== undefined);
}

/** `page` is the briefing on whose page the passage stands. */
function claimPassage(
  claim: Pick<ClaimLine, 'ref' | 'text' | 'shape' | 'origins'>,
  page?: string,
): SearchPassage {
  const { text, shape, origins } = claim;
  const told = shape === 'assessed' ? {} : { origins: originRange(origins.length) };
  return { text, claim: { place: placeOf(claim.ref, page), shape, ...told } };
}

/** The permanent place of a claim; of a document cited directly, the document's page. */
function placeOf(ref: string, page: string | undefined): string {
  const [, briefing = '', mark, id = ''] = /^([^#@]*)([#@])(.*)$/.exec(ref) ?? [];
  if (mark === '@') return `/${sourcePath(id)}`;
  return `${briefing === page ? '' : `/${briefingPath(briefing)}`}#${claimAnchor(id)}`;
}

/** What the text says beside the claims, which have passages of their own. */
function beside(
  passages: readonly string[],
  claims: readonly SearchPassage[],
): readonly SearchPassage[] {
  const all = claims.map(({ text }) => text).filter((text) => text !== '');
  return passages.map((passage) => ({
    text: all.reduce((rest, text) => rest.replace(text, ' '), passage),
  }));
}
