// The format's schemas as JSON Schema (draft 7, which editors know best), so that an editor offers keys and
// words and underlines what does not exist. What it cannot say (dates that exist, ids that name something)
// is left to the check, and nothing is underlined that the check lets pass.

import { z } from 'zod';
import { schemas, type RecordKind } from '../schema/kinds.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of one kind of file: of the whole file, or of the frontmatter of a Markdown file. */
export function jsonSchema(kind: RecordKind): JsonSchema {
  const schema = z.toJSONSchema(schemas[kind], {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema: field }) => adapt(field),
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: titles[kind], ...rest };
}

const titles: Readonly<Record<RecordKind, string>> = {
  site: 'The site: site.yaml',
  briefing: 'A briefing: frontmatter of briefings/**/*.md',
  source: 'A source: sources/*.yaml',
  actor: 'An actor: frontmatter of actors/*.md',
  topic: 'A topic: frontmatter of topics/*.md',
};

type Field = z.core.JSONSchema.BaseSchema;

function adapt(field: Field): void {
  // What a reference names and when a field is needed are no keywords of JSON Schema.
  delete field['of'];
  delete field['needed'];
  if (typeof field.propertyNames === 'object') {
    // Keys are always text.
    field.propertyNames = { ...field.propertyNames, type: 'string' };
  }
  if (takesAnyScalar(field)) Object.assign(field, { type: ['string', 'number', 'boolean'] });
}

/** Text, ids and dates take the scalar as written: a bare `2024` or `true` is text there. */
const takesAnyScalar = (field: Field): boolean =>
  field.type === 'string' && !field.enum && field.format !== 'url' && field.format !== 'colour';
