// What may be written for a field: a word of its vocabulary or something of its form, ready to be pasted.

import { z } from 'zod';
import { alternatives, metaOf } from '../schema/field-at.ts';

type Field = readonly z.core.$ZodType[];

export function sampleOf(name: string, field: Field): string {
  const own = sampleByName[name];
  if (own !== undefined) return own;
  const first = field[0];
  if (first instanceof z.ZodEnum) return String(first.options[0]);
  if (first instanceof z.ZodBoolean) return 'true';
  if (first instanceof z.ZodNumber) return '0';
  if (first instanceof z.ZodArray) return `[${sampleOf('', alternatives(first.def.element))}]`;
  if (first instanceof z.ZodRecord)
    return `{ some-id: ${sampleOf('', alternatives(first.def.valueType))} }`;
  if (first instanceof z.ZodObject) return sampleObject(first);
  return sampleByFormat[metaOf(field).format ?? 'text'] ?? '"…"';
}

function sampleObject(schema: z.ZodObject): string {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.def.shape;
  const required = Object.entries(shape).filter(
    ([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
  );
  return `{ ${required.map(([key, field]) => `${key}: ${sampleOf(key, alternatives(field))}`).join(', ')} }`;
}

/** Where what is required is not enough to say something. */
const sampleByName: Readonly<Record<string, string>> = {
  claims: '{ some-claim: { source: some-source } }',
  quantity: '{ measure: some-measure, value: 0 }',
  rules: '{ claim/uncited: error }',
  suppress: '[{ rule: claim/uncited, reason: "…" }]',
};

const sampleByFormat: Readonly<Record<string, string>> = {
  text: '"…"',
  markdown: '"…"',
  id: 'some-id',
  'new-id': 'some-id',
  'actor-or-name': '"A name"',
  'claim-ref': 'some-claim',
  edtf: '2024-11-14',
  instant: '2024-11-16T06:00:00+00:00',
  language: 'en',
  url: 'https://example.org/',
  country: 'KR',
  colour: '"#1f4e5f"',
  file: 'picture.jpg',
  rule: 'claim/uncited',
};
