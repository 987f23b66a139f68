// The reference of the content format: every field of every kind, from the schemas.

import { z } from 'zod';
import { rules } from '../rules/index.ts';
import { allFields, held, type SchemaField } from '../schema/all-fields.ts';
import { claim } from '../schema/claim.ts';
import { alternatives, formatsOf } from '../schema/field-at.ts';
import type { FieldMeta } from '../schema/field-at.ts';
import { schemas } from '../schema/kinds.ts';
import * as vocabularies from '../schema/vocabularies.ts';
import { formatExamples, type FormatExample } from './format-examples.ts';
import type { InterfaceText } from './interface-text.ts';
import { kebab, termId, type VocabularyName } from './meanings.ts';

export type FormatKind = keyof typeof kinds;

export interface FormatSection {
  readonly kind: FormatKind;
  readonly name: string;
  readonly description: string;
  readonly fields: readonly FormatField[];
  readonly example: FormatExample;
}

export interface FormatField {
  /** Where it stands on the page: `briefing-takeaways-text`. Ids stay as they are. */
  readonly id: string;
  /** Below its kind: `takeaways.text`. */
  readonly name: string;
  /** How many keys it stands under. */
  readonly depth: number;
  readonly description: string;
  /** What an entry of its list or the thing with an id is, where that has fields of its own. */
  readonly each?: string;
  /** The kind of thing that it holds, where that has a section of its own. */
  readonly holds?: FormatKind;
  readonly type: string;
  /** `required`, with its condition. */
  readonly needed?: string;
  readonly limits: readonly string[];
  readonly words: readonly FormatWord[];
  /** Ids of the rules that judge it. */
  readonly rules: readonly string[];
}

export interface FormatWord {
  readonly word: string;
  readonly meaning: string;
  /** Id of its entry on the sourcing page. */
  readonly term: string;
}

const kinds = {
  briefing: schemas.briefing,
  claim,
  source: schemas.source,
  actor: schemas.actor,
  topic: schemas.topic,
  site: schemas.site,
} as const;

const kindNames = Object.keys(kinds) as readonly FormatKind[];

export const formatView = (text: InterfaceText): readonly FormatSection[] =>
  kindNames.map((kind) => ({
    kind,
    name: text.formatKind[kind],
    description: descriptionOf(kinds[kind]),
    fields: allFields(kinds[kind])
      .filter(({ path }) => !isElsewhere(kind, path))
      .map((field) => formatField(text, kind, field)),
    example: formatExamples[kind],
  }));

/** The place on the page of a field that is named with its kind: `claim.quote.text`. */
export const fieldId = (name: string): string =>
  name.replaceAll('*', 'id').split('.').map(kebab).join('-');

/** Claims and sources have sections of their own, wherever they stand. */
const isElsewhere = (kind: FormatKind, [first, , third]: readonly string[]): boolean =>
  kind === 'briefing' && (first === 'claims' || first === 'sources') && third !== undefined;

function formatField(text: InterfaceText, kind: FormatKind, field: SchemaField): FormatField {
  const { path, schema, ids } = field;
  const full = [kind, ...path].join('.');
  const [each, holds] = [eachOf(field), kindNames.find((one) => held(schema).includes(kinds[one]))];
  const needed = neededWords(text, field);
  return {
    id: fieldId(full),
    name: path.join('.').replaceAll('*', '<id>'),
    depth: path.length - 1,
    description: descriptionOf(ids ?? schema),
    ...(each !== undefined && { each }),
    ...(holds !== undefined && { holds }),
    type: typeText(text, schema),
    ...(needed !== undefined && { needed }),
    limits: limitsOf(text, schema),
    words: wordsOf(schema),
    rules: rules.filter((rule) => rule.fields?.some((one) => one === full)).map(({ id }) => id),
  };
}

// What the schemas say of a field

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? schema.def.innerType
    : undefined;

/** Of the field itself, or of what may be left out. */
function metaOf<K extends keyof FieldMeta>(schema: z.core.$ZodType, key: K): FieldMeta[K] {
  const inner = innerOf(schema);
  const own = (z.globalRegistry.get(schema) as FieldMeta | undefined)?.[key];
  return own ?? (inner && metaOf(inner, key));
}

