// Findings as other programs read them.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { jsonReport } from '../../../src/core/diagnostics/json.ts';

const finding: Finding = {
  severity: 'error',
  rule: 'schema/date',
  file: 'sources/a.yaml',
  line: 3,
  column: 12,
  endLine: 3,
  endColumn: 22,
  message: '`2024-02-30` is not a date',
  help: 'write `2024-02-29`',
  url: 'https://example.org/rules/schema/date/',
};

describe('jsonReport', () => {
  it('is an empty array where nothing is found', () => {
    expect(jsonReport([])).toBe('[]\n');
  });

  it('gives one finding a line with its keys in order, and `related` only where there is one', () => {
    const related = [{ column: 1, line: 2, file: 'sources/b.yaml', message: 'see here' }];
    expect(jsonReport([finding, { ...finding, related: [] }, { ...finding, related }])).toBe(`[
  {"rule":"schema/date","severity":"error","file":"sources/a.yaml","line":3,"column":12,"endLine":3,"endColumn":22,"message":"\`2024-02-30\` is not a date","help":"write \`2024-02-29\`","url":"https://example.org/rules/schema/date/"},
  {"rule":"schema/date","severity":"error","file":"sources/a.yaml","line":3,"column":12,"endLine":3,"endColumn":22,"message":"\`2024-02-30\` is not a date","help":"write \`2024-02-29\`","url":"https://example.org/rules/schema/date/"},
  {"rule":"schema/date","severity":"error","file":"sources/a.yaml","line":3,"column":12,"endLine":3,"endColumn":22,"message":"\`2024-02-30\` is not a date","help":"write \`2024-02-29\`","url":"https://example.org/rules/schema/date/","related":[{"message":"see here","file":"sources/b.yaml","line":2,"column":1}]}
]
`);
  });

  it('leaves out what is not part of a finding', () => {
    const more = { ...finding, subject: 'order' };
    expect(jsonReport([more])).toBe(jsonReport([finding]));
  });

  it('escapes what terminals obey without changing what it means', () => {
    const message = '\u001b[2J\u009b1m\u202e\ufeff김';
    const report = jsonReport([{ ...finding, message }]);
    expect(/[\u0000-\u0009\u007f-\u009f\u202e\ufeff]/.test(report)).toBe(false);
    expect(JSON.parse(report)).toEqual([{ ...finding, message }]);
  });
});
