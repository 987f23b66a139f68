// What the prose rules read in an English sentence.

import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/core/read/fault.ts';
import { proseOf, type Prose } from '../../../../src/core/rules/prose/prose.ts';

const english = proseOf('en-GB') as Prose;

const said = (text: string, found: readonly Span[]): readonly string[] =>
  found.map(({ start, end }) => text.slice(start, end));

describe('languages', () => {
  it.each(['en', 'en-GB', 'EN_us'])('%s is known', (language) => {
    expect(proseOf(language)).toBe(english);
  });
  it.each(['ko', 'de-AT', 'constructor', '', 'eng'])('"%s" has no words', (language) => {
    expect(proseOf(language)).toBeUndefined();
  });
});

describe('figures', () => {
  it.each<readonly [string, readonly unknown[]]>([
    ['Up to 11,000 soldiers.', [['11,000', 11_000, 11_000, 'at-most', 'Up to']]],
    ['It has at least 10,000 there.', [['10,000', 10_000, 10_000, 'at-least', 'at least']]],
    [
      'Between 10 and 12, then 30 and 40.',
      [
        ['10 and 12', 10, 12],
        ['30', 30, 30],
        ['40', 40, 40],
      ],
    ],
    ['Between about 25 and 135.', [['25 and 135', 25, 135, 'about', 'about']]],
    ['From 11,000 to 12,000 soldiers.', [['11,000 to 12,000', 11_000, 12_000]]],
    ['Some 10-12 thousand soldiers.', [['10-12 thousand', 10_000, 12_000, 'about', 'Some']]],
    ['About $1.2 million.', [['1.2 million', 1_200_000, 1_200_000, 'about', 'About']]],
    ['Twenty-one drones, or so.', [['Twenty-one', 21, 21]]],
    ['A dozen drones or more.', [['A dozen', 12, 12]]],
    ['40 drones or more.', [['40', 40, 40]]],
    ['Forty or more drones.', [['Forty', 40, 40, 'at-least', 'or more']]],
    [
      'Half a million men, half a dozen plants.',
      [
        ['Half a million', 500_000, 500_000],
        ['half a dozen', 6, 6],
      ],
    ],
    [
      'Over a quarter of a million.',
      [['a quarter of a million', 250_000, 250_000, 'at-least', 'Over']],
    ],
    [
      'Two thirds of a million, a quarter million.',
      [
        ['Two thirds of a million', 2e6 / 3, 2e6 / 3],
        ['a quarter million', 250_000, 250_000],
      ],
    ],
    [
      'Two and a half thousand; 1.5 million; a million and a half.',
      [
        ['Two and a half thousand', 2_500, 2_500],
        ['1.5 million', 1_500_000, 1_500_000],
        ['a million and a half', 1_500_000, 1_500_000],
      ],
    ],
    ['Two and a half kilometres.', [['Two and a half', 2.5, 2.5]]],
    [
      'About one hundred and fifty thousand.',
      [['one hundred and fifty thousand', 150_000, 150_000, 'about', 'About']],
    ],
    [
      'Three thousand five hundred and twenty-one; fifteen hundred.',
      [
        ['Three thousand five hundred and twenty-one', 3_521, 3_521],
        ['fifteen hundred', 1_500, 1_500],
      ],
    ],
    [
      'A thousand million; 2 hundred thousand.',
      [
        ['A thousand million', 1e9, 1e9],
        ['2 hundred thousand', 200_000, 200_000],
      ],
    ],
    ['Between a hundred and two thousand.', [['a hundred and two thousand', 100, 2_000]]],
    ['Half a million to a million.', [['Half a million to a million', 500_000, 1e6]]],
    ['Several hundred, hundreds of thousands, dozens, a few thousand.', []],
    ['Half the men, half an hour, the first half.', []],
    [
      'A hundred twenty-seat aircraft.',
      [
        ['A hundred', 100, 100],
        ['twenty', 20, 20],
      ],
    ],
    [
      'One million two hundred thousand; two billion, three million and four hundred.',
      [
        ['One million two hundred thousand', 1_200_000, 1_200_000],
        ['two billion', 2e9, 2e9],
        ['three million and four hundred', 3_000_400, 3_000_400],
      ],
    ],
    [
      'Two billion three hundred million four thousand and five.',
      [['Two billion three hundred million four thousand and five', 2_300_004_005, 2_300_004_005]],
    ],
    [
      'Between one million and two hundred thousand.',
      [['one million and two hundred thousand', 1e6, 1e6]],
    ],
    [
      'About 1.2bn, $3m, 11k, 5 tn and 2 mln.',
      [
        ['1.2bn', 1.2e9, 1.2e9, 'about', 'About'],
        ['3m', 3e6, 3e6],
        ['11k', 11_000, 11_000],
        ['5 tn', 5e12, 5e12],
        ['2 mln', 2e6, 2e6],
      ],
    ],
    [
      '$10-12m; £10m to £12m; up to 1.2bn to 2bn.',
      [
        ['10-12m', 1e7, 1.2e7],
        ['10m', 1e7, 1e7],
        ['12m', 1.2e7, 1.2e7],
        ['1.2bn to 2bn', 1.2e9, 2e9, 'at-most', 'up to'],
      ],
    ],
    [
      'A hundred and 200 and £5m and 6 m, the second half million and half a million.',
      [
        ['A hundred', 100, 100],
        ['200', 200, 200],
        ['5m', 5e6, 5e6],
        ['6', 6, 6],
        ['half a million', 5e5, 5e5],
      ],
    ],
    ['It is 3m long and 2B was in 5G, 4x4, a 12k-strong army.', [['12k', 12_000, 12_000]]],
    ['One hundred and fifty to 200.', [['One hundred and fifty to 200', 150, 200]]],
    ['It fell by 12%.', [['12', 12, 12]]],
    ['In 2024, on 14 November 2024 and since the 1950s.', []],
    ['Lancet-3, Hero 30, B-17 and Article 4 at 10:30.', []],
    ['The 1st, the 2nd.', []],
    ['Version 1.2.3 of 2024-11-14.', []],
  ])('%s', (text, expected) => {
    const found = english
      .figures(text)
      .map(({ start, end, min, max, qualifier, qualifying }) => [
        text.slice(start, end),
        min,
        max,
        ...(qualifier ? [qualifier, ...said(text, qualifying ? [qualifying] : [])] : []),
      ]);
    expect(found).toEqual(expected);
  });
});

