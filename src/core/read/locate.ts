// Where the value at a path stands, and what it is.

import type { Path } from '../schema/field-at.ts';
import type { Span } from './fault.ts';
import type { Located, YamlValue } from './located-yaml.ts';

export function locate(located: Located, at: Path): Located | undefined {
  return at.reduce<Located | undefined>((found, key) => {
    const inside = found?.inside;
    return inside && Object.hasOwn(inside, key) ? inside[String(key)] : undefined;
  }, located);
}

/** The place of the key at a path, of the value where it has no key, or of the nearest thing above. */
export function keySpan(located: Located, at: Path): Span {
  const found = locate(located, at);
  if (found) return found.key ?? { start: found.start, end: found.end };
  return at.length === 0 ? located : keySpan(located, at.slice(0, -1));
}

/** The place of the value at a path, or of the nearest thing above it. */
export function spanAt(located: Located, at: Path): Span {
  const found = locate(located, at);
  if (found) return { start: found.start, end: found.end };
  return at.length === 0 ? located : keySpan(located, at.slice(0, -1));
}

/** Where a field is missing: the key of what lacks it, on one line; at top level line 1. */
export function missingSpan(located: Located, text: string, parent: Path): Span {
  if (parent.length === 0) return { start: 0, end: text.search(/[\r\n]|$/) };
  const { start, end } = keySpan(located, parent);
  return { start, end: Math.min(end, lineEnd(text, start)) };
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
}

export function valueAt(value: YamlValue, at: Path): YamlValue | undefined {
  return at.reduce<YamlValue | undefined>((found, key) => {
    if (typeof found !== 'object' || found === null) return undefined;
    const inside: Readonly<Record<string, YamlValue>> = found as never;
    return Object.hasOwn(inside, key) ? inside[String(key)] : undefined;
  }, value);
}

export const startsWith = (long: readonly PropertyKey[], short: Path): boolean =>
  short.length <= long.length && short.every((key, index) => String(long[index]) === String(key));

/** Tells of a path whether it or anything above it is among `paths`. */
export function under(paths: readonly Path[]): (at: readonly PropertyKey[]) => boolean {
  const known = new Set(paths.map(pathKey));
  if (known.size === 0) return () => false;
  return (at) => at.some((_, index) => known.has(pathKey(at.slice(0, index + 1)))) || known.has('');
}

const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('\n');
