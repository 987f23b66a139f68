// The text of a block while it is read.

import type { BareId, Block, Cite, LinkedStretch, Run } from './body.ts';
import type { Span } from './fault.ts';
import type { MarkdownReader } from './markdown-reader.ts';

export interface Flat {
  readonly block: number;
  readonly kind: Block['kind'];
  /** How many quotations it stands in. */
  readonly quotes: number;
  /** Where it ends in the source. */
  readonly end: number;
  /** The pieces of its text, and their length together. */
  readonly parts: string[];
  length: number;
  readonly runs: Run[];
  readonly found: FoundAt[];
  readonly footnotes: { label: string; start: number; end: number }[];
  readonly bare: BareId[];
  readonly code: Span[];
  readonly linked: LinkedStretch[];
}

/** A citation; `at` is its place in the flat text, the span that in the file. */
interface FoundAt extends Span {
  readonly at: number;
  readonly cites: readonly Cite[];
  readonly node: { index: number };
}

/** What a piece of text stands in. */
export interface Inside {
  readonly link: boolean;
  readonly heading: boolean;
}

export const newFlat = (given: Pick<Flat, 'block' | 'kind' | 'quotes' | 'end'>): Flat => ({
  ...given,
  parts: [],
  length: 0,
  runs: [],
  found: [],
  footnotes: [],
  bare: [],
  code: [],
  linked: [],
});

/** Adds text to the flat text; `place` is that of each unit in the source. */
export function addRuns(
  { source }: MarkdownReader,
  flat: Flat,
  text: string,
  place: (at: number) => number,
): void {
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const goesOn = at < text.length && source.place(place(at)) === source.place(place(at - 1)) + 1;
    if (goesOn) continue;
    const start = source.place(place(from));
    flat.runs.push({ at: flat.length + from, start, length: at - from });
    from = at;
  }
  addWords(flat, text);
}

/** Adds text that stands nowhere in the file. */
export function addWords(flat: Flat, text: string): void {
  flat.parts.push(text);
  flat.length += text.length;
}
