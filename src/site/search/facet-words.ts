// What the values of facets are called.

import { languageName } from '../../core/views/in-language.ts';
import type { InterfaceText } from '../../core/views/interface-text.ts';
import type { Shape } from '../../core/views/claim-view.ts';
import type { FacetCount } from './facet-values.ts';
import type { Facet } from './search-state.ts';

/** `language` is that of the page. */
export function facetWord(
  facet: Facet,
  { key, name }: FacetCount,
  text: InterfaceText,
  language: string,
): string {
  const word = fixed(text)[facet]?.[key] ?? name;
  if (word !== undefined) return word;
  return facet === 'language' ? languageNamed(key, text, language) : key;
}

function languageNamed(key: string, text: InterfaceText, inWords: string): string {
  const words: Readonly<Record<string, string>> = text.searchLanguages;
  return words[key] ?? languageName(key, inWords);
}

/** In the order of their words where that is fixed, the latest year first, else the most frequent first. */
export function inFacetOrder(
  facet: Facet,
  counts: readonly FacetCount[],
  text: InterfaceText,
): readonly FacetCount[] {
  const order = Object.keys(fixed(text)[facet] ?? {});
  if (order.length > 0)
    return counts.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (facet === 'year') return counts.toSorted((a, b) => (a.key < b.key ? 1 : -1));
  const named = ({ name, key }: FacetCount): string => name ?? key;
  return counts.toSorted((a, b) => b.pages - a.pages || (named(a) < named(b) ? -1 : 1));
}

export const stateWord = (shape: Shape, text: InterfaceText): string => states(text)[shape];

const fixed = (
  text: InterfaceText,
): Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> => ({
  kind: text.searchKinds,
  status: states(text),
  origins: text.searchOrigins,
});

const states = (text: InterfaceText): Readonly<Record<Shape, string>> => ({
  ...text.statusWord,
  act: text.act,
  opinion: text.opinion,
  assessed: text.assessed,
});
