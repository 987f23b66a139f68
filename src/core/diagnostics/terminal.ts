// Findings for people: place, what is wrong, the lines themselves, how to mend it.

import { codeFrame, linesOf, type LineOf } from './code-frame.ts';
import { visible, widthOf, wrap } from './display-text.ts';
import type { Finding, RelatedFinding, Severity } from './finding.ts';
import type { Paint } from './paint.ts';

export interface TerminalOptions {
  /** Columns to wrap at; undefined where lines are to stay whole, as in a log or a pipe. */
  readonly width?: number | undefined;
  readonly paint: Paint;
  /** A file's text, for the lines around a finding. */
  readonly textOf: (file: string) => string | undefined;
  /** What a file is called where the report is read. */
  readonly nameOf: (file: string) => string;
}

/** One paragraph for each finding, each with a line end and an empty line behind it. */
export function terminalReport(findings: readonly Finding[], options: TerminalOptions): string {
  const paragraphs: string[] = [];
  for (const [file, inFile] of Map.groupBy(findings, (finding) => finding.file)) {
    const lineOf = linesOf(options.textOf(file) ?? '');
    for (const finding of inFile) {
      paragraphs.push(`${paragraph(finding, lineOf, options).join('\n')}\n\n`);
    }
  }
  return paragraphs.join('');
}

function paragraph(finding: Finding, lineOf: LineOf, options: TerminalOptions): readonly string[] {
  const { paint, width } = options;
  const { severity, help, related = [], isNew } = finding;
  const labels = [severity, 'help', ...(related.length > 0 ? ['see'] : [])];
  const indent = 2 + Math.max(...labels.map(({ length }) => length)) + 2;
  const frame = codeFrame(lineOf, finding, {
    width: (width ?? unwrapped) - indent,
    paint,
  });
  return [
    `${paint('place', placeOf(finding, options))}${isNew ? `  ${paint('strong', 'new')}` : ''}`,
    ...labelled(severity, severity, messageLines(finding, indent, options), indent, paint),
    ...frame.map((line) => `${' '.repeat(indent)}${line}`),
    ...labelled('help', 'strong', textLines(help, indent, width), indent, paint),
    ...related.flatMap((place) => relatedLines(place, indent, options)),
  ];
}

/** Columns of the lines around a finding where nothing says how wide the reader's page is. */
const unwrapped = 120;

const placeOf = (
  { file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>,
  { nameOf }: TerminalOptions,
): string => `${visible(nameOf(file))}:${line}:${column}`;

/** The rule stands behind the message, on the same line if there is room. */
function messageLines(
  { message, rule }: Finding,
  indent: number,
  { paint, width }: TerminalOptions,
): readonly string[] {
  const lines = textLines(message, indent, width);
  const last = lines.at(-1) ?? '';
  const fits = width === undefined || indent + widthOf(last) + 3 + rule.length <= width;
  return fits
    ? [...lines.slice(0, -1), `${last}   ${paint('quiet', rule)}`]
    : [...lines, paint('quiet', rule)];
}

function relatedLines(
  place: RelatedFinding,
  indent: number,
  options: TerminalOptions,
): readonly string[] {
  const { paint, width } = options;
  const lines = [placeOf(place, options), ...textLines(place.message, indent, width)];
  return labelled('see', 'strong', lines, indent, paint);
}

function labelled(
  label: string,
  style: 'strong' | Severity,
  lines: readonly string[],
  indent: number,
  paint: Paint,
): readonly string[] {
  const space = ' '.repeat(indent - 2 - label.length);
  return lines.map((line, index) =>
    index === 0
      ? `  ${paint(style, label)}${space}${line}`
      : `${' '.repeat(indent)}${line}`.trimEnd(),
  );
}

/** Lines of a help text are text to paste: they keep their ends and their indentation. */
function textLines(text: string, indent: number, width: number | undefined): readonly string[] {
  const [first = '', ...rest] = text.split('\n').map(visible);
  if (width === undefined) return [first, ...rest];
  return [...wrap(first, width - indent), ...rest];
}
