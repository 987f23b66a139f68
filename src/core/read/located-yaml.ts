// YAML → plain values with the place of every key and value. Scalars are taken as FORMAT asks: text
// as written, numbers and booleans only where the schema has them. What YAML would silently drop or
// cut short is a fault.

import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import {
  alternatives,
  children,
  holdsBoolean,
  holdsNumber,
  holdsText,
  type Path,
} from '../schema/field-at.ts';
import { isKebabCase } from '../schema/ids.ts';
import { shown, tick, type Fault, type Span } from './fault.ts';
import { yamlErrorFault, quotedForm, restOfLine } from './yaml-faults.ts';

/** Where a value stands, and its key, and what is inside it. Offsets into the file's text. */
export interface Located extends Span {
  readonly key?: Span;
  readonly inside?: Readonly<Record<string, Located>>;
}

export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export interface YamlReading {
  /** False where the text does not parse; then there is one fault and no value. */
  readonly parsed: boolean;
  readonly value: YamlValue;
  readonly located: Located;
  readonly faults: readonly Fault[];
  /** Places whose value is not what was meant; schemas do not judge them. */
  readonly unsound: readonly Path[];
}

interface Reader {
  readonly text: string;
  readonly offset: number;
  readonly faults: Fault[];
  readonly unsound: Path[];
}

/**
 * Reads `text`, which stands at `offset` in its file; positions count from the file's start.
 * `schema` says which scalars are numbers or booleans.
 */
export function readYaml(text: string, offset: number, schema: z.ZodType): YamlReading {
  const parsed: Document.Parsed = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'silent',
  });
  const located: Located = { start: offset, end: offset + text.trimEnd().length };
  const fatal = parsed.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (fatal) return unparsed(located, yamlErrorFault(fatal, text, offset, parsed.contents));
  const reader: Reader = { text, offset, faults: [], unsound: [] };
  const root = read(reader, parsed.contents, alternatives(schema), [], located);
  return { parsed: true, value: root.value, located: root.located, ...pick(reader) };
}

const pick = ({ faults, unsound }: Reader) => ({ faults, unsound });

const unparsed = (located: Located, fault: Fault): YamlReading => ({
  parsed: false,
  value: null,
  located,
  faults: [fault],
  unsound: [],
});

interface Reading {
  readonly value: YamlValue;
  readonly located: Located;
}

function read(
  reader: Reader,
  node: Node | null | undefined,
  schemas: readonly z.core.$ZodType[],
  path: Path,
  fallback: Located,
): Reading {
  if (!node) return { value: null, located: fallback };
  const located = { ...spanOf(reader, node, fallback), ...keyOf(fallback) };
  if (markedUp(reader, node, located, path)) return { value: null, located };
  if (isMap(node)) return readMap(reader, node, schemas, path, located);
  if (isSeq(node)) return readSequence(reader, node, schemas, path, located);
  if (isScalar(node)) {
    return { value: readScalar(reader, node, schemas, path, located), located };
  }
  return { value: null, located };
}

const keyOf = (located: Located) => (located.key ? { key: located.key } : {});

