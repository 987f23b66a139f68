// Keys that hold plain text wherever the format has them, and nothing but text.

import { z } from 'zod';
import { alternatives, formatsOf } from '../schema/field-at.ts';
import { schemas } from '../schema/kinds.ts';

let known: ReadonlySet<string> | undefined;

/** `title`, `summary`, `note` and the like; found once, when a text first asks for them. */
export function textKeys(): ReadonlySet<string> {
  known ??= findTextKeys();
  return known;
}

function findTextKeys(): ReadonlySet<string> {
  const held = new Map<string, boolean>();
  const seen = new Set<z.core.$ZodType>();
  const waiting: z.core.$ZodType[] = [...Object.values(schemas)];
  for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    for (const part of alternatives(schema)) {
      if (part instanceof z.ZodArray) waiting.push(part.def.element);
      if (part instanceof z.ZodRecord) waiting.push(part.def.valueType);
      if (!(part instanceof z.ZodObject)) continue;
      const shape: Readonly<Record<string, z.core.$ZodType>> = part.def.shape;
      for (const [key, field] of Object.entries(shape)) {
        held.set(key, (held.get(key) ?? true) && holdsText(field));
        waiting.push(field);
      }
    }
  }
  return new Set([...held].flatMap(([key, text]) => (text ? [key] : [])));
}

function holdsText(field: z.core.$ZodType): boolean {
  const parts = alternatives(field);
  const formats = formatsOf(parts);
  return (
    parts.every((part) => part instanceof z.ZodString) &&
    formats.length === parts.length &&
    formats.every((format) => format === 'text' || format === 'markdown')
  );
}
