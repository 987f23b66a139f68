// Large sites have their search index in parts, so that one changed briefing re-indexes one of them. The
// search page opens the first and merges the others.

/** The folders of the index's parts for so many records, below the base: `pagefind`, `pagefind-2` and so on. */
export function searchFolders(records: number): readonly string[] {
  const parts = Math.max(1, Math.ceil(records / largestPart));
  return Array.from({ length: parts }, (_, part) =>
    part === 0 ? 'pagefind' : `pagefind-${part + 1}`,
  );
}

/**
 * Some four seconds of indexing, most of which pass while Astro starts. Every further part costs a reader's
 * first search two requests and 20 KB.
 */
const largestPart = 4000;
