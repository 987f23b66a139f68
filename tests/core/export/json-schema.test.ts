// The JSON Schemas that editors use.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../src/core/export/json-schema.ts';
import { schemas, type RecordKind } from '../../../src/core/schema/kinds.ts';

const kinds = Object.keys(schemas) as RecordKind[];

const folder = join(import.meta.dirname, '../../../.vscode');

/** Every object inside a schema. */
function* fields(value: unknown): Iterable<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const inner of Object.values(value)) yield* fields(inner);
}

describe('the schemas for editors', () => {
  it.each(kinds)('are up to date: %s (if not, run `npm run schemas`)', (kind) => {
    const written = readFileSync(join(folder, 'schemas', `${kind}.schema.json`), 'utf8');
    expect(JSON.parse(written)).toEqual(jsonSchema(kind));
  });

  it('are named in the settings where the editor can use them', () => {
    const settings = readFileSync(join(folder, 'settings.json'), 'utf8').replace(
      /^ *\/\/.*$/gm,
      '',
    );
    expect(JSON.parse(settings)).toEqual({
      'yaml.schemas': {
        '.vscode/schemas/site.schema.json': 'content/site.yaml',
        '.vscode/schemas/source.schema.json': 'content/sources/*.yaml',
      },
      'yaml.yamlVersion': '1.2',
    });
  });
});

describe('jsonSchema', () => {
  it('describes every kind as an object without other keys', () => {
    expect(kinds.map((kind) => jsonSchema(kind)).map((one) => Object.keys(one))).toEqual(
      kinds.map(() =>
        expect.arrayContaining(['$schema', 'title', 'type', 'properties', 'description']),
      ),
    );
    expect(kinds.map((kind) => jsonSchema(kind)['additionalProperties'])).toEqual(
      kinds.map(() => false),
    );
  });

  it('requires what the format requires', () => {
    expect(Object.fromEntries(kinds.map((kind) => [kind, jsonSchema(kind)['required']]))).toEqual({
      site: undefined,
      briefing: ['title', 'summary', 'status', 'authors', 'topics'],
      source: ['title', 'publisher', 'published'],
      actor: ['name', 'kind'],
      topic: ['name', 'summary'],
    });
  });

  it('takes numbers and truth values where text, ids and dates are taken as written', () => {
    const { title, accessed, url, kind } = jsonSchema('source')['properties'] as Record<
      string,
      unknown
    >;
    expect(title).toEqual({
      type: ['string', 'number', 'boolean'],
      pattern: '\\S',
      description: 'The title as published, or a description in "[brackets]"',
      format: 'text',
    });
    expect(accessed).toEqual({
      type: ['string', 'number', 'boolean'],
      description: 'When it was read',
      format: 'edtf',
    });
    expect(url).toEqual({ type: 'string', description: 'Its canonical address', format: 'url' });
    expect(kind).toMatchObject({ type: 'string', default: 'article' });
  });

  it('keeps the ids of claims and sources text', () => {
    const { claims } = jsonSchema('briefing')['properties'] as Record<
      string,
      { propertyNames: unknown }
    >;
    expect(claims?.propertyNames).toEqual({
      type: 'string',
      description: 'The id of a claim',
      format: 'new-id',
    });
  });

  it('says nothing that only the program understands', () => {
    const foreign = kinds.flatMap((kind) =>
      [...fields(jsonSchema(kind))].filter(
        ({ of, type }) => typeof of === 'string' && type !== undefined,
      ),
    );
    expect(foreign).toEqual([]);
  });
});
