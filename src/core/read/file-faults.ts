// What is wrong with a file as a whole: why it was not read, or what it is instead of a record.

import type { RecordKind } from '../schema/kinds.ts';
import { tick, type Fault } from './fault.ts';
import { limits } from './limits.ts';

/** What kept the workspace from reading a file. */
export type FileFault =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'link-outside' }
  | { readonly kind: 'link-circle' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'too-large'; readonly bytes: number };

export function unreadFault(path: string, fault: FileFault): Fault {
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

/** A text, and what is wrong with the bytes that it was made from. */
export interface Decoded {
  readonly text: string;
  readonly fault?: Fault;
}

/** UTF-8 without its byte order mark; of anything else, what can be made out. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: '', fault: notUtf8({ start: 0, end: 0 }, 'UTF-16') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const start = text.indexOf('\ufffd');
    return { text, fault: notUtf8({ start, end: start + 1 }, undefined) };
  }
}

/** With a byte order mark, or with every second byte of its beginning empty. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

const notUtf8 = (span: { start: number; end: number }, encoding: string | undefined): Fault => ({
  rule: 'schema/file',
  ...span,
  message: encoding
    ? `the file is ${encoding}, not UTF-8`
    : 'the file is not UTF-8: the sign that stands here cannot be read',
  help: 'save it again with the encoding "UTF-8"; most editors offer it under "Save with encoding"',
});

/** A file whose YAML is nothing, a list or a piece of text. */
export function notAGroup(text: string, value: unknown, kind: RecordKind): Fault {
  return {
    rule: 'schema/invalid',
    start: 0,
    end: text.search(/[\r\n]|$/),
    message: value === null ? 'the file says nothing' : 'the file is not made of keys with values',
    help: `write \`key: value\`, one a line:\n${samples[kind]}`,
  };
}

/** The least that a file of each kind says. */
export const samples: Readonly<Record<RecordKind, string>> = {
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
