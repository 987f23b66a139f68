// The lines of a file that a finding is about, with the place underlined.

import { characterWidth, visible, widthOf } from './display-text.ts';
import type { Finding } from './finding.ts';
import { lineStarts } from './lines.ts';
import type { Paint } from './paint.ts';

export type FrameSpan = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>;

export interface FrameOptions {
  /** Columns for the whole frame. */
  readonly width: number;
  readonly paint: Paint;
}

/** A line of a text by its number, without its end; undefined where there is none. */
export type LineOf = (line: number) => string | undefined;

export function linesOf(text: string): LineOf {
  const starts = lineStarts(text);
  return (line) => {
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
  };
}

/** Lines to print; none where the finding is about the file as a whole. */
export function codeFrame(
  lineOf: LineOf,
  span: FrameSpan,
  { width, paint }: FrameOptions,
): readonly string[] {
  const line = isWholeFile(span) ? undefined : lineOf(span.line);
  if (line === undefined) return [];
  const gutter = String(span.line + 1).length;
  const room = Math.max(20, width - gutter - 3);
  const end = span.endLine > span.line ? line.length + 1 : span.endColumn;
  const marked = shorten(cells(line), span.column - 1, end - 1, room);
  const bar = (number: number | undefined, content: string) =>
    `${paint('quiet', `${String(number ?? '').padStart(gutter)} |`)} ${content}`.trimEnd();
  const around = (number: number) => {
    const other = lineOf(number)?.trimEnd() ?? '';
    return other === ''
      ? []
      : [bar(number, paint('quiet', cutFrom(cells(other), marked.from, room)))];
  };
  return [
    ...around(span.line - 1),
    bar(span.line, marked.text),
    bar(undefined, `${' '.repeat(marked.before)}${paint('error', '^'.repeat(marked.width))}`),
    ...around(span.line + 1),
  ];
}

const isWholeFile = ({ line, column, endLine, endColumn }: FrameSpan): boolean =>
  line === 1 && column === 1 && endLine === 1 && endColumn === 1;

/** A character as it is shown; `start` is its offset in the line. */
interface Cell {
  readonly start: number;
  readonly text: string;
  readonly width: number;
}

const tabWidth = 2;

function cells(line: string): readonly Cell[] {
  let start = 0;
  return Array.from(line, (character) => {
    const text = character === '\t' ? ' '.repeat(tabWidth) : visible(character);
    const width = text === character ? characterWidth(character) : widthOf(text);
    const cell = { start, text, width };
    start += character.length;
    return cell;
  });
}

interface Marked {
  readonly text: string;
  /** Columns before the underline, and of it. */
  readonly before: number;
  readonly width: number;
  /** The first cell that is shown. */
  readonly from: number;
}

/** The line with the span from `start` to `end` in sight, in at most `room` columns. */
function shorten(line: readonly Cell[], start: number, end: number, room: number): Marked {
  const first = indexAt(line, start);
  const last = Math.max(first + 1, indexAt(line, end));
  const from = columns(line) <= room ? 0 : windowStart(line, first, last, room);
  const text = cutFrom(line, from, room);
  const before = columns(line.slice(from, first)) + (from > 0 ? 1 : 0);
  const wanted = Math.max(1, columns(line.slice(first, last)));
  return { text, before, width: Math.max(1, Math.min(wanted, room - before)), from };
}

function indexAt(line: readonly Cell[], offset: number): number {
  const index = line.findIndex((cell) => cell.start >= offset);
  return index < 0 ? line.length : index;
}

/** Where to begin so that the span and a third of the room before it are seen. */
function windowStart(line: readonly Cell[], first: number, last: number, room: number): number {
  if (columns(line.slice(0, last)) < room) return 0;
  let from = first;
  let before = Math.floor(room / 3);
  while (from > 0 && before > 0) {
    from -= 1;
    before -= line[from]?.width ?? 1;
  }
  return from;
}

const columns = (line: readonly Cell[]): number => line.reduce((sum, { width }) => sum + width, 0);

/** The line from a cell on in at most `room` columns; `…` stands for what is left out on either side. */
function cutFrom(line: readonly Cell[], from: number, room: number): string {
  const rest = line.slice(from);
  const lead = from > 0 && rest.length > 0 ? '…' : '';
  let left = room - lead.length;
  if (columns(rest) <= left) return lead + rest.map(({ text }) => text).join('');
  let text = lead;
  for (const cell of rest) {
    left -= cell.width;
    if (left < 1) break;
    text += cell.text;
  }
  return `${text}…`;
}
