// All findings as a table in Markdown, for the summary of a job.

import type { Finding } from './finding.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { worstFirst } from './worst-first.ts';

export interface TableOptions {
  /** What was found, in a line. */
  readonly heading: string;
  readonly nameOf: (file: string) => string;
  /** How many UTF-16 units the text may have. */
  readonly most: number;
}

/** The heading, and a row for each finding; what does not fit is counted. */
export function findingsTable(
  findings: readonly Finding[],
  { heading, nameOf, most }: TableOptions,
): string {
  const title = `### ${markdownText(heading)}\n`;
  if (findings.length === 0) return title;
  const rows = worstFirst(findings).map((finding) => row(finding, nameOf));
  const fitting = countFitting(rows, most - title.length - head.length - room);
  const left = rows.length - fitting;
  const rest = left === 0 ? '' : `\n… and ${left.toLocaleString('en')} more.\n`;
  return `${title}\n${head}${rows.slice(0, fitting).join('')}${rest}`;
}

/** For the line on what does not fit. */
const room = 100;

const head = `| Severity | Where | What is wrong | What helps | Rule |
| --- | --- | --- | --- | --- |
`;

function row(finding: Finding, nameOf: (file: string) => string): string {
  const { severity, isNew, file, line, column, message, help, rule, url } = finding;
  const cells = [
    isNew ? `${severity}, new` : severity,
    markdownCode(`${nameOf(file)}:${line}:${column}`),
    markdownText(message),
    markdownText(help),
    /^https?:\/\/[^\s()<>|]+$/.test(url) ? `[${rule}](${url})` : rule,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function countFitting(rows: readonly string[], most: number): number {
  let left = most;
  const first = rows.findIndex(({ length }) => {
    left -= length;
    return left < 0;
  });
  return first < 0 ? rows.length : first;
}
