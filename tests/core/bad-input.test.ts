// Bad input of every kind gives findings at their places, and nothing else: no stack trace, no hang, no loss.

import { describe, expect, it } from 'vitest';
import { exampleBriefing, exampleWorld } from '../../src/core/rules/example-world.ts';
import { checkFiles } from './check-files.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const b = (text: string, fields = '') => exampleBriefing({ fields, text });
const ok = 'Production was ordered, the agency says.[@agency-report]';
const cases: [string, Files][] = [
  ['empty', { 'briefings/example.md': '' }],
  [
    'bom crlf',
    { 'briefings/example.md': '\ufeff' + b(ok + '\n\nNo cite.').replace(/\n/g, '\r\n') },
  ],
  ['mixed ends', { 'briefings/example.md': b(ok + '\r\n\r\nNo cite.\n\nNor here.') }],
  [
    'latin1',
    {
      'briefings/example.md': Uint8Array.from(
        [...b('Caf\u00e9 said so.[@agency-report]')].map((c) => c.charCodeAt(0)),
      ),
    },
  ],
  ['utf16', { 'topics/x.md': Uint8Array.from([0xff, 0xfe, 0x2d, 0]) }],
  [
    'tabs',
    { 'actors/x.md': '---\nname: X\nkind: igo\nsummary: Y.\ninterests:\n\t- in: drones\n---\n' },
  ],
  ['bomb', { 'actors/x.md': '---\nname: &a X\nkind: igo\nsummary: *a\naliases: [*a, *a]\n---\n' }],
  ['100000 lines', { 'briefings/example.md': b('x\n'.repeat(100000)) }],
  ['500 quotes', { 'briefings/example.md': b('>'.repeat(500) + ' deep') }],
  [
    '500 lists',
    {
      'briefings/example.md': b(
        Array.from({ length: 500 }, (_, i) => ' '.repeat(i * 2) + '- a').join('\n'),
      ),
    },
  ],
  ['500 lists inline', { 'briefings/example.md': b('- '.repeat(500) + 'deep') }],
  ['million', { 'briefings/example.md': b('a'.repeat(1000000)) }],
  ['million fm', { 'briefings/example.md': b(ok, 'conflicts: ' + 'a'.repeat(1000000)) }],
  [
    'names',
    {
      'topics/My Topic.md': '---\nname: A\nsummary: B.\n---\n',
      'topics/UPPER.md': '---\nname: C\nsummary: B.\n---\n',
      'topics/con.md': '---\nname: D\nsummary: B.\n---\n',
      'topics/2024.md': '---\nname: E\nsummary: B.\n---\n',
      'topics/...md': '---\nname: F\nsummary: B.\n---\n',
    },
  ],
  [
    'impossible dates',
    {
      'sources/x.yaml':
        'title: X\npublisher: daily-post\npublished: 2024-02-30\nurl: https://x.example/\naccessed: 2024-13-01\narchives: [{ url: https://a.example/, date: 2024/01/02 }]\n',
    },
  ],
  [
    'circles',
    {
      'topics/a.md': '---\nname: A\nsummary: A.\nbroader: b\n---\n',
      'topics/b.md': '---\nname: B\nsummary: B.\nbroader: a\n---\n',
      'actors/x.md': '---\nname: X\nkind: igo\nsummary: X.\npartOf: x\n---\n',
      'sources/x.yaml':
        'title: X\npublisher: daily-post\npublished: 2024\nurl: https://x.example/1\nderivedFrom: [y]\n',
      'sources/y.yaml':
        'title: Y\npublisher: daily-post\npublished: 2024\nurl: https://x.example/2\nderivedFrom: [x]\n',
    },
  ],
  [
    'citations in places',
    {
      'briefings/example.md': b(
        `## Heading [@agency-report]\n\nCode \`[@nothing]\` and \\[@nothing] say so.[@agency-report] [text [@agency-report]](https://post.example/story)\n\n| A | B |\n| --- | --- |\n| North | 3[@agency-report] |`,
      ),
    },
  ],
  [
    'unsafe',
    {
      'briefings/example.md': b(
        `[a](javascript:alert(1)) [b](data:text/html,x) [c](&#106;avascript:x) ![d](data:image/png,x) says the agency.[@agency-report]`,
      ),
    },
  ],
  [
    'script md',
    {
      'briefings/example.md': b(
        `<script>alert(1)</script>\n\nInline <img src=x onerror=alert(1)> says the agency.[@agency-report]`,
      ),
    },
  ],
  [
    'script yaml',
    {
      'briefings/example.md': b(
        ok,
        `gaps: ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>']\nconflicts: '<b onclick="x()">None</b>'`,
      ),
    },
  ],
  [
    'script note',
    {
      'sources/x.yaml':
        'title: X\npublisher: daily-post\npublished: 2024\nurl: https://x.example/1\nderivedFrom: []\nnote: >-\n  Safe text, then\n  <script>alert(1)</script> more.\n',
      'briefings/example.md': b(ok.replace('agency-report', 'x')),
    },
  ],
  [
    'malformed',
    {
      'briefings/example.md': b(
        'A.[see @agency-report] B.[-@agency-report] C.[@Agency_Report] D.[@agency-report](https://x.example/) E.[@agency-report, @post-story] F.[@agency-report; post-story] G.[[@agency-report]] H.[@agency-report;] I.[@agency-report',
      ),
    },
  ],
];

