// Findings as JSON: an array, one finding a line, with the keys that other programs rely on.

import type { Finding } from './finding.ts';

export function jsonReport(findings: readonly Finding[]): string {
  if (findings.length === 0) return '[]\n';
  return `[\n${findings.map((one) => `  ${escaped(JSON.stringify(entry(one)))}`).join(',\n')}\n]\n`;
}

/** In one order, and nothing else, whatever a finding may carry inside the program. */
function entry(finding: Finding): Finding {
  const { rule, severity, file, line, column, endLine, endColumn, message, help, url } = finding;
  const own = { rule, severity, file, line, column, endLine, endColumn, message, help, url };
  if (!finding.related?.length) return own;
  const related = finding.related.map(({ message, file, line, column }) => ({
    message,
    file,
    line,
    column,
  }));
  return { ...own, related };
}

/** JSON leaves characters alone that terminals obey; written as escapes they mean the same. */
const escaped = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
