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
const expected: Readonly<Record<string, readonly string[]>> = {};

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
