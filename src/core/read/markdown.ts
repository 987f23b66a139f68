// Markdown → Body: one parse for judging and rendering. GFM footnotes and tables only; no raw HTML, no
// smart punctuation.

import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Body } from './body.ts';
import { reportDefinitions } from './definitions.ts';
import { controlFault, type Fault } from './fault.ts';
import { readFlow } from './flow.ts';
import { limitFault } from './limits.ts';
import { newReader, spanOf } from './markdown-reader.ts';
import { placed, type MarkdownSource } from './markdown-source.ts';

export interface MarkdownReading {
  readonly body: Body;
  readonly faults: readonly Fault[];
}

const plain = unified().use(remarkParse).freeze();
const extended = unified().use(remarkParse).use(footnotesAndTables).freeze();

/**
 * A table has a bar, or a colon beside a hyphen, and a footnote a caret in a bracket. Where there is none,
 * parsing without the two extensions gives the same tree in two thirds of the time.
 */
export const mayNeedExtensions = /\||:-|-:|\[\^/;

const processorFor = (text: string): typeof plain =>
  mayNeedExtensions.test(text) ? extended : plain;

function footnotesAndTables(this: Processor): undefined {
  const settings = this.data();
  settings.micromarkExtensions = [gfmFootnote(), gfmTable()];
  settings.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()];
}

/** All positions count from the start of the file that the source stands in. */
export function readMarkdown(source: MarkdownSource, language: string): MarkdownReading {
  // Most actors have no text.
  if (/^[ \t\r\n]*$/.test(source.text)) return { body: emptyBody, faults: [] };
  const fault = limitFault(source.text);
  if (fault) return unread(source, fault);
  const tree = processorFor(source.text).parse(source.text);
  const deep = tooDeep(tree);
  if (deep) return unread(source, deep);
  const reader = newReader(source, tree, language);
  readFlow(reader, tree, { quotes: 0, list: false, footnote: false });
  reportDefinitions(reader);
  const control = controlFault(source.text, 0, 'schema/markdown');
  if (control) reader.faults.push({ ...control, ...placed(source, control.start, control.end) });
  dropPositions(tree);
  const { blocks, citations, links, pictures, units, headings, faults } = reader;
  return { body: { tree, blocks, citations, links, pictures, units, headings }, faults };
}

const unread = (source: MarkdownSource, fault: Fault): MarkdownReading => ({
  body: emptyBody,
  faults: [{ ...fault, ...placed(source, fault.start, fault.end) }],
});

export const emptyBody: Body = {
  tree: { type: 'root', children: [] },
  blocks: [],
  citations: [],
  links: [],
  pictures: [],
  units: [],
  headings: [],
};

const deepest = 60;

/** A tree nested too deep for any reader, found without recursion. */
function tooDeep(tree: Root): Fault | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return nestingFault(node);
    if ('children' in node) {
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
    }
  }
  return undefined;
}

function nestingFault(node: Nodes): Fault {
  const { start } = spanOf(node);
  return {
    rule: 'schema/markdown',
    start,
    end: start + 1,
    message: `the text is nested more than ${deepest} levels deep here`,
    help: 'take the innermost quotations, lists or emphasis out of the others',
  };
}

/** Positions are not needed to render; without them a tree is a tenth of its size. */
function dropPositions(tree: Root): void {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    delete node.position;
    if ('children' in node) waiting.push(...node.children);
  }
}
