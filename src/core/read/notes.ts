// Markdown that stands in YAML: a source's `note` and the site's `about`.

import type { Path } from '../schema/field-at.ts';
import type { Body } from './body.ts';
import { tick, type Fault, type Span } from './fault.ts';
import { spanAt } from './locate.ts';
import type { Located } from './located-yaml.ts';
import { readMarkdown } from './markdown.ts';

interface Notes {
  readonly bodies: Readonly<Record<string, Body>>;
  readonly faults: readonly Fault[];
}

/** Reads the Markdown fields of a record. Faults in them are reported at the field's value. */
export function readNotes(value: unknown, located: Located, text: string, language: string): Notes {
  const bodies: Record<string, Body> = {};
  const faults: Fault[] = [];
  for (const [path, markdown] of markdownFields(value)) {
    const span = spanAt(located, path);
    const reading = readMarkdown(markdown, 0, language);
    bodies[path.join('.')] = reading.body;
    for (const fault of reading.faults) {
      const inside = findIn(text, span, markdown.slice(fault.start, fault.end));
      faults.push({ ...fault, ...inside });
    }
    if (reading.body.citations.length > 0) faults.push(citationInNote(path, span));
  }
  return { bodies, faults };
}

/** Block scalars fold lines, so a stretch is looked up by its text; else the whole value is meant. */
export function findIn(text: string, span: Span, stretch: string): Span {
  const at = stretch === '' ? -1 : text.slice(span.start, span.end).indexOf(stretch);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + stretch.length };
}

const citationInNote = (path: Path, span: Span): Fault => ({
  rule: 'schema/markdown',
  ...span,
  message: `a citation stands in ${tick(String(path.at(-1)))}, where none can stand`,
  help: 'name the document in words; citations stand in the text of briefings, actors and topics',
});

function markdownFields(value: unknown): readonly (readonly [Path, string])[] {
  const fields: [Path, string][] = [];
  const record = value as {
    readonly about?: unknown;
    readonly note?: unknown;
    readonly sources?: Readonly<Record<string, { readonly note?: unknown } | undefined>>;
  };
  if (typeof record.about === 'string') fields.push([['about'], record.about]);
  if (typeof record.note === 'string') fields.push([['note'], record.note]);
  for (const [id, source] of Object.entries(record.sources ?? {})) {
    if (typeof source?.note === 'string') fields.push([['sources', id, 'note'], source.note]);
  }
  return fields;
}
