// What the parts of the index are called: which holds what is told by the name of its folder.

import type { SearchKind } from '../../core/views/search-terms.ts';

export const indexParts = {
  /** All of a small site; of a large one the names and the newest briefings. */
  first: 'pagefind',
  earlier: 'pagefind-earlier',
  sources: 'pagefind-sources',
} as const;

/** Those of the parts in which pages of the kind may be, in the same order. `parts` are names or addresses of folders. */
export function partsWith(kind: SearchKind, parts: readonly string[]): readonly string[] {
  const other = kind === 'source' ? indexParts.earlier : indexParts.sources;
  return parts.filter((part) => !part.includes(`${other}-`));
}
