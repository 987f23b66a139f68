// What may be written for a field: a word of its vocabulary or something of its form, ready to be pasted.

import { z } from 'zod';
import { alternatives, fieldAt, metaOf, type Path } from '../schema/field-at.ts';
import { schemas, type RecordKind } from '../schema/kinds.ts';

type Field = readonly z.core.$ZodType[];

/** What may be written for the value at a path. */
export function sampleAt(kind: RecordKind, at: Path): string {
  const field = fieldAt(schemas[kind], at);
  if (at.at(-2) === 'claims') return '{ source: some-source }';
  return sampleOf(typeof at.at(-1) === 'string' ? String(at.at(-1)) : '', field);
}

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

/** Asks for a field that is missing; what is no more than a sample in it is to be corrected. */
export function addition(name: string, field: Field): string {
  const [first] = field;
  const sample = sampleOf(name, field);
  if (first instanceof z.ZodEnum && first.options.length > 1) {
    const others = first.options.slice(1).map((word) => `\`${String(word)}\``);
    return `add \`${name}: ${sample}\`, or in its place ${others.join(', ')}`;
  }
  if (first instanceof z.ZodBoolean) return `add \`${name}: true\` or \`${name}: false\``;
  const wrong = correctedTo[metaOf(field).format ?? 'text'];
  return `add \`${name}: ${sample}\`${wrong === undefined ? '' : `, corrected to ${wrong}`}`;
}

/** Samples that would pass for the real value. */
const correctedTo: Readonly<Record<string, string>> = { edtf: 'the day', url: 'its address' };

function sampleObject(schema: z.ZodObject, known: Readonly<Record<string, string>> = {}): string {
  const fields = requiredOf(schema).map(
    ([key, field]) => `${key}: ${known[key] ?? sampleOf(key, alternatives(field))}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

export function requiredOf(schema: z.ZodObject): readonly [string, z.core.$ZodType][] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.def.shape;
  return Object.entries(shape).filter(
    ([, field]) => !(field instanceof z.ZodOptional || field instanceof z.ZodDefault),
  );
}

/**
 * A group of keys around a single value, written as `pasted`: the first required field that can hold it.
 * Undefined where none can.
 */
export function sampleAround(value: string, pasted: string, field: Field): string | undefined {
  const schema = field.find((one) => one instanceof z.ZodObject);
  const key = schema && requiredOf(schema).find(([, one]) => z.safeParse(one, value).success)?.[0];
  return schema && key !== undefined ? sampleObject(schema, { [key]: pasted }) : undefined;
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
