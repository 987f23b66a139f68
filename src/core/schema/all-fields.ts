// Every field that a schema has, as editors meet them: keys below keys, whatever lists and alternatives
// stand between.

import { z } from 'zod';
import { alternatives } from './field-at.ts';

export interface SchemaField {
  /** Keys from the top, `*` for any id of a record; lists do not count. */
  readonly path: readonly string[];
  /** As it stands under its key. */
  readonly schema: z.core.$ZodType;
  /** Of a field that stands under any id: what the ids are. */
  readonly ids?: z.core.$ZodType;
}

/** In the order of the schema, each before what is in it. */
export function allFields(
  schema: z.core.$ZodType,
  path: readonly string[] = [],
): readonly SchemaField[] {
  return held(schema)
    .flatMap((one) => fieldsBelow(one, path))
    .flatMap((field) => [field, ...allFields(field.schema, field.path)]);
}

function fieldsBelow(schema: z.core.$ZodType, path: readonly string[]): readonly SchemaField[] {
  if (schema instanceof z.ZodRecord) {
    const { keyType, valueType } = schema.def;
    return [{ path: [...path, '*'], schema: valueType, ids: keyType }];
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.def.shape;
  return Object.entries(shape).map(([key, inner]) => ({ path: [...path, key], schema: inner }));
}

/** What a field may hold, itself or in a list, each once. */
export function held(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const found = alternatives(schema).flatMap((one) =>
    one instanceof z.ZodArray ? held(one.def.element) : [one],
  );
  return [...new Set(found)];
}
