// Large sites have their search index in parts, so that one changed briefing re-indexes one of them, and a reader's
// first search loads one of them before it answers: names and the newest briefings.

import type { SearchKind } from '../core/views/search-terms.ts';
import type { SearchRecord } from './publication.ts';
import { indexParts } from './search/index-parts.ts';

/** Records that are indexed together. */
export interface RecordsPart {
  /** Below the base. */
  readonly folder: string;
  readonly records: readonly SearchRecord[];
}

/** In records. */
export interface PartSizes {
  /** A site with no more is not divided. */
  readonly undivided: number;
  readonly briefings: number;
  readonly sources: number;
}

/**
 * Pagefind's time grows faster than the text: a thousand briefings take ten seconds, three thousand a minute. And every
 * record costs the first search nine bytes.
 */
const usualSizes: PartSizes = { undivided: 2000, briefings: 800, sources: 4000 };

/** The part that is asked first stands first; of each kind the newest part stands before older ones. */
export function divideRecords(
  records: readonly SearchRecord[],
  sizes = usualSizes,
): readonly RecordsPart[] {
  const { first, earlier, sources } = indexParts;
  const ordered = records.toSorted((one, other) => (one.url < other.url ? -1 : 1));
  if (records.length <= sizes.undivided) return [{ folder: first, records: ordered }];
  const of = (...kinds: readonly SearchKind[]) =>
    ordered.filter(({ filters }) => kinds.some((kind) => filters['kind']?.includes(kind)));
  const [newest = [], ...older] = byAge(of('briefing'), sizes.briefings);
  return [
    { folder: first, records: [...of('actor', 'topic'), ...newest] },
    ...inFolders(earlier, older),
    ...inFolders(sources, byAge(of('source'), sizes.sources)),
  ];
}

/**
 * The newest part first, which has half the size at least. Parts are filled from the oldest on and split no month:
 * a new record changes the newest part, and an older one more or less seldom moves another.
 */
function byAge(
  records: readonly SearchRecord[],
  size: number,
): readonly (readonly SearchRecord[])[] {
  const months = Map.groupBy(records, ({ sort }) => sort?.['date']?.slice(0, 7) ?? '');
  const parts: (readonly SearchRecord[])[] = [];
  const add = (some: readonly SearchRecord[]) => parts.push([...(parts.pop() ?? []), ...some]);
  for (const month of [...months.keys()].sort()) {
    if (parts.length === 0 || (parts.at(-1)?.length ?? 0) >= size) parts.push([]);
    add(months.get(month) ?? []);
  }
  if (parts.length > 1 && (parts.at(-1)?.length ?? 0) < size / 2) add(parts.pop() ?? []);
  return parts.reverse();
}

/** Numbered from the oldest, which keeps its number. */
const inFolders = (
  name: string,
  parts: readonly (readonly SearchRecord[])[],
): readonly RecordsPart[] =>
  parts.map((records, at) => ({ folder: `${name}-${parts.length - at}`, records }));
