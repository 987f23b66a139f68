// Ids of things that were written but that the schema refused, as a claim that is no group of keys or a
// file whose name is no id. The fault lies there: a reference to them is not reported as well.

import { isKebabCase, toKebab } from '../schema/ids.ts';
import type { Path } from '../schema/field-at.ts';
import { nearest } from '../read/nearest.ts';
import type { FileRecord } from '../read/read-file.ts';

/** Ids by kind; `*` (for claims `briefing#*`) where a whole list of declarations was refused. */
export type Refused = ReadonlySet<`${string}:${string}`>;

/** Claims are asked for by `briefing#claim`. */
export function isRefused(refused: Refused, kind: string, id: string): boolean {
  if (refused.size === 0) return false;
  const whole = kind === 'claim' ? `${id.slice(0, id.indexOf('#'))}#*` : '*';
  return refused.has(`${kind}:${id}`) || refused.has(`${kind}:${whole}`);
}

export function refusedIn(records: readonly FileRecord[]): Refused {
  return new Set(records.flatMap((record) => [...misnamed(record), ...refusedInside(record)]));
}

function misnamed({ kind, id }: FileRecord): readonly `${string}:${string}`[] {
  const meant = isKebabCase(id) ? undefined : toKebab(id);
  return meant === undefined ? [] : [`${kind}:${meant}`];
}

const holders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  briefing: { claims: 'claim', sources: 'source' },
  topic: { measures: 'measure' },
};

function refusedInside(record: FileRecord): readonly `${string}:${string}`[] {
  const fields = holders[record.kind];
  if (!fields || !record.parsed) return [];
  return record.unsound.flatMap((path) => {
    const kind = declaredUnder(fields, path);
    if (kind === undefined) return [];
    const base = kind === 'claim' ? `${record.id}#` : '';
    if (path.length === 1) return [`${kind}:${base}*` as const];
    return meantIds(String(path[1])).map((id) => `${kind}:${base}${id}` as const);
  });
}

/** `Order_1` was meant for `order-1`, and `order { source` for `order`: there the colon is missing. */
function meantIds(written: string): readonly string[] {
  const first = written.split(/\s/)[0] ?? '';
  return [...new Set([written, toKebab(written) ?? written, first])];
}

/** The kind of what stands at a path; a key like `claim` is read as the `claims` that it was meant for. */
function declaredUnder(fields: Readonly<Record<string, string>>, path: Path): string | undefined {
  const key = String(path[0]);
  if (path.length > 2) return undefined;
  if (Object.hasOwn(fields, key)) return fields[key];
  const meant = path.length === 1 ? nearest(key, Object.keys(fields)) : undefined;
  return meant === undefined ? undefined : fields[meant];
}
