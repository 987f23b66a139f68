// Markdown that stands in YAML: a source's `note` and the site's `about`.

import type { Path } from '../schema/field-at.ts';
import type { Body } from './body.ts';
import { tick, type Fault, type Span } from './fault.ts';
import { spanAt } from './locate.ts';
import type { Located } from './located-yaml.ts';
import { readMarkdown } from './markdown.ts';
import { scalarSource } from './markdown-source.ts';

interface Notes {
  readonly bodies: Readonly<Record<string, Body>>;
  readonly faults: readonly Fault[];
}

/** Reads the Markdown fields of a record. All positions count from the file's start. */
export function readNotes(value: unknown, located: Located, text: string, language: string): Notes {
  const bodies: Record<string, Body> = {};
  const faults: Fault[] = [];
  for (const [path, markdown] of markdownFields(value)) {
    const { start, end } = spanAt(located, path);
    const source = scalarSource(markdown, text.slice(start, end), start);
    const { body, faults: found } = readMarkdown(source, language);
    bodies[path.join('.')] = body;
    faults.push(
      ...found.map((fault) =>
        fault.rule === 'ref/malformed-citation' ? citationInNote(path, text, fault) : fault,
      ),
      ...body.citations.map((citation) => citationInNote(path, text, citation)),
    );
  }
  return { bodies, faults };
}

const citationInNote = (path: Path, text: string, { start, end }: Span): Fault => ({
  rule: 'schema/markdown',
  start,
  end,
  message: `the citation ${tick(text.slice(start, end))} stands in ${tick(String(path.at(-1)))}, where none can`,
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
