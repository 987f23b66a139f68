// One file → one record: where it belongs, what it says, where each value stands, what is wrong with it.

import type { RecordInput, RecordKind } from '../schema/kinds.ts';
import { schemas } from '../schema/kinds.ts';
import type { Path } from '../schema/field-at.ts';
import { requirementFaults } from './requirements.ts';
import type { Body } from './body.ts';
import { tick, type Fault } from './fault.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { judgeValue } from './issue-faults.ts';
import { limits, yamlLimitFault } from './limits.ts';
import { readYaml, type Located, type YamlReading } from './located-yaml.ts';
import { emptyBody, readMarkdown } from './markdown.ts';
import { bodySource } from './markdown-source.ts';
import { nameFault, placeOf, type Place } from './place.ts';
import { readNotes } from './notes.ts';
import { prune, type Pruned } from './prune.ts';

/** A file of the content folder as it comes from the disk; `path` is relative to it, with `/`. */
export interface ContentFile {
  readonly path: string;
  /** Undefined for pictures, and where `fault` says why it was not read. */
  readonly bytes?: Uint8Array;
  readonly fault?: FileFault;
}

/** What kept the workspace from reading a file. */
export type FileFault =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'link-outside' }
  | { readonly kind: 'link-circle' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'too-large'; readonly bytes: number };

export interface FileRecord<K extends RecordKind = RecordKind> {
  readonly file: string;
  readonly kind: K;
  readonly id: string;
  /** False where the file could not be parsed: nothing is known of what it says. */
  readonly parsed: boolean;
  /** What it says, without the values that the schema does not allow. */
  readonly value: Pruned<RecordInput<K>>;
  readonly located: Located;
  readonly faults: readonly Fault[];
  readonly unsound: readonly Path[];
  readonly body: Body;
  /** The Markdown in the YAML, by the path of its field joined with dots. */
  readonly notes: Readonly<Record<string, Body>>;
  /** The text of a file that could not be parsed, in which an id may yet be looked for. */
  readonly unread?: string;
}

export interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly record?: FileRecord;
  readonly media?: boolean;
  readonly faults: readonly Fault[];
}

/** Reads one file. `language` is the site's, for texts that name none. Never throws over content. */
export function readFile(file: ContentFile, language: string): ReadFile {
  const place = placeOf(file.path);
  const failed = (fault: Fault, text = ''): ReadFile => ({
    file: file.path,
    text,
    faults: [fault],
    ...(place.kind === 'unknown' || place.kind === 'media'
      ? {}
      : { record: unparsedRecord(file.path, place) }),
  });
  if (file.fault) return failed(fileFault(file.path, file.fault));
  if (place.kind === 'unknown') return failed(place.fault);
  const badName = nameFault(place);
  if (place.kind === 'media') {
    return { file: file.path, text: '', media: true, faults: badName ? [badName] : [] };
  }
  const text = decode(file.bytes ?? new Uint8Array());
  if (text === undefined) return failed(notUtf8(file.bytes ?? new Uint8Array()));
  const record = readRecord(file.path, place, text, language);
  const faults = badName ? [badName] : [];
  return { file: file.path, text, record, faults: [...faults, ...record.faults] };
}

type RecordPlace = Extract<Place, { readonly kind: RecordKind }>;

/** Only a file of its kind is known: what refers to it is not reported as unresolved. */
function unparsedRecord(file: string, { kind, id }: RecordPlace): FileRecord {
  return {
    file,
    kind,
    id,
    parsed: false,
    value: {},
    located: { start: 0, end: 0 },
    faults: [],
    unsound: [[]],
    body: emptyBody,
    notes: {},
  };
}

function readRecord(file: string, place: RecordPlace, text: string, language: string): FileRecord {
  const markdown = place.extension === 'md';
  const split = markdown ? splitFrontmatter(text, samples[place.kind]) : undefined;
  const unread = { ...unparsedRecord(file, place), unread: text };
  if (split && !split.found) return { ...unread, faults: [split.fault] };
  const front = split?.frontmatter;
  const yamlText = front?.yaml ?? text;
  const long = yamlLimitFault(yamlText, front?.yamlStart ?? 0);
  if (long) return { ...unread, faults: [long] };
  const yaml = readYaml(yamlText, front?.yamlStart ?? 0, schemas[place.kind]);
  if (!yaml.parsed) return { ...unread, faults: yaml.faults };
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    return { ...unread, faults: [notAGroup(text, yaml, place.kind)] };
  }
  return judged(file, place, text, yaml, front?.bodyStart, language);
}

