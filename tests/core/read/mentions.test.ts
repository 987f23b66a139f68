import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findMentions, indexNames, type KnownName } from '../../../src/core/read/mentions.ts';

const known: readonly KnownName[] = [
  { name: 'Kim', thing: 'actor:kim', linkable: true },
  { name: 'Kim Jong', thing: 'actor:kim-jong', linkable: true },
  { name: 'Kim Jong Un', thing: 'actor:kim-jong-un', linkable: true },
  { name: 'Kim Jong-un', thing: 'actor:kim-jong-un', linkable: true },
  { name: 'North Korea', thing: 'actor:north-korea', linkable: true },
  { name: 'North Korean', thing: 'actor:north-korea', linkable: false },
  { name: 'Korea', thing: 'topic:korea', linkable: true },
  { name: 'U.S.', thing: 'actor:us', linkable: true },
  { name: 'KCNA', thing: 'actor:kcna', linkable: true },
  { name: 'KN-23', thing: 'topic:kn-23', linkable: true },
  { name: 'Drones', thing: 'topic:drones', linkable: true },
  { name: 'Georgia', thing: 'actor:georgia-country', linkable: true },
  { name: 'Georgia', thing: 'actor:georgia-state', linkable: true },
  { name: 'Georgia Tech', thing: 'actor:georgia-tech', linkable: true },
  { name: 'South Georgia', thing: 'actor:south-georgia', linkable: true },
  { name: 'New Georgia Times', thing: 'actor:a', linkable: true },
  { name: 'New Georgia Times', thing: 'actor:b', linkable: true },
  { name: 'Times', thing: 'actor:times', linkable: true },
  { name: 'Łódź', thing: 'topic:lodz', linkable: true },
  { name: 'Iran', thing: 'actor:iran', linkable: true },
  { name: 'Київ', thing: 'topic:kyiv', linkable: true },
  { name: '김정은', thing: 'actor:kim-jong-un', linkable: true },
  { name: '김정', thing: 'actor:kim-jong', linkable: true },
  { name: '북한', thing: 'actor:north-korea', linkable: true },
  { name: '조선중앙통신', thing: 'actor:kcna', linkable: true },
  { name: '조선 인민군', thing: 'actor:kpa', linkable: true },
  { name: '金正恩', thing: 'actor:kim-jong-un', linkable: true },
  { name: '朝中社', thing: 'actor:kcna', linkable: true },
  { name: 'ドローン', thing: 'topic:drones', linkable: true },
  { name: 'โดรน', thing: 'topic:drones', linkable: true },
  { name: '  ', thing: 'actor:nobody', linkable: true },
  { name: '', thing: 'actor:nobody', linkable: true },
];
const names = indexNames(known);

/** What is found, as `slice > thing`; in brackets what is not to be linked. */
function found(text: string): readonly string[] {
  return findMentions(text, names).map(({ start, end, thing, linkable }) => {
    const mention = `${text.slice(start, end)} > ${thing}`;
    return linkable ? mention : `(${mention})`;
  });
}

it('gives offsets, the thing and whether it is to be linked', () => {
  expect(findMentions('A North Korean drone, said KCNA.', names)).toEqual([
    { start: 2, end: 14, thing: 'actor:north-korea', linkable: false },
    { start: 27, end: 31, thing: 'actor:kcna', linkable: true },
  ]);
});

type Row = readonly [shows: string, text: string, ...found: readonly string[]];

