// Escapes and entities make a text node's value differ from its source, and so do the marks of
// quotations where it goes on over several lines; this maps one to the other.

import { decodeString } from 'micromark-util-decode-string';

interface Surroundings {
  /** How many quotations the text stands in. */
  readonly quotes?: number;
  /** Code has neither escapes nor entities. */
  readonly literal?: boolean;
}

/** For each UTF-16 unit of `value`, where it stands in `source`; undefined where the two are the same. */
export function alignText(
  value: string,
  source: string,
  { quotes = 0, literal = false }: Surroundings = {},
): readonly number[] | undefined {
  if (value === source) return undefined;
  const places: number[] = [];
  let at = 0;
  while (places.length < value.length) {
    const index = places.length;
    if (source[at - 1] === '\n') at = skipMarks(source, at, quotes);
    if (value[index] === '\n') at = skipSpace(source, at);
    const entity = literal ? undefined : entityAt(value, index, source, at);
    for (let unit = 0; unit < (entity?.units ?? 1); unit += 1) places.push(at);
    const escaped = !literal && source[at] === '\\' && source[at + 1] === value[index];
    at += entity?.length ?? (escaped ? 2 : 1);
  }
  return places;
}

/** Past what stands at the start of a line: the marks of quotations and the indentation. */
function skipMarks(source: string, from: number, quotes: number): number {
  let at = skipSpace(source, from);
  for (let left = quotes; left > 0 && source[at] === '>'; left -= 1) at = skipSpace(source, at + 1);
  return at;
}

function skipSpace(source: string, from: number): number {
  let at = from;
  while (source[at] === ' ' || source[at] === '\t') at += 1;
  return at;
}

/** The entity that stands at a place of the source, and how many units of the value it makes. */
function entityAt(value: string, index: number, source: string, at: number) {
  if (source[at] !== '&') return undefined;
  const entity = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\w{1,31});/.exec(
    source.slice(at, at + 40),
  )?.[0];
  if (entity === undefined) return undefined;
  const decoded = decodeString(entity);
  const meant = decoded !== entity && value.startsWith(decoded, index);
  return meant ? { length: entity.length, units: decoded.length } : undefined;
}
