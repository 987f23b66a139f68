// The text of a new file: what a file of its kind must say, and in comments everything else that it may say.
// The schemas know both, and what each field is for.

import { z } from 'zod';
import { fieldAt } from '../schema/field-at.ts';
import { schemas, type RecordKind } from '../schema/kinds.ts';
import { requiredOf, sampleOf } from '../read/sample-value.ts';

export interface Filling {
  /** Values by their fields, written as YAML. */
  readonly values?: Readonly<Record<string, string>>;
  /** Markdown below the frontmatter. */
  readonly body?: string;
}

/** A field of which no value is given is filled with a sample where a file cannot do without it. */
export function scaffold(kind: RecordKind, { values = {}, body = '' }: Filling = {}): string {
  const fields = scaffoldFields(kind);
  const isWritten = ({ name, needed }: ScaffoldField) => needed || values[name] !== undefined;
  const yaml = [
    ...fields.filter(isWritten).map((field) => line(field, values[field.name])),
    '\n# What else may stand here: take away the "# " in front of what you need.\n',
    ...fields.filter((field) => !isWritten(field)).map((field) => `# ${line(field)}`),
  ].join('');
  return kind === 'site' || kind === 'source' ? yaml : `---\n${yaml}---\n\n${body}`;
}

export interface ScaffoldField {
  readonly name: string;
  /** A sound file has it. */
  readonly needed: boolean;
  readonly purpose: string;
  /** The words that it may hold; none where it holds something else. */
  readonly choices: readonly string[];
  readonly isText: boolean;
  /** A value as YAML. */
  readonly sample: string;
}

/** In the order of the schema. */
export function scaffoldFields(kind: RecordKind): readonly ScaffoldField[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schemas[kind].shape;
  const required = new Set(requiredOf(schemas[kind]).map(([name]) => name));
  return Object.entries(shape).map(([name, schema]) => {
    const [first, ...further] = fieldAt(schemas[kind], [name]);
    return {
      name,
      needed: required.has(name) || usual[kind].includes(name),
      purpose: descriptionOf(schema),
      choices: first instanceof z.ZodEnum ? first.options.map(String) : [],
      isText: first !== undefined && z.globalRegistry.get(first)?.format === 'text',
      sample: sampleFor(kind, name, first ? [first, ...further] : []),
    };
  });
}

/** What the schema leaves open and a sound file still has. */
const usual: Readonly<Record<RecordKind, readonly string[]>> = {
  site: ['title', 'url', 'publisher', 'language'],
  briefing: [],
  actor: ['summary'],
  topic: [],
  source: ['url'],
};

/** No sample may say more than its author: a new briefing is a draft, and a document's date is not known. */
const unassuming: Readonly<Record<string, string>> = {
  'briefing status': 'draft',
  'source published': 'unknown',
};

const sampleFor = (kind: RecordKind, name: string, field: readonly z.core.$ZodType[]): string =>
  unassuming[`${kind} ${name}`] ?? sampleOf(name, field);

/** What stands with the field itself goes before what stands with the values that it may hold. */
function descriptionOf(schema: z.core.$ZodType): string {
  const own = z.globalRegistry.get(schema)?.description;
  if (own !== undefined) return own;
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wraps ? descriptionOf(schema.def.innerType) : '';
}

/** A given value needs no explanation. */
function line({ name, sample, purpose, choices }: ScaffoldField, value?: string): string {
  if (value !== undefined) return `${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`;
  const words = choices.length === 0 ? '' : `: ${choices.join(', ')}`;
  return `${name}: ${sample} # ${purpose}${words}\n`;
}
