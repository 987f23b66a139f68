// Citations in a text: which are found and where, which sentence they belong to and what they cover.

import { describe, expect, it } from 'vitest';
import { positionsIn } from '../../../src/core/diagnostics/lines.ts';
import { findCitations } from '../../../src/core/read/citations.ts';
import { readMarkdown } from '../../../src/core/read/markdown.ts';
import { bodySource } from '../../../src/core/read/markdown-source.ts';

const anything = () => true;

describe('findCitations', () => {
  it('gives the place of the citation and of each id', () => {
    expect(findCitations('said.[@one, p. 4; @two#three]', anything)).toEqual({
      citations: [
        {
          start: 5,
          end: 29,
          cites: [
            { id: 'one', locator: 'p. 4', start: 7, end: 10 },
            { id: 'two#three', start: 19, end: 28 },
          ],
        },
      ],
      malformed: [],
    });
  });

  it.each([
    ['[@a]', [['a']]],
    ['[@a-1#b-2]', [['a-1#b-2']]],
    ['[ @a ]', [['a']]],
    ['[@a;@b ; @c]', [['a'], ['b'], ['c']]],
    [
      '[@a, p. 4, par. 2; @b, 00:12]',
      [
        ['a', 'p. 4, par. 2'],
        ['b', '00:12'],
      ],
    ],
    ['[@a,\np. 4]', [['a', 'p. 4']]],
    ['[@a;\n@b]', [['a'], ['b']]],
    ['[@a, “p. 4” (note)]', [['a', '“p. 4” (note)']]],
    ['[@a, https://b.example/c]', [['a', 'https://b.example/c']]],
  ])('reads %j', (text, cites) => {
    const { citations, malformed } = findCitations(text, anything);
    const found = citations.flatMap((one) => one.cites);
    const read = found.map(({ id, locator }) => (locator === undefined ? [id] : [id, locator]));
    expect({ read, malformed }).toEqual({ read: cites, malformed: [] });
  });

  it.each(['', 'a@b.example', '@a', '(@a)', '[a]', '[a@b.example]', '[mail a@b.example]', '[^1]'])(
    'takes %j for text',
    (text) => {
      expect(findCitations(text, anything)).toEqual({ citations: [], malformed: [] });
    },
  );

  it.each([
    ['[@a]', [0]],
    ['[@a]', [1]],
  ])('takes %j for text where the sign at %j is escaped', (text, escaped) => {
    const isBare = (at: number) => !escaped.includes(at);
    expect(findCitations(text, isBare)).toEqual({ citations: [], malformed: [] });
  });

  it.each([
    ['[@A_b]', [0, 6]],
    ['[see @a]', [0, 8]],
    ['[-@a]', [0, 5]],
    ['[@a, @b]', [0, 8]],
    ['[@a; b]', [0, 7]],
    ['[@ a]', [0, 5]],
    ['[@a', [0, 3]],
    ['[@a and so on. [b]', [0, 3]],
    ['[[@a]]', [0, 6]],
    ['[@a;]', [0, 5]],
    ['[@a, ]', [0, 6]],
    ['[@a#b#c]', [0, 8]],
    ['[@a p. 4]', [0, 9]],
    ['[＠a]', [0, 4]],
  ])('calls %j malformed', (text, [start, end]) => {
    const { citations, malformed } = findCitations(text, anything);
    const places = malformed.map((one) => [one.start, one.end]);
    expect({ citations, places }).toEqual({ citations: [], places: [[start, end]] });
  });
});

/** Place and source of every citation, the sentence that it belongs to and the text that it covers. */
function citationsIn(text: string, language: string): readonly (readonly string[])[] {
  const { body } = readMarkdown(bodySource(text, 0), language);
  const position = positionsIn(text);
  return body.citations.map(({ start, end, block, sentence, cover }) => {
    const { line, column } = position(start);
    const { text: words = '', sentences = [] } = body.blocks[block] ?? {};
    const span = sentences[sentence] ?? { start: 0, end: 0 };
    return [
      `${line}:${column} ${text.slice(start, end)}`,
      words.slice(span.start, span.end),
      words.slice(cover.start, cover.end),
    ];
  });
}

