// Pagefind's program in the browser, as far as it is used here.

import type { IndexCounts } from './facet-values.ts';
import type { Filters } from './filters.ts';

export interface SearchIndex {
  /** `null` finds every page that the filters let through. */
  readonly search: (query: string | null, options: SearchOptions) => Promise<SearchAnswer>;
  /** Loads all facets, of which counts are given from then on, and counts the pages of each value. */
  readonly filters: () => Promise<IndexCounts>;
}

export interface SearchOptions {
  readonly filters: Filters;
  /** Leaves out pages without a date. */
  readonly sort?: { readonly date: 'desc' };
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** Of the results, by each facet that is loaded. */
  readonly filters: IndexCounts;
}

export interface SearchResult {
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

interface Pagefind extends SearchIndex {
  readonly options: (options: typeof searchOptions) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (address: string) => Promise<void>;
}

/** Opens the first of the index's parts and merges the others; `folders` end with a slash. */
export async function openIndex([first, ...others]: readonly string[]): Promise<SearchIndex> {
  if (first === undefined) throw new Error('There is no search index');
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await pagefind.options(searchOptions);
  await pagefind.init();
  for (const folder of others) await pagefind.mergeIndex(folder);
  return pagefind;
}

/** Who asks by another name means the page that has it as much as who asks by its title. */
export const searchOptions = {
  ranking: { metaWeights: { title: 5, aliases: 5, forms: 5 } },
} as const;
