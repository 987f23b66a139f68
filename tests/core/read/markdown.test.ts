// Markdown → a body: what is refused in it, and what everything is made into.

import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/core/read/markdown.ts';
import { bodySource } from '../../../src/core/read/markdown-source.ts';
import { faultsIn, type FoundFault } from './faults-in.ts';

/** A topic, whose text begins on line 5. */
const topic = (text: string) => `---\nname: N\nsummary: S\n---\n${text}\n`;

type Row = readonly [name: string, text: string, faults: readonly FoundFault[]];

describe('raw HTML', () => {
  it.each<Row>([
    [
      'an element',
      'It was <u>ordered</u> in May.',
      [
        [
          '5:8-5:22 schema/markdown',
          '`<u>ordered</u>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'an element that Markdown has a form for',
      'It was <b>ordered</b> in May.',
      [
        [
          '5:8-5:22 schema/markdown',
          '`<b>ordered</b>` is raw HTML, which is not part of the format',
          'write `**ordered**`',
        ],
      ],
    ],
    [
      'another',
      'It was <em>ordered</em>, see <a href="https://a.example/">here</a>.',
      [
        [
          '5:8-5:24 schema/markdown',
          '`<em>ordered</em>` is raw HTML, which is not part of the format',
          'write `*ordered*`',
        ],
        [
          '5:30-5:67 schema/markdown',
          '`<a href="https://a.example/">here</a>` is raw HTML, which is not part of the format',
          'write `[here](https://a.example/)`',
        ],
      ],
    ],
    [
      'one in another',
      'It was <b><i>ordered</i></b>.',
      [
        [
          '5:8-5:29 schema/markdown',
          '`<b><i>ordered</i></b>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a tag that is never closed',
      'It was <b>ordered.',
      [
        [
          '5:8-5:11 schema/markdown',
          '`<b>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a tag that closes nothing',
      'It was ordered.</b>',
      [
        [
          '5:16-5:20 schema/markdown',
          '`</b>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a line break',
      'It was<br>ordered.',
      [
        [
          '5:7-5:11 schema/markdown',
          '`<br>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'an event',
      'Look: <img src=x onerror="alert(1)">',
      [
        [
          '5:7-5:37 schema/markdown',
          '`<img src=x onerror="alert(1)">` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a script in the text',
      'It <script>alert(1)</script> was ordered.',
      [
        [
          '5:4-5:29 schema/markdown',
          '`<script>alert(1)</script>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a script of its own',
      '<script>\nalert(1)\n\nalert(2)\n</script>',
      [
        [
          '5:1-9:10 schema/markdown',
          '`<script> alert(1) alert(2) </script>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a block',
      '<div onclick="alert(1)">\n\nText.\n\n</div>',
      [
        [
          '5:1-9:7 schema/markdown',
          '`<div onclick="alert(1)"> Text. </div>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a frame',
      '<iframe src="https://a.example/"></iframe>',
      [
        [
          '5:1-5:43 schema/markdown',
          '`<iframe src="https://a.example/"></iframe>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a comment',
      'One.\n\n<!-- ask again -->\n\nTwo.',
      [
        [
          '7:1-7:19 schema/markdown',
          '`<!-- ask again -->` is a comment in HTML, which is not part of the format',
          'delete it; notes for colleagues belong in the pull request',
        ],
      ],
    ],
    [
      'a comment in the text',
      'One <!-- ask again --> two.',
      [
        [
          '5:5-5:23 schema/markdown',
          '`<!-- ask again -->` is a comment in HTML, which is not part of the format',
          'delete it; notes for colleagues belong in the pull request',
        ],
      ],
    ],
    [
      'a processing instruction',
      '<?php echo 1 ?>',
      [
        [
          '5:1-5:16 schema/markdown',
          '`<?php echo 1 ?>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'CDATA',
      '<![CDATA[ x ]]>',
      [
        [
          '5:1-5:16 schema/markdown',
          '`<![CDATA[ x ]]>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'a declaration',
      '<!DOCTYPE html>',
      [
        [
          '5:1-5:16 schema/markdown',
          '`<!DOCTYPE html>` is raw HTML, which is not part of the format',
          'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        ],
      ],
    ],
    [
      'in a heading',
      '# One <b>two</b>',
      [
        [
          '5:7-5:17 schema/markdown',
          '`<b>two</b>` is raw HTML, which is not part of the format',
          'write `**two**`',
        ],
      ],
    ],
    [
      'in a table',
      '| a | b |\n| - | - |\n| <b>c</b> | d |',
      [
        [
          '7:3-7:11 schema/markdown',
          '`<b>c</b>` is raw HTML, which is not part of the format',
          'write `**c**`',
        ],
      ],
    ],
    [
      'in the text of a link',
      '[One <b>two</b>](https://a.example/)',
      [
        [
          '5:6-5:16 schema/markdown',
          '`<b>two</b>` is raw HTML, which is not part of the format',
          'write `**two**`',
        ],
      ],
    ],
    [
      'in a quotation in a list',
      '- > One\n  > <i>two</i>',
      [
        [
          '6:5-6:15 schema/markdown',
          '`<i>two</i>` is raw HTML, which is not part of the format',
          'write `*two*`',
        ],
      ],
    ],
    [
      'lines that end in CRLF',
      'One.\r\n\r\nTwo <i>three</i>.\r\n',
      [
        [
          '7:5-7:17 schema/markdown',
          '`<i>three</i>` is raw HTML, which is not part of the format',
          'write `*three*`',
        ],
      ],
    ],
    ['in code it is text', 'One `<b>` two.\n\n    <b>\n\n```\n<b>\n```', []],
    ['written as entities it is text', '1 &lt; 2, and \\<b>, and a < b.', []],
    ['in the description of a picture it is text', '![<b>x</b>](x.jpg)', []],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('topics/x.md', topic(text))).toEqual(faults);
  });
});

describe('raw HTML in Markdown’s own form', () => {
  const help = (text: string) => faultsIn('topics/t.md', topic(text)).map((fault) => fault[2]);

  it('is offered for as much as can be read at a glance', () => {
    const most = 'a'.repeat(193);
    expect(help(`<b>${most}</b>`)).toEqual([`write \`**${most}**\``]);
    expect(help(`<b>${most}a</b>`)).toEqual([
      'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
    ]);
  });
});

describe('links that could run something', () => {
  it.each<Row>([
    [
      'javascript',
      '[a](javascript:alert(1))',
      [
        [
          '5:1-5:25 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'in capitals',
      '[a](JaVaScRiPt:alert(1))',
      [
        [
          '5:1-5:25 schema/markdown',
          'the link `JaVaScRiPt:alert(1)` begins with `JaVaScRiPt:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'data',
      '[a](data:text/html,x)',
      [
        [
          '5:1-5:22 schema/markdown',
          'the link `data:text/html,x` begins with `data:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'vbscript',
      '[a](vbscript:x)',
      [
        [
          '5:1-5:16 schema/markdown',
          'the link `vbscript:x` begins with `vbscript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'a file',
      '[a](file:///etc/passwd)',
      [
        [
          '5:1-5:24 schema/markdown',
          'the link `file:///etc/passwd` begins with `file:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'with an entity',
      '[a](&#106;avascript:alert(1))',
      [
        [
          '5:1-5:30 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'with an entity for the colon',
      '[a](javascript&colon;alert(1))',
      [
        [
          '5:1-5:31 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'with a tab and a break',
      '[a](&#9;java&#10;script:alert(1))',
      [
        [
          '5:1-5:34 schema/markdown',
          'the link `java script:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    ['with a control character', '[a](&#1;javascript:alert(1))', []],
    [
      'in angle brackets',
      '[a](< javascript:alert(1)>)',
      [
        [
          '5:1-5:28 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'by itself',
      '<javascript:alert(1)>',
      [
        [
          '5:1-5:22 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'a picture',
      '![a](javascript:alert(1))',
      [
        [
          '5:1-5:26 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'a picture of data',
      '![a](data:image/svg+xml,x)',
      [
        [
          '5:1-5:27 schema/markdown',
          'the link `data:image/svg+xml,x` begins with `data:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'by reference, once for all uses',
      '[a][x] and [x] and ![x]\n\n[x]: javascript:alert(1)',
      [
        [
          '7:1-7:25 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'by reference, without a use',
      '[x]: data:text/html,x',
      [
        [
          '5:1-5:22 schema/markdown',
          'the link `data:text/html,x` begins with `data:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'round a picture',
      '[![a](a.jpg)](javascript:alert(1))',
      [
        [
          '5:1-5:35 schema/markdown',
          'the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'a scheme that does not exist',
      '[a](actr:kim)',
      [
        [
          '5:1-5:14 schema/markdown',
          'the link `actr:kim` begins with `actr:`, which is not allowed',
          'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        ],
      ],
    ],
    [
      'a source',
      '[a](source:kcna)',
      [
        [
          '5:1-5:17 schema/markdown',
          'the link `source:kcna` begins with `source:`, which is not allowed',
          'cite it instead: `[@kcna]`',
        ],
      ],
    ],
    [
      'those that are safe',
      '[a](https://a.example/) [b](http://b.example/) [c](mailto:c@c.example) [d](actor:d) [e](topic:e) [f](briefing:f) [g](#g) [h](h.html) <https://i.example/>',
      [],
    ],
    ['in text it is text', 'javascript:alert(1) and `[a](javascript:alert(1))`', []],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('topics/x.md', topic(text))).toEqual(faults);
  });
});

describe('citations where none can stand', () => {
  it.each<Row>([
    [
      'a heading',
      '## One [@a]',
      [
        [
          '5:8-5:12 schema/markdown',
          'the citation `[@a]` stands in a heading',
          'move `[@a]` to the sentence below the heading that says it',
        ],
      ],
    ],
    [
      'a heading with a line below',
      'One [@a]\n===',
      [
        [
          '5:5-5:9 schema/markdown',
          'the citation `[@a]` stands in a heading',
          'move `[@a]` to the sentence below the heading that says it',
        ],
      ],
    ],
    [
      'the text of a link',
      '[one [@a]](https://a.example/)',
      [
        [
          '5:6-5:10 schema/markdown',
          'the citation `[@a]` stands in the text of a link',
          'move `[@a]` behind the link',
        ],
      ],
    ],
    [
      'the text of a link in emphasis',
      '*[one [@a, p. 4]](https://a.example/)*',
      [
        [
          '5:7-5:17 schema/markdown',
          'the citation `[@a, p. 4]` stands in the text of a link',
          'move `[@a, p. 4]` behind the link',
        ],
      ],
    ],
    ['code, where it is text', '`[@a]` and\n\n    [@a]\n\n```\n[@a]\n```', []],
    ['the description of a picture, where it is text', '![one [@a]](a.jpg)', []],
    [
      'escaped brackets, where it is text',
      '\\[@a] and \\[@a\\] and [\\@a] and &#91;@a] and [&#64;a]',
      [],
    ],
    ['a note, where it can', 'One.[^1]\n\n[^1]: Two.[@a]', []],
    ['the head of a table, where it can', '| a [@a] |\n| - |\n| b |', []],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('topics/x.md', topic(text))).toEqual(faults);
  });
});

describe('citations that Markdown takes for links', () => {
  it.each<Row>([
    [
      'with an address',
      'One.[@a](https://a.example/)',
      [
        [
          '5:5-5:29 ref/malformed-citation',
          '`[@a](https://a.example/)` is a link to `https://a.example/`, not a citation',
          "write `[@a]`; the address belongs in the source's `url`",
        ],
      ],
    ],
    [
      'with nothing',
      'One.[@a]()',
      [
        [
          '5:5-5:11 ref/malformed-citation',
          '`[@a]()` is an empty link, not a citation',
          'write `[@a]`',
        ],
      ],
    ],
    [
      'with a locator',
      'One.[@a, p. 4](https://a.example/)',
      [
        [
          '5:5-5:35 ref/malformed-citation',
          '`[@a, p. 4](https://a.example/)` is a link to `https://a.example/`, not a citation',
          "write `[@a, p. 4]`; the address belongs in the source's `url`",
        ],
      ],
    ],
    [
      'with a hyphen',
      'One.[-@a](https://a.example/)',
      [
        [
          '5:5-5:30 ref/malformed-citation',
          '`[-@a](https://a.example/)` is a link to `https://a.example/`, not a citation',
          "write `[@a]`; the address belongs in the source's `url`",
        ],
      ],
    ],
    [
      'with a label',
      'One.[@a][b]\n\n[b]: https://b.example/',
      [
        [
          '5:5-5:12 ref/malformed-citation',
          '`[@a][b]` is a link to `https://b.example/`, not a citation',
          "write `[@a]`; the address belongs in the source's `url`",
        ],
      ],
    ],
    [
      'as a label',
      'One.[@a] Two.[@a]\n\n[@a]: https://a.example/',
      [
        [
          '7:1-7:25 ref/malformed-citation',
          '`[@a]: https://a.example/` makes a link of every `[@a]`',
          'delete this line, and give the source `a` the address: `url: https://a.example/`',
        ],
      ],
    ],
    [
      'as a label twice',
      'One.[@a]\n\n[@a]: https://a.example/\n[@a]: https://b.example/',
      [
        [
          '7:1-7:25 ref/malformed-citation',
          '`[@a]: https://a.example/` makes a link of every `[@a]`',
          'delete this line, and give the source `a` the address: `url: https://a.example/`',
        ],
        [
          '8:1-8:25 ref/malformed-citation',
          '`[@a]: https://b.example/` makes a link of every `[@a]`',
          'delete this line, and give the source `a` the address: `url: https://b.example/`',
        ],
      ],
    ],
    [
      'as an address',
      '[One](@a)',
      [
        [
          '5:1-5:10 ref/malformed-citation',
          '`[One](@a)` is a link to `@a`, not a citation',
          'write `[@a]` behind the words',
        ],
      ],
    ],
    ['a name that is no id is text', '[@RealName](https://a.example/)', []],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('topics/x.md', topic(text))).toEqual(faults);
  });
});

describe('citations that are cut', () => {
  it.each<Row>([
    [
      'by a cell',
      '| a | b |\n| - | - |\n| one[@a, p. 1 | 2] | two |',
      [
        [
          '7:6-7:20 ref/malformed-citation',
          '`[@a, p. 1 | 2]` is not a citation: a `|` in it begins the next cell',
          'write `[@a, p. 1 \\| 2]`',
        ],
      ],
    ],
    [
      'by emphasis',
      'One.[@a, *p.* 4]',
      [
        [
          '5:5-5:17 ref/malformed-citation',
          '`[@a, *p.* 4]` is not a citation: it holds markup',
          'write `[@a, p. 4]`',
        ],
      ],
    ],
    [
      'by code',
      'One.[@a, `4`]',
      [
        [
          '5:5-5:14 ref/malformed-citation',
          '`[@a, ˋ4ˋ]` is not a citation: it holds markup',
          'write `[@a, 4]`',
        ],
      ],
    ],
    [
      'by an address',
      'One.[@a, <https://a.example/>]',
      [
        [
          '5:5-5:31 ref/malformed-citation',
          '`[@a, <https://a.example/>]` is not a citation: it holds markup',
          'write `[@a, https://a.example/]`',
        ],
      ],
    ],
    [
      'by HTML, which is the fault',
      'One.[@a, <b>4</b>]',
      [
        [
          '5:10-5:18 schema/markdown',
          '`<b>4</b>` is raw HTML, which is not part of the format',
          'write `**4**`',
        ],
      ],
    ],
    [
      'by the end of the paragraph',
      'One.[@a\n\nTwo.',
      [
        [
          '5:5-5:8 ref/malformed-citation',
          'the citation `[@a` is never closed',
          'close it: `[@a]`; what stands in it holds no markup',
        ],
      ],
    ],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('topics/x.md', topic(text))).toEqual(faults);
  });
});

describe('tables', () => {
  it.each<Row>([
    [
      'a row with a cell too many',
      '| a | b |\n| - | - |\n| c | d | e |\n| f | g |',
      [
        [
          '7:9-7:14 schema/markdown',
          'the row has 3 cells, the table 2 columns: `e` would not be shown',
          'write `\\|` for a `|` that belongs to the text, or give the table another column',
        ],
      ],
    ],
    ['a row with a cell too few', '| a | b |\n| - | - |\n| c |', []],
    ['a bar that is escaped', '| a |\n| - |\n| b \\| c |', []],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('topics/x.md', topic(text))).toEqual(faults);
  });
});

describe('control characters', () => {
  it.each<Row>([
    [
      'a form feed',
      'One.\n\nTwo \fthree.',
      [
        [
          '7:5-7:6 schema/markdown',
          'an invisible control character, U+000C, stands here',
          'delete it; it often comes along when text is copied from a PDF',
        ],
      ],
    ],
    [
      'nothing',
      'One\u0000.',
      [
        [
          '5:4-5:5 schema/markdown',
          'an invisible control character, U+0000, stands here',
          'delete it; it often comes along when text is copied from a PDF',
        ],
      ],
    ],
    ['an entity is a sign of its own', 'One &#0; &#7;.', []],
  ])('%s', (_, text, faults) => {
    expect(faultsIn('topics/x.md', topic(text))).toEqual(faults);
  });
});

const read = (text: string) => readMarkdown(bodySource(text, 0), 'en');

describe('a body', () => {
  it('holds blocks, citations, links, pictures and units, and a tree to render', () => {
    const text =
      '## One *two*\n\nKim said `so`.[@a] See [this](https://b.example/).\n\n![P](p.jpg)';
    const { body, faults } = read(text);
    expect(faults).toEqual([]);
    expect(body).toEqual({
      tree: {
        type: 'root',
        children: [
          {
            type: 'heading',
            depth: 2,
            data: { slug: 'one-two' },
            children: [
              { type: 'text', value: 'One ', data: { block: 0, at: 0 } },
              {
                type: 'emphasis',
                children: [{ type: 'text', value: 'two', data: { block: 0, at: 4 } }],
              },
            ],
          },
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'Kim said ', data: { block: 1, at: 0 } },
              { type: 'inlineCode', value: 'so' },
              { type: 'text', value: '.', data: { block: 1, at: 11 } },
              { type: 'citation', index: 0 },
              { type: 'text', value: ' See ', data: { block: 1, at: 12 } },
              {
                type: 'link',
                title: null,
                url: 'https://b.example/',
                children: [{ type: 'text', value: 'this', data: { block: 1, at: 17 } }],
              },
              { type: 'text', value: '.', data: { block: 1, at: 21 } },
            ],
          },
          {
            type: 'paragraph',
            children: [{ type: 'image', title: null, url: 'p.jpg', alt: 'P' }],
          },
        ],
      },
      blocks: [
        {
          start: 0,
          end: 12,
          kind: 'heading',
          text: 'One two',
          runs: [
            { at: 0, start: 3, length: 4 },
            { at: 4, start: 8, length: 3 },
          ],
          sentences: [{ start: 0, end: 7 }],
          footnotes: [],
          bare: [],
          code: [],
          linked: [],
        },
        {
          start: 14,
          end: 64,
          kind: 'paragraph',
          text: 'Kim said so. See this.',
          runs: [
            { at: 0, start: 14, length: 9 },
            { at: 9, start: 24, length: 2 },
            { at: 11, start: 27, length: 1 },
            { at: 12, start: 32, length: 5 },
            { at: 17, start: 38, length: 4 },
            { at: 21, start: 63, length: 1 },
          ],
          sentences: [
            { start: 0, end: 12 },
            { start: 13, end: 22 },
          ],
          footnotes: [],
          bare: [],
          code: [{ start: 9, end: 11 }],
          linked: [{ start: 17, end: 21, url: 'https://b.example/' }],
        },
        {
          start: 66,
          end: 77,
          kind: 'paragraph',
          text: '',
          runs: [],
          sentences: [],
          footnotes: [],
          bare: [],
          code: [],
          linked: [],
        },
      ],
      citations: [
        {
          start: 28,
          end: 32,
          block: 1,
          at: 12,
          cites: [{ id: 'a', start: 30, end: 31 }],
          sentence: 0,
          cover: { start: 0, end: 12 },
        },
      ],
      links: [{ start: 37, end: 63, url: 'https://b.example/', text: 'this', block: 1 }],
      pictures: [{ start: 66, end: 77, url: 'p.jpg', alt: 'P' }],
      units: [
        {
          start: 14,
          end: 64,
          kind: 'paragraph',
          blocks: [1],
          cited: true,
          malformed: false,
          introduces: false,
          footnote: false,
        },
      ],
      headings: ['one-two'],
    });
  });

  it.each([
    ['paragraphs', 'One.\n\nTwo.', ['paragraph', 'paragraph']],
    ['items', '- One.\n- Two.\n\n  Three.', ['list item', 'list item', 'list item']],
    ['rows without the head', '| a |\n| - |\n| b |\n| c |', ['table row', 'table row']],
    ['a quotation as one', '> One.\n>\n> - Two.', ['quotation']],
    ['a quotation in an item', '- > One.', ['quotation']],
    ['no headings, pictures, rules or code', '# One\n\n![a](a.jpg)\n\n---\n\n    code', []],
    ['nothing without words', '…\n\n- \n- !', []],
    ['notes', 'One.[^1]\n\n[^1]: Two.', ['paragraph', 'paragraph']],
  ])('asks for citations of %s', (_, text, kinds) => {
    expect(read(text).body.units.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('knows which paragraph introduces a list or a table', () => {
    const text = 'One:\n\n- a\n\nTwo:\n\n| b |\n| - |\n\nThree:\n\nFour.\n\n5：\n\n1. c';
    const { units } = read(text).body;
    expect(units.map(({ introduces }) => introduces)).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('knows of a quotation that one of its paragraphs has a malformed citation', () => {
    const { units } = read('> One.[@a]\n>\n> Two [@A_b].').body;
    expect(units.map(({ kind, malformed }) => [kind, malformed])).toEqual([['quotation', true]]);
  });

  it('gives every heading an address of its own', () => {
    const text = '# One\n\n# One\n\n# One 1\n\n# One\n\n# 명령\n\n# …';
    expect(read(text).body.headings).toEqual([
      'one',
      'one-1',
      'one-1-1',
      'one-2',
      '명령',
      'section',
    ]);
  });

  it('is the same whatever the lines end in, but for the places', () => {
    const text = 'One\ntwo.[@a]\n\n> Three\n> four.\n\n```\nfive\nsix\n```\n';
    const texts = [text, text.replace(/\n/g, '\r\n'), text.replace(/\n/g, '\r')];
    const trees = texts.map((one) => read(one).body.tree);
    const words = texts.map((one) => read(one).body.blocks.map((block) => block.text));
    expect(trees.slice(1)).toEqual([trees[0], trees[0]]);
    expect(words).toEqual(Array(3).fill(['One two.', 'Three four.']));
  });

  it('notes footnotes without a text and ids without brackets', () => {
    const { blocks } = read('One[^x] says @kim-il and a@b.example.').body;
    expect(blocks.map(({ footnotes, bare }) => ({ footnotes, bare }))).toEqual([
      {
        footnotes: [{ label: 'x', start: 3, end: 7 }],
        bare: [{ id: 'kim-il', start: 13, end: 20 }],
      },
    ]);
  });
});
