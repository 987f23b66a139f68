// Walks a schema along a path, as the reader walks the YAML: which fields can stand here, and what do
// they hold?

import { z } from 'zod';
import type { Format, Needed, ThingKind } from './fields.ts';

export type Path = readonly (string | number)[];

export interface FieldMeta {
  readonly description?: string | undefined;
  readonly format?: Format | undefined;
  readonly of?: ThingKind | undefined;
  readonly needed?: Needed | undefined;
}

type Schemas = readonly z.core.$ZodType[];

/** Schemas never change, and they are walked for every value of every file. */
const known = new WeakMap<z.core.$ZodType, Schemas>();

/** The alternatives that a schema allows, with optional, default and union taken apart. */
export function alternatives(schema: z.core.$ZodType): Schemas {
  const found = known.get(schema) ?? takenApart(schema);
  known.set(schema, found);
  return found;
}

function takenApart(schema: z.core.$ZodType): Schemas {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return alternatives(schema.def.innerType);
  }
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(alternatives);
  return [schema];
}

/** The alternatives for what stands under `key` in any of `parents`. */
export function children(parents: Schemas, key: string | number): Schemas {
  const [only] = parents;
  return parents.length === 1 && only
    ? child(only, key)
    : parents.flatMap((parent) => child(parent, key));
}

function child(parent: z.core.$ZodType, key: string | number): Schemas {
  if (parent instanceof z.ZodRecord) return alternatives(parent.def.valueType);
  if (parent instanceof z.ZodArray && typeof key === 'number') {
    return alternatives(parent.def.element);
  }
  if (!(parent instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = parent.def.shape;
  const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
  return field ? alternatives(field) : [];
}

export function fieldAt(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  return path.reduce<Schemas>(children, alternatives(schema));
}

/** The keys that an object at this place may have. */
export function keysOf(schemas: readonly z.core.$ZodType[]): readonly string[] {
  return schemas.flatMap((schema) =>
    schema instanceof z.ZodObject ? Object.keys(schema.def.shape) : [],
  );
}

export function metaOf(schemas: readonly z.core.$ZodType[]): FieldMeta {
  for (const schema of schemas) {
    const meta: FieldMeta | undefined = z.globalRegistry.get(schema);
    if (meta?.format !== undefined) return meta;
  }
  return schemas[0] ? (z.globalRegistry.get(schemas[0]) ?? {}) : {};
}

/** What the pieces of text are that a field may hold. */
export const formatsOf = (schemas: readonly z.core.$ZodType[]): readonly Format[] =>
  schemas.flatMap((schema) => z.globalRegistry.get(schema)?.format ?? []);

export const holdsNumber = (schemas: readonly z.core.$ZodType[]): boolean =>
  schemas.some((schema) => schema instanceof z.ZodNumber);

export const holdsBoolean = (schemas: readonly z.core.$ZodType[]): boolean =>
  schemas.some((schema) => schema instanceof z.ZodBoolean);

export const holdsString = (schemas: readonly z.core.$ZodType[]): boolean =>
  schemas.some((schema) => schema instanceof z.ZodString || schema instanceof z.ZodEnum);
