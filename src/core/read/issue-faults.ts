// The schema's verdicts in words: zod issues → faults with their place, what is wrong and what to write.

import { z } from 'zod';
import { alternatives, fieldAt, keysOf, metaOf, type Path } from '../schema/field-at.ts';
import type { FieldFault } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { schemas } from '../schema/kinds.ts';
import { tick, type Fault, type Span } from './fault.ts';
import type { Located, YamlValue } from './located-yaml.ts';
import { nearest } from './nearest.ts';
import { quotedForm } from './yaml-faults.ts';

export interface Judged {
  readonly faults: readonly Fault[];
  /** Paths of the values that are not what the schema allows. */
  readonly unsound: readonly Path[];
}

interface Place {
  readonly kind: RecordKind;
  readonly text: string;
  readonly value: YamlValue;
  readonly located: Located;
}

type Issue = z.core.$ZodIssue;

/** Judges a record's value against the schema of its kind. Values at `skip` are known to be unsound. */
export function judgeValue(place: Place, skip: readonly Path[]): Judged {
  const result = schemas[place.kind].safeParse(place.value, { reportInput: true });
  const issues = (result.error?.issues ?? []).flatMap((issue) => unfold(issue));
  const judged = issues.filter((issue) => !skip.some((path) => startsWith(issue.path, path)));
  const unsound = judged.flatMap(unsoundPaths);
  return {
    faults: judged.flatMap((issue) => faultsOf(place, issue)),
    unsound: [...skip, ...unsound],
  };
}

const unsoundPaths = (issue: Issue): readonly Path[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...path(issue), key])
    : [path(issue)];

const path = (issue: Issue): Path => issue.path.map((key) => (typeof key === 'symbol' ? '' : key));

export const startsWith = (long: readonly PropertyKey[], short: Path): boolean =>
  short.length <= long.length && short.every((key, index) => String(long[index]) === String(key));

/** Of a union, the issues of the branch that was meant: one whose type fits, else the union itself. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((branch) => !branch.some(isWrongType));
  const branch = meant[0];
  if (!branch) return [issue];
  return branch
    .map((inner): Issue => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(unfold);
}

const isWrongType = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_union');

function faultsOf(place: Place, issue: Issue): readonly Fault[] {
  const at = path(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(place, at, key));
  }
  if (issue.code === 'invalid_key') return [badKey(place, at, issue)];
  if (!locate(place.located, at)) return [missing(place, at)];
  if (valueAt(place.value, at) === null) return [empty(place, at)];
  return [misfit(place, at, issue)];
}

function unknownKey(place: Place, at: Path, key: string): Fault {
  const known = keysOf(fieldAt(schemas[place.kind], at));
  const meant = nearest(key, known);
  const span = keySpan(place.located, [...at, key]);
  const message = `${tick(key)} is not a key of ${owner(place.kind, at)}`;
  const spilled = valueAt(place.value, [...at, key]) === null && spilledText(place, at, key);
  const help =
    spilled ||
    (meant === undefined
      ? `delete it, or write one of ${known.map(tick).join(', ')}`
      : `did you mean ${tick(meant)}?`);
  return { rule: 'schema/unknown-key', ...span, message, help };
}

/** `{ text: one, two }`: the comma ends the text, and `two` becomes a key. */
function spilledText(place: Place, at: Path, key: string): string | undefined {
  const span = keySpan(place.located, [...at, key]);
  const before = /([\w-]+): ([^,{}[\]"':]+),\s*$/.exec(place.text.slice(0, span.start));
  if (!before?.[1] || !before[2]) return undefined;
  return `a comma ends a value inside \`{ }\`; put the text in quotation marks: \`${before[1]}: ${quotedForm(`${before[2]}, ${key}`)}\``;
}

function badKey(place: Place, at: Path, issue: Issue & { readonly code: 'invalid_key' }): Fault {
  const key = String(at.at(-1));
  const fault = issue.issues.map(fieldFault).find((found) => found !== undefined);
  return {
    rule: fault?.rule ?? 'schema/invalid',
    ...keySpan(place.located, at),
    message: `${tick(key)} cannot be an id: ${fault?.reason ?? 'it is not in kebab-case'}`,
    help:
      fault?.suggestion === undefined
        ? 'choose an id in kebab-case, such as `troop-figures`'
        : `write ${tick(`${fault.suggestion}:`)}`,
  };
}

/** A fault that a field's own check put into the issue. */
function fieldFault(issue: Issue): FieldFault | undefined {
  if (issue.code !== 'custom') return undefined;
  return issue.params?.['fault'] as FieldFault | undefined;
}

/** A missing field is reported at the key of what lacks it, at top level on line 1. */
function missing(place: Place, at: Path): Fault {
  const parent = at.slice(0, -1);
  const field = fieldAt(schemas[place.kind], at);
  const name = String(at.at(-1));
  return {
    rule: 'schema/invalid',
    ...missingSpan(place, parent),
    message: `${tick(name)} is missing in ${owner(place.kind, parent)}: ${describe(field)}`,
    help: `add \`${name}: ${sampleOf(name, field)}\``,
  };
}

export function missingSpan(place: Pick<Place, 'located' | 'text'>, parent: Path): Span {
  if (parent.length > 0) return keySpan(place.located, parent);
  return { start: 0, end: place.text.search(/[\r\n]|$/) };
}

function empty(place: Place, at: Path): Fault {
  const field = fieldAt(schemas[place.kind], at);
  const name = fieldName(at);
  return {
    rule: 'schema/invalid',
    ...keySpan(place.located, at),
    message: `${tick(name)} has no value`,
    help: `write \`${name}: ${sampleOf(name, field)}\`, or delete the key if it is not needed`,
  };
}

function misfit(place: Place, at: Path, issue: Issue): Fault {
  const span = spanAt(place.located, at);
  const written = place.text.slice(span.start, span.end);
  const name = fieldName(at);
  const inList = typeof at.at(-1) === 'number';
  const own = fieldFault(issue);
  const worded = own
    ? fieldWording(name, written, own, inList)
    : wording(place, at, issue, written);
  return { rule: own?.rule ?? 'schema/invalid', ...span, ...worded };
}

type Worded = Pick<Fault, 'message' | 'help'>;

function fieldWording(name: string, written: string, fault: FieldFault, inList: boolean): Worded {
  const pasted = inList ? fault.suggestion : `${name}: ${fault.suggestion ?? ''}`;
  return {
    message: `${tick(name)} is ${tick(bare(written))}: ${fault.reason}`,
    help:
      fault.suggestion === undefined
        ? `correct ${tick(name)}: ${fault.reason}`
        : `write \`${pasted}\``,
  };
}

const bare = (written: string): string =>
  /^"([^"]*)"$|^'([^']*)'$/
    .exec(written)
    ?.slice(1)
    .find((part) => part !== undefined) ?? written;

