// Words that search records and the search page share. The page loads this file: it imports nothing.

/** Kinds of pages, in the order in which they are listed. */
export const searchKinds = ['briefing', 'actor', 'topic', 'source'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Known independent origins: none, one, two or more. */
export type OriginRange = '0' | '1' | '2';

export const originRange = (origins: number): OriginRange =>
  origins === 0 ? '0' : origins === 1 ? '1' : '2';

/** State and origins of one claim, as one value: `disputed 1`. */
export const standingValue = (shape: string, origins: string): string => `${shape} ${origins}`;

/**
 * A value that has a name of its own is `key|name`. The index takes values for JSON without reading its escapes, so that
 * what JSON would escape is written as in an address.
 */
export const facetValue = (key: string, name?: string): string =>
  name === undefined ? plain(key) : `${plain(key)}|${plain(name)}`;

export function readFacetValue(value: string): { readonly key: string; readonly name?: string } {
  const [key = '', name] = value.split('|').map(decodeURIComponent);
  return name === undefined ? { key } : { key, name };
}

const plain = (text: string): string => text.replace(/["\\|%\u0000-\u001f]/g, encodeURIComponent);
