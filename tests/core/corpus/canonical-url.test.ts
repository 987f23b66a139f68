import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/core/corpus/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['https://news.example/story', 'https://news.example/story'],
    ['HTTPS://News.Example/Story', 'https://news.example/Story'],
    ['https://news.example:443/story/', 'https://news.example/story'],
    ['http://news.example:80/', 'http://news.example'],
    ['http://news.example:8080/', 'http://news.example:8080'],
    ['https://news.example', 'https://news.example'],
    ['https://news.example/story#part', 'https://news.example/story'],
    ['https://news.example/story?', 'https://news.example/story'],
    ['https://news.example/?id=7', 'https://news.example?id=7'],
    ['https://news.example/s?utm_source=a&id=7&utm_medium=b', 'https://news.example/s?id=7'],
    ['https://news.example/s?id=7&fbclid=x&gclid=y&page=2', 'https://news.example/s?id=7&page=2'],
    [
      'https://news.example/s?gclids=1&utm=2&xutm_a=3',
      'https://news.example/s?gclids=1&utm=2&xutm_a=3',
    ],
    ['https://news.example/s?q=a%20b&utm_source', 'https://news.example/s?q=a%20b'],
    ['https://한국.example/기사', 'https://xn--3e0b707e.example/%EA%B8%B0%EC%82%AC'],
    [' https://news.example/story ', 'https://news.example/story'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalUrl(written)).toBe(canonical);
  });

  it.each([
    '',
    'news.example/story',
    'ftp://news.example/',
    'mailto:desk@news.example',
    'https://',
  ])('has none for %j', (written) => {
    expect(canonicalUrl(written)).toBeUndefined();
  });

  it('gives the canonical address of a canonical address as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once ?? '')).toBe(once);
      }),
    );
  });
});
