// The fields of the data files as rows of a table, from their schemas.

import { z } from 'zod';
import { columns } from './claims-files.ts';
import { dataSchemas } from './data-schema.ts';

export interface DataFile {
  readonly name: keyof typeof dataSchemas;
  readonly description: string;
  readonly fields: readonly DataField[];
}

export interface DataField {
  /** With those above it: `attributions[].quote`. */
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly description: string;
}

export function dataFiles(): readonly DataFile[] {
  return (Object.keys(dataSchemas) as readonly DataFile['name'][]).map((name) => {
    const schema = z.toJSONSchema(dataSchemas[name]);
    return {
      name,
      description: schema.description ?? '',
      fields: fieldsOf(schema, '', name === 'claimData'),
    };
  });
}

export const csvColumns: readonly Pick<(typeof columns)[number], 'name' | 'description'>[] =
  columns.map(({ name, description }) => ({ name, description }));

type Schema = z.core.JSONSchema.BaseSchema;

/** Claims have a table of their own. */
function fieldsOf(schema: Schema, above: string, ofClaims: boolean): readonly DataField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    if (typeof field === 'boolean') return [];
    const list =
      field.type === 'array' && typeof field.items === 'object' && !Array.isArray(field.items);
    const inner = list ? (field.items as Schema) : field;
    const name = `${above}${key}${list ? '[]' : ''}`;
    const own: DataField = {
      name,
      type: typeName(inner),
      optional: !(schema.required ?? []).includes(key),
      description: field.description ?? '',
    };
    const opened = ofClaims || key !== 'claims' || !list;
    return [own, ...(opened ? fieldsOf(inner, `${name}.`, ofClaims) : [])];
  });
}

function typeName({ enum: words, const: word, type, format }: Schema): string {
  if (words) return words.join(' | ');
  if (word !== undefined) return String(word);
  if (format === 'uri') return 'address';
  return type === 'string' ? 'text' : String(type);
}
