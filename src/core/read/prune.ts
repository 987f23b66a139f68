// Takes the values out of a record that the schema does not allow, so that the rest can be used.

import type { Path } from '../schema/field-at.ts';
import type { YamlValue } from './located-yaml.ts';

/** A value of which any part may be missing. Entries of lists keep their places. */
export type Pruned<T> = T extends readonly (infer E)[]
  ? readonly (Pruned<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Pruned<T[K]> | undefined }
    : T;

type Mutable = Record<string, YamlValue | undefined>;

export function prune(value: YamlValue, unsound: readonly Path[]): unknown {
  if (unsound.length === 0) return value;
  const copy: unknown = structuredClone(value);
  for (const path of unsound) cut(copy, path);
  return copy;
}

/** Lists keep a hole where an entry was, so that places still count as in the file. */
function cut(root: unknown, path: Path): void {
  const key = path.at(-1);
  if (key === undefined) return;
  const parent = path.slice(0, -1).reduce<unknown>(below, root);
  if (typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(key)] = undefined;
  else Reflect.deleteProperty(parent, key);
}

function below(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Mutable)[key];
}