function judged(
  file: string,
  place: RecordPlace,
  text: string,
  yaml: YamlReading,
  bodyStart: number | undefined,
  language: string,
): FileRecord {
  const { kind, id } = place;
  const schema = judgeValue({ kind, text, value: yaml.value, located: yaml.located }, yaml.unsound);
  const value = prune(yaml.value, schema.unsound) as Pruned<RecordInput<RecordKind>>;
  const required = requirementFaults({
    kind,
    value,
    located: yaml.located,
    text,
    unsound: schema.unsound,
  });
  const own = (value as { readonly language?: string }).language;
  const markdown =
    bodyStart === undefined
      ? undefined
      : readMarkdown(bodySource(text, bodyStart), own ?? language);
  const notes = readNotes(value, yaml.located, text, own ?? language);
  const withFile = yaml.faults.map((fault) => inFile(fault, file));
  return {
    file,
    kind,
    id,
    parsed: true,
    value,
    located: yaml.located,
    faults: [
      ...withFile,
      ...schema.faults,
      ...required.faults,
      ...notes.faults,
      ...(markdown?.faults ?? []),
    ],
    unsound: [...schema.unsound, ...required.unsound],
    body: markdown?.body ?? emptyBody,
    notes: notes.bodies,
  };
}

const inFile = (fault: Fault, file: string): Fault =>
  fault.related ? { ...fault, related: fault.related.map((place) => ({ ...place, file })) } : fault;

/** UTF-8 without its byte order mark, or undefined where the bytes are something else. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array): Fault {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return {
    rule: 'schema/file',
    start: 0,
    end: 0,
    message: utf16 ? 'the file is UTF-16, not UTF-8' : 'the file is not UTF-8',
    help: 'save it again with the encoding "UTF-8"; most editors offer it under "Save with encoding"',
  };
}

function fileFault(path: string, fault: FileFault): Fault {
  const place = { rule: 'schema/file', start: 0, end: 0 };
  switch (fault.kind) {
    case 'too-large':
      return {
        ...place,
        message: `the file has ${megabytes(fault.bytes)} MB, more than the ${megabytes(limits.bytes)} MB that a text may have`,
        help: 'split it, or move pictures to `media/`',
      };
    case 'folder':
      return {
        ...place,
        message: `${tick(path)} is a folder, but its name is that of a file`,
        help: `rename the folder to ${tick(path.replace(/\.\w+$/, ''))}`,
      };
    case 'link-outside':
      return {
        ...place,
        message: `${tick(path)} is a link that leads out of the content folder`,
        help: 'replace the link by the file itself',
      };
    case 'link-circle':
      return {
        ...place,
        message: `${tick(path)} is a link that leads back to itself or to nothing`,
        help: 'delete the link, or replace it by the file itself',
      };
    case 'unreadable':
      return {
        ...place,
        message: `${tick(path)} cannot be read: ${fault.reason}`,
        help: 'check that the file exists and that you may read it',
      };
  }
}

const megabytes = (bytes: number): string =>
  (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);

function notAGroup(text: string, yaml: YamlReading, kind: RecordKind): Fault {
  const nothing = yaml.value === null;
  return {
    rule: 'schema/invalid',
    start: 0,
    end: text.search(/[\r\n]|$/),
    message: nothing ? 'the file says nothing' : 'the file is not made of keys with values',
    help: `write \`key: value\`, one a line:\n${samples[kind]}`,
  };
}

const samples: Readonly<Record<RecordKind, string>> = {
  briefing: `---
title: What happened, and who says so
summary: The bottom line in one or two sentences.
status: draft
authors: [editorial-desk]
topics: [some-topic]
---`,
  actor: `---
name: The usual name
kind: person
summary: Who or what it is, in a sentence.
---`,
  topic: `---
name: The subject
summary: What belongs to it.
---`,
  source: `title: The title as published
publisher: some-actor
published: 2024-11-14
url: https://example.org/page`,
  site: `title: The name of the publication
url: https://example.org/
publisher: { name: Who publishes }
language: en`,
};
