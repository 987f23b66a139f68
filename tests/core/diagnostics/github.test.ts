// Findings as GitHub's runner reads them.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { findingsTable } from '../../../src/core/diagnostics/findings-table.ts';
import { githubReport } from '../../../src/core/diagnostics/github.ts';

const finding: Finding = {
  rule: 'schema/date',
  severity: 'error',
  file: 'sources/a.yaml',
  line: 3,
  column: 12,
  endLine: 3,
  endColumn: 22,
  message: '`published` is `2024-02-30`: 30 February does not exist',
  help: 'write the month alone: `published: 2024-02`',
  url: 'https://example.org/rules/schema/date/',
};

const nameOf = (file: string) => `content/${file}`;

describe('githubReport', () => {
  it('is nothing where nothing is found', () => {
    expect(githubReport([], { nameOf })).toBe('');
  });

  it('is one command for each finding, the worst first and the new before the known', () => {
    const report = githubReport(
      [
        { ...finding, severity: 'info', rule: 'a/info' },
        { ...finding, severity: 'warning', rule: 'a/warning', isNew: false },
        { ...finding, severity: 'warning', rule: 'a/new', isNew: true },
        finding,
      ],
      { nameOf },
    );
    const rest =
      '::`published` is `2024-02-30`: 30 February does not exist%0Awrite the month alone: `published: 2024-02`';
    const place = 'file=content/sources/a.yaml,line=3,endLine=3,col=12,endColumn=22';
    expect(report).toBe(
      [
        `::error ${place},title=schema/date${rest}\n`,
        `::warning ${place},title=a/new (new)${rest}\n`,
        `::warning ${place},title=a/warning${rest}\n`,
        `::notice ${place},title=a/info${rest}\n`,
      ].join(''),
    );
  });

  it('escapes what would end a command or begin another', () => {
    const report = githubReport(
      [
        {
          ...finding,
          file: 'briefings/a,b: 100%.md',
          endLine: 4,
          message: '100% wrong\r\n::error::no',
          help: 'write `::`',
        },
      ],
      { nameOf },
    );
    expect(report).toBe(
      '::error file=content/briefings/a%2Cb%3A 100%25.md,line=3,endLine=4,title=schema/date::100%25 wrong%0D%0A::error::no%0Awrite `::`\n',
    );
  });
});

describe('findingsTable', () => {
  const options = { heading: '1 error in 1 of 7 files', nameOf, most: 100_000 };

  it('is the heading alone where nothing is found', () => {
    expect(findingsTable([], { ...options, heading: '7 files: no findings' })).toBe(
      '### 7 files: no findings\n',
    );
  });

  it('has a row for each finding, the worst first, in which nothing becomes markup', () => {
    const odd: Finding = {
      ...finding,
      severity: 'warning',
      isNew: true,
      file: 'briefings/a|b.md',
      message: '<b> & *x* | `a|b` for @somebody at https://example.org #1',
      help: 'one\ntwo',
      url: '/rules/schema/date/',
    };
    expect(findingsTable([odd, finding], options)).toBe(`### 1 error in 1 of 7 files

| Severity | Where | What is wrong | What helps | Rule |
| --- | --- | --- | --- | --- |
| error | \`content/sources/a.yaml:3:12\` | \`published\` is \`2024-02-30\`: 30 February does not exist | write the month alone: \`published: 2024-02\` | [schema/date](https://example.org/rules/schema/date/) |
| warning, new | \`content/briefings/a\\|b.md:3:12\` | &lt;b> &amp; \\*x\\* \\| \`a\\|b\` for @&zwj;somebody at https:&zwj;//example.org \\#1 | one<br>two | schema/date |
`);
  });

  it('counts what does not fit', () => {
    const report = findingsTable([finding, finding, finding], { ...options, most: 500 });
    expect(report.split('\n').slice(-3)).toEqual(['', '… and 2 more.', '']);
    expect(report.length).toBeLessThan(500);
  });
});
