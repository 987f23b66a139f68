// The values of facets, by their keys.

import { facetValue, readFacetValue } from '../../core/views/search-terms.ts';
import type { Facet } from './search-state.ts';

/** How many pages have each value, by facet, as the index counts them. */
export type IndexCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The index's values by facet and key. */
export type FacetValues = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface FacetCount {
  readonly key: string;
  /** The value's own name, where it has one. */
  readonly name?: string;
  readonly pages: number;
}

export function facetValues(counts: IndexCounts): FacetValues {
  return new Map(
    Object.entries(counts).map(([facet, values]) => [
      facet,
      new Map(Object.keys(values).map((value) => [keyOf(value), value])),
    ]),
  );
}

/** An unknown key stands for itself, and finds nothing. */
export const valueOf = (values: FacetValues, facet: string, key: string): string =>
  values.get(facet)?.get(key) ?? facetValue(key);

export const keyOf = (value: string): string => readFacetValue(value).key;

/** The counts of one facet: what pages have, and what is chosen though none has it. */
export function facetCounts(
  facet: Facet,
  counts: IndexCounts,
  chosen: readonly string[] = [],
  values: FacetValues = new Map(),
): readonly FacetCount[] {
  const found = Object.entries(counts[facet] ?? {}).filter(([, pages]) => pages > 0);
  const keys = new Set(found.map(([value]) => keyOf(value)));
  const empty = chosen.filter((key) => !keys.has(key));
  return [
    ...found.map(([value, pages]) => counted(value, pages)),
    ...empty.map((key) => counted(valueOf(values, facet, key), 0)),
  ];
}

const counted = (value: string, pages: number): FacetCount => ({ ...readFacetValue(value), pages });