const rows: readonly Row[] = [
  ['every mention in order', 'KCNA quotes Kim.', 'KCNA > actor:kcna', 'Kim > actor:kim'],
  ['the longest name at a place', 'Kim Jong Un said', 'Kim Jong Un > actor:kim-jong-un'],
  ['a shorter one where the longer is not', 'Kim Jong Il said', 'Kim Jong > actor:kim-jong'],
  ['the shortest one', 'Kim Il Sung said', 'Kim > actor:kim'],
  [
    'the leftmost, then what follows it',
    'Kim Kim Jong Un',
    'Kim > actor:kim',
    'Kim Jong Un > actor:kim-jong-un',
  ],
  ['a name with a hyphen', 'Kim Jong-un said', 'Kim Jong-un > actor:kim-jong-un'],
  ['no name before a hyphen with letters', 'Kim Jong-il said', 'Kim > actor:kim'],
  ['no name before a hyphen at all', 'a Drones-like thing and KCNA‑style'],
  ['no name after a hyphen with letters', 'the anti-KCNA mood, non‐Kim'],
  ['a name beside a loose hyphen', 'Kim - KCNA -', 'Kim > actor:kim', 'KCNA > actor:kcna'],
  ['a name before a hyphen that hangs', 'Kim- and KCNA-', 'Kim > actor:kim', 'KCNA > actor:kcna'],
  [
    'a name beside a dash',
    'Kim–KCNA—Kim',
    'Kim > actor:kim',
    'KCNA > actor:kcna',
    'Kim > actor:kim',
  ],
  ['digits after a hyphen in a name', 'a KN-23, not a KN-230 or KN-23-2', 'KN-23 > topic:kn-23'],
  ['the adjective, not the noun in it', 'North Korean', '(North Korean > actor:north-korea)'],
  ['no word that only begins so', 'North Koreans'],
  ['no word that only ends so', 'SouthKorea and preKim'],
  ['no name before a digit or an underscore', 'Kim2 and KCNA_'],
  ['no name after a digit', '2Kim'],
  [
    'the possessive with either apostrophe',
    "Kim's and KCNA’s",
    'Kim > actor:kim',
    'KCNA > actor:kcna',
  ],
  ['the possessive of a plural', "the Drones' range", 'Drones > topic:drones'],
  ['a name after an elided article', "l’Iran et l'Iran", 'Iran > actor:iran', 'Iran > actor:iran'],
  [
    'names in quotation marks and brackets',
    '“Kim” (KCNA) [Iran]',
    'Kim > actor:kim',
    'KCNA > actor:kcna',
    'Iran > actor:iran',
  ],
  ['case as written', 'kim KIM kcna Drones drones', 'Drones > topic:drones'],
  ['a name that ends in a full stop', 'the U.S. and U.S.', 'U.S. > actor:us', 'U.S. > actor:us'],
  ['no such name with letters joined', 'U.S.A and U.S.-led'],
  [
    'any run of white space',
    'Kim\n  Jong\tUn and Kim\u00a0Jong',
    'Kim\n  Jong\tUn > actor:kim-jong-un',
    'Kim\u00a0Jong > actor:kim-jong',
  ],
  ['no name without its white space', 'KimJong'],
  ['no name across a full stop', 'North. Korea', 'Korea > topic:korea'],
  ['nothing where a name is ambiguous', 'Georgia'],
  ['a longer name that begins so', 'Georgia Tech', 'Georgia Tech > actor:georgia-tech'],
  ['a longer name that ends so', 'South Georgia', 'South Georgia > actor:south-georgia'],
  [
    'nothing inside an ambiguous name',
    'the New Georgia Times and the Times',
    'Times > actor:times',
  ],
  ['letters beyond ASCII', 'in Łódź, not Łódźk', 'Łódź > topic:lodz'],
  ['no name before a combining mark', 'Kim\u0301 KCNA\u0301'],
  ['Cyrillic', 'у Київ, не Київа', 'Київ > topic:kyiv'],
  ['nothing in nothing', ''],
  ['nothing in white space', ' \n '],
  ['a Korean name alone', '김정은 북한', '김정은 > actor:kim-jong-un', '북한 > actor:north-korea'],
  [
    'a Korean name before a particle',
    '김정은은 북한에서 말했다',
    '김정은 > actor:kim-jong-un',
    '북한 > actor:north-korea',
  ],
  [
    'before two particles',
    '북한에서도 북한까지는',
    '북한 > actor:north-korea',
    '북한 > actor:north-korea',
  ],
  [
    'before a quoting particle',
    '조선중앙통신이라고 북한이라는',
    '조선중앙통신 > actor:kcna',
    '북한 > actor:north-korea',
  ],
  ['the longest Korean name before a particle', '김정은이', '김정은 > actor:kim-jong-un'],
  ['a shorter one that is not: 은 ends the longer', '김정은', '김정은 > actor:kim-jong-un'],
  ['not before a Korean word', '북한군 북한산 김정은식'],
  ['not after a Korean word', '대북한 탈북한'],
  ['not before a particle that a word follows', '북한은행'],
  ['a Korean name in two words', '조선  인민군은', '조선  인민군 > actor:kpa'],
  [
    'a Korean name before a sign',
    '북한(北韓), “북한”',
    '북한 > actor:north-korea',
    '북한 > actor:north-korea',
  ],
  ['not before a Chinese sign', '북한軍'],
  ['not before a hyphen with letters', '북한-러시아'],
  ['a Latin name before a particle', 'KCNA는 KCNA가', 'KCNA > actor:kcna', 'KCNA > actor:kcna'],
  ['not before another Korean word', 'KCNA통신'],
  ['a quoted name before a particle', '‘김정은’은', '김정은 > actor:kim-jong-un'],
  [
    'Chinese, without boundaries',
    '据朝中社报道金正恩说',
    '朝中社 > actor:kcna',
    '金正恩 > actor:kim-jong-un',
  ],
  ['Latin among Chinese', '据KCNA报道', 'KCNA > actor:kcna'],
  ['Chinese before a Korean particle', '金正恩은', '金正恩 > actor:kim-jong-un'],
  ['Japanese, without boundaries', '新型ドローンの生産', 'ドローン > topic:drones'],
  ['Thai, without boundaries', 'ผลิตโดรนโจมตี', 'โดรน > topic:drones'],
  ['no Thai name before a combining mark', 'โดรนี'],
];