describe('dates', () => {
  it.each<readonly [string, readonly string[]]>([
    ['On 14 November 2024 it fell.', ['14 November 2024']],
    ['From 13 to 15 November 2024.', ['13 to 15 November 2024']],
    ['November 14, 2024, and Nov. 3.', ['November 14, 2024', 'Nov. 3']],
    ['In August 2024, by 2024-11-14.', ['August 2024', '2024-11-14']],
    ['Since the 1950s, in 2024.', ['Since the 1950s', 'in 2024']],
    ['It may 5 times.', []],
    ['It marched.', []],
  ])('%s', (text, expected) => {
    expect(said(text, english.dates(text))).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each<readonly [string, readonly string[]]>([
    ['He said "begin at once" and “go”.', ['"begin at once"', '“go”']],
    ['The agency’s, the ministry’s.', []],
    ["It's Kim's.", []],
    ['He said ‘it’s done’ there.', ['‘it’s done’']],
    ['An inch is 1".', []],
  ])('%s', (text, expected) => {
    expect(said(text, english.quotations(text))).toEqual(expected);
  });
});

describe('saying', () => {
  it.each<readonly [string, readonly string[]]>([
    ['The agency said so and denied that.', ['said', 'denied']],
    ['A reported test, the alleged order.', []],
    ['Their claims differ; it claims that it won.', ['claims that']],
    ['The United States and state media.', []],
    ['It is hard to say.', []],
  ])('verbs: %s', (text, expected) => {
    expect(said(text, english.sayVerbs(text))).toEqual(expected);
  });
  it.each<readonly [string, readonly string[]]>([
    ['According to the agency it is the ministry’s word.', ['According to', 'word']],
    ['In other words, it fell.', []],
    ['The United States and state media.', []],
    ['By the same account, reportedly.', ['account', 'reportedly']],
  ])('all: %s', (text, expected) => {
    expect(said(text, english.attributions(text))).toEqual(expected);
  });
});

describe('time', () => {
  it.each([
    ['digits', '1,'.repeat(50_000)],
    ['numbers in words', 'a hundred and two thousand and '.repeat(4_000)],
    ['a number after many words', `between ${'very '.repeat(20_000)}hundred and two`],
    ['names', 'The Independent Reports Today '.repeat(4_000)],
    ['quotation marks', '"‘“'.repeat(30_000)],
    ['spaces', `in ${' '.repeat(90_000)}1`],
    ['verbs', 'the said '.repeat(10_000)],
  ])('grows with the text: %s', (_, text) => {
    const started = performance.now();
    const { figureText: _figureText, ...finders } = english;
    for (const find of Object.values(finders)) find(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
