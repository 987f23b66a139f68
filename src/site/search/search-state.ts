// What is asked: words, choices, order. It is kept in the page's address.

/** In the order in which they are shown. */
export const facetNames = [
  'kind',
  'status',
  'origins',
  'topic',
  'actor',
  'year',
  'outlet',
  'language',
] as const;

export type Facet = (typeof facetNames)[number];

export type Order = 'relevance' | 'date';

export interface SearchState {
  readonly query: string;
  /** Keys of the chosen values; facets without a choice are left out. */
  readonly chosen: Chosen;
  readonly order: Order;
}

export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** `search` as in `location.search`. */
export function stateFrom(search: string): SearchState {
  const given = new URLSearchParams(search);
  const chosen = facetNames.flatMap((facet) => {
    const keys = [...new Set(given.getAll(facet))].filter((key) => key !== '').sort();
    return keys.length === 0 ? [] : [[facet, keys] as const];
  });
  return {
    query: given.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(chosen),
    order: given.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The same state gives the same address: `?q=…&topic=…&sort=date`, or nothing. */
export function addressOf({ query, chosen, order }: SearchState): string {
  const given = new URLSearchParams();
  if (query !== '') given.set('q', query);
  for (const facet of facetNames)
    for (const key of [...(chosen[facet] ?? [])].sort()) given.append(facet, key);
  if (order === 'date') given.set('sort', 'date');
  return given.size === 0 ? '' : `?${given}`;
}

/** Nothing is asked, so nothing is looked for. */
export const isEmpty = ({ query, chosen }: SearchState): boolean =>
  query === '' && Object.keys(chosen).length === 0;
