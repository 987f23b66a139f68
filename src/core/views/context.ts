// What every view is made with.

import type { Corpus, Party } from '../corpus/corpus.ts';
import { dayOfInstant, formatEdtf, type EdtfDate } from '../schema/edtf.ts';
import { partyName } from '../provenance/words.ts';
import { claimAnchor } from '../render/render-text.ts';
import type { Backlinks } from './backlinks.ts';
import { titleLanguage } from './in-language.ts';
import type { InterfaceText } from './interface-text.ts';

export interface ViewContext {
  /** The released corpus; nothing else is ever shown. */
  readonly corpus: Corpus;
  readonly backlinks: Backlinks;
  readonly text: InterfaceText;
  /** Of the interface: dates, numbers and the names of languages and countries are part of it. */
  readonly interfaceLanguage: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A name with the address of its page, if it has one. */
export interface Named {
  readonly name: string;
  readonly href?: string;
  /** Where the name is a title, the language that it is in. */
  readonly language?: string;
}

/** The name where its page need not be linked once more. */
export const unlinked = ({ name, language }: Named): Named => ({
  name,
  ...(language !== undefined && { language }),
});

export interface DateView {
  readonly text: string;
  /** For `<time datetime>`, where HTML can say it. */
  readonly iso?: string;
  /** As written, where HTML cannot say it. */
  readonly edtf?: string;
}

export const briefingPath = (id: string): string => `briefings/${id}/`;
export const actorPath = (id: string): string => `actors/${id}/`;
export const topicPath = (id: string): string => `topics/${id}/`;
export const sourcePath = (id: string): string => `sources/${id}/`;

export function dateView({ interfaceLanguage }: ViewContext, date: EdtfDate): DateView {
  const text = formatEdtf(date, interfaceLanguage);
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(date.text)
    ? { text, iso: date.text }
    : { text, edtf: date.text };
}

/** `15 November 2024, 21:00 UTC`, from milliseconds since the epoch. */
export function instantView(context: ViewContext, instant: number): DateView {
  const iso = new Date(instant).toISOString();
  const { text } = dateView(context, dayOfInstant(instant));
  return { text: `${text}, ${iso.slice(11, 16)} UTC`, iso: `${iso.slice(0, 16)}Z` };
}

export const optionalDate = (context: ViewContext, date: EdtfDate | undefined) =>
  date && dateView(context, date);

export function actorNamed({ corpus, base }: ViewContext, id: string): Named {
  const actor = corpus.actors.get(id);
  return actor ? { name: actor.name, href: `${base}${actorPath(id)}` } : { name: id };
}

/** A party without a name is one that may not be shown. */
export function partyNamed(context: ViewContext, party: Party): Named {
  if ('actor' in party) return actorNamed(context, party.actor);
  return { name: partyName(context.corpus, party) || context.text.notPublic };
}

export function topicNamed({ corpus, base }: ViewContext, id: string): Named {
  return { name: corpus.topics.get(id)?.name ?? id, href: `${base}${topicPath(id)}` };
}

export function briefingNamed({ corpus, base }: ViewContext, id: string): Named {
  const briefing = corpus.briefings.get(id);
  return {
    name: briefing?.title ?? id,
    href: `${base}${briefingPath(id)}`,
    ...(briefing && { language: briefing.language }),
  };
}

export function sourceNamed({ corpus, base }: ViewContext, id: string): Named {
  const source = corpus.sources.get(id);
  const language = source && titleLanguage(source.title, source.language);
  return {
    name: source?.title ?? id,
    href: `${base}${sourcePath(id)}`,
    ...(language !== undefined && { language }),
  };
}

/** The permanent address of a claim: its briefing's page and its own id. */
export function claimHref({ base }: ViewContext, ref: string): string {
  const [briefing = '', claim = ''] = ref.split('#');
  return `${base}${briefingPath(briefing)}#${claimAnchor(claim)}`;
}

/** The address of a thing such as `actor:kcna`, where it has a page. */
export function thingAddress({ corpus, base }: ViewContext, thing: string): string | undefined {
  const [, kind, id = '', claim] = /^(actor|topic|briefing):([^#]+)(?:#(.+))?$/.exec(thing) ?? [];
  if (kind === 'actor') return corpus.actors.has(id) ? `${base}${actorPath(id)}` : undefined;
  if (kind === 'topic') return corpus.topics.has(id) ? `${base}${topicPath(id)}` : undefined;
  if (kind !== 'briefing' || !corpus.briefings.has(id)) return undefined;
  return `${base}${briefingPath(id)}${claim === undefined ? '' : `#${claimAnchor(claim)}`}`;
}
