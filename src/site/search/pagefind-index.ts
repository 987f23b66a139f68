// Pagefind's program in the browser, as far as it is used here.

import type { IndexCounts } from './facet-values.ts';
import type { Filters } from './filters.ts';

export interface SearchIndex {
  /** Addresses of its parts, by which the filter `part` tells its pages. */
  readonly parts: readonly string[];
  /** `null` finds every page that the filters let through. */
  readonly search: (query: string | null, options: SearchOptions) => Promise<SearchAnswer>;
  /** Loads all facets, of which counts are given from then on, and counts the pages of each value. */
  readonly filters: () => Promise<IndexCounts>;
}

export interface SearchOptions {
  readonly filters: Filters;
  /** Pages without a date are left out. Exact within a part; by their places within the parts between them. */
  readonly sort?: { readonly date: 'desc' };
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** Of the results, by each facet that is loaded. */
  readonly filters: IndexCounts;
}

export interface SearchResult {
  /** Equal for equal pages. */
  readonly id: string;
  readonly score: number;
  /** Loads what is shown of the result. */
  readonly data: () => Promise<ResultPage>;
}

export interface ResultPage {
  readonly url: string;
  /** Its words, with `<` and `>` escaped. */
  readonly raw_content: string;
  /** Places of the words that were found, counted in words. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Pagefind's program, and an index that it has opened. */
interface Pagefind {
  readonly createInstance: (options: object) => OpenIndex;
}

interface OpenIndex extends Omit<SearchIndex, 'parts'> {
  readonly init: () => Promise<void>;
  readonly mergeIndex: (address: string, options: object) => Promise<void>;
}

/** Opens the first of the parts and merges the others; addresses end with a slash. */
export async function openIndex(parts: readonly string[]): Promise<SearchIndex> {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('There is no search index');
  const { createInstance } = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  const opened = createInstance({ ...optionsOf(first), basePath: first });
  await opened.init();
  await Promise.all(others.map((part) => opened.mergeIndex(part, optionsOf(part))));
  return { parts, search: opened.search, filters: opened.filters };
}

/** Who asks by another name means the page that has it as much as who asks by its title. */
export const optionsOf = (part: string) => ({
  ranking: { metaWeights: { title: 5, aliases: 5, forms: 5 } },
  mergeFilter: { part },
});
