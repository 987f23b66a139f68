// Results by date over several parts of the index, each of which has its own order.

import type { SearchResult } from './pagefind-index.ts';

/**
 * As many results as are given, the newest first and what has no date last. `parts` are of one age each, the newest first;
 * `datedOf` gives a part's results that have a date, in their order, and is asked when the part is reached.
 */
export function newestFirst(
  results: readonly SearchResult[],
  parts: readonly string[],
  datedOf: (part: string) => Promise<readonly SearchResult[]>,
): readonly SearchResult[] {
  const left = [...parts];
  const ordered: SearchResult[] = [];
  let reached = Promise.resolve();
  const reach = async (place: number): Promise<void> => {
    for (let part = left.shift(); part !== undefined; part = left.shift()) {
      ordered.push(...(await datedOf(part)));
      if (ordered.length > place) return;
    }
    const dated = new Set(ordered.map(({ id }) => id));
    ordered.push(...results.filter(({ id }) => !dated.has(id)));
  };
  const resultAt = async (place: number): Promise<SearchResult | undefined> => {
    reached = reached.then(() => (ordered.length > place ? undefined : reach(place)));
    await reached;
    return ordered[place];
  };
  return results.map((result, place) => ({
    ...result,
    data: async () => ((await resultAt(place)) ?? result).data(),
  }));
}
