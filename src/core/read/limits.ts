// Limits that keep any file readable in a moment, far beyond what a person writes. Markdown is counted
// before it is parsed, since the parser's time grows with the square of some of these numbers.

import { shown, tick, type Fault } from './fault.ts';

export const limits = {
  /** Bytes of a text file. */
  bytes: 1_048_576,
  /** UTF-16 units of one line. */
  line: 20_000,
  /** Lines of a Markdown text, and of YAML. */
  lines: 6_000,
  /** UTF-16 units of a Markdown text. */
  characters: 300_000,
  /** Quotation and list marks at the start of a line, or columns of indentation. */
  marks: 40,
  indentation: 240,
  /** Quotations, inner lists and footnotes that end. */
  closings: 700,
  cells: 10_000,
  /** The sum over all paragraphs of the squares of their signs of markup, as they are weighed below. */
  markup: 16_000_000,
} as const;

/** The first line of YAML that goes past the limits; `text` stands at `offset` in its file. */
export function yamlLimitFault(text: string, offset: number): Fault | undefined {
  for (const line of linesOf(text)) {
    const words =
      line.number > limits.lines
        ? {
            message: `the YAML has more than ${limits.lines} lines`,
            help: 'split it: sources can stand in files of their own',
          }
        : longLine(line, 'break the text over several lines, indented, after `>-`');
    if (words) return { rule: 'schema/yaml', ...beginning(line, offset), ...words };
  }
  return undefined;
}

/** The first line of a Markdown text that goes past the limits. */
export function limitFault(text: string): Fault | undefined {
  const tally: Tally = { quotes: 0, inner: 0, signs: 0, table: false };
  const total = { closings: 0, cells: 0, markup: 0 };
  for (const line of linesOf(text)) {
    const source = text.slice(line.start, Math.min(line.end, line.start + limits.line));
    const words = tooLong(line) ?? tooDeep(source) ?? tooMuch(count(source, tally, total));
    if (words) return { rule: 'schema/markdown', ...beginning(line, 0), ...words };
  }
  return undefined;
}

type Words = Pick<Fault, 'message' | 'help'>;

interface Line {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
}

function* linesOf(text: string): Generator<Line> {
  const breaks = /\r\n?|\n/g;
  let start = 0;
  for (let number = 1; ; number += 1) {
    const found = breaks.exec(text);
    yield { start, end: found?.index ?? text.length, number };
    if (!found) return;
    start = breaks.lastIndex;
  }
}

const beginning = ({ start, end }: Line, offset: number) => ({
  start: offset + start,
  end: offset + Math.min(end, start + 1),
});

function longLine({ start, end }: Line, help: string): Words | undefined {
  if (end - start <= limits.line) return undefined;
  return {
    message: `this line has ${end - start} characters, more than the ${limits.line} that fit`,
    help,
  };
}

function tooLong(line: Line): Words | undefined {
  if (line.number > limits.lines) {
    return {
      message: `the text has more than ${limits.lines} lines`,
      help: 'split it into several texts',
    };
  }
  if (line.end > limits.characters && line.end > line.start) {
    return {
      message: `the text has more than ${limits.characters} characters`,
      help: 'split it into several texts',
    };
  }
  return longLine(line, 'break it into paragraphs');
}

const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;

const prefixOf = (line: string): string => prefix.exec(line.slice(0, 2000))?.[0] ?? '';

const indentationOf = (line: string): number =>
  /^[ \t]*/.exec(line.slice(0, 2000))?.[0].length ?? 0;

function tooDeep(line: string): Words | undefined {
  const marks = prefixOf(line).match(/[>+*.)-]/g)?.length ?? 0;
  if (marks <= limits.marks && indentationOf(line) <= limits.indentation) return undefined;
  return {
    message: `this line is nested too deep: ${tick(shown(line.trim(), 40))}`,
    help: `nest quotations and lists at most ${limits.marks} levels deep`,
  };
}

// What makes a text slow to read

/** The state from line to line. */
interface Tally {
  /** Marks of quotation, and the depth of lists. */
  quotes: number;
  inner: number;
  /** Signs of markup in the paragraph so far. */
  signs: number;
  /** In the rows of a table. */
  table: boolean;
}

interface Total {
  closings: number;
  cells: number;
  markup: number;
}

/** Adds a line to the counts. */
function count(line: string, tally: Tally, total: Total): Total {
  const lead = prefixOf(line);
  const rest = line.slice(lead.length).trimStart();
  const blank = rest === '';
  const quotes = lead.match(/>/g)?.length ?? 0;
  const lists = lead.match(/[-+*.)]/g)?.length ?? 0;
  const inner = blank ? tally.inner : lists + Math.floor(indentationOf(line) / 2);
  const note = /^\[\^[^\]]*\]:/.test(rest) ? 1 : 0;
  total.closings += fall(tally.quotes, quotes) + fall(tally.inner, inner) + note;
  tally.quotes = quotes;
  tally.inner = inner;
  total.cells += rest.split('|').length - 1;
  if (/^[-|: \t]*\|[-|: \t]*$/.test(rest) && rest.includes('-')) tally.table = true;
  if (blank) tally.table = false;
  if (
    blank ||
    lists > 0 ||
    /^(?:#|(?:[-*_][ \t]*){3,}$)/.test(rest) ||
    (tally.table && rest.includes('|'))
  ) {
    tally.signs = 0;
  }
  const signs = tally.signs + signsIn(rest);
  total.markup += signs ** 2 - tally.signs ** 2;
  tally.signs = signs;
  return total;
}

const fall = (before: number, after: number): number => Math.max(0, before - after);

function signsIn(written: string): number {
  const line = written.replace(/\\./g, '');
  const brackets = line.match(/[[\]]/g)?.length ?? 0;
  const emphasis = line.match(/\*+|_+/g)?.length ?? 0;
  const others = line.match(/[<&!`]/g)?.length ?? 0;
  return brackets + 4 * emphasis + others / 8;
}

function tooMuch({ closings, cells, markup }: Total): Words | undefined {
  const help = 'split the text, or write it with less markup';
  if (closings > limits.closings) {
    return {
      message: `the text has more than ${limits.closings} quotations, inner lists and footnotes`,
      help,
    };
  }
  if (cells > limits.cells) {
    return { message: `the tables of the text have more than ${limits.cells} cells`, help };
  }
  if (markup <= limits.markup) return undefined;
  return {
    message:
      'the paragraphs up to this line hold too many signs of markup: `*`, `[`, `<` and the like',
    help: 'break them into shorter paragraphs, or write `\\*`, `\\[` and `\\<` where the signs themselves are meant',
  };
}
