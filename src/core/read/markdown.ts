// Markdown → Body: one parse for judging and rendering. GFM footnotes and tables only; no raw HTML, no
// smart punctuation.

import { slug } from 'github-slugger';
import type { Nodes, Parents, PhrasingContent, Root, RootContent, Table, Text } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { alignText } from './align.ts';
import type {
  BareId,
  Block,
  Body,
  Citation,
  Cite,
  Link,
  LinkedStretch,
  Picture,
  Run,
  Unit,
} from './body.ts';
import { coverOf, sentenceOf } from './cover.ts';
import { findCitations } from './citations.ts';
import type { Fault, Span } from './fault.ts';
import { tick } from './fault.ts';
import { limitFault } from './limits.ts';
import { linkFault } from './links.ts';
import { splitSentences } from './sentences.ts';

export interface MarkdownReading {
  readonly body: Body;
  readonly faults: readonly Fault[];
}

const processor = unified().use(remarkParse).use(footnotesAndTables).freeze();

function footnotesAndTables(this: Processor): undefined {
  const settings = this.data();
  settings.micromarkExtensions = [gfmFootnote(), gfmTable()];
  settings.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()];
}

/** Reads the Markdown from `offset` to the end of `text`; all positions count from the file's start. */
export function readMarkdown(text: string, offset: number, language: string): MarkdownReading {
  const limit = limitFault(text, offset);
  if (limit) return { body: emptyBody, faults: [limit] };
  const tree = processor.parse(text.slice(offset));
  const deep = tooDeep(tree, offset);
  if (deep) return { body: emptyBody, faults: [deep] };
  const reader: Reader = {
    text,
    offset,
    language,
    blocks: [],
    citations: [],
    links: [],
    pictures: [],
    units: [],
    headings: [],
    faults: [],
    definitions: definitionsOf(tree),
    malformedBlocks: new Set(),
    citedBlocks: new Set(),
    slugs: new Set(),
  };
  readFlow(reader, tree, { quote: false, list: false, footnote: false });
  reportDefinitions(reader);
  dropPositions(tree);
  const { blocks, citations, links, pictures, units, headings, faults } = reader;
  return { body: { tree, blocks, citations, links, pictures, units, headings }, faults };
}

export const emptyBody: Body = {
  tree: { type: 'root', children: [] },
  blocks: [],
  citations: [],
  links: [],
  pictures: [],
  units: [],
  headings: [],
};

interface Reader {
  readonly text: string;
  readonly offset: number;
  readonly language: string;
  readonly blocks: Block[];
  readonly citations: Citation[];
  readonly links: Link[];
  readonly pictures: Picture[];
  readonly units: Unit[];
  readonly headings: string[];
  readonly faults: Fault[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly malformedBlocks: Set<number>;
  readonly citedBlocks: Set<number>;
  readonly slugs: Set<string>;
}

interface Definition extends Span {
  readonly url: string;
}

interface Where {
  readonly quote: boolean;
  readonly list: boolean;
  readonly footnote: boolean;
}

const deepest = 60;

/** A tree nested too deep for any reader, found without recursion. */
function tooDeep(tree: Root, offset: number): Fault | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return nestingFault(spanOf(node, offset));
    if ('children' in node) {
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return undefined;
}

const nestingFault = (span: Span): Fault => ({
  rule: 'schema/markdown',
  start: span.start,
  end: Math.min(span.end, span.start + 1),
  message: `the text is nested more than ${deepest} levels deep here`,
  help: 'take the innermost quotations or lists out of the others',
});

function spanOf(node: Nodes, offset: number): Span {
  return {
    start: offset + (node.position?.start.offset ?? 0),
    end: offset + (node.position?.end.offset ?? 0),
  };
}

function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) {
      found.set(node.identifier, { url: node.url, ...spanOf(node, 0) });
    }
    if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return found;
}

// Flow content

function readFlow(reader: Reader, parent: Parents, where: Where): void {
  const children: readonly RootContent[] = parent.children;
  children.forEach((node, index) => {
    readFlowNode(reader, node, children[index + 1], where);
  });
}

