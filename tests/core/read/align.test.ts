// Where each sign of a text stands in its source, across escapes, entities and the marks of quotations.

import { describe, expect, it } from 'vitest';
import { alignText } from '../../../src/core/read/align.ts';

describe('alignText', () => {
  it('gives nothing where text and source are the same', () => {
    expect(alignText('one two', 'one two')).toBeUndefined();
  });

  it.each([
    ['an escape', 'a*b', 'a\\*b', [0, 1, 3]],
    ['an escape of itself', 'a\\b', 'a\\\\b', [0, 1, 3]],
    ['a backslash that escapes nothing', 'a\\b*', 'a\\b\\*', [0, 1, 2, 3]],
    ['an entity', 'a&b', 'a&amp;b', [0, 1, 6]],
    ['an entity in digits', 'aAb', 'a&#65;b', [0, 1, 6]],
    ['an entity of two units', '😀b', '&#x1F600;b', [0, 0, 9]],
    ['an entity of two signs', '≂̸b', '&NotEqualTilde;b', [0, 0, 15]],
    ['what only looks like one', 'a&b;c*', 'a&b;c\\*', [0, 1, 2, 3, 4, 5]],
    ['indentation', 'a\nb', 'a\n   b', [0, 1, 5]],
    ['spaces at the end of a line', 'a\nb', 'a \nb', [0, 2, 3]],
    ['a sign beyond the first plane', '😀*', '😀\\*', [0, 1, 2]],
  ])('%s', (_, value, source, places) => {
    expect(alignText(value, source)).toEqual(places);
  });

  it.each([
    ['one', 'a\nb', 'a\n> b', 1, [0, 1, 4]],
    ['two', 'a\nb', 'a\n> > b', 2, [0, 1, 6]],
    ['one that is left out', 'a\nb', 'a\n  b', 1, [0, 1, 4]],
    ['one before a sign like it', 'a\n>b', 'a\n> \\>b', 1, [0, 1, 4, 6]],
  ])('in a quotation: %s mark', (_, value, source, quotes, places) => {
    expect(alignText(value, source, { quotes })).toEqual(places);
  });

  it('takes code as it is written', () => {
    const places = alignText('a\\*b &amp; c', 'a\\*b &amp;\n> c', { quotes: 1, literal: true });
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13]);
  });
});
