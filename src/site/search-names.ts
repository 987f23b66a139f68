// The names of actors and topics, from which the search page suggests the nearest when it finds nothing.

import type { SearchRecord } from './publication.ts';
import type { SearchName } from './search/nearest-names.ts';

/** Between the other names of a record. */
export const aliasSeparator = ' · ';

export function searchNames(records: readonly SearchRecord[]): readonly SearchName[] {
  return records
    .filter(({ filters }) => filters['kind']?.some((kind) => kind === 'actor' || kind === 'topic'))
    .map(({ title, url, meta }) => [url, title, ...(meta['aliases']?.split(aliasSeparator) ?? [])]);
}
