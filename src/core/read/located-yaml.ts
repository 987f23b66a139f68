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
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import {
  alternatives,
  children,
  holdsBoolean,
  holdsNumber,
  type Path,
} from '../schema/field-at.ts';
import { controlFault, type Fault, type Span } from './fault.ts';
import { yamlErrorFault } from './yaml-faults.ts';
import {
  aliasFault,
  badKeyFault,
  colonAfterValueFault,
  cutShortFault,
  cutToNothingFault,
  directiveFault,
  duplicateFault,
  emptyByCommentFault,
  markFault,
  nothingFault,
  swallowedEntryFault,
  tooDeepFault,
} from './yaml-pitfalls.ts';

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
  /** Where each anchor is made use of. */
  readonly aliases: Map<string, Span[]>;
  /** What is nested deeper than anything is read. */
  readonly deep: Span[];
}

/** Deeper than any field of the format. */
const deepest = 20;

/**
 * Reads `written`, which stands at `offset` in its file; positions count from the file's start.
 * `schema` says which scalars are numbers or booleans.
 */
export function readYaml(written: string, offset: number, schema: z.ZodType): YamlReading {
  // The parser knows no line that ends in CR alone.
  const text = written.replace(/\r(?!\n)/g, '\n');
  const parsed: Document.Parsed = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const located: Located = { start: offset, end: offset + text.trimEnd().length };
  const fatal = directiveFault(text, offset) ?? yamlErrorFault(parsed.errors, text, offset);
  if (fatal) return unparsed(located, fatal);
  const reader: Reader = { text, offset, faults: [], unsound: [], aliases: new Map(), deep: [] };
  const root = read(reader, parsed.contents, alternatives(schema), [], located);
  if (reader.deep[0]) return unparsed(located, tooDeepFault(reader.deep[0]));
  const control = controlFault(text, offset, 'schema/yaml');
  const faults = [...reader.faults, ...aliasFaults(reader), ...(control ? [control] : [])];
  return { parsed: true, ...root, faults, unsound: reader.unsound };
}

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
  if (isAlias(node)) return readAlias(reader, node.source, located, path);
  if (path.length > deepest) reader.deep.push(located);
  if (reader.deep.length > 0) return { value: null, located };
  if (isScalar(node)) return readScalar(reader, node, schemas, path, located);
  reportMark(reader, node, located);
  if (isMap(node)) return readMap(reader, node, schemas, path, located);
  if (isSeq(node)) return readSequence(reader, node, schemas, path, located);
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

// Anchors, aliases and tags

function readAlias(reader: Reader, name: string, located: Located, path: Path): Reading {
  const uses = reader.aliases.get(name) ?? [];
  reader.aliases.set(name, uses);
  uses.push(located);
  reader.unsound.push(path);
  return { value: null, located };
}

const aliasFaults = (reader: Reader): readonly Fault[] =>
  [...reader.aliases.values()].flatMap((uses) => aliasFault(reader, uses));

/** An anchor or a tag; what it stands before is read all the same if it is a list or a group of keys. */
function reportMark(reader: Reader, node: Node, located: Located, isKey = false): boolean {
  const marked = ('anchor' in node && node.anchor !== undefined) || node.tag !== undefined;
  const mark = marked ? markSpan(reader, located) : undefined;
  if (!mark) return false;
  const value = { start: located.start, end: located.end, scalar: isScalar(node) && !isKey };
  reader.faults.push(markFault(reader, mark, value));
  return true;
}

