// A piece of plain text: the citations in it, and what only looks like one.

import type { PhrasingContent, Text } from 'mdast';
import { alignText } from './align.ts';
import { findCitations, type CitationSearch } from './citations.ts';
import { explainCitation, type Explanation } from './explain-citation.ts';
import { tick, type Fault, type Span } from './fault.ts';
import { addRuns, type Flat, type Inside } from './flat.ts';
import { spanOf, writtenAs, type MarkdownReader } from './markdown-reader.ts';
import { placed } from './markdown-source.ts';

/** A piece of text: `place` is that of each unit in the source. */
interface Piece {
  readonly reader: MarkdownReader;
  readonly flat: Flat;
  readonly place: (at: number) => number;
}

/** `next` is what follows the text in its parent. Citations become nodes of their own. */
export function readText(
  reader: MarkdownReader,
  flat: Flat,
  node: Text,
  inside: Inside,
  next: PhrasingContent | undefined,
): readonly PhrasingContent[] {
  const { start } = spanOf(node);
  const source = writtenAs(reader, node);
  const places = alignText(node.value, source, { quotes: flat.quotes });
  const place = (at: number): number =>
    start + (places ? (places[at] ?? source.length) : Math.min(at, source.length));
  const piece: Piece = { reader, flat, place };
  const isBare = (at: number): boolean => reader.source.text[place(at)] === node.value[at];
  const { citations, malformed } = findCitations(node.value, isBare);
  reportMalformed(piece, node.value, malformed, next);
  noteBareIds(piece, node.value, [...citations, ...malformed]);
  if (inside.link || inside.heading) {
    for (const found of citations) reader.faults.push(misplaced(piece, found, inside));
    if (citations.length > 0) reader.malformedBlocks.add(flat.block);
    return [addText(piece, node, 0)];
  }
  return splitText(piece, node.value, citations);
}

const fileSpan = ({ reader, place }: Piece, start: number, end: number): Span =>
  placed(reader.source, place(start), place(end - 1) + 1);

// Citations

function reportMalformed(
  piece: Piece,
  value: string,
  malformed: CitationSearch['malformed'],
  next: PhrasingContent | undefined,
): void {
  const { reader, flat } = piece;
  for (const found of malformed) {
    reader.malformedBlocks.add(flat.block);
    // HTML in a citation has a fault of its own, which speaks for it.
    if (next?.type === 'html' && !value.slice(found.start).includes(']')) continue;
    const { start, end, message, help, meant } = found;
    const span = fileSpan(piece, start, end);
    const fix =
      meant !== undefined && isAsWritten(piece, value, found)
        ? { fix: [{ ...span, text: meant }] }
        : {};
    const fault = { rule: 'ref/malformed-citation', ...span, message, help, ...fix };
    const cut = cutByCell(piece, found) ?? (next && cutByMarkup(piece, value, found));
    reader.faults.push(cut ?? fault);
  }
}

/** Whether the text stands so in the file, without escapes and over no line end. */
function isAsWritten({ reader, place }: Piece, value: string, { start, end }: Span): boolean {
  const written = value.slice(start, end);
  const source = reader.source.text.slice(place(start), place(end - 1) + 1);
  return source === written && !/[\r\n]/.test(written);
}

/** `| [@a, p. 1 | 2] |`: the `|` ends the cell, and with it the citation. */
function cutByCell(piece: Piece, found: Span): Fault | undefined {
  const { reader, flat, place } = piece;
  if (flat.kind !== 'row') return undefined;
  const start = place(found.start);
  const written = /^\[[^\]\n]*[^\]\\\n]\|[^\]\n]*\]/.exec(
    reader.source.text.slice(start, flat.end),
  )?.[0];
  if (written === undefined) return undefined;
  const meant = written.slice(1, -1).replace(/(?<!\\)\|/g, '\\|');
  return {
    rule: 'ref/malformed-citation',
    ...placed(reader.source, start, start + written.length),
    message: explainCitation(written, meant, 'a `|` in it begins the next cell').message,
    help: `write \`[${meant}]\``,
  };
}

