// A page's search text as Pagefind takes it.

import type { SearchText } from '../core/views/search-records.ts';
import type { SearchRecord } from './publication.ts';
import { aliasSeparator } from './search-names.ts';

export function searchRecord(text: SearchText): SearchRecord {
  const { path, kind, title, language, content, aliases, forms, date, facets } = text;
  return {
    url: path,
    title,
    content,
    language,
    meta: {
      ...(aliases.length > 0 && { aliases: aliases.join(aliasSeparator) }),
      ...(forms.length > 0 && { forms: forms.join(' ') }),
    },
    filters: { kind: [kind], ...given(facets) },
    ...(date !== undefined && { sort: { date } }),
  };
}

/** Without facets that a page has no value of. */
const given = (facets: SearchText['facets']): SearchRecord['filters'] =>
  Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0));
