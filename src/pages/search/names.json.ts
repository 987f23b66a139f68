// Loaded by the search page when it finds nothing.

import { currentPublication } from '../../site/publication.ts';
import { searchNames } from '../../site/search-names.ts';

export function GET(): Response {
  return Response.json(searchNames(currentPublication().searchRecords));
}
