// What is gathered while a Markdown tree is walked.

import type { Nodes, Root } from 'mdast';
import type { Block, Citation, Link, Picture, Unit } from './body.ts';
import type { Fault, Span } from './fault.ts';
import { placed, type MarkdownSource } from './markdown-source.ts';

export interface MarkdownReader {
  readonly source: MarkdownSource;
  readonly language: string;
  readonly blocks: Block[];
  readonly citations: Citation[];
  readonly links: Link[];
  readonly pictures: Picture[];
  readonly units: Unit[];
  readonly headings: string[];
  readonly faults: Fault[];
  readonly definitions: readonly Definition[];
  /** Blocks with a citation that is malformed or misplaced, and those with one. */
  readonly malformedBlocks: Set<number>;
  readonly citedBlocks: Set<number>;
  /** For each slug how often it was asked for. */
  readonly slugs: Map<string, number>;
}

/** `[label]: address`; the span counts in the source. */
export interface Definition extends Span {
  readonly identifier: string;
  readonly url: string;
}

export function newReader(source: MarkdownSource, tree: Root, language: string): MarkdownReader {
  return {
    source,
    language,
    blocks: [],
    citations: [],
    links: [],
    pictures: [],
    units: [],
    headings: [],
    faults: [],
    definitions: definitionsIn(tree),
    malformedBlocks: new Set(),
    citedBlocks: new Set(),
    slugs: new Map(),
  };
}

function definitionsIn(tree: Root): readonly Definition[] {
  const found: Definition[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') {
      found.push({ identifier: node.identifier, url: node.url, ...spanOf(node) });
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The address that a label stands for; the first of several counts. */
export const addressOf = (reader: MarkdownReader, identifier: string): string =>
  reader.definitions.find((one) => one.identifier === identifier)?.url ?? '';

/** The place of a node in the source. */
export const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** The place of a node in the file. */
export function fileSpanOf({ source }: MarkdownReader, node: Nodes): Span {
  const { start, end } = spanOf(node);
  return placed(source, start, end);
}

/** A node as it is written. */
export function writtenAs({ source }: MarkdownReader, node: Nodes): string {
  const { start, end } = spanOf(node);
  return source.text.slice(start, end);
}