describe('finds', () => {
  const cases = rows.map(([shows, text, ...expected]) => ({ shows, text, expected }));
  test.each(cases)('$shows: $text', ({ text, expected }) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('canonically equivalent spellings are the same', () => {
  it('in the text: offsets are those of the text as it is', () => {
    const text = `Déjà in ${'Łódź'.normalize('NFD')}: ${'김정은'.normalize('NFD')}은.`.normalize(
      'NFD',
    );
    expect(found(text)).toEqual([
      `${'Łódź'.normalize('NFD')} > topic:lodz`,
      `${'김정은'.normalize('NFD')} > actor:kim-jong-un`,
    ]);
  });

  it('in the name', () => {
    const index = indexNames([
      { name: '김정은'.normalize('NFD'), thing: 'actor:kim-jong-un', linkable: true },
    ]);
    expect(findMentions('김정은', index)).toEqual([
      { start: 0, end: 3, thing: 'actor:kim-jong-un', linkable: true },
    ]);
  });

  it('so a name in both spellings is one name', () => {
    const index = indexNames([
      { name: 'Łódź', thing: 'topic:lodz', linkable: true },
      { name: 'Łódź'.normalize('NFD'), thing: 'topic:lodz', linkable: true },
    ]);
    expect(findMentions('Łódź', index)).toEqual([
      { start: 0, end: 4, thing: 'topic:lodz', linkable: true },
    ]);
  });
});

describe('a name given twice', () => {
  const mentionOf = (...given: readonly KnownName[]) => findMentions('Kim', indexNames(given));
  const kim: KnownName = { name: 'Kim', thing: 'actor:kim', linkable: true };

  it('for one thing is linkable if it is so once, in either order', () => {
    const expected = [{ start: 0, end: 3, thing: 'actor:kim', linkable: true }];
    expect(mentionOf(kim, { ...kim, linkable: false })).toEqual(expected);
    expect(mentionOf({ ...kim, linkable: false }, kim)).toEqual(expected);
  });

  it('for two things is ambiguous, also if one of them is not linkable or comes again', () => {
    expect(mentionOf(kim, { ...kim, thing: 'topic:kim', linkable: false })).toEqual([]);
    expect(mentionOf(kim, { ...kim, thing: 'topic:kim' }, kim)).toEqual([]);
  });

  it('with other white space is the same name', () => {
    const index = indexNames([
      { name: 'Kim Jong', thing: 'actor:a', linkable: true },
      { name: ' Kim\u00a0 Jong ', thing: 'actor:b', linkable: true },
    ]);
    expect(findMentions('Kim Jong', index)).toEqual([]);
  });
});

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...known.map(({ name }) => name),
    ...known.map(({ name }) => name.normalize('NFD')),
    ...[
      ' ',
      '\n',
      '-',
      '.',
      '’s',
      'n',
      '은',
      '에서도',
      '中',
      '\u0301',
      '\u1100',
      '\u1161',
      '\u11a8',
      'ー',
      '😀',
      '\ud83d',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

  it('mentions are known names inside it, in order, without overlap', () => {
    const folded = new Set(known.map(({ name }) => fold(name)));
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end } of findMentions(text, names)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(folded).toContain(fold(text.slice(start, end)));
          from = end;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('every unambiguous name that stands alone is found', () => {
    const plain = known.filter(({ name }) => name.trim() !== '' && !/Georgia/.test(name));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plain), { maxLength: 8 }), (some) => {
        const text = some.map(({ name }) => name).join(', ');
        expect(findMentions(text, names).map(({ thing }) => thing)).toEqual(
          some.map(({ thing }) => thing),
        );
      }),
    );
  });

  it('it takes a second at most for 200 kB, also without a boundary', () => {
    const many = Array.from({ length: 20_000 }, (_, number) => ({
      name: `Kim Jong ${number}`,
      thing: `actor:${number}`,
      linkable: true,
    }));
    const index = indexNames([...many, ...known]);
    for (const piece of ['Kim Jong ', '가', '김정은', '金正', '-', 'a\u0301', '은 ']) {
      const text = piece.repeat(200_000 / piece.length);
      const start = performance.now();
      findMentions(text, index);
      expect(performance.now() - start, piece).toBeLessThan(1_000);
    }
  });
});
