// Markdown in the YAML: every finding points at its word, however the text is quoted or folded.

import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/core/read/read-file.ts';
import { faultsIn } from './faults-in.ts';

/** A source whose note begins on line 5. */
const source = (note: string) =>
  `title: T\npublisher: P\npublished: 2024\nurl: https://post.example/\n${note}\n`;

const bold = ['`<b>x</b>` is raw HTML, which is not part of the format', 'write `**x**`'] as const;

describe('raw HTML in a note', () => {
  it.each([
    ['plain', 'note: It is <b>x</b>.', '5:13-5:21'],
    ['plain, over several lines', 'note: It is\n  so <b>x</b>\n\n  and so on.', '6:6-6:14'],
    ['in double quotation marks', 'note: "It \\"is\\" <b>x</b>."', '5:18-5:26'],
    ['with escapes', 'note: "\\u0041\\x41\\t<b>x</b>."', '5:20-5:28'],
    ['with an escaped break', 'note: "It \\\n  is <b>x</b>."', '6:6-6:14'],
    ['in single quotation marks', "note: 'It''s <b>x</b>.'", '5:14-5:22'],
    ['folded', 'note: >-\n  It is\n  so <b>x</b>.\n', '7:6-7:14'],
    ['folded, in the second paragraph', 'note: >-\n  It is\n\n  so <b>x</b>.\n', '8:6-8:14'],
    ['kept', 'note: |\n  It is\n  so <b>x</b>.\n', '7:6-7:14'],
    ['kept, indented further', 'note: |2\n    It is\n  so <b>x</b>.\n', '7:6-7:14'],
    ['behind signs beyond the first plane', 'note: 😀 한국 <b>x</b>', '5:13-5:21'],
    ['where lines end in CRLF', 'note: >-\r\n  It is\r\n  so <b>x</b>.\r\n', '7:6-7:14'],
    ['where lines end in CR', 'note: >-\r  It is\r  so <b>x</b>.\r', '7:6-7:14'],
    ['in a list', 'note: |\n  - One\n  - Two <b>x</b>\n', '7:9-7:17'],
  ])('%s', (_, note, place) => {
    expect(faultsIn('sources/x.yaml', source(note))).toEqual([
      [`${place} schema/markdown`, ...bold],
    ]);
  });
});

describe('other faults of a note', () => {
  it.each([
    [
      'a link that could run something',
      'note: >-\n  See\n  [this](javascript:alert(1)).',
      [
        '7:3-7:30 schema/markdown',
        'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
        'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
      ],
    ],
    [
      'a citation',
      'note: >-\n  So says\n  another.[@a, p. 4]',
      [
        '7:11-7:21 schema/markdown',
        'the citation `[@a, p. 4]` stands in `note`, where none can',
        'name the document in words; citations stand in the text of briefings, actors and topics',
      ],
    ],
    [
      'a citation that is malformed as well',
      'note: So says another.[see @a]',
      [
        '5:23-5:31 schema/markdown',
        'the citation `[see @a]` stands in `note`, where none can',
        'name the document in words; citations stand in the text of briefings, actors and topics',
      ],
    ],
    [
      'too many brackets',
      `note: |\n${`  ${'['.repeat(100)}\n`.repeat(50)}`,
      [
        '46:3-46:4 schema/markdown',
        'the paragraphs up to this line hold too many signs of markup: `*`, `[`, `<` and the like',
        'break them into shorter paragraphs, or write `\\*`, `\\[` and `\\<` where the signs themselves are meant',
      ],
    ],
  ])('%s', (_, note, fault) => {
    expect(faultsIn('sources/x.yaml', source(note))).toEqual([fault]);
  });
});

it('reads the notes of all sources of a briefing, and what the site says about itself', () => {
  const files = {
    'briefings/x.md':
      '---\nsources:\n  one: { note: "A *b*." }\n  two: { note: [] }\n  3: { note: C. }\n---\n',
    'site.yaml': 'about: D [e](https://e.example/).\n',
  };
  const notes = Object.entries(files).map(([path, text]) => {
    const { record } = readFile({ path, bytes: new TextEncoder().encode(text) }, 'en');
    return Object.entries(record?.notes ?? {}).map(([key, { blocks, links }]) => ({
      key,
      text: blocks.map((block) => block.text),
      links: links.map(({ start, end }) => text.slice(start, end)),
    }));
  });
  expect(notes).toEqual([
    [{ key: 'sources.one.note', text: ['A b.'], links: [] }],
    [{ key: 'about', text: ['D e.'], links: ['[e](https://e.example/)'] }],
  ]);
});

it('takes HTML in plain text for text', () => {
  const text = source('unavailable: <script>alert(1)</script>\nauthors: ["<b onclick=x>A</b>"]');
  expect(faultsIn('sources/x.yaml', text)).toEqual([]);
});
