// Choices as the index takes them: OR within a facet, AND between facets. Status and origins together ask for one
// claim that is both.

import { standingValue } from '../../core/views/search-terms.ts';
import type { Chosen, Facet } from './search-state.ts';
import { valueOf, type FacetValues } from './facet-values.ts';

export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

export function filtersOf(chosen: Chosen, values: FacetValues): Filters {
  const { status, origins, ...others } = chosen;
  const plain = status && origins ? others : chosen;
  const filters = Object.entries(plain).map(([facet, keys]) => [
    facet,
    { any: keys.map((key) => valueOf(values, facet, key)) },
  ]);
  const both = status && origins ? { standing: { any: standings(status, origins) } } : {};
  return { ...Object.fromEntries(filters), ...both };
}

export function without(chosen: Chosen, facet: Facet): Chosen {
  const { [facet]: _own, ...others } = chosen;
  return others;
}

const standings = (status: readonly string[], origins: readonly string[]): readonly string[] =>
  status.flatMap((one) => origins.map((range) => standingValue(one, range)));
