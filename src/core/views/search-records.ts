// What each page is found by. One index serves all languages.

import type { ActorView } from './actor-view.ts';
import type { BriefingView } from './briefing-view.ts';
import type { ClaimLine } from './claim-line.ts';
import type { SourceView } from './source-view.ts';
import type { TopicView } from './topic-view.ts';

export interface SearchText {
  readonly path: string;
  readonly kind: 'briefing' | 'actor' | 'topic' | 'source';
  readonly title: string;
  readonly language: string;
  /** What the excerpt is taken from. */
  readonly content: string;
  /** Other names; searched, never shown in an excerpt. */
  readonly aliases: readonly string[];
  /** ISO date by which results are sorted. */
  readonly date?: string;
}

const join = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n');

/** The passages' words, without marks of citations. */
const wordsOf = (html: string): string =>
  html
    .replace(/<span class="cites">[\s\S]*?<\/a><\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

const claimText = (claim: ClaimLine): string => claim.text;

export function briefingText(view: BriefingView): SearchText {
  const date = view.published?.iso;
  return {
    path: view.path,
    kind: 'briefing',
    title: view.title,
    language: view.language,
    content: join([
      view.summary,
      ...view.takeaways.map(({ text }) => text),
      ...view.text.passages.map(({ html }) => wordsOf(html)),
      ...view.gaps,
    ]),
    aliases: [],
    ...(date !== undefined && { date }),
  };
}

export function actorText(view: ActorView, language: string): SearchText {
  return {
    path: view.path,
    kind: 'actor',
    title: view.name,
    language,
    content: join([
      view.summary,
      ...view.text.passages.map(({ html }) => wordsOf(html)),
      ...view.said.lines.map(claimText),
    ]),
    aliases: view.aliases.map(({ text }) => text),
  };
}

export function topicText(view: TopicView, language: string): SearchText {
  return {
    path: view.path,
    kind: 'topic',
    title: view.name,
    language,
    content: join([view.summary, ...view.text.passages.map(({ html }) => wordsOf(html))]),
    aliases: view.aliases,
  };
}

export function sourceText(view: SourceView): SearchText {
  const date = view.published?.iso;
  return {
    path: view.path,
    kind: 'source',
    title: view.title,
    language: view.language,
    content: join([
      view.titleTranslated,
      view.publisher.name,
      ...view.note.map(({ html }) => wordsOf(html)),
    ]),
    aliases: [],
    ...(date !== undefined && { date }),
  };
}
