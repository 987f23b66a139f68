// The last line of a report.

import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/core/diagnostics/finding.ts';
import { summary } from '../../../src/core/diagnostics/summary.ts';

const checked = { files: 45, briefings: 1, claims: 31 };

const of = (severity: Severity, file = 'a.md') => ({ severity, file });

const errors = [of('error'), of('error', 'b.md')];
const warnings = [of('warning'), of('warning'), of('warning', 'b.md')];

describe('summary', () => {
  it('says what was looked at where nothing is found', () => {
    expect(summary([], [], checked)).toBe('45 files, 1 briefing, 31 claims: no findings');
    expect(summary([], [], { files: 12_345, briefings: 0, claims: 1 })).toBe(
      '12,345 files, 0 briefings, 1 claim: no findings',
    );
  });

  it('counts by severity and files', () => {
    const all = [...errors, ...warnings];
    expect(summary(all, all, checked)).toBe('2 errors and 3 warnings in 2 of 45 files');
    expect(summary([of('error')], [of('error')], checked)).toBe('1 error in 1 of 45 files');
    const three = [of('error'), of('warning'), of('info'), of('info')];
    expect(summary(three, three, checked)).toBe('1 error, 1 warning and 2 infos in 1 of 45 files');
  });

  it('says what is not shown', () => {
    const all = [...errors, ...warnings, of('info')];
    expect(summary(errors, all, checked)).toBe(
      '2 errors in 2 of 45 files; 3 warnings and 1 info not shown',
    );
    expect(summary([], warnings, checked)).toBe(
      '45 files, 1 briefing, 31 claims: no errors or infos; 3 warnings not shown',
    );
    expect(summary([], [of('info')], checked)).toBe(
      '45 files, 1 briefing, 31 claims: no errors or warnings; 1 info not shown',
    );
  });
});