function descriptionOf(schema: z.core.$ZodType): string {
  const description = metaOf(schema, 'description');
  if (description === undefined) throw new Error('A field of the format has no description');
  return description;
}

function eachOf({ schema, ids }: SchemaField): string | undefined {
  const one = ids ? schema : elementOf(schema);
  const grouped = one && held(one).some((inner) => inner instanceof z.ZodObject);
  return grouped ? descriptionOf(one) : undefined;
}

/** Of a list that is all that the field may hold. */
function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const [only, ...others] = alternatives(schema);
  return only instanceof z.ZodArray && others.length === 0 ? only.def.element : undefined;
}

function neededWords(text: InterfaceText, { schema, ids }: SchemaField): string | undefined {
  if (ids) return undefined;
  if (!innerOf(schema)) return text.formatRequired;
  const needed = metaOf(schema, 'needed');
  if (needed === undefined) return undefined;
  return needed === 'always' ? text.formatRequired : `${text.formatRequired} ${needed}`;
}

function limitsOf(text: InterfaceText, schema: z.core.$ZodType): readonly string[] {
  const all = alternatives(schema);
  const longest = all.flatMap((one) =>
    one instanceof z.ZodString && one.maxLength !== null ? [one.maxLength] : [],
  );
  return [
    ...longest.map(text.formatAtMost),
    ...(all.some(isNeverEmpty) ? [text.formatAtLeastOne] : []),
    ...(schema instanceof z.ZodDefault
      ? [text.formatDefault(String(schema.def.defaultValue))]
      : []),
  ];
}

const isNeverEmpty = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodArray && !schema.safeParse([]).success;

// Types, in an editor's words

function typeText(text: InterfaceText, schema: z.core.$ZodType): string {
  const types = alternatives(schema).map((one) =>
    one instanceof z.ZodArray
      ? text.formatList(manyText(text, one.def.element))
      : typeWords(text, one).one,
  );
  return text.formatOr([...new Set(types)]);
}

const manyText = (text: InterfaceText, element: z.core.$ZodType): string =>
  text.formatOr([...new Set(alternatives(element).map((one) => typeWords(text, one).many))]);

interface TypeWords {
  readonly one: string;
  readonly many: string;
}

function typeWords(
  { formatType: types, formatId: ids }: InterfaceText,
  schema: z.core.$ZodType,
): TypeWords {
  if (schema instanceof z.ZodObject) return types.group;
  if (schema instanceof z.ZodRecord) return types.byId;
  if (schema instanceof z.ZodNumber) return types.number;
  if (schema instanceof z.ZodBoolean) return types.boolean;
  if (schema instanceof z.ZodEnum) return types.word;
  const [format = 'text'] = formatsOf([schema]);
  const of = metaOf(schema, 'of');
  if (format === 'id' && of) return ids[of];
  if (format === 'actor-or-name' && of) {
    const { one, many } = ids[of];
    return { one: `${one}${types.orName.one}`, many: `${many}${types.orName.many}` };
  }
  return types[format];
}

// Words

const allVocabularies = Object.entries(vocabularies).flatMap(([name, one]) =>
  typeof one === 'object'
    ? [[name as VocabularyName, one as Readonly<Record<string, string>>] as const]
    : [],
);

const wordsOf = (schema: z.core.$ZodType): readonly FormatWord[] =>
  held(schema).flatMap((one) => (one instanceof z.ZodEnum ? vocabularyWords(one) : []));

/** An enum is one of the vocabularies as a whole. */
function vocabularyWords({ options }: z.ZodEnum): readonly FormatWord[] {
  const written = options.join(' ');
  const known = allVocabularies.find(([, one]) => Object.keys(one).join(' ') === written);
  if (!known) throw new Error(`No vocabulary has the words ${written}`);
  const [name, vocabulary] = known;
  return Object.entries(vocabulary).map(([word, meaning]) => ({
    word,
    meaning,
    term: termId(name, word),
  }));
}
