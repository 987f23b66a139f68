// What a Markdown body is to the rest of the program: a tree to render, and the same text as blocks
// with sentences, citations, links and pictures to judge. All offsets count from the file's start,
// but for those named `at` and `cover`, which count in a block's flat text.

import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { Span } from './fault.ts';

export interface Body {
  /** mdast without positions; citations are nodes of their own, text nodes know their block. */
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
  readonly units: readonly Unit[];
  /** Slugs of the headings in their order. */
  readonly headings: readonly string[];
}

/** A paragraph, a heading or a table row, with markup, citations and footnote marks taken out. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'heading' | 'row';
  readonly text: string;
  readonly runs: readonly Run[];
  readonly sentences: readonly Span[];
  readonly footnotes: readonly FootnoteMark[];
  /** `@id` without brackets, and what only looks like a citation. */
  readonly bare: readonly BareId[];
  /** Stretches of text that are code, in flat offsets. */
  readonly code: readonly Span[];
  /** Stretches of text inside links, in flat offsets. */
  readonly linked: readonly LinkedStretch[];
}

export interface LinkedStretch extends Span {
  readonly url: string;
}

/** `length` characters of flat text from `at` stand in the file from `start`. */
export interface Run {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

export interface BareId extends Span {
  readonly id: string;
}

/** A footnote label that has no definition. */
export interface FootnoteMark extends Span {
  readonly label: string;
}

/** One `[@a; @b]`. */
export interface Citation extends Span {
  readonly block: number;
  readonly at: number;
  readonly cites: readonly Cite[];
  /** Index of the sentence that it stands in, or closes. */
  readonly sentence: number;
  /** The flat text that it covers. */
  readonly cover: Span;
}

/** One id with its locator; the span is that of the id without its `@`. */
export interface Cite extends Span {
  readonly id: string;
  readonly locator?: string;
}

export interface Link extends Span {
  readonly url: string;
  readonly text: string;
  readonly block: number;
}

export interface Picture extends Span {
  readonly url: string;
  readonly alt: string;
}

/** What needs a citation: a paragraph, a list item's paragraph, a table row, a quotation. */
export interface Unit extends Span {
  readonly kind: 'paragraph' | 'list item' | 'table row' | 'quotation';
  readonly blocks: readonly number[];
  readonly cited: boolean;
  /** A citation in it is malformed; that fault speaks for it. */
  readonly malformed: boolean;
  /** It ends in a colon before a list or a table. */
  readonly introduces: boolean;
  readonly footnote: boolean;
}

/** A citation in the tree; `index` counts in `Body.citations`. */
export interface CitationNode extends Node {
  type: 'citation';
  index: number;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
  interface TextData {
    /** The block whose flat text this is a part of, and where it stands there. */
    block?: number;
    at?: number;
  }
  interface HeadingData {
    slug?: string;
  }
}

/** The offset in the file of a place in a block's flat text. */
export function fileOffset(block: Block, at: number): number {
  let [low, high] = [0, block.runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.runs[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const before = block.runs[low - 1];
  if (!before) return block.start;
  return before.start + Math.min(at - before.at, before.length);
}

/** The span in the file of a stretch of flat text. */
export function fileSpan(block: Block, stretch: Span): Span {
  const end = stretch.end > stretch.start ? fileOffset(block, stretch.end - 1) + 1 : undefined;
  const start = fileOffset(block, stretch.start);
  return { start, end: end ?? start };
}
