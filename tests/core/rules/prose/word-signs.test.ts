import { describe, expect, it } from 'vitest';
import { wordRegExp } from '../../../../src/core/rules/prose/word-signs.ts';

/** Everything that Unicode has a place for, but for the private planes, where nothing is a letter. */
const signs = Array.from({ length: 0x40000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

/** The first signs that fail, as they are written in a pattern. */
const named = (found: readonly string[]): readonly string[] =>
  found.slice(0, 10).map((sign) => `U+${sign.codePointAt(0)?.toString(16)}`);

const letter = wordRegExp(String.raw`^\p{L}$`, '');
const inWord = wordRegExp(String.raw`^[\p{L}\p{N}]$`, '');

describe('short ranges for the signs of words', () => {
  it('hold every letter and every figure', () => {
    expect(named(signs.filter((sign) => /\p{L}/u.test(sign) && !letter.test(sign)))).toEqual([]);
    expect(named(signs.filter((sign) => /\p{N}/u.test(sign) && !inWord.test(sign)))).toEqual([]);
  });

  it('hold none of the white space, punctuation and symbols that scripts share', () => {
    const blocks =
      /[\u0000-\u02ff\u2000-\u20cf\u2190-\u2bff\u3000-\u303f\ufe30-\ufe6f\uff00-\uffef\u{1f000}-\u{1faff}]/u;
    const shared = signs.filter(
      (sign) => blocks.test(sign) && !/[\p{L}\p{M}\p{N}\p{Cn}]/u.test(sign),
    );
    expect(shared).toContain('–');
    expect(named(shared.filter((sign) => inWord.test(sign)))).toEqual([]);
  });

  it('stand in a class and alone, and other properties stay as they are', () => {
    const pattern = wordRegExp(String.raw`\p{Lu}\p{L}+(?:[\p{L}-]|\[\p{N}\])`, 'g');
    expect('Kim Élan-x ABC[7] ab'.match(pattern)).toEqual(['Kim', 'Élan-', 'ABC[7]']);
    expect(pattern.flags).toBe('gu');
  });
});
