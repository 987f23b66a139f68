// Limits that keep any file readable in a moment. They are far beyond what a person writes.

import { tick, type Fault } from './fault.ts';

export const limits = {
  /** Bytes of a text file. */
  bytes: 1_048_576,
  lines: 20_000,
  /** UTF-16 units of one line. */
  line: 20_000,
  /** Quotation and list marks at the start of a line, or columns of indentation. */
  marks: 40,
  indentation: 240,
} as const;

const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** The first line of `text` from `offset` on that goes past the limits. */
export function limitFault(text: string, offset: number): Fault | undefined {
  let start = offset;
  for (let count = 1; start <= text.length; count += 1) {
    const end = endOfLine(text, start);
    const fault = lineFault(text, start, end, count);
    if (fault) return fault;
    start = end + 1;
  }
  return undefined;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function lineFault(text: string, start: number, end: number, count: number): Fault | undefined {
  const place = { rule: 'schema/markdown', start, end: Math.min(end, start + 1) };
  if (count > limits.lines) {
    return {
      ...place,
      message: `the text has more than ${limits.lines} lines`,
      help: 'split it into several briefings',
    };
  }
  if (end - start > limits.line) {
    return {
      ...place,
      message: `this line has ${end - start} characters, more than the ${limits.line} that fit`,
      help: 'break it into paragraphs',
    };
  }
  const marks = prefix.exec(text.slice(start, Math.min(end, start + 2000)))?.[0] ?? '';
  const count2 = marks.match(/[>+*.)-]/g)?.length ?? 0;
  const indentation =
    /^[ \t]*/.exec(text.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0;
  if (count2 <= limits.marks && indentation <= limits.indentation) return undefined;
  return {
    ...place,
    message: `this line is nested too deep: ${tick(text.slice(start, start + 40))}`,
    help: `nest quotations and lists at most ${limits.marks} levels deep`,
  };
}
