// Every reference that a record's YAML makes, found by walking its schema: which field, which id, to
// what kind of thing.

import type { z } from 'zod';
import { alternatives, children, metaOf, type Path } from '../schema/field-at.ts';
import type { ThingKind } from '../schema/fields.ts';
import { isKebabCase } from '../schema/ids.ts';
import { schemas } from '../schema/kinds.ts';
import type { FileRecord } from '../read/read-file.ts';

export interface Reference {
  readonly path: Path;
  readonly value: string;
  readonly of: ThingKind;
  /** A value that is not in kebab-case is a name here. */
  readonly orName: boolean;
}

const known = new WeakMap<FileRecord, readonly Reference[]>();

/** The references of a record in the order in which they are written; found once. */
export function referencesOf(record: FileRecord): readonly Reference[] {
  const remembered = known.get(record);
  if (remembered) return remembered;
  const found: Reference[] = [];
  if (record.parsed) walk(found, record.value, alternatives(schemas[record.kind]), []);
  known.set(record, found);
  return found;
}

function walk(
  found: Reference[],
  value: unknown,
  field: readonly z.core.$ZodType[],
  path: Path,
): void {
  if (typeof value === 'string') {
    const reference = asReference(value, field, path);
    if (reference) found.push(reference);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const entry = children(field, 0);
    value.forEach((inner: unknown, index) => walk(found, inner, entry, [...path, index]));
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    walk(found, inner, children(field, key), [...path, key]);
  }
}

function asReference(
  value: string,
  field: readonly z.core.$ZodType[],
  path: Path,
): Reference | undefined {
  const { format, of } = metaOf(field);
  if (format === 'claim-ref') return { path, value, of: 'claim', orName: false };
  if (of === undefined || (format !== 'id' && format !== 'actor-or-name')) return undefined;
  const orName = format === 'actor-or-name';
  return orName && !isKebabCase(value) && !value.startsWith('@')
    ? undefined
    : { path, value, of, orName };
}