function readFlowNode(
  reader: Reader,
  node: RootContent,
  next: RootContent | undefined,
  where: Where,
): void {
  switch (node.type) {
    case 'paragraph': {
      const block = readBlock(reader, 'paragraph', [node], spanOf(node, reader.offset));
      if (!where.quote) addUnit(reader, block, where.list ? 'list item' : 'paragraph', where, next);
      break;
    }
    case 'heading': {
      const block = readBlock(reader, 'heading', [node], spanOf(node, reader.offset));
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
    case 'html':
      reader.faults.push(rawHtml(spanOf(node, reader.offset), node.value));
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

function uniqueSlug(taken: Set<string>, text: string): string {
  const base = slug(text.trim()) || 'section';
  let name = base;
  for (let count = 1; taken.has(name); count += 1) name = `${base}-${count}`;
  taken.add(name);
  return name;
}

/** A quotation is one unit, however many paragraphs it has. */
function readQuotation(reader: Reader, node: Parents, where: Where): void {
  const first = reader.blocks.length;
  readFlow(reader, node, { ...where, quote: true });
  if (where.quote) return;
  const blocks = Array.from({ length: reader.blocks.length - first }, (_, index) => first + index);
  if (!blocks.some((index) => hasWords(reader.blocks[index]))) return;
  reader.units.push({
    ...spanOf(node, reader.offset),
    kind: 'quotation',
    blocks,
    cited: blocks.some((index) => reader.citedBlocks.has(index)),
    malformed: blocks.some((index) => reader.malformedBlocks.has(index)),
    introduces: false,
    footnote: where.footnote,
  });
}

function readTable(reader: Reader, table: Table, where: Where): void {
  table.children.forEach((row, index) => {
    const block = readBlock(reader, 'row', row.children, spanOf(row, reader.offset));
    if (index > 0 && !where.quote) addUnit(reader, block, 'table row', where, undefined);
  });
}

function addUnit(
  reader: Reader,
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
    introduces: listOrTable && /[::]\s*$/.test(block.text),
    footnote: where.footnote,
  });
}

const hasWords = (block: Block | undefined): boolean => /[\p{L}\p{N}]/u.test(block?.text ?? '');

// Blocks

interface Flat {
  text: string;
  readonly runs: Run[];
  readonly found: FoundAt[];
  readonly footnotes: { label: string; start: number; end: number }[];
  readonly bare: BareId[];
  readonly code: Span[];
  readonly linked: LinkedStretch[];
}

interface FoundAt extends Span {
  readonly at: number;
  readonly cites: readonly Cite[];
  readonly node: { index: number };
}

function readBlock(
  reader: Reader,
  kind: Block['kind'],
  parents: readonly Parents[],
  span: Span,
): Block {
  const index = reader.blocks.length;
  const flat: Flat = {
    text: '',
    runs: [],
    found: [],
    footnotes: [],
    bare: [],
    code: [],
    linked: [],
  };
  parents.forEach((parent, cell) => {
    if (cell > 0) flat.text += '; ';
    readPhrasing(reader, flat, index, parent, { link: false, heading: kind === 'heading' });
  });
  const sentences =
    kind === 'row' ? [whole(flat.text)] : splitSentences(flat.text, reader.language);
  const { text, runs, footnotes, bare, code, linked } = flat;
  const block: Block = { ...span, kind, text, runs, sentences, footnotes, bare, code, linked };
  reader.blocks.push(block);
  addCitations(reader, flat, block, index);
  return block;
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

function addCitations(reader: Reader, flat: Flat, block: Block, index: number): void {
  let previous: Citation | undefined;
  for (const { at, cites, node, start, end } of flat.found) {
    const sentence = sentenceOf(block, at);
    const cover = block.kind === 'row' ? whole(block.text) : coverOf(block, at, sentence, previous);
    previous = { start, end, block: index, at, cites, sentence, cover };
    node.index = reader.citations.length;
    reader.citations.push(previous);
    reader.citedBlocks.add(index);
  }
}

interface Inside {
  readonly link: boolean;
  readonly heading: boolean;
}

function readPhrasing(
  reader: Reader,
  flat: Flat,
  block: number,
  parent: Parents,
  inside: Inside,
): void {
  const children: PhrasingContent[] = [];
  for (const node of parent.children as readonly PhrasingContent[]) {
    children.push(...readInline(reader, flat, block, node, inside));
  }
  parent.children = children as typeof parent.children;
}

function readInline(
  reader: Reader,
  flat: Flat,
  block: number,
  node: PhrasingContent,
  inside: Inside,
): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return readText(reader, flat, block, node, inside);
    case 'inlineCode': {
      const start = flat.text.length;
      addRun(flat, spanOf(node, reader.offset).start + 1, node.value.replace(/[\r\n]/g, ' '));
      flat.code.push({ start, end: flat.text.length });
      return [node];
    }
    case 'break':
      addRun(flat, spanOf(node, reader.offset).start, ' ');
      return [node];
    case 'html':
      reader.faults.push(rawHtml(spanOf(node, reader.offset), node.value));
      return [node];
    case 'image':
      addPicture(reader, spanOf(node, reader.offset), node.url, node.alt ?? '');
      return [node];
    case 'imageReference': {
      const url = reader.definitions.get(node.identifier)?.url ?? '';
      addPicture(reader, spanOf(node, reader.offset), url, node.alt ?? '');
      return [node];
    }
    case 'link':
      return readLink(reader, flat, block, node, node.url, inside);
    case 'linkReference':
      return readLink(
        reader,
        flat,
        block,
        node,
        reader.definitions.get(node.identifier)?.url ?? '',
        inside,
      );
    default:
      if ('children' in node) readPhrasing(reader, flat, block, node, inside);
      return [node];
  }
}

