// Escapes and entities make a text node's value differ from its source; this maps one to the other.

import { decodeString } from 'micromark-util-decode-string';

/** For each UTF-16 unit of `value`, where it stands in `source`. Both as micromark gives them. */
export function alignText(value: string, source: string): readonly number[] | undefined {
  if (value === source) return undefined;
  const places: number[] = [];
  let at = 0;
  while (places.length < value.length) {
    const index = places.length;
    at = skipTo(value, index, source, at);
    const entity = entityAt(value, index, source, at);
    const units = entity?.units ?? 1;
    for (let unit = 0; unit < units; unit += 1) places.push(at);
    at += entity?.length ?? consumed(value, index, source, at);
  }
  return places;
}

/** Skips what stands between lines: the indentation and the marks of quotations. */
function skipTo(value: string, index: number, source: string, at: number): number {
  if (index === 0 || value[index - 1] !== '\n') {
    return value[index] === '\n' ? skipSpace(source, at) : at;
  }
  let next = at;
  while (
    next < source.length &&
    /[ \t>]/.test(source[next] ?? '') &&
    source[next] !== value[index]
  ) {
    next += 1;
  }
  return next;
}

/** Spaces at the end of a line are not part of the value. */
function skipSpace(source: string, at: number): number {
  let next = at;
  while (source[next] === ' ' || source[next] === '\t') next += 1;
  return next;
}

function consumed(value: string, index: number, source: string, at: number): number {
  if (source[at] === '\r' && source[at + 1] === '\n') return value[index] === '\r' ? 1 : 2;
  return source[at] === '\\' && source[at + 1] === value[index] ? 2 : 1;
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
