// Findings as people read them.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { plain } from '../../../src/core/diagnostics/paint.ts';
import { terminalReport, type TerminalOptions } from '../../../src/core/diagnostics/terminal.ts';

const overstated: Finding = {
  rule: 'verify/overstated',
  severity: 'error',
  file: 'briefings/2024/attack-drones.md',
  line: 2,
  column: 13,
  endLine: 2,
  endColumn: 25,
  message: '`order` is marked corroborated but has one independent origin: Northland',
  help: 'set `status: unverified`, or add an attribution that does not pass through Northland',
  url: 'https://example.org/rules/verify/overstated/',
};

const texts: Readonly<Record<string, string>> = {
  'briefings/2024/attack-drones.md': '  order:\n    status: corroborated\n    date: 2024\n',
  'site.yaml': 'title: x\n',
};

const report = (findings: readonly Finding[], options: Partial<TerminalOptions> = {}) =>
  terminalReport(findings, {
    paint: plain,
    textOf: (file) => texts[file],
    nameOf: (file) => `content/${file}`,
    ...options,
  });

describe('terminalReport', () => {
  it('gives place, severity, message, rule, lines and help', () => {
    expect(report([overstated])).toBe(`content/briefings/2024/attack-drones.md:2:13
  error  \`order\` is marked corroborated but has one independent origin: Northland   verify/overstated
         1 |   order:
         2 |     status: corroborated
           |             ^^^^^^^^^^^^
         3 |     date: 2024
  help   set \`status: unverified\`, or add an attribution that does not pass through Northland

`);
  });

  it('wraps messages to the width, but not the text to paste', () => {
    const finding = {
      ...overstated,
      severity: 'warning',
      help: 'write it\nat least this long line is kept as it is, for pasting: with all its spaces',
    } as const;
    expect(report([finding], { width: 60 })).toBe(`content/briefings/2024/attack-drones.md:2:13
  warning  \`order\` is marked corroborated but has one
           independent origin: Northland   verify/overstated
           1 |   order:
           2 |     status: corroborated
             |             ^^^^^^^^^^^^
           3 |     date: 2024
  help     write it
           at least this long line is kept as it is, for pasting: with all its spaces

`);
  });

  it('puts the rule on a line of its own where there is no room', () => {
    const finding = { ...overstated, message: 'x'.repeat(40), line: 9, endLine: 9 };
    expect(report([finding], { width: 60 })).toBe(`content/briefings/2024/attack-drones.md:9:13
  error  ${'x'.repeat(40)}
         verify/overstated
  help   set \`status: unverified\`, or add an attribution
         that does not pass through Northland

`);
  });

  it('names related places', () => {
    const related = [{ message: 'it stands here first', file: 'site.yaml', line: 1, column: 8 }];
    const finding = { ...overstated, file: 'gone.md', related };
    expect(report([finding])).toBe(`content/gone.md:2:13
  error  \`order\` is marked corroborated but has one independent origin: Northland   verify/overstated
  help   set \`status: unverified\`, or add an attribution that does not pass through Northland
  see    content/site.yaml:1:8
         it stands here first

`);
  });

  it('lets no content write to the terminal', () => {
    const finding = {
      ...overstated,
      file: 'a\u001b[2J.md',
      message: 'the value `\u001b[31m` is wrong',
      help: 'write `\u009b1m`',
      related: [{ message: 'here \u0007', file: 'b\nc.md', line: 1, column: 1 }],
    };
    expect(report([finding])).toBe(`content/a␛[2J.md:2:13
  error  the value \`␛[31m\` is wrong   verify/overstated
  help   write \`<U+009B>1m\`
  see    content/b␊c.md:1:1
         here ␇

`);
  });

  it('paints by meaning', () => {
    const paint: TerminalOptions['paint'] = (style, text) => `<${style}>${text}</>`;
    expect(report([{ ...overstated, file: 'gone.md', message: 'm', help: 'h' }], { paint })).toBe(
      `<place>content/gone.md:2:13</>
  <error>error</>  m   <quiet>verify/overstated</>
  <strong>help</>   h

`,
    );
  });

  it('is empty where nothing is found', () => {
    expect(report([])).toBe('');
  });
});