/** `[@a, *p.* 4]`: the text ends where the markup begins. */
function cutByMarkup(piece: Piece, value: string, found: Span): Fault | undefined {
  const { reader, flat, place } = piece;
  if (/[[\]]/.test(value.slice(found.start + 1))) return undefined;
  const start = place(found.start);
  const written = /^\[[^\][]*\]/.exec(reader.source.text.slice(start, flat.end))?.[0];
  const meant = written
    ?.slice(1, -1)
    .replace(/[*_`<>]/g, '')
    .replace(/\s+/g, ' ');
  if (written === undefined || meant === undefined) return undefined;
  return {
    rule: 'ref/malformed-citation',
    ...placed(reader.source, start, start + written.length),
    ...unsure(explainCitation(written, meant, 'it holds markup')),
  };
}

const unsure = ({ message, help }: Explanation) => ({ message, help });

function misplaced(piece: Piece, found: Span, inside: Inside): Fault {
  const { start, end } = found;
  const written = piece.reader.source.text.slice(piece.place(start), piece.place(end - 1) + 1);
  return {
    rule: 'schema/markdown',
    ...fileSpan(piece, start, end),
    message: `the citation ${tick(written)} stands in ${inside.heading ? 'a heading' : 'the text of a link'}`,
    help: inside.heading
      ? `move \`${written}\` to the sentence below the heading that says it`
      : `move \`${written}\` behind the link`,
  };
}

function splitText(
  piece: Piece,
  value: string,
  citations: CitationSearch['citations'],
): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const found of citations) {
    if (found.start > from) nodes.push(addText(piece, textOf(value, from, found.start), from));
    nodes.push(addCitation(piece, found));
    from = found.end;
  }
  if (from < value.length) nodes.push(addText(piece, textOf(value, from, value.length), from));
  return nodes;
}

const textOf = (value: string, from: number, to: number): Text => ({
  type: 'text',
  value: value.slice(from, to),
});

function addCitation(piece: Piece, found: CitationSearch['citations'][number]): PhrasingContent {
  const node = { type: 'citation' as const, index: -1 };
  const cites = found.cites.map((cite) => ({ ...cite, ...fileSpan(piece, cite.start, cite.end) }));
  const at = piece.flat.length;
  piece.flat.found.push({ ...fileSpan(piece, found.start, found.end), at, cites, node });
  return node;
}

// Words

/** Adds text that begins at `from` of the piece. */
function addText(piece: Piece, node: Text, from: number): Text {
  const { reader, flat, place } = piece;
  node.data = { block: flat.block, at: flat.length };
  noteFootnotes(piece, node.value, from);
  addRuns(reader, flat, node.value.replace(/[\n\t]/g, ' '), (at) => place(from + at));
  return node;
}

const bareId =
  /(?<![\p{L}\p{N}@[/._-])(?<!;\s?)@([a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?)(?![\p{L}\p{N}_@-])/gu;

/**
 * `@id` outside brackets, which a later step compares with the ids that exist. One behind `;` goes on a
 * citation that is not closed.
 */
function noteBareIds(piece: Piece, value: string, brackets: readonly Span[]): void {
  if (!value.includes('@')) return;
  for (const found of value.matchAll(bareId)) {
    if (brackets.some(({ start, end }) => found.index >= start && found.index < end)) continue;
    const id = found[1] ?? '';
    piece.flat.bare.push({ id, ...fileSpan(piece, found.index, found.index + id.length + 1) });
  }
}

/** An undefined `[^x]` is plain text to Markdown. */
function noteFootnotes(piece: Piece, value: string, from: number): void {
  if (!value.includes('[^')) return;
  for (const found of value.matchAll(/\[\^([^\]\s@][^\]\s]*)\]/g)) {
    const start = from + found.index;
    const span = fileSpan(piece, start, start + found[0].length);
    const escaped = span.end - span.start !== found[0].length;
    if (!escaped) piece.flat.footnotes.push({ label: found[1] ?? '', ...span });
  }
}
