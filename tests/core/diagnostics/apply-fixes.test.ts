import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/core/diagnostics/apply-fixes.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

describe('applyFixes', () => {
  it('makes edits at their offsets and leaves the rest as it is', () => {
    expect(
      applyFixes('a: x # y\r\nb: z\r\n', [[edit(3, 4, 'one')], [edit(13, 14, 'two')]]),
    ).toEqual({
      text: 'a: one # y\r\nb: two\r\n',
      made: 2,
    });
  });

  it('makes the first of two that overlap, or that meet', () => {
    expect(applyFixes('abcdef', [[edit(2, 5, 'X')], [edit(0, 3, 'Y')]])).toEqual({
      text: 'Ydef',
      made: 1,
    });
    expect(applyFixes('abcdef', [[edit(0, 3, 'X')], [edit(3, 4, 'Y')]])).toEqual({
      text: 'Xdef',
      made: 1,
    });
    expect(applyFixes('ab', [[edit(1, 1, 'X')], [edit(1, 1, 'Y')]])).toEqual({
      text: 'aXb',
      made: 1,
    });
  });

  it('makes a fix whole or not at all', () => {
    const apart = [edit(0, 1, 'X'), edit(5, 6, 'X')];
    expect(applyFixes('abcdef', [apart, [edit(4, 6, 'Y')]])).toEqual({ text: 'XbcdeX', made: 1 });
    expect(applyFixes('abcdef', [[edit(0, 2, 'Y')], apart])).toEqual({ text: 'Ycdef', made: 1 });
  });

  it('makes none that changes nothing or points outside', () => {
    expect(applyFixes('abc', [[], [edit(0, 1, 'a')], [edit(2, 9, 'Y')]])).toEqual({
      text: 'abc',
      made: 0,
    });
  });
});