function wording(place: Place, at: Path, issue: Issue, written: string): Worded {
  const name = fieldName(at);
  switch (issue.code) {
    case 'invalid_value':
      return notInVocabulary(
        name,
        bare(written),
        issue.values.map(String),
        typeof at.at(-1) === 'number',
      );
    case 'too_big':
      return {
        message: `${tick(name)} has ${[...String(issue.input)].length} characters, ${[...String(issue.input)].length - Number(issue.maximum)} more than the ${issue.maximum} that fit`,
        help: `shorten ${tick(name)} to at most ${issue.maximum} characters`,
      };
    case 'too_small':
    case 'invalid_format':
      return {
        message: `${tick(name)} is empty`,
        help: `write \`${name}: ${sampleOf(name, fieldAt(schemas[place.kind], at))}\``,
      };
    default:
      return wrongType(place, at, written);
  }
}

function notInVocabulary(
  name: string,
  written: string,
  known: readonly string[],
  inList: boolean,
): Worded {
  const meant = nearest(written, known);
  const pasted = inList ? tick(meant ?? '') : `\`${name}: ${meant}\``;
  return {
    message: `${tick(name)} is ${tick(written)}, which is none of ${known.map(tick).join(', ')}`,
    help:
      meant === undefined
        ? `write one of ${known.map((word) => (inList ? tick(word) : `\`${name}: ${word}\``)).join(', ')}`
        : `did you mean ${pasted}?`,
  };
}

function wrongType(place: Place, at: Path, written: string): Worded {
  const field = fieldAt(schemas[place.kind], at);
  const name = fieldName(at);
  const wanted = typesOf(field);
  const value = valueAt(place.value, at);
  return {
    message: `${tick(name)} is ${isPlain(value) ? tick(bare(written)) : kindOf(value)}, not ${wanted.join(' or ')}`,
    help: `write \`${name}: ${converted(value, written, wanted) ?? sampleOf(name, field)}\``,
  };
}

const isPlain = (value: YamlValue | undefined): boolean => typeof value !== 'object';

