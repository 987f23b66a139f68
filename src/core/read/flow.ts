// Paragraphs, headings, tables, lists and quotations: which blocks of text there are, and which units
// need a citation.

import { slug } from 'github-slugger';
import type { Html, Parents, RootContent, Table, TableRow } from 'mdast';
import type { Block, Unit } from './body.ts';
import { tick, type Fault } from './fault.ts';
import { fileSpanOf, spanOf, writtenAs, type MarkdownReader } from './markdown-reader.ts';
import { placed } from './markdown-source.ts';
import { readBlock } from './phrasing.ts';
import { htmlFaults } from './raw-html.ts';

/** What a piece of text stands in. */
export interface Where {
  /** How many quotations. */
  readonly quotes: number;
  readonly list: boolean;
  readonly footnote: boolean;
}

export function readFlow(reader: MarkdownReader, parent: Parents, where: Where): void {
  const children: readonly RootContent[] = parent.children;
  children.forEach((node, index) => {
    readFlowNode(reader, node, children[index + 1], where);
  });
  reportHtml(reader, children);
}

function readFlowNode(
  reader: MarkdownReader,
  node: RootContent,
  next: RootContent | undefined,
  where: Where,
): void {
  switch (node.type) {
    case 'paragraph': {
      const block = readBlock(reader, 'paragraph', node, where.quotes);
      const kind = where.list ? 'list item' : 'paragraph';
      if (where.quotes === 0) addUnit(reader, block, kind, where, next);
      break;
    }
    case 'heading': {
      const block = readBlock(reader, 'heading', node, where.quotes);
      const name = uniqueSlug(reader.slugs, block.text);
      reader.headings.push(name);
      node.data = { ...node.data, slug: name };
      break;
    }
    case 'blockquote':
      readQuotation(reader, node, where);
      break;
    case 'table':
      readTable(reader, node, where);
      break;
    case 'list':
    case 'listItem':
      readFlow(reader, node, { ...where, list: true });
      break;
    case 'footnoteDefinition':
      readFlow(reader, node, { ...where, footnote: true });
      break;
    default:
      break;
  }
}

function reportHtml(reader: MarkdownReader, children: readonly RootContent[]): void {
  const { source, faults } = reader;
  const pieces = children
    .filter((node): node is Html => node.type === 'html')
    .map((node) => ({ ...spanOf(node), value: node.value }));
  for (const fault of htmlFaults(source.text, pieces)) {
    faults.push({ ...fault, ...placed(source, fault.start, fault.end) });
  }
}

function uniqueSlug(taken: Map<string, number>, text: string): string {
  const base = slug(text.trim()) || 'section';
  let count = taken.get(base) ?? 0;
  let name = base;
  for (; taken.has(name); name = `${base}-${count}`) count += 1;
  taken.set(base, count);
  if (name !== base) taken.set(name, 0);
  return name;
}

/** A quotation is one unit, however many paragraphs it has. */
function readQuotation(reader: MarkdownReader, node: Parents, where: Where): void {
  const first = reader.blocks.length;
  readFlow(reader, node, { ...where, quotes: where.quotes + 1 });
  if (where.quotes > 0) return;
  const blocks = Array.from({ length: reader.blocks.length - first }, (_, index) => first + index);
  if (!blocks.some((index) => hasWords(reader.blocks[index]))) return;
  reader.units.push({
    ...fileSpanOf(reader, node),
    kind: 'quotation',
    blocks,
    cited: blocks.some((index) => reader.citedBlocks.has(index)),
    malformed: blocks.some((index) => reader.malformedBlocks.has(index)),
    introduces: false,
    footnote: where.footnote,
  });
}

function readTable(reader: MarkdownReader, table: Table, where: Where): void {
  const columns = table.children[0]?.children.length ?? 0;
  table.children.forEach((row, index) => {
    const block = readBlock(reader, 'row', row, where.quotes);
    const malformed = reader.malformedBlocks.has(reader.blocks.length - 1);
    if (row.children.length > columns && !malformed) {
      reader.faults.push(longRow(reader, row, columns));
    }
    if (index > 0 && where.quotes === 0) addUnit(reader, block, 'table row', where, undefined);
  });
}

/** What stands behind the last column is left out of the table. */
function longRow(reader: MarkdownReader, row: TableRow, columns: number): Fault {
  const [first, ...others] = row.children.slice(columns);
  const last = others.at(-1) ?? first;
  if (!first || !last) throw new Error('a row that is too long has a cell too many');
  const [start, end] = [spanOf(first).start, spanOf(last).end];
  return {
    rule: 'schema/markdown',
    ...placed(reader.source, start, end),
    message: `the row has ${row.children.length} cells, the table ${columns} columns: ${tick(cellText(writtenAs(reader, first)))} would not be shown`,
    help: 'write `\\|` for a `|` that belongs to the text, or give the table another column',
  };
}

const cellText = (written: string): string => written.replace(/^\|\s*|\s*\|$/g, '');

function addUnit(
  reader: MarkdownReader,
  block: Block,
  kind: Unit['kind'],
  where: Where,
  next: RootContent | undefined,
): void {
  const index = reader.blocks.length - 1;
  if (!hasWords(block)) return;
  const listOrTable = next?.type === 'list' || next?.type === 'table';
  reader.units.push({
    start: block.start,
    end: block.end,
    kind,
    blocks: [index],
    cited: reader.citedBlocks.has(index),
    malformed: reader.malformedBlocks.has(index),
    introduces: listOrTable && /[:：]\s*$/.test(block.text),
    footnote: where.footnote,
  });
}

const hasWords = (block: Block | undefined): boolean => /[\p{L}\p{N}]/u.test(block?.text ?? '');
