// What a rule asks for, for somebody who reads it at the command line.

import type { Example, FailingExample, Rule } from '../rules/rule.ts';
import { wrap } from './display-text.ts';
import type { Paint } from './paint.ts';

export interface ExplainOptions {
  readonly paint: Paint;
  /** Columns to wrap at. */
  readonly width: number;
}

export function explainRule(rule: Rule, { paint, width }: ExplainOptions): string {
  const { id, severity, summary, why, mend, examples } = rule;
  const paragraph = (text: string) => wrap(text, width).join('\n');
  const parts = [
    `${paint('strong', id)}  ${paint(severity, severity)}`,
    paragraph(summary),
    `${paint('strong', 'Why')}\n${paragraph(why)}`,
    `${paint('strong', 'How to mend it')}\n${paragraph(mend)}`,
    ...examples.pass.map((example) => passing(example, paint)),
    ...examples.fail.map((example) => failing(example, paint)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const passing = (example: Example, paint: Paint): string =>
  [paint('strong', `Passes: ${example.name}`), ...filesOf(example, paint)].join('\n\n');

function failing(example: FailingExample, paint: Paint): string {
  const { file, line, column, message, help } = example.finding;
  const found = [
    paint('place', `${file}:${line}:${column}`),
    `  found  ${message}`,
    ...help.split('\n').map((text, index) => `${index === 0 ? '  help   ' : '         '}${text}`),
  ];
  const title = paint('strong', `Is found: ${example.name}`);
  return [title, ...filesOf(example, paint), found.join('\n')].join('\n\n');
}

const filesOf = ({ files }: Example, paint: Paint): readonly string[] =>
  Object.entries(files).map(([path, text]) => {
    const lines = text.trimEnd().split(/\r?\n/);
    const indented = lines.map((line) => (line === '' ? '' : `    ${line}`));
    return [paint('quiet', `  ${path}`), ...indented].join('\n');
  });