/** Where the anchor or tag stands: before the value, which a node's range leaves out. */
function markSpan({ text, offset }: Reader, located: Located): Span | undefined {
  const at = located.start - offset;
  const from = Math.max(located.key ? located.key.end - offset : 0, at - 500);
  const lead = text.slice(from, at);
  const mark = /(?:^|[\s:,[{-])([&!]\S*(?:[ \t]+[&!]\S*)*)\s*(?:#.*\s*)?$/.exec(lead);
  if (!mark?.[1]) return undefined;
  const start = offset + from + mark.index + mark[0].indexOf(mark[1]);
  return { start, end: start + mark[1].length };
}

// Groups of keys

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
    if (goesOnFromValue(reader, pair, inside, path)) continue;
    const entry = readPair(reader, pair, schemas, path);
    if (!entry) continue;
    if (Object.hasOwn(inside, entry.key)) {
      reader.faults.push(duplicateFault(entry.key, entry.located, inside[entry.key]));
      reader.unsound.push([...path, entry.key]);
      continue;
    }
    define(value, entry.key, entry.value);
    define(inside, entry.key, entry.located);
  }
  return { value, located: { ...located, inside } };
}

/** `title: [Kim]: a speech` is a second pair, without a key, on the line of the first. */
function goesOnFromValue(
  reader: Reader,
  pair: Pair,
  inside: Readonly<Record<string, Located>>,
  path: Path,
): boolean {
  const start = (pair.key as Node | null)?.range?.[0];
  if (start === undefined || reader.text[start] !== ':') return false;
  const key = Object.keys(inside).at(-1);
  const last = key === undefined ? undefined : inside[key];
  if (key === undefined || !last) return false;
  if (/[\r\n]/.test(reader.text.slice(last.end - reader.offset, start))) return false;
  reader.faults.push(colonAfterValueFault(reader, key, last, reader.offset + start));
  reader.unsound.push([...path, key]);
  return true;
}

/** Sets a key without meaning anything by it, `__proto__` included. */
function define<V>(target: Record<string, V>, key: string, value: V): void {
  if (key !== '__proto__') target[key] = value;
  else
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
  const node = pair.key as Node | null;
  if (!node?.range) return undefined;
  const span = spanOf(reader, node, { start: reader.offset, end: reader.offset });
  if (!isScalar(node) || keyText(node) === '') {
    const value = spanOf(reader, (pair.value as Node | null) ?? node, span);
    reader.faults.push(badKeyFault(reader, span, value));
    return undefined;
  }
  reportMark(reader, node, span, true);
  const key = keyText(node);
  const below = [...path, key];
  const fallback: Located = { ...span, key: span };
  const reading = read(reader, pair.value as Node | null, children(schemas, key), below, fallback);
  if (reading.value === null) reportCutToNothing(reader, reading.located, key, below);
  return { key, ...reading };
}

const keyText = (key: Scalar): string => key.source ?? String(key.value ?? '');

/** `accent: #a00` is nothing to YAML: what follows ` #` is a comment. */
function reportCutToNothing(reader: Reader, located: Located, key: string, path: Path): void {
  if (reader.unsound.at(-1) === path) return;
  const fault = cutToNothingFault(reader, located.key ?? located, key);
  if (!fault) return;
  reader.faults.push(fault);
  reader.unsound.push(path);
}

// Lists

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
  // The key of a list is not that of its entries.
  const fallback: Located = { start: located.start, end: located.end };
  sequence.items.forEach((node, index) => {
    const below = [...path, index];
    const reading = isPair(node)
      ? { value: null, located: fallback }
      : read(reader, node as Node | null, entry, below, fallback);
    value.push(reading.value);
    inside[index] =
      reading.value === null ? emptyEntry(reader, reading.located, below) : reading.located;
  });
  return { value, located: { ...located, inside } };
}

/** An entry with nothing in it stands where its `-` does. `- #tag` is one to YAML. */
function emptyEntry(reader: Reader, located: Located, path: Path): Located {
  if (reader.unsound.at(-1) === path || located.end > located.start) return located;
  const fault = emptyByCommentFault(reader, located.start);
  if (fault) {
    reader.faults.push(fault);
    reader.unsound.push(path);
    return { start: fault.start, end: fault.end };
  }
  const dash = reader.text.lastIndexOf('-', located.start - reader.offset);
  return dash < 0 ? located : { start: reader.offset + dash, end: reader.offset + dash + 1 };
}

// Scalars

function readScalar(
  reader: Reader,
  node: Scalar,
  schemas: readonly z.core.$ZodType[],
  path: Path,
  located: Located,
): Reading {
  if (reportMark(reader, node, located)) {
    reader.unsound.push(path);
    return { value: null, located };
  }
  if (node.type !== 'PLAIN') return readQuoted(reader, String(node.value), path, located);
  const source = node.source ?? '';
  if (source === '') return { value: null, located };
  const fault = plainFault(reader, source, schemas, located);
  if (fault) {
    reader.faults.push(fault);
    reader.unsound.push(path);
  }
  return { value: plainValue(node.value, source, schemas), located };
}

/** Text in quotation marks, in which an escape may stand for a sign that no page can show. */
function readQuoted(reader: Reader, value: string, path: Path, located: Located): Reading {
  const written = reader.text.slice(located.start - reader.offset, located.end - reader.offset);
  const escaped = controlFault(value, 0, 'schema/yaml');
  if (escaped && !controlFault(written, 0, 'schema/yaml')) {
    reader.faults.push({ ...escaped, start: located.start, end: located.end });
    reader.unsound.push(path);
  }
  return { value, located };
}

/** What YAML makes of text that lacks its quotation marks. */
function plainFault(
  reader: Reader,
  source: string,
  schemas: readonly z.core.$ZodType[],
  located: Located,
): Fault | undefined {
  return (
    nothingFault(source, located) ??
    cutShortFault(reader, source, schemas, located) ??
    swallowedEntryFault(reader, located)
  );
}

function plainValue(
  value: unknown,
  source: string,
  schemas: readonly z.core.$ZodType[],
): YamlValue {
  if (typeof value === 'number' && holdsNumber(schemas)) return value;
  if (typeof value === 'boolean' && holdsBoolean(schemas)) return value;
  return source;
}
