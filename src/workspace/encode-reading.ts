// A file that was read ↔ pieces of JSON: what checks need of it, where its values stand, the tree that only
// pages need, and what ties it to other files. Its text is not kept: it is the file's.

import type { Ties } from '../core/corpus/ties.ts';
import type { Body } from '../core/read/body.ts';
import type { Located } from '../core/read/located-yaml.ts';
import type { FileRecord, ReadFile } from '../core/read/read-file.ts';

/** A file that was read, and its ties, which can be had without decoding the rest. */
export interface Reading {
  readonly file: ReadFile;
  readonly ties: () => Ties;
}

export interface EncodedReading {
  readonly head: string;
  readonly located: string;
  readonly tree: string;
  readonly ties: string;
}

export type Part = keyof EncodedReading;

type Tree = Body['tree'];

interface Head {
  readonly faults: ReadFile['faults'];
  readonly record: Omit<FileRecord, 'located' | 'body'> & { readonly body: Omit<Body, 'tree'> };
}

/** Undefined where there is nothing worth keeping, or what JSON does not give back as it was. */
export function encodeReading({ file, ties }: Reading): EncodedReading | undefined {
  const { faults, record } = file;
  if (!record?.parsed) return undefined;
  const { located, body, ...rest } = record;
  const { tree, ...text } = body;
  if (!isPlain(rest.value)) return undefined;
  const head: Head = { faults, record: { ...rest, body: text } };
  return {
    head: JSON.stringify(head),
    located: JSON.stringify(located),
    tree: JSON.stringify(tree),
    ties: JSON.stringify(ties()),
  };
}

/** Without holes in lists, and without numbers that JSON has no sign for. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  return Object.values(value).every(isPlain);
}

/** What the pieces say, each read when it is asked for; the tree every time, since pages are made one by one. */
export function decodeReading(
  file: string,
  text: () => string,
  part: (name: Part) => string,
): Reading {
  let head: Head | undefined;
  const read = () => (head ??= withRest(JSON.parse(part('head')) as Head, part));
  const whole = {
    file,
    get text() {
      return text();
    },
    get faults() {
      return read().faults;
    },
    get record() {
      return read().record as FileRecord;
    },
  };
  return { file: whole, ties: () => JSON.parse(part('ties')) as Ties };
}

function withRest({ faults, record }: Head, part: (name: Part) => string): Head {
  const body = {
    ...record.body,
    get tree() {
      return JSON.parse(part('tree')) as Tree;
    },
  };
  let located: Located | undefined;
  const whole = {
    ...record,
    body,
    get located() {
      return (located ??= JSON.parse(part('located')) as Located);
    },
  };
  return { faults, record: whole };
}
