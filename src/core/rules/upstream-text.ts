// A step of a chain as it is written in YAML: an id bare, a name without a page in quotation marks.

import type { Upstream } from '../corpus/corpus.ts';

export function upstreamText(one: Upstream): string {
  if ('source' in one) return one.source;
  return 'actor' in one ? one.actor : JSON.stringify(one.name);
}