/** Place, rule and message of every finding; the help is tested with the rules. */
const expected: Readonly<Record<string, readonly string[]>> = {
  empty: ['briefings/example.md:1:1-1:1 schema/markdown: the file is empty'],
  'bom crlf': [
    'briefings/example.md:13:1-13:9 claim/uncited: the paragraph `No cite.` cites nothing',
  ],
  'mixed ends': [
    'briefings/example.md:13:1-13:9 claim/uncited: the paragraph `No cite.` cites nothing',
    'briefings/example.md:15:1-15:10 claim/uncited: the paragraph `Nor here.` cites nothing',
  ],
  latin1: [
    'briefings/example.md:11:4-11:5 schema/file: the file is not UTF-8: the sign that stands here cannot be read',
  ],
  utf16: ['topics/x.md:1:1-1:1 schema/file: the file is UTF-16, not UTF-8'],
  tabs: [
    'actors/x.md:6:1-6:2 schema/yaml: a tab is used for indentation, which YAML does not allow',
  ],
  bomb: [
    'actors/x.md:2:7-2:11 schema/yaml: YAML reads `&a X` as a sign of its own (an anchor), because it starts with `&`',
    'actors/x.md:4:10-4:12 schema/yaml: YAML reads `*a` as a sign of its own (an alias), because it starts with `*`',
  ],
  '100000 lines': [
    'briefings/example.md:6009:1-6009:2 schema/markdown: the text has more than 6000 lines',
  ],
  '500 quotes': [
    'briefings/example.md:11:1-11:2 schema/markdown: this line is nested too deep: `>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>…`',
  ],
  '500 lists': [
    'briefings/example.md:132:1-132:2 schema/markdown: this line is nested too deep: `- a`',
  ],
  '500 lists inline': [
    'briefings/example.md:11:1-11:2 schema/markdown: this line is nested too deep: `- - - - - - - - - - - - - - - - - - - -…`',
  ],
  million: [
    'briefings/example.md:11:1-11:2 schema/markdown: the text has more than 300000 characters',
  ],
  'million fm': [
    'briefings/example.md:9:1-9:2 schema/yaml: this line has 1000011 characters, more than the 20000 that fit',
  ],
  names: [
    'topics/...md:1:1-1:1 schema/id: the file name `...md` gives the id `..`: an id holds only a-z, 0-9 and single hyphens',
    'topics/2024.md:1:1-1:1 schema/id: the file name `2024.md` gives the id `2024`: an id holds at least one letter',
    'topics/My Topic.md:1:1-1:1 schema/id: the file name `My Topic.md` gives the id `My Topic`: an id holds only a-z, 0-9 and single hyphens',
    'topics/UPPER.md:1:1-1:1 schema/id: the file name `UPPER.md` gives the id `UPPER`: an id holds only a-z, 0-9 and single hyphens',
    'topics/con.md:1:1-1:1 schema/id: the file name `con.md` gives the id `con`: Windows keeps this word for a device',
  ],
  'impossible dates': [
    'sources/x.yaml:3:12-3:22 schema/date: `published` is `2024-02-30`: 30 February does not exist',
    'sources/x.yaml:5:11-5:21 schema/date: `accessed` is `2024-13-01`: months go from 01 to 12, and the month comes before the day',
    'sources/x.yaml:6:45-6:55 schema/date: `date` is `2024/01/02`: year, month and day are joined by hyphens',
  ],
  circles: [
    'actors/x.md:5:9-5:10 ref/cycle: `partOf` leads in a circle: `x → x`',
    'sources/x.yaml:5:15-5:16 ref/cycle: `derivedFrom` leads in a circle: `x → y → x`',
    'sources/y.yaml:5:15-5:16 ref/ambiguous: `derivedFrom` holds `x`, which is both a source and an actor',
    'topics/a.md:4:10-4:11 ref/cycle: `broader` leads in a circle: `a → b → a`',
  ],
  'citations in places': [
    'briefings/example.md:11:12-11:28 schema/markdown: the citation `[@agency-report]` stands in a heading',
    'briefings/example.md:13:59-13:110 ref/bare-url: a link leads to the outside page `https://post.example/story`',
    'briefings/example.md:13:65-13:81 schema/markdown: the citation `[@agency-report]` stands in the text of a link',
  ],
  unsafe: [
    'briefings/example.md:11:1-11:25 schema/markdown: the link `javascript:alert(1)` begins with `javascript:`, which is not allowed',
    'briefings/example.md:11:26-11:47 schema/markdown: the link `data:text/html,x` begins with `data:`, which is not allowed',
    'briefings/example.md:11:48-11:70 schema/markdown: the link `javascript:x` begins with `javascript:`, which is not allowed',
    'briefings/example.md:11:71-11:93 schema/markdown: the link `data:image/png,x` begins with `data:`, which is not allowed',
  ],
  'script md': [
    'briefings/example.md:11:1-11:26 schema/markdown: `<script>alert(1)</script>` is raw HTML, which is not part of the format',
    'briefings/example.md:13:8-13:36 schema/markdown: `<img src=x onerror=alert(1)>` is raw HTML, which is not part of the format',
  ],
  'script yaml': [],
  'script note': [
    'sources/x.yaml:8:3-8:28 schema/markdown: `<script>alert(1)</script>` is raw HTML, which is not part of the format',
  ],
  malformed: [
    'briefings/example.md:11:3-11:23 ref/malformed-citation: `[see @agency-report]` is not a citation: only ids and locators stand in the brackets',
    'briefings/example.md:11:26-11:43 ref/malformed-citation: `[-@agency-report]` is not a citation: there is no form with `-`',
    'briefings/example.md:11:46-11:62 ref/malformed-citation: `[@Agency_Report]` is not a citation: an id holds only a-z, 0-9, `-` and at most one `#`',
    'briefings/example.md:11:65-11:101 ref/malformed-citation: `[@agency-report](https://x.example/)` is a link to `https://x.example/`, not a citation',
    'briefings/example.md:11:104-11:133 ref/malformed-citation: `[@agency-report, @post-story]` is not a citation: several ids are parted by `;`',
    'briefings/example.md:11:136-11:164 ref/malformed-citation: `[@agency-report; post-story]` is not a citation: each id has its `@`, and locators hold no `;`',
    'briefings/example.md:11:167-11:185 ref/malformed-citation: `[[@agency-report]]` is not a citation: one pair of brackets is enough',
    'briefings/example.md:11:188-11:205 ref/malformed-citation: `[@agency-report;]` is not a citation: nothing follows the last `;`',
    'briefings/example.md:11:208-11:223 ref/malformed-citation: the citation `[@agency-report` is never closed',
  ],
  'no site': [],
};

describe('bad input', () => {
  it.each(cases)('%s', (name, files) => {
    const { findings } = checkFiles({ ...exampleWorld, 'briefings/example.md': b(ok), ...files });
    const found = findings.map(
      ({ file, line, column, endLine, endColumn, rule, message }) =>
        `${file}:${line}:${column}-${endLine}:${endColumn} ${rule}: ${message}`,
    );
    expect(found).toEqual(expected[name]);
  });

  it('ten thousand faults are ten thousand findings', () => {
    const text = Array.from({ length: 2_500 }, (_, n) => `Nothing ${n}.`).join('\n\n');
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`briefings/example-${n}.md`, b(text)]),
    );
    const { findings } = checkFiles({ ...exampleWorld, ...files });
    expect(findings.filter(({ rule }) => rule === 'claim/uncited').length).toBe(10_000);
  });
});