type Row = readonly [
  name: string,
  text: string,
  citations: readonly (readonly [place: string, sentence: string, cover: string])[],
];

type LanguageRow = readonly [...Row, language: string];

describe('a citation covers the text back to the start of its sentence', () => {
  it.each<Row>([
    ['in a sentence', 'One was built[@a].', [['1:14 [@a]', 'One was built.', 'One was built']]],
    [
      'before the stop',
      'It began. One was built [@a].',
      [['1:25 [@a]', 'One was built .', 'One was built ']],
    ],
    [
      'behind the stop',
      'It began. One was built.[@a]',
      [['1:25 [@a]', 'One was built.', 'One was built.']],
    ],
    [
      'behind the stop and a space',
      'It began. One was built. [@a]',
      [['1:26 [@a]', 'One was built.', 'One was built. ']],
    ],
    [
      'behind the stop, before the next sentence',
      'One was built.[@a] Two were not.[@b]',
      [
        ['1:15 [@a]', 'One was built.', 'One was built.'],
        ['1:33 [@b]', 'Two were not.', 'Two were not.'],
      ],
    ],
    [
      'between two sentences',
      'One was built. [@a] Two were not.',
      [['1:16 [@a]', 'One was built.', 'One was built. ']],
    ],
    [
      'behind closing quotation marks',
      '“One was built.”[@a] He said no more.',
      [['1:17 [@a]', '“One was built.”', '“One was built.”']],
    ],
    [
      'behind a question',
      'Was one built?[@a] It was.',
      [['1:15 [@a]', 'Was one built?', 'Was one built?']],
    ],
    [
      'behind a bracket',
      'One was built (in May).[@a] It flew.',
      [['1:24 [@a]', 'One was built (in May).', 'One was built (in May).']],
    ],
    [
      'not cut by an abbreviation',
      'Gen. Kim built one in the U.S. in May.[@a] It flew.',
      [
        [
          '1:39 [@a]',
          'Gen. Kim built one in the U.S. in May.',
          'Gen. Kim built one in the U.S. in May.',
        ],
      ],
    ],
    ['at the start of the text', '[@a] One was built.', [['1:1 [@a]', 'One was built.', '']]],
    ['alone', '[@a]', [['1:1 [@a]', '', '']]],
    [
      'at the end of the block only',
      'One was built. Two were not. Three flew.[@a]',
      [['1:41 [@a]', 'Three flew.', 'Three flew.']],
    ],
  ])('%s', (_, text, citations) => {
    expect(citationsIn(text, 'en')).toEqual(citations);
  });
});

describe('back to the previous citation', () => {
  it.each<Row>([
    [
      'in one sentence',
      'One was built[@a] and two were not.[@b]',
      [
        ['1:14 [@a]', 'One was built and two were not.', 'One was built'],
        ['1:36 [@b]', 'One was built and two were not.', ' and two were not.'],
      ],
    ],
    [
      'three in one sentence',
      'One[@a], two[@b] and three[@c].',
      [
        ['1:4 [@a]', 'One, two and three.', 'One'],
        ['1:13 [@b]', 'One, two and three.', ', two'],
        ['1:27 [@c]', 'One, two and three.', ' and three'],
      ],
    ],
    [
      'not over the end of a sentence',
      'One was built.[@a] Two were not[@b], he said.[@c]',
      [
        ['1:15 [@a]', 'One was built.', 'One was built.'],
        ['1:32 [@b]', 'Two were not, he said.', 'Two were not'],
        ['1:46 [@c]', 'Two were not, he said.', ', he said.'],
      ],
    ],
    [
      'side by side',
      'One was built.[@a][@b] Two were not.',
      [
        ['1:15 [@a]', 'One was built.', 'One was built.'],
        ['1:19 [@b]', 'One was built.', 'One was built.'],
      ],
    ],
    [
      'side by side with a space',
      'One was built.[@a] [@b] Two were not.',
      [
        ['1:15 [@a]', 'One was built.', 'One was built.'],
        ['1:20 [@b]', 'One was built.', 'One was built.'],
      ],
    ],
    [
      'side by side with a comma',
      'One was built[@a], [@b].',
      [
        ['1:14 [@a]', 'One was built, .', 'One was built'],
        ['1:20 [@b]', 'One was built, .', 'One was built'],
      ],
    ],
    [
      'side by side in a sentence',
      'One was built[@a][@b] and flew.[@c]',
      [
        ['1:14 [@a]', 'One was built and flew.', 'One was built'],
        ['1:18 [@b]', 'One was built and flew.', 'One was built'],
        ['1:32 [@c]', 'One was built and flew.', ' and flew.'],
      ],
    ],
  ])('%s', (_, text, citations) => {
    expect(citationsIn(text, 'en')).toEqual(citations);
  });
});

