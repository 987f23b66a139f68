// A text in Markdown with the way back to the file that it stands in: a body from some offset on, or a
// value of the YAML, whose quotation marks, escapes and folded lines are gone.

import type { Span } from './fault.ts';

export interface MarkdownSource {
  /** With LF at the end of every line. */
  readonly text: string;
  /** From an offset in `text` to that in the file. */
  readonly place: (offset: number) => number;
}

/** The body of a file from `offset` on. */
export function bodySource(file: string, offset: number): MarkdownSource {
  const text = file.slice(offset);
  if (!text.includes('\r')) return { text, place: (at) => offset + at };
  const places = new Uint32Array(text.length + 1);
  let to = 0;
  for (let from = 0; from < text.length; from += 1) {
    places[to] = offset + from;
    to += 1;
    if (text[from] === '\r' && text[from + 1] === '\n') from += 1;
  }
  places[to] = offset + text.length;
  return { text: text.replace(/\r\n?/g, '\n'), place: (at) => places[at] ?? file.length };
}

/** Where a stretch of the text stands in the file. */
export function placed({ place }: MarkdownSource, start: number, end: number): Span {
  return { start: place(start), end: end > start ? place(end - 1) + 1 : place(start) };
}

/** A text value of the YAML that is written in the file as `written` from `start` on. */
export function scalarSource(value: string, written: string, start: number): MarkdownSource {
  const text = value.replace(/\r\n?/g, '\n');
  const places = scalarPlaces(text, written);
  return { text, place: (at) => start + (places[at] ?? written.length) };
}

/**
 * For each unit of a value, where it stands in the source. All but white space stands in both in the same
 * order, so that each sign is looked for from the place of the one before it.
 */
function scalarPlaces(value: string, written: string): readonly number[] {
  const escapes = written.startsWith('"');
  const quotes = written.startsWith("'");
  const places: number[] = [];
  let at = contentStart(written);
  while (places.length < value.length) {
    const index = places.length;
    const escape = escapes && written[at] === '\\' ? escapeAt(written, at) : undefined;
    if (escape && value.startsWith(escape.meaning, index)) {
      places.push(...Array.from(escape.meaning.split(''), () => at));
      at += escape.length;
    } else if (/\s/.test(value[index] ?? '')) {
      places.push(Math.min(at, written.length - 1));
      at = nextAfterSpace(written, at, value[index + 1]);
    } else {
      at = skipSpace(written, at);
      places.push(at);
      at += quotes && written[at] === "'" ? 2 : 1;
    }
  }
  return [...places, at];
}

/** Behind the header of a block, or the opening quotation mark. */
function contentStart(written: string): number {
  if (/^["']/.test(written)) return 1;
  const header = /^[|>][^\r\n]*(?:\r\n?|\n)[ \t]*/.exec(written)?.[0];
  return header?.length ?? 0;
}

/** One white space of the value may be several in the source: a break with the indentation behind it. */
function nextAfterSpace(written: string, at: number, next: string | undefined): number {
  const more = next !== undefined && /\s/.test(next);
  if (more) return /\s/.test(written[at + 1] ?? '') ? at + 1 : at;
  return skipSpace(written, at);
}

/** Past white space and breaks that a backslash takes away. */
function skipSpace(written: string, from: number): number {
  let at = from;
  while (
    at < written.length &&
    (/\s/.test(written[at] ?? '') || /^\\[\r\n]/.test(written.slice(at, at + 2)))
  ) {
    at += 1;
  }
  return at;
}

/** An escape in double quotation marks: its length, and what it stands for. */
function escapeAt(written: string, at: number): { length: number; meaning: string } | undefined {
  const found = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([^\r\n]))/i.exec(
    written.slice(at, at + 10),
  );
  if (!found) return undefined;
  const [whole, two, four, eight, sign = ''] = found;
  const code = two ?? four ?? eight;
  const meaning =
    code === undefined ? (named[sign] ?? sign) : String.fromCodePoint(parseInt(code, 16));
  return { length: whole.length, meaning };
}

/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
