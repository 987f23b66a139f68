// The words near a misspelt one are the same that comparing with each of them gives.

import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { fold, vocabularyOf, wordsWithin } from '../../../src/core/read/vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '1'), maxLength: 9 });

describe('wordsWithin', () => {
  it('gives the words that are near enough, with their steps', () => {
    const known = vocabularyOf(['north-agency', 'north-agencies', 'south-agency', 'Post']);
    expect(wordsWithin(known, 'north-agncy', 3)).toEqual([
      { word: 'north-agency', folded: 'north-agency', steps: 1 },
      { word: 'south-agency', folded: 'south-agency', steps: 3 },
    ]);
    expect(wordsWithin(known, 'post', 0)).toEqual([{ word: 'Post', folded: 'post', steps: 0 }]);
  });

  it('finds what Levenshtein’s distance to every word finds', () => {
    const property = fc.property(fc.array(word), word, fc.nat(5), (words, wanted, most) => {
      const near = wordsWithin(vocabularyOf(words), wanted, most);
      const all = words
        .map((one) => ({ word: one, folded: fold(one), steps: distance(wanted, fold(one)) }))
        .filter(({ steps }) => steps <= most);
      expect(near).toHaveLength(all.length);
      expect(near).toEqual(expect.arrayContaining(all));
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});
