// "Did you mean": which word is near enough.

import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/read/nearest.ts';

const fields = ['authors', 'claims', 'from', 'reviewBy', 'summary', 'title', 'to', 'with'];

describe('nearest', () => {
  it.each([
    ['a letter too few', 'sumary', 'summary'],
    ['a letter too many', 'tittle', 'title'],
    ['another letter', 'clains', 'claims'],
    ['letters in another order', 'form', 'from'],
    ['capitals', 'TITLE', 'title'],
    ['an underscore', 'review_by', 'reviewBy'],
    ['a space', 'review by', 'reviewBy'],
    ['full width', 'ｔｉｔｌｅ', 'title'],
    ['the word itself', 'title', 'title'],
    ['a part of it', 'revi', 'reviewBy'],
    ['nothing near', 'colour', undefined],
    ['a short word that is another', 'as', undefined],
    ['nothing', '', undefined],
  ])('%s', (_, word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  it('goes by the alphabet where two are as near', () => {
    expect(nearest('bat', ['cat', 'hat', 'bar'])).toBe('bar');
  });

  it('gives no part of several words', () => {
    expect(nearest('agency', ['north-agency-report', 'south-agency-report'])).toBeUndefined();
  });
});
