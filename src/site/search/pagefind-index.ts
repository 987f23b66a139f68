// Pagefind's program in the browser, as far as it is used here.

export interface SearchIndex {
  readonly search: (query: string, options: SearchOptions) => Promise<SearchAnswer>;
}

export interface SearchOptions {
  readonly filters: Readonly<Record<string, string>>;
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
}

export interface SearchResult {
  /** Loads what is shown of the result. */
  readonly data: () => Promise<ResultPage>;
}

export interface ResultPage {
  readonly url: string;
  /** Escaped text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind extends SearchIndex {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (address: string) => Promise<void>;
}

/** Opens the first of the index's parts and merges the others; `folders` end with a slash. */
export async function openIndex([first, ...others]: readonly string[]): Promise<SearchIndex> {
  if (first === undefined) throw new Error('There is no search index');
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 30 });
  await pagefind.init();
  for (const folder of others) await pagefind.mergeIndex(folder);
  return pagefind;
}
