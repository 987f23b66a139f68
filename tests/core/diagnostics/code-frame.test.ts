// The lines around a finding and the underline below its place.

import { describe, expect, it } from 'vitest';
import { codeFrame, linesOf } from '../../../src/core/diagnostics/code-frame.ts';
import { plain } from '../../../src/core/diagnostics/paint.ts';

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  line,
  column,
  endLine,
  endColumn,
});

const frame = (text: string, span: ReturnType<typeof at>, width = 60) =>
  codeFrame(linesOf(text), span, { width, paint: plain });

describe('codeFrame', () => {
  it('shows the line before and after and underlines the span', () => {
    const text = 'claims:\n  order:\n    status: corroborated\n    date: 2024\n';
    expect(frame(text, at(3, 13, 3, 25))).toEqual([
      '2 |   order:',
      '3 |     status: corroborated',
      '  |             ^^^^^^^^^^^^',
      '4 |     date: 2024',
    ]);
  });

  it('leaves out empty lines, and lines before the first and after the last', () => {
    expect(frame('\nlonely\n   \n', at(2, 1, 2, 7))).toEqual(['2 | lonely', '  | ^^^^^^']);
    expect(frame('one\ntwo', at(1, 2, 1, 3))).toEqual(['1 | one', '  |  ^', '2 | two']);
  });

  it('counts lines that end in CR LF or CR', () => {
    expect(frame('a\r\nb\rc\n', at(2, 1, 2, 2))).toEqual(['1 | a', '2 | b', '  | ^', '3 | c']);
  });

  it('points with one mark where a span is empty, also behind the end of the line', () => {
    expect(frame('abc', at(1, 2, 1, 2))).toEqual(['1 | abc', '  |  ^']);
    expect(frame('abc', at(1, 4, 1, 4))).toEqual(['1 | abc', '  |    ^']);
  });

  it('underlines the first line of a span of several to its end', () => {
    expect(frame('one two\nthree\n', at(1, 5, 2, 3))).toEqual([
      '1 | one two',
      '  |     ^^^',
      '2 | three',
    ]);
  });

  it('shows nothing for a finding on the file as a whole, or on a line that is not there', () => {
    expect(frame('text', at(1, 1, 1, 1))).toEqual([]);
    expect(frame('text', at(7, 1, 7, 2))).toEqual([]);
    expect(frame('', at(1, 1, 1, 1))).toEqual([]);
  });

  it('counts two columns for a Korean letter, none for an accent, two for a tab', () => {
    expect(frame('김정은 ordered', at(1, 1, 1, 4))).toEqual(['1 | 김정은 ordered', '  | ^^^^^^']);
    expect(frame('cafe\u0301 x', at(1, 7, 1, 8))).toEqual(['1 | cafe\u0301 x', '  |      ^']);
    expect(frame('\ta', at(1, 2, 1, 3))).toEqual(['1 |   a', '  |   ^']);
    expect(frame('🛩 𝒳 y', at(1, 7, 1, 8))).toEqual(['1 | 🛩 𝒳 y', '  |     ^']);
  });

  it('shows what a terminal would obey as signs', () => {
    expect(frame('a\u001b[31mred\u0007', at(1, 7, 1, 10))).toEqual([
      '1 | a␛[31mred␇',
      '  |       ^^^',
    ]);
    expect(frame('x\u202ey z', at(1, 3, 1, 4))).toEqual(['1 | x<U+202E>y z', '  |          ^']);
  });

  it('cuts a long line around the span, and the lines beside it at the same place', () => {
    const long = `${'a'.repeat(50)} mark ${'b'.repeat(50)}`;
    expect(frame(`${'c'.repeat(80)}\n${long}\n`, at(2, 52, 2, 56), 34)).toEqual([
      '1 | …cccccccccccccccccccccccccccc…',
      '2 | …aaaaaaaaa mark bbbbbbbbbbbbb…',
      '  |            ^^^^',
    ]);
  });

  it('never marks beyond the width', () => {
    const [line = '', marks = ''] = frame('d'.repeat(500), at(1, 1, 1, 501), 30);
    expect([line.length, marks.length]).toEqual([30, 30]);
  });
});
