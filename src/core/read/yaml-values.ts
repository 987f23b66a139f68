// Finds, line by line, what values a YAML text was meant to have: where each begins and which quotation
// mark or bracket never ends. It serves messages about text that does not parse, so it goes by how the
// lines are indented, as a reader does, and not by what a later quotation mark happens to close.

/** The value of a key or a list entry. Offsets into the text. */
export interface BlockValue {
  readonly key?: string;
  /** Where the key begins, or the `-` of an entry without one. */
  readonly entry: number;
  /** The column of that place: what belongs to the value is indented further. */
  readonly column: number;
  /** Where the value begins, with its anchor or tag and without. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'quoted' | 'flow' | 'block' | 'plain' | 'none';
  readonly unclosed?: Opening;
}

/** A quotation mark or bracket that nothing closes. */
export interface Opening {
  readonly at: number;
  /** Where the closing sign would stand, what it is, and where the text goes on behind it. */
  readonly closeAt: number;
  readonly closing: string;
  readonly goesOnAt: number;
  /** A ` #` before the closing bracket, which makes a comment of it. */
  readonly comment?: number;
}

export function* blockValues(text: string): Generator<BlockValue> {
  let at = 0;
  while (at < text.length) {
    const head = headAt(text, at);
    const value = { ...head, ...valueAt(text, head.from, head.column) };
    yield value;
    at = nextLine(text, Math.max(value.end, head.from));
  }
}

export function unclosedOpening(text: string): Opening | undefined {
  for (const { unclosed } of blockValues(text)) if (unclosed) return unclosed;
  return undefined;
}

/** The value that stands at a place, or the last one that begins before it. */
export function valueBefore(text: string, at: number): BlockValue | undefined {
  let found: BlockValue | undefined;
  for (const value of blockValues(text)) {
    if (value.entry > at) break;
    found = value;
  }
  return found;
}

const marks = /[ \t]*(?:[-?](?:[ \t]+|(?=[\r\n]|$)))*/y;
const quotedKey = /(?:"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*')(?=[ \t]*:(?:[ \t\r\n]|$))/y;
const colon = /[ \t]*:[ \t]*/y;
const properties = /(?:[&!][^\s[\]{},]*[ \t]+)*/y;

type Head = Pick<BlockValue, 'key' | 'entry' | 'column' | 'from'>;

function headAt(text: string, line: number): Head {
  const lead = match(marks, text, line);
  const begin = line + lead.length;
  const key = match(quotedKey, text, begin) || plainKey(text, begin);
  const sign = key === undefined ? '' : match(colon, text, begin + key.length);
  if (key !== undefined && sign !== '') {
    return { key, entry: begin, column: lead.length, from: begin + key.length + sign.length };
  }
  const mark = Math.max(lead.lastIndexOf('-'), lead.lastIndexOf('?'));
  if (mark >= 0) return { entry: line + mark, column: mark, from: begin };
  return { entry: begin, column: lead.length - 1, from: begin };
}

/** What stands before the first colon that a space or the end of the line follows. */
function plainKey(text: string, begin: number): string | undefined {
  if (/["'[\]{},#]/.test(text[begin] ?? '')) return undefined;
  const found = /:(?=[ \t]|$)/.exec(text.slice(begin, lineEnd(text, begin)));
  return found ? text.slice(begin, trimmed(text, begin + found.index, begin)) : undefined;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

type Tail = Pick<BlockValue, 'start' | 'end' | 'kind' | 'unclosed'>;

function valueAt(text: string, from: number, column: number): Tail {
  const start = from + match(properties, text, from).length;
  const sign = text[start] ?? '';
  if (/^[\r\n#]?$/.test(sign)) return { start, end: start, kind: 'none' };
  if (sign === '"' || sign === "'") return quoted(text, start, column);
  if (sign === '[' || sign === '{') return flow(text, start, column);
  if (/^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(restOf(text, start))) {
    return { start, end: indentedEnd(text, start, column), kind: 'block' };
  }
  return { start, end: indentedEnd(text, start, column), kind: 'plain' };
}

/** The end of the last line, from that of `at` on, that is indented further than `column`. */
function indentedEnd(text: string, at: number, column: number): number {
  let end = lineEnd(text, at);
  for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
    const indent = indentation(text, line);
    if (indent !== undefined && indent <= column) break;
    end = lineEnd(text, line);
  }
  return end;
}

function quoted(text: string, start: number, column: number): Tail {
  const end = endOfQuote(text, start, column);
  if (end !== undefined) return { start, end, kind: 'quoted' };
  const closeAt = trimmed(text, indentedEnd(text, start, column));
  const opening = { at: start, closeAt, closing: text[start] ?? '', goesOnAt: closeAt };
  return { start, end: lineEnd(text, start), kind: 'quoted', unclosed: opening };
}

/** Behind the closing mark; undefined where a line that cannot belong to the text comes first. */
function endOfQuote(text: string, start: number, column: number): number | undefined {
  const sign = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\n' && leavesBlock(text, at + 1, column)) return undefined;
    if (text[at] === '\\' && sign === '"' && text[at + 1] !== '\n') at += 1;
    else if (text[at] === sign && text[at + 1] === sign && sign === "'") at += 1;
    else if (text[at] === sign) return at + 1;
  }
  return undefined;
}

/** Whether the next line with something on it is indented no further than `column`. */
function leavesBlock(text: string, from: number, column: number): boolean {
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const indent = indentation(text, line);
    if (indent !== undefined) return indent <= column;
  }
  return true;
}

function flow(text: string, start: number, column: number): Tail {
  const open = [start];
  let comment: number | undefined;
  let fresh = true;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\n' && startsBlock(text, at + 1, column)) break;
    if (sign === '#' && /\s/.test(text[at - 1] ?? '')) {
      if (/[\]}]/.test(restOf(text, at))) comment ??= at;
      at = lineEnd(text, at) - 1;
    } else if (fresh && (sign === '"' || sign === "'")) {
      const end = endOfQuote(text, at, column);
      if (end === undefined) return unclosedIn(text, start, at, open);
      at = end - 1;
    } else if (sign === '[' || sign === '{') open.push(at);
    else if (sign === ']' || sign === '}') {
      if (matches(text, open.at(-1), sign)) open.pop();
      else return unclosedIn(text, start, at, open);
      if (open.length === 0) return { start, end: at + 1, kind: 'flow' };
    }
    fresh = /[,[{:\n]/.test(sign) || (fresh && /\s/.test(sign));
  }
  const tail = unclosedIn(text, start, undefined, open);
  if (comment === undefined || !tail.unclosed) return tail;
  return { ...tail, unclosed: { ...tail.unclosed, comment } };
}

const partners: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

const matches = (text: string, opening: number | undefined, closing: string): boolean =>
  opening !== undefined && partners[text[opening] ?? ''] === closing;

/** `at` is a quotation mark that opens, or a bracket that closes another one than the last. */
function unclosedIn(
  text: string,
  start: number,
  at: number | undefined,
  open: readonly number[],
): Tail {
  const innermost = open.at(-1) ?? start;
  const end = lineEnd(text, at ?? innermost);
  const unclosed =
    at === undefined
      ? unclosedBrackets(text, innermost, open)
      : /["']/.test(text[at] ?? '')
        ? unclosedQuote(text, at, end)
        : wronglyClosed(text, innermost, at, open);
  return { start, end, kind: 'flow', unclosed };
}

/** Before the next key, if there is one, or the brackets at the end of the line. */
function unclosedQuote(text: string, at: number, end: number): Opening {
  const rest = text.slice(at + 1, end);
  const found = /,\s*[\w-]+:\s/.exec(rest) ?? /[\s\]},]*$/.exec(rest);
  const closeAt = at + 1 + (found?.index ?? rest.length);
  return { at, closeAt, closing: text[at] ?? '', goesOnAt: closeAt };
}

/** Closed by a bracket of the other kind, which may close one further out. */
function wronglyClosed(
  text: string,
  innermost: number,
  at: number,
  open: readonly number[],
): Opening {
  const closing = spaced(text, innermost, partners[text[innermost] ?? ''] ?? '');
  const closeAt = trimmed(text, at);
  const closesOuter = open.some((one) => matches(text, one, text[at] ?? ''));
  return { at: innermost, closeAt, closing, goesOnAt: closesOuter ? closeAt : at + 1 };
}

function unclosedBrackets(text: string, innermost: number, open: readonly number[]): Opening {
  const here = open.filter((one) => one >= lineStart(text, innermost));
  const closing = here.toReversed().map((one) => partners[text[one] ?? ''] ?? '');
  const end = lineEnd(text, innermost);
  const closeAt = trimmed(text, withoutComment(text, innermost, end));
  return {
    ...{ at: innermost, closeAt, goesOnAt: closeAt },
    closing: spaced(text, innermost, closing.join('')),
  };
}

const spaced = (text: string, at: number, closing: string): string =>
  text[at] === '{' && text[at + 1] === ' ' ? ` ${closing}` : closing;

/** A line within brackets may stand anywhere, unless it is plainly the next key or entry. */
function startsBlock(text: string, from: number, column: number): boolean {
  for (let line = from; line < text.length; line = nextLine(text, line)) {
    const indent = indentation(text, line);
    if (indent === undefined) continue;
    const rest = restOf(text, line).trimStart();
    return (
      indent <= column && /^(?:- |---$|["'\w][^,{}[\]]*:(?:\s|$))/.test(rest) && !/,$/.test(rest)
    );
  }
  return false;
}

// Lines

/** The columns before the first sign of a line; undefined for a blank one. */
function indentation(text: string, line: number): number | undefined {
  const lead = match(/[ \t]*/y, text, line).length;
  return /^[\r\n]?$/.test(text[line + lead] ?? '') ? undefined : lead;
}

/** The offset of the end of the line, before its CR and LF. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const stop = end < 0 ? text.length : end;
  return stop > at && text[stop - 1] === '\r' ? stop - 1 : stop;
}

export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The rest of the line, without spaces at its end. */
export const restOf = (text: string, at: number): string =>
  text.slice(at, lineEnd(text, at)).trimEnd();

function trimmed(text: string, end: number, from = 0): number {
  let at = end;
  while (at > from && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function withoutComment(text: string, from: number, end: number): number {
  const comment = /\s#(?=[^"']*$)/.exec(text.slice(from, end));
  return comment ? from + comment.index : end;
}