function spanOf(reader: Reader, node: Node, fallback: Located): Span {
  const range = node.range;
  if (!range) return fallback;
  const end = Math.max(range[0], range[1]);
  return {
    start: reader.offset + range[0],
    end: reader.offset + trimmedEnd(reader.text, range[0], end),
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Anchors, aliases and tags have no place in content; most are text that lacks its quotation marks. */
function markedUp(reader: Reader, node: Node, located: Located, path: Path): boolean {
  const what = isAlias(node)
    ? { name: 'an alias', sign: '*' }
    : 'anchor' in node && node.anchor !== undefined
      ? { name: 'an anchor', sign: '&' }
      : node.tag !== undefined && hasTag(reader, located)
        ? { name: 'a tag', sign: '!' }
        : undefined;
  if (!what) return false;
  const start = Math.min(located.start, valueStart(reader, located));
  const written = restOfLine(reader.text, start - reader.offset);
  reader.faults.push({
    rule: 'schema/yaml',
    start,
    end: start + written.length,
    message: `YAML reads ${tick(written)} as ${what.name}, because it starts with ${tick(what.sign)}`,
    help: `put text in quotation marks: \`${quotedForm(written)}\``,
  });
  reader.unsound.push(path);
  return true;
}

/** Where the value begins with its anchor or tag, which a node's range leaves out. */
function valueStart(reader: Reader, located: Located): number {
  const from = located.key ? located.key.end - reader.offset : undefined;
  const at = located.start - reader.offset;
  const lead = reader.text.slice(from ?? lineStart(reader.text, at), at);
  const sign = /[&!][^\s]*\s*$/.exec(lead) ?? /(?<=^|[\s:,[{])[&!]\S*[\s\S]*$/.exec(lead);
  return sign ? located.start - (lead.length - sign.index) : located.start;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function hasTag(reader: Reader, located: Located): boolean {
  return reader.text[valueStart(reader, located) - reader.offset] === '!';
}

function readMap(
  reader: Reader,
  map: YAMLMap,
  schemas: readonly z.core.$ZodType[],
  path: Path,
  located: Located,
): Reading {
  const value: Record<string, YamlValue> = {};
  const inside: Record<string, Located> = {};
  for (const pair of map.items) {
    const entry = readPair(reader, pair, schemas, path);
    if (!entry) continue;
    if (Object.hasOwn(inside, entry.key)) {
      reportDuplicate(reader, entry, inside[entry.key], path);
      continue;
    }
    define(value, entry.key, entry.value);
    define(inside, entry.key, entry.located);
  }
  return { value, located: { ...located, inside } };
}

/** Sets a key without meaning anything by it, `__proto__` included. */
function define<V>(target: Record<string, V>, key: string, value: V): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function readPair(
  reader: Reader,
  pair: Pair,
  schemas: readonly z.core.$ZodType[],
  path: Path,
): (Reading & { readonly key: string }) | undefined {
  const keyNode = pair.key as Node | null;
  if (!keyNode?.range) return undefined;
  const keySpan = spanOf(reader, keyNode, { start: reader.offset, end: reader.offset });
  if (!isScalar(keyNode) || keyText(keyNode) === '') {
    reader.faults.push(badKey(keySpan, reader));
    return undefined;
  }
  const key = keyText(keyNode);
  const below = [...path, key];
  const fallback: Located = { ...emptyValueSpan(reader, pair, keySpan), key: keySpan };
  const reading = read(reader, pair.value as Node | null, children(schemas, key), below, fallback);
  if (reading.value === null) reportCutToNothing(reader, reading.located, key, below);
  return { key, ...reading };
}

const keyText = (key: Scalar): string => key.source ?? String(key.value ?? '');

function badKey(span: Span, reader: Reader): Fault {
  const written = reader.text.slice(span.start - reader.offset, span.end - reader.offset);
  return {
    rule: 'schema/yaml',
    ...span,
    message: written === '' ? 'there is a value without a key' : `${tick(written)} is not a key`,
    help: 'write `key: value`, and put text that holds a colon in quotation marks',
  };
}

/** A pair without a value points at its key. */
const emptyValueSpan = (_reader: Reader, _pair: Pair, key: Span): Span => key;

function reportDuplicate(
  reader: Reader,
  entry: { readonly key: string; readonly located: Located },
  first: Located | undefined,
  path: Path,
): void {
  const span = entry.located.key ?? entry.located;
  reader.faults.push({
    rule: 'schema/yaml',
    start: span.start,
    end: span.end,
    message: `the key ${tick(entry.key)} stands twice`,
    help: `keep one ${tick(entry.key)} and delete the other, or give it another name`,
    ...(first?.key
      ? { related: [{ file: '', ...first.key, message: 'it stands here first' }] }
      : {}),
  });
  reader.unsound.push([...path, entry.key]);
}

/** `accent: #a00` is nothing to YAML: what follows ` #` is a comment. */
function reportCutToNothing(reader: Reader, located: Located, key: string, path: Path): void {
  if (reader.unsound.some((known) => known === path)) return;
  const after = (located.key ?? located).end - reader.offset;
  const lead = /^\s*:[ \t]+(#.*)/.exec(reader.text.slice(after, lineEnd(reader.text, after)));
  const written = lead?.[1]?.trimEnd();
  if (written === undefined || /^#\s/.test(written)) return;
  const start = reader.offset + reader.text.indexOf(written, after);
  reader.faults.push({
    rule: 'schema/yaml',
    start,
    end: start + written.length,
    message: `YAML reads ${tick(written)} as a comment, so ${tick(key)} has no value`,
    help: `put it in quotation marks: \`${key}: ${quotedForm(written)}\``,
  });
  reader.unsound.push(path);
}

function lineEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/);
  return at < 0 ? text.length : from + at;
}

function readSequence(
  reader: Reader,
  sequence: { readonly items: readonly unknown[] },
  schemas: readonly z.core.$ZodType[],
  path: Path,
  located: Located,
): Reading {
  const value: YamlValue[] = [];
  const inside: Record<string, Located> = {};
  const entry = children(schemas, 0);
  sequence.items.forEach((node, index) => {
    const below = [...path, index];
    const reading = isPair(node)
      ? { value: null, located }
      : read(reader, node as Node | null, entry, below, located);
    if (reading.value === null) reportEmptyEntry(reader, reading.located, below);
    value.push(reading.value);
    inside[index] = withoutKey(reading.located);
  });
  return { value, located: { ...located, inside } };
}

/** The key of a list is not that of its entries. */
const withoutKey = ({ start, end, inside }: Located): Located =>
  inside ? { start, end, inside } : { start, end };

/** `- #tag` is an empty entry to YAML. */
function reportEmptyEntry(reader: Reader, located: Located, path: Path): void {
  const at = located.start - reader.offset;
  const line = reader.text.slice(lineStart(reader.text, at), lineEnd(reader.text, at));
  const written = /^\s*-[ \t]+(#\S.*)/.exec(line)?.[1]?.trimEnd();
  if (written === undefined) return;
  const start = reader.offset + lineStart(reader.text, at) + line.indexOf(written);
  reader.faults.push({
    rule: 'schema/yaml',
    start,
    end: start + written.length,
    message: `YAML reads ${tick(written)} as a comment, so this entry is empty`,
    help: `put it in quotation marks: \`- ${quotedForm(written)}\``,
  });
  reader.unsound.push(path);
}

function readScalar(
  reader: Reader,
  node: Scalar,
  schemas: readonly z.core.$ZodType[],
  path: Path,
  located: Located,
): YamlValue {
  if (node.type !== 'PLAIN') return String(node.value);
  const source = node.source ?? '';
  if (source === '') return null;
  if (holdsText(schemas)) reportCutShort(reader, source, path, located);
  if (holdsNumber(schemas) && typeof node.value === 'number') return node.value;
  if (holdsBoolean(schemas) && typeof node.value === 'boolean') return node.value;
  return source;
}

/** Text that goes on after ` #` loses its end; an id, a date or a word may well have a comment. */
function reportCutShort(reader: Reader, source: string, path: Path, located: Located): void {
  const end = located.end - reader.offset;
  const comment = /^[ \t]+#.*/.exec(reader.text.slice(end, lineEnd(reader.text, end)))?.[0];
  if (comment === undefined || (isKebabCase(source) && /^[ \t]+#\s/.test(comment))) return;
  const whole = `${source}${comment.trimEnd()}`;
  reader.faults.push({
    rule: 'schema/yaml',
    start: located.start,
    end: located.end + comment.trimEnd().length,
    message: `YAML cuts this text short at \` #\`: all that it reads is ${tick(source)}`,
    help: `put the whole text in quotation marks: \`${quotedForm(shown(whole, 400))}\`, or move a comment to a line of its own`,
  });
  reader.unsound.push(path);
}

export type { YAMLError };
