// How wide text is on a terminal, and how it is made harmless there.

import { describe, expect, it } from 'vitest';
import { visible, widthOf, wrap } from '../../../src/core/diagnostics/display-text.ts';

describe('visible', () => {
  it('leaves text of any script as it is', () => {
    const text = 'Kim “said” – 김정은, Владимир, محمد, 🛩, क्षि';
    expect(visible(text)).toBe(text);
  });

  it.each([
    ['escape sequences', '\u001b]0;title\u0007', '␛]0;title␇'],
    ['line ends', 'a\r\nb', 'a␍␊b'],
    ['the control characters beyond ASCII', '\u009b31m\u0085', '<U+009B>31m<U+0085>'],
    ['changes of direction', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
    ['what takes no room', 'a\u200bb\ufeff', 'a<U+200B>b<U+FEFF>'],
    ['halves of characters', 'a\ud83d', 'a<U+D83D>'],
  ])('makes signs of %s', (_what, text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('widthOf', () => {
  it.each([
    ['plain', 5],
    ['김정은', 6],
    ['김정은'.normalize('NFD'), 6],
    ['全角', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['“—…', 3],
    ['🚀', 2],
  ])('%s is %i columns wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('breaks at spaces, by columns, and never inside a word', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('김정은 김정은', 8)).toEqual(['김정은', '김정은']);
    expect(wrap('https://example.org/long and on', 10)).toEqual([
      'https://example.org/long',
      'and on',
    ]);
    expect(wrap('', 10)).toEqual(['']);
  });
});
