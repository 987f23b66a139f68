// One file → one record: where it belongs, what it says, where each value stands, what is wrong with it.

import type { RecordInput, RecordKind } from '../schema/kinds.ts';
import { schemas } from '../schema/kinds.ts';
import type { Path } from '../schema/field-at.ts';
import { requirementFaults } from './requirements.ts';
import type { Body } from './body.ts';
import type { Fault } from './fault.ts';
import { decode, notAGroup, samples, unreadFault, type FileFault } from './file-faults.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { judgeValue } from './issue-faults.ts';
import { yamlLimitFault } from './limits.ts';
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

export type { FileFault };

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
  const { path } = file;
  const place = placeOf(path);
  if (file.fault) return unread(path, place, unreadFault(path, file.fault));
  if (place.kind === 'unknown') return unread(path, place, place.fault);
  if (place.kind === 'media') return { file: path, text: '', media: true, faults: [] };
  const { text, fault } = decode(file.bytes ?? new Uint8Array());
  if (fault) return unread(path, place, fault, text);
  const record = readRecord(path, place, text, language);
  const badName = nameFault(place);
  return { file: path, text, record, faults: [...(badName ? [badName] : []), ...record.faults] };
}

function unread(file: string, place: Place, fault: Fault, text?: string): ReadFile {
  const known = { file, text: text ?? '', faults: [fault] };
  if (place.kind === 'unknown' || place.kind === 'media') return known;
  const record = unparsedRecord(file, place);
  return { ...known, record: text === undefined ? record : { ...record, unread: text } };
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
  const failed = { ...unparsedRecord(file, place), unread: text };
  if (split && !split.found) return { ...failed, faults: [split.fault] };
  const front = split?.frontmatter;
  const yamlText = front?.yaml ?? text;
  const long = yamlLimitFault(yamlText, front?.yamlStart ?? 0);
  if (long) return { ...failed, faults: [long] };
  const yaml = readYaml(yamlText, front?.yamlStart ?? 0, schemas[place.kind]);
  if (!yaml.parsed) return { ...failed, faults: yaml.faults };
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    const own = yaml.faults.length > 0 ? yaml.faults : [notAGroup(text, yaml.value, place.kind)];
    return { ...failed, faults: own };
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