/** The user's own value in the form that is wanted. */
function converted(
  value: YamlValue | undefined,
  written: string,
  wanted: readonly string[],
): string | undefined {
  if (wanted.includes('text') && !isPlain(value) && /^[[{]/.test(written))
    return quotedForm(written);
  if (wanted.includes('text') && Array.isArray(value) && value.length === 1 && isPlain(value[0])) {
    return String(value[0]);
  }
  if (!isPlain(value)) return undefined;
  if (wanted.includes('a list')) return `[${written}]`;
  if (wanted.includes('a number')) return asNumber(bare(written));
  if (wanted.includes('true or false')) return asBoolean(bare(written));
  return undefined;
}

function asNumber(written: string): string | undefined {
  const digits = written.replace(/[,_ '\u00a0\u202f](?=\d{3})/g, '');
  const found = /-?\d+(\.\d+)?/.exec(digits)?.[0];
  return found;
}

function asBoolean(written: string): string | undefined {
  if (/^(yes|y|on|true|1)$/i.test(written)) return 'true';
  if (/^(no|n|off|false|0)$/i.test(written)) return 'false';
  return undefined;
}

function kindOf(value: YamlValue | undefined): string {
  if (Array.isArray(value)) return 'a list';
  return value === null || value === undefined ? 'empty' : 'a group of keys';
}

function typesOf(field: readonly z.core.$ZodType[]): readonly string[] {
  const names = field.map((schema) => {
    if (schema instanceof z.ZodArray) return 'a list';
    if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'a group of keys';
    if (schema instanceof z.ZodNumber) return 'a number';
    if (schema instanceof z.ZodBoolean) return 'true or false';
    return 'text';
  });
  return [...new Set(names)];
}

/** What to write for a field: a value of its vocabulary or one of its form. */
export function sampleOf(name: string, field: readonly z.core.$ZodType[]): string {
  const first = field[0];
  if (first instanceof z.ZodEnum) return String(first.options[0]);
  if (first instanceof z.ZodBoolean) return 'true';
  if (first instanceof z.ZodNumber) return '0';
  if (first instanceof z.ZodArray) {
    const entry = sampleOf(name, alternatives(first.def.element));
    return /^[{"]/.test(entry) ? `[${entry}]` : `[${entry}]`;
  }
  if (first instanceof z.ZodRecord) return '{}';
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

const describe = (field: readonly z.core.$ZodType[]): string =>
  lowerFirst(metaOf(field).description ?? 'it is required');

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What a set of keys belongs to, for messages. */
export function owner(kind: RecordKind, at: Path): string {
  const key = at.findLast((part) => typeof part === 'string');
  if (at.length === 0 || key === undefined)
    return kind === 'site' ? '`site.yaml`' : withArticle(kind);
  if (at.at(-2) === 'claims' && typeof at.at(-1) === 'string')
    return `the claim ${tick(String(key))}`;
  if (at.at(-2) === 'sources') return `the source ${tick(String(key))}`;
  return typeof at.at(-1) === 'number' ? `an entry of ${tick(String(key))}` : tick(String(key));
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const fieldName = (at: Path): string =>
  String(at.findLast((part) => typeof part === 'string') ?? 'this file');

// Places

export function locate(located: Located, at: Path): Located | undefined {
  return at.reduce<Located | undefined>((found, key) => {
    const inside = found?.inside;
    return inside && Object.hasOwn(inside, key) ? inside[String(key)] : undefined;
  }, located);
}

/** The place of the key at a path, of the value where it has no key, or of the nearest thing above. */
export function keySpan(located: Located, at: Path): Span {
  const found = locate(located, at);
  if (found) return found.key ?? { start: found.start, end: found.end };
  return at.length === 0 ? located : keySpan(located, at.slice(0, -1));
}

/** The place of the value at a path, or of the nearest thing above it. */
export function spanAt(located: Located, at: Path): Span {
  const found = locate(located, at);
  if (found) return { start: found.start, end: found.end };
  return at.length === 0 ? located : keySpan(located, at.slice(0, -1));
}

export function valueAt(value: YamlValue, at: Path): YamlValue | undefined {
  return at.reduce<YamlValue | undefined>((found, key) => {
    if (typeof found !== 'object' || found === null) return undefined;
    const inside: Readonly<Record<string, YamlValue>> = found as never;
    return Object.hasOwn(inside, key) ? inside[String(key)] : undefined;
  }, value);
}