function rawHtml(span: Span, value: string): Fault {
  const comment = value.startsWith('<!--');
  return {
    rule: 'schema/markdown',
    ...span,
    message: `${comment ? 'a comment in HTML' : 'raw HTML'} is not part of the format: ${tick(value)}`,
    help: comment
      ? 'delete it; notes for colleagues belong in the pull request'
      : 'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
  };
}

function addPicture(reader: Reader, span: Span, url: string, alt: string): void {
  const fault = linkFault(url, span);
  if (fault) reader.faults.push(fault);
  else reader.pictures.push({ ...span, url, alt });
}

type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>;

function readLink(
  reader: Reader,
  flat: Flat,
  block: number,
  node: LinkNode,
  url: string,
  inside: Inside,
): readonly PhrasingContent[] {
  const span = spanOf(node, reader.offset);
  const start = flat.text.length;
  if (citationTakenForLink(reader, node, url, span)) {
    reader.malformedBlocks.add(block);
    return [];
  }
  readPhrasing(reader, flat, block, node, { ...inside, link: true });
  flat.linked.push({ start, end: flat.text.length, url });
  const fault = linkFault(url, span);
  if (fault) reader.faults.push(fault);
  else reader.links.push({ ...span, url, text: flat.text.slice(start), block });
  return [node];
}

/** `[@a](address)`, `[@a]: address` and `[words](@a)` are links to Markdown. */
function citationTakenForLink(reader: Reader, node: LinkNode, url: string, span: Span): boolean {
  const written = reader.text.slice(span.start, span.end);
  const label = /^\[(@[^\]]*)\]/.exec(written)?.[1] ?? /^@[a-z0-9#-]+$/.exec(url)?.[0];
  if (label === undefined || !findCitations(`[${label}]`, () => true).citations.length)
    return false;
  // The definition is reported where it stands.
  if (node.type === 'linkReference' && node.referenceType !== 'full') return true;
  reader.faults.push({
    rule: 'ref/malformed-citation',
    ...span,
    message: `${tick(written)} is a link to ${tick(url)}, not a citation`,
    help: url.startsWith('@')
      ? `write \`[${label}]\` behind the words`
      : `write \`[${label}]\`; the address belongs in the source's \`url\``,
  });
  return true;
}

function reportDefinitions(reader: Reader): void {
  for (const definition of reader.definitions.values()) {
    const span = { start: definition.start + reader.offset, end: definition.end + reader.offset };
    const written = reader.text.slice(span.start, span.end);
    const label = /^\[(@[^\]]*)\]:/.exec(written)?.[1];
    if (label !== undefined) {
      reader.faults.push({
        rule: 'ref/malformed-citation',
        ...span,
        message: `${tick(written)} makes a link of every ${tick(`[${label}]`)}`,
        help: `delete this line, and give the source \`${label.slice(1)}\` the address: \`url: ${definition.url}\``,
      });
    }
  }
}

// Text