describe('within its block', () => {
  it.each<Row>([
    [
      'paragraphs',
      'One was built.\n\nTwo were not.[@a]',
      [['3:14 [@a]', 'Two were not.', 'Two were not.']],
    ],
    [
      'lines of one paragraph',
      'One was\nbuilt by\nthem.[@a]',
      [['3:6 [@a]', 'One was built by them.', 'One was built by them.']],
    ],
    [
      'lines that end in CRLF',
      'One was\r\nbuilt by\r\nthem.[@a]\r\n\r\nTwo[@b]\r\nflew.',
      [
        ['3:6 [@a]', 'One was built by them.', 'One was built by them.'],
        ['5:4 [@b]', 'Two flew.', 'Two'],
      ],
    ],
    [
      'lines that end in CR',
      'One was\rbuilt.[@a]\r\rTwo flew.[@b]',
      [
        ['2:7 [@a]', 'One was built.', 'One was built.'],
        ['4:10 [@b]', 'Two flew.', 'Two flew.'],
      ],
    ],
    [
      'hard breaks',
      'One was  \nbuilt\\\nby them.[@a]',
      [['3:9 [@a]', 'One was built by them.', 'One was built by them.']],
    ],
    [
      'items of a list',
      '- One was built.[@a]\n- Two were not[@b],\n  he said.\n1. Three flew.[@c]',
      [
        ['1:17 [@a]', 'One was built.', 'One was built.'],
        ['2:15 [@b]', 'Two were not, he said.', 'Two were not'],
        ['4:15 [@c]', 'Three flew.', 'Three flew.'],
      ],
    ],
    [
      'a quotation',
      '> One was built\n> by them.[@a]\n> Two were not.\n\nThree.[@b]',
      [
        ['2:11 [@a]', 'One was built by them.', 'One was built by them.'],
        ['5:7 [@b]', 'Three.', 'Three.'],
      ],
    ],
    [
      'a quotation in a quotation',
      '> > One was\n> > built.[@a]',
      [['2:11 [@a]', 'One was built.', 'One was built.']],
    ],
    [
      'a line that is not marked as quotation',
      '> One was\nbuilt.[@a]',
      [['2:7 [@a]', 'One was built.', 'One was built.']],
    ],
    [
      'a quotation in a list',
      '- > One was\n  > built.[@a]',
      [['2:11 [@a]', 'One was built.', 'One was built.']],
    ],
    [
      'a note at the foot',
      'One.[^1]\n\n[^1]: It was built.\n    In May.[@a]',
      [['4:12 [@a]', 'In May.', 'In May.']],
    ],
    [
      'a table',
      '| Year | Built |\n| --- | --- |\n| 2024 | one[@a] |\n| 2025[@b] | two, or so[@c, p. 1 \\| 2] |',
      [
        ['3:13 [@a]', '2024; one', '2024; one'],
        ['4:7 [@b]', '2025; two, or so', '2025; two, or so'],
        ['4:24 [@c, p. 1 \\| 2]', '2025; two, or so', '2025; two, or so'],
      ],
    ],
    [
      'a table without bars at its sides',
      'Year | Built\n--- | ---\n2024 | one[@a]',
      [['3:11 [@a]', '2024; one', '2024; one']],
    ],
  ])('%s', (_, text, citations) => {
    expect(citationsIn(text, 'en')).toEqual(citations);
  });
});

