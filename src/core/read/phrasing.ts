// The text of one block: its words without markup, and the citations, links, pictures and code in it.

import type {
  Heading,
  Html,
  Link,
  LinkReference,
  Nodes,
  Paragraph,
  PhrasingContent,
  TableRow,
} from 'mdast';
import { alignText } from './align.ts';
import type { Block, Citation } from './body.ts';
import { linkedCitation } from './linked-citation.ts';
import { coverOf, sentenceOf } from './cover.ts';
import type { Span } from './fault.ts';
import { addRuns, addWords, newFlat, type Flat, type Inside } from './flat.ts';
import { linkFault } from './links.ts';
import {
  addressOf,
  fileSpanOf,
  spanOf,
  writtenAs,
  type MarkdownReader,
} from './markdown-reader.ts';
import { placed } from './markdown-source.ts';
import { htmlFaults } from './raw-html.ts';
import { splitSentences } from './sentences.ts';
import { readText } from './text.ts';

export function readBlock(
  reader: MarkdownReader,
  kind: Block['kind'],
  node: Paragraph | Heading | TableRow,
  quotes: number,
): Block {
  const flat = newFlat({ block: reader.blocks.length, kind, quotes, end: spanOf(node).end });
  const parents: readonly Phrasing[] = node.type === 'tableRow' ? node.children : [node];
  parents.forEach((parent, cell) => {
    if (cell > 0) addWords(flat, '; ');
    readPhrasing(reader, flat, parent, { link: false, heading: kind === 'heading' });
  });
  const { runs, footnotes, bare, code, linked } = flat;
  const text = flat.parts.join('');
  const sentences = kind === 'row' ? [whole(text)] : splitSentences(text, reader.language);
  const span = fileSpanOf(reader, node);
  const block: Block = { ...span, kind, text, runs, sentences, footnotes, bare, code, linked };
  reader.blocks.push(block);
  addCitations(reader, flat, block);
  return block;
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

function addCitations(reader: MarkdownReader, flat: Flat, block: Block): void {
  let previous: Citation | undefined;
  for (const { at, cites, node, start, end } of flat.found) {
    const sentence = sentenceOf(block, at);
    const cover = block.kind === 'row' ? whole(block.text) : coverOf(block, at, sentence, previous);
    previous = { start, end, block: flat.block, at, cites, sentence, cover };
    node.index = reader.citations.length;
    reader.citations.push(previous);
    reader.citedBlocks.add(flat.block);
  }
}

/** A node whose children are text and what stands in text. */
export type Phrasing = Extract<Nodes, { readonly children: PhrasingContent[] }>;

export function readPhrasing(
  reader: MarkdownReader,
  flat: Flat,
  parent: Phrasing,
  inside: Inside,
): void {
  const nodes: readonly PhrasingContent[] = parent.children;
  reportHtml(reader, nodes);
  parent.children = nodes.flatMap((node, index) =>
    readInline(reader, flat, node, inside, nodes[index + 1]),
  ) as typeof parent.children;
}

function reportHtml(reader: MarkdownReader, nodes: readonly PhrasingContent[]): void {
  const { source, faults } = reader;
  const pieces = nodes
    .filter((node): node is Html => node.type === 'html')
    .map((node) => ({ ...spanOf(node), value: node.value }));
  for (const fault of htmlFaults(source.text, pieces)) {
    faults.push({ ...fault, ...placed(source, fault.start, fault.end) });
  }
}

function readInline(
  reader: MarkdownReader,
  flat: Flat,
  node: PhrasingContent,
  inside: Inside,
  next: PhrasingContent | undefined,
): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return readText(reader, flat, node, inside, next);
    case 'inlineCode':
      addCode(reader, flat, node);
      return [node];
    case 'break':
      addRun(flat, reader.source.place(spanOf(node).start), ' ');
      return [node];
    case 'image':
      addPicture(reader, node, node.url, node.alt ?? '');
      return [node];
    case 'imageReference':
      addPicture(reader, node, addressOf(reader, node.identifier), node.alt ?? '');
      return [node];
    case 'link':
      return readLink(reader, flat, node, node.url, inside);
    case 'linkReference':
      return readLink(reader, flat, node, addressOf(reader, node.identifier), inside);
    default:
      if ('children' in node) readPhrasing(reader, flat, node, inside);
      return [node];
  }
}

function readLink(
  reader: MarkdownReader,
  flat: Flat,
  node: Link | LinkReference,
  url: string,
  inside: Inside,
): readonly PhrasingContent[] {
  const span = fileSpanOf(reader, node);
  const [start, first] = [flat.length, flat.parts.length];
  const taken = linkedCitation(node, writtenAs(reader, node), url, span);
  if (taken) {
    reader.malformedBlocks.add(flat.block);
    reader.faults.push(...taken);
    return [];
  }
  readPhrasing(reader, flat, node, { ...inside, link: true });
  flat.linked.push({ start, end: flat.length, url });
  const fault = linkFault(url, span);
  if (!fault)
    reader.links.push({ ...span, url, text: flat.parts.slice(first).join(''), block: flat.block });
  // A definition's fault is reported where it stands.
  else if (node.type === 'link') reader.faults.push(fault);
  return [node];
}

function addCode(reader: MarkdownReader, flat: Flat, node: PhrasingContent & { value: string }) {
  const start = flat.length;
  const written = writtenAs(reader, node);
  const fence = /^`+/.exec(written)?.[0].length ?? 0;
  const from = spanOf(node).start + fence;
  const inner = written.slice(fence, written.length - fence);
  // One space, or break, on either side may be there for the backticks' sake.
  const padded = inner.length > node.value.length && /^\s.*\s$/s.test(inner) ? 1 : 0;
  const value = `${' '.repeat(padded)}${node.value}`;
  const places = alignText(value, inner, { quotes: flat.quotes, literal: true });
  const place = (at: number) => from + (places?.[at + padded] ?? at + padded);
  addRuns(reader, flat, node.value.replace(/\n/g, ' '), place);
  flat.code.push({ start, end: flat.length });
}

function addRun(flat: Flat, start: number, text: string): void {
  flat.runs.push({ at: flat.length, start, length: text.length });
  addWords(flat, text);
}

function addPicture(reader: MarkdownReader, node: PhrasingContent, url: string, alt: string): void {
  const span = fileSpanOf(reader, node);
  const fault = linkFault(url, span);
  if (!fault) reader.pictures.push({ ...span, url, alt });
  // A definition's fault is reported where it stands.
  else if (node.type === 'image') reader.faults.push(fault);
}