function readText(
  reader: Reader,
  flat: Flat,
  block: number,
  node: Text,
  inside: Inside,
): readonly PhrasingContent[] {
  const span = spanOf(node, reader.offset);
  const source = reader.text.slice(span.start, span.end);
  const places = alignText(node.value, source);
  const place = (at: number): number =>
    span.start + (places ? (places[at] ?? source.length) : Math.min(at, source.length));
  const isBracket = (at: number): boolean => /[[\]]/.test(reader.text[place(at)] ?? '');
  const { citations, malformed } = findCitations(node.value, isBracket);
  reportMalformed(reader, block, malformed, place);
  noteBareIds(flat, node.value, place, [...citations, ...malformed]);
  if (inside.link || inside.heading) {
    for (const found of citations) reader.faults.push(misplaced(reader, found, place, inside));
    if (citations.length > 0) reader.malformedBlocks.add(block);
    addText(flat, node, place, block);
    noteFootnotes(flat, node.value, place);
    return [node];
  }
  return splitText(flat, block, node.value, citations, place);
}

type Place = (at: number) => number;
type Search = ReturnType<typeof findCitations>;

function reportMalformed(
  reader: Reader,
  block: number,
  malformed: Search['malformed'],
  place: Place,
) {
  for (const { start, end, message, help } of malformed) {
    reader.malformedBlocks.add(block);
    const span = { start: place(start), end: place(end - 1) + 1 };
    reader.faults.push({ rule: 'ref/malformed-citation', ...span, message, help });
  }
}

function misplaced(
  reader: Reader,
  found: Search['citations'][number],
  place: Place,
  inside: Inside,
): Fault {
  const span = { start: place(found.start), end: place(found.end - 1) + 1 };
  const written = reader.text.slice(span.start, span.end);
  const where = inside.heading ? 'a heading' : 'the text of a link';
  return {
    rule: 'schema/markdown',
    ...span,
    message: `the citation ${tick(written)} stands in ${where}`,
    help: inside.heading
      ? `move \`${written}\` to the sentence below the heading that says it`
      : `move \`${written}\` behind the link`,
  };
}

function splitText(
  flat: Flat,
  block: number,
  value: string,
  citations: Search['citations'],
  place: Place,
): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const found of [...citations, undefined]) {
    const to = found?.start ?? value.length;
    if (to > from) {
      const base = from;
      const text: Text = { type: 'text', value: value.slice(from, to) };
      addText(flat, text, (at) => place(base + at), block);
      noteFootnotes(flat, text.value, (at) => place(base + at));
      nodes.push(text);
    }
    if (!found) break;
    const node = { type: 'citation' as const, index: -1 };
    const cites = found.cites.map((cite) => ({
      ...cite,
      start: place(cite.start),
      end: place(cite.end - 1) + 1,
    }));
    flat.found.push({
      start: place(found.start),
      end: place(found.end - 1) + 1,
      at: flat.text.length,
      cites,
      node,
    });
    nodes.push(node);
    from = found.end;
  }
  return nodes;
}

function addText(flat: Flat, node: Text, place: Place, block: number): void {
  node.data = { block, at: flat.text.length };
  const value = node.value.replace(/[\r\n\t]/g, ' ');
  let from = 0;
  for (let at = 1; at <= value.length; at += 1) {
    if (at < value.length && place(at) === place(at - 1) + 1) continue;
    flat.runs.push({ at: flat.text.length + from, start: place(from), length: at - from });
    from = at;
  }
  flat.text += value;
}

function addRun(flat: Flat, start: number, text: string): void {
  flat.runs.push({ at: flat.text.length, start, length: text.length });
  flat.text += text;
}

const bareId =
  /(?<![\p{L}\p{N}@[/._-])(?<!;\s?)@([a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?)(?![\p{L}\p{N}_@-])/gu;

/**
 * `@id` outside brackets, which a later step compares with the ids that exist. One behind `;` goes on a
 * citation that is not closed.
 */
function noteBareIds(flat: Flat, value: string, place: Place, brackets: readonly Span[]): void {
  for (const found of value.matchAll(bareId)) {
    if (brackets.some(({ start, end }) => found.index >= start && found.index < end)) continue;
    const id = found[1] ?? '';
    flat.bare.push({ id, start: place(found.index), end: place(found.index + id.length) + 1 });
  }
}

/** An undefined `[^x]` is plain text to Markdown. */
function noteFootnotes(flat: Flat, value: string, place: Place): void {
  for (const found of value.matchAll(/\[\^([^\]\s@][^\]\s]*)\]/g)) {
    const start = place(found.index);
    const end = place(found.index + found[0].length - 1) + 1;
    if (end - start === found[0].length) flat.footnotes.push({ label: found[1] ?? '', start, end });
  }
}

/** Positions are not needed to render; without them a tree is a tenth of its size. */
function dropPositions(tree: Root): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    delete node.position;
    if ('children' in node) waiting.push(...node.children);
  }
}