describe('whatever stands in the text', () => {
  it.each<Row>([
    ['emphasis', 'One *was* **built**.[@a]', [['1:21 [@a]', 'One was built.', 'One was built.']]],
    [
      'in emphasis',
      'One *was built[@a]* here.',
      [['1:15 [@a]', 'One was built here.', 'One was built']],
    ],
    [
      'round emphasis',
      '*One was built.*[@a] It flew.',
      [['1:17 [@a]', 'One was built.', 'One was built.']],
    ],
    [
      'code',
      'One `[@x]` was built.[@a]',
      [['1:22 [@a]', 'One [@x] was built.', 'One [@x] was built.']],
    ],
    [
      'code with spaces',
      'One `` ` `` was built.[@a]',
      [['1:23 [@a]', 'One ` was built.', 'One ` was built.']],
    ],
    [
      'a link',
      '[One](https://a.example/) was built.[@a]',
      [['1:37 [@a]', 'One was built.', 'One was built.']],
    ],
    [
      'a picture',
      '![One [@x]](one.jpg) was built.[@a]',
      [['1:32 [@a]', 'was built.', 'was built.']],
    ],
    [
      'a note',
      'One was built.[^1][@a]\n\n[^1]: Note.',
      [['1:19 [@a]', 'One was built.', 'One was built.']],
    ],
    [
      'escapes',
      'One \\* was \\[built\\].[@a]',
      [['1:22 [@a]', 'One * was [built].', 'One * was [built].']],
    ],
    [
      'entities',
      'One &amp; two&nbsp;were &#98;uilt.[@a]',
      [['1:35 [@a]', 'One & two\u00a0were built.', 'One & two\u00a0were built.']],
    ],
    [
      'an entity that is two signs',
      'One &NotEqualTilde; two.[@a]',
      [['1:25 [@a]', 'One ≂̸ two.', 'One ≂̸ two.']],
    ],
    [
      'signs beyond the first plane',
      '😀 One 👩‍👩‍👧 was built.[@a] 𝒳[@b]',
      [
        ['1:27 [@a]', '😀 One 👩‍👩‍👧 was built.', '😀 One 👩‍👩‍👧 was built.'],
        ['1:34 [@b]', '𝒳', '𝒳'],
      ],
    ],
    ['tabs', 'One\twas built.[@a]', [['1:15 [@a]', 'One was built.', 'One was built.']]],
  ])('%s', (_, text, citations) => {
    expect(citationsIn(text, 'en')).toEqual(citations);
  });
});

describe('in any language', () => {
  it.each<LanguageRow>([
    [
      'Korean',
      '김정은은 생산을 지시했다.[@a] 아무도 확인하지 않았다.[@b]',
      [
        ['1:15 [@a]', '김정은은 생산을 지시했다.', '김정은은 생산을 지시했다.'],
        ['1:33 [@b]', '아무도 확인하지 않았다.', '아무도 확인하지 않았다.'],
      ],
      'ko',
    ],
    [
      'Japanese',
      '生産を命じた。[@a]確認されていない。[@b]',
      [
        ['1:8 [@a]', '生産を命じた。', '生産を命じた。'],
        ['1:21 [@b]', '確認されていない。', '確認されていない。'],
      ],
      'ja',
    ],
    [
      'Arabic',
      'أمر بالإنتاج.[@a] لم يؤكده أحد.[@b]',
      [
        ['1:14 [@a]', 'أمر بالإنتاج.', 'أمر بالإنتاج.'],
        ['1:32 [@b]', 'لم يؤكده أحد.', 'لم يؤكده أحد.'],
      ],
      'ar',
    ],
  ])('%s', (_, text, citations, language) => {
    expect(citationsIn(text, language)).toEqual(citations);
  });
});

it('counts from the start of the file', () => {
  const { body } = readMarkdown(bodySource('---\n---\n\nOne.[@a, p. 4]', 7), 'en');
  expect(body.citations).toEqual([
    {
      start: 13,
      end: 23,
      block: 0,
      at: 4,
      cites: [{ id: 'a', locator: 'p. 4', start: 15, end: 16 }],
      sentence: 0,
      cover: { start: 0, end: 4 },
    },
  ]);
});
