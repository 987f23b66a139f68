// YAML's own errors in words that say what to write instead. The parser names them after its grammar, so
// what is wrong is read from the line again.

import type { YAMLError } from 'yaml';
import { tick, type Fault } from './fault.ts';
import { textKeys } from './text-keys.ts';
import {
  blockValues,
  lineEnd,
  lineStart,
  restOf,
  unclosedOpening,
  valueBefore,
  type BlockValue,
  type Opening,
} from './yaml-values.ts';

/** The one fault of a text that does not parse; `text` stands at `offset` in its file. */
export function yamlErrorFault(
  errors: readonly YAMLError[],
  text: string,
  offset: number,
): Fault | undefined {
  const error = errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (!error) return undefined;
  const at = Math.min(error.pos[0], text.length);
  const opening = unclosedOpening(text);
  const { start, end, message, help, meant } =
    opening && opening.at <= at ? unclosed(text, opening) : explain({ text, at, error });
  const from = offset + Math.min(start, text.length);
  const to = offset + Math.min(Math.max(end, start), text.length);
  const fix = meant === undefined ? {} : { fix: [{ start: from, end: to, text: meant }] };
  return { rule: 'schema/yaml', start: from, end: to, message, help, ...fix };
}

interface Worded extends Omit<Fault, 'rule' | 'fix'> {
  /** What stands in place of the whole span, where nothing else can be meant. */
  readonly meant?: string | undefined;
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly error: YAMLError;
}

function explain(place: Place): Worded {
  for (const explainer of explainers) {
    const worded = explainer(place);
    if (worded) return worded;
  }
  return unreadable(place);
}

/** In this order: what is sure comes before what is likely. */
const explainers: readonly ((place: Place) => Worded | undefined)[] = [
  tabbed,
  secondDocument,
  badEscape,
  tooDeep,
  gluedComment,
  commaTooMany,
  strayBracket,
  unindentedText,
  badStart,
  listAmongKeys,
  missingComma,
  colonInText,
  afterValue,
  cutByComment,
  misplacedLine,
  badKeyStart,
  withoutColon,
];

function unclosed(text: string, opening: Opening): Worded {
  const { at, comment } = opening;
  if (comment !== undefined) return closedInComment(text, comment);
  const sign = text[at] ?? '';
  const what = sign === '[' || sign === '{' ? 'the bracket' : 'the quotation mark';
  const closed = closedForm(text, opening);
  return {
    start: at,
    end: at + 1,
    message: `${what} ${tick(sign)} that opens here is never closed`,
    help: closed ? `close it: \`${closed}\`` : `write \`${opening.closing.trim()}\` where it ends`,
  };
}

/** The rest of the line, closed; undefined where it is long or goes on over other lines. */
function closedForm(text: string, opening: Opening): string | undefined {
  const { at, closeAt, closing, goesOnAt } = opening;
  const end = lineEnd(text, at);
  if (closeAt > end || closeAt === at + 1 || end - at > longestPasted) return undefined;
  const before = text.slice(at, closeAt);
  const rest = text.slice(goesOnAt, end).trimEnd();
  return text[at] === '"' && before.includes('\\')
    ? `${quotedForm(before.slice(1))}${rest}`
    : `${before}${closing}${rest}`;
}

/** `[one, #two]`: the bracket that would close it stands in a comment. */
function closedInComment(text: string, at: number): Worded {
  const written = restOf(text, at);
  const entry = /^#[^\s,\]}]*/.exec(written)?.[0] ?? '#';
  return {
    start: at,
    end: at + written.length,
    message: `YAML reads ${tick(written)} as a comment, so the bracket before it is never closed`,
    help: `put the text in quotation marks: \`${quotedForm(entry)}\``,
  };
}

// Whole lines

function tabbed({ text, at, error }: Place): Worded | undefined {
  const line = error.code === 'TAB_AS_INDENT' ? at : contentLine(text, at);
  const start = lineStart(text, line);
  const lead = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
  const tab = lead.indexOf('\t');
  if (tab < 0) return undefined;
  const meant = `${lead.replaceAll('\t', '  ')}${restOf(text, start + lead.length)}`;
  return {
    start: start + tab,
    end: start + lead.length,
    message: 'a tab is used for indentation, which YAML does not allow',
    help: `write two spaces for each tab: \`${paste(meant)}\``,
  };
}

/** The line of `at`, or the next one with something on it where `at` stands at a line's end. */
function contentLine(text: string, at: number): number {
  const found = /\S/.exec(text.slice(at, at + 2000));
  return found ? at + found.index : at;
}

function secondDocument({ text, at, error }: Place): Worded | undefined {
  if (error.code !== 'MULTIPLE_DOCS') return undefined;
  const before = text.slice(0, Math.min(text.length, lineEnd(text, at)));
  const start = Math.max(
    /^(?:---|\.\.\.)/.test(text.slice(at, at + 3)) ? at : 0,
    ...['\n---', '\n...'].map((sign) => before.lastIndexOf(sign) + 1),
  );
  const sign = text.slice(start, start + 3);
  return {
    start,
    end: start + 3,
    message: `a line \`${sign}\` ends the document, and another one follows`,
    help: `delete the line \`${sign}\`; one file holds one thing`,
  };
}

function badEscape({ text, at, error }: Place): Worded | undefined {
  if (error.code !== 'BAD_DQ_ESCAPE') return undefined;
  const start = text[at] === '\\' ? at : text.indexOf('\\', at - 1);
  const written = /^\\(?:x[\da-f]{0,2}|u[\da-f]{0,4}|U[\da-f]{0,8}|[^\r\n])?/i.exec(
    text.slice(start, start + 10),
  )?.[0];
  const value = valueBefore(text, at);
  const inner = value?.kind === 'quoted' ? text.slice(value.start + 1, value.end - 1) : undefined;
  return {
    start,
    end: start + (written ?? '\\').length,
    message: `${tick(written ?? '\\')} cannot be read: between double quotation marks a backslash is a sign of YAML’s own`,
    help:
      value === undefined || inner === undefined || /[\r\n]/.test(inner)
        ? 'write the backslash twice: `\\\\`'
        : `write single quotation marks: \`${keyed(value)}'${paste(inner.replaceAll("'", "''"))}'\``,
  };
}

function tooDeep({ text, error }: Place): Worded | undefined {
  if (error.code !== 'RESOURCE_EXHAUSTION') return undefined;
  const start = /(?:[[{?-]\s*){20}/.exec(text)?.index ?? error.pos[0];
  return { start, end: start + 1, ...deepWords };
}

export const deepWords = {
  message: 'lists and groups of keys are nested too deep here',
  help: 'write each field as the format has it, without brackets around it',
};

// Signs that stand wrong

function gluedComment({ text, at, error }: Place): Worded | undefined {
  if (!error.message.startsWith('Comments must be separated')) return undefined;
  const value = valueBefore(text, at);
  const entry = /^#[^\s,\]}]*/.exec(text.slice(at))?.[0] ?? '#';
  if (value?.kind === 'flow' && at < value.end) {
    return {
      start: at,
      end: at + entry.length,
      message: `YAML reads ${tick(entry)} and the rest of the line as a comment`,
      help: `put it in quotation marks: \`${quotedForm(entry)}\``,
    };
  }
  const comment = restOf(text, at);
  return {
    start: at,
    end: at + comment.length,
    message: `${tick(comment)} follows the value without a space`,
    help: `write ${tick(` ${comment}`)} with a space before it if it is a comment`,
  };
}

function commaTooMany({ text, at, error }: Place): Worded | undefined {
  if (text[at] !== ',' || error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const value = valueBefore(text, at);
  if (value?.kind !== 'flow' || at >= value.end) return undefined;
  return {
    start: at,
    end: at + 1,
    message: 'a comma stands here with nothing before it',
    help: 'delete the comma, or write what is missing before it',
  };
}

function strayBracket({ text, at, error }: Place): Worded | undefined {
  const sign = text[at] ?? '';
  if (!/[\]}]/.test(sign) || error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const value = valueBefore(text, at);
  if (!value || value.start === at) return undefined;
  return {
    start: at,
    end: at + 1,
    message: `the bracket ${tick(sign)} closes nothing`,
    help: `delete it, or put the text in quotation marks: \`${pasted(value, whole(text, value))}\``,
  };
}

/** `title: >-` with its text at the margin, `title: > text` with it on the same line. */
function unindentedText({ text, at }: Place): Worded | undefined {
  const value = lastBlockBefore(text, at);
  if (!value) return undefined;
  const header = restOf(text, value.start);
  if (!/^[|>][-+0-9]*$/.test(header)) return undefined;
  const start = contentLine(text, value.end);
  if (start > Math.max(at, contentLine(text, at)) || start === value.start) return undefined;
  const written = restOf(text, start);
  return {
    start,
    end: start + written.length,
    message: `${tick(written)} belongs to the text after ${tick(header)}, but is not indented`,
    help: `indent it by ${value.column + 2} spaces: \`${' '.repeat(value.column + 2)}${paste(written)}\``,
  };
}

function lastBlockBefore(text: string, at: number): BlockValue | undefined {
  let found: BlockValue | undefined;
  for (const value of blockValues(text)) {
    if (value.start >= at) break;
    if (value.kind === 'block' || value.kind === 'plain') found = value;
    else found = undefined;
    if (value.end > at) break;
  }
  return found?.kind === 'block' ? found : undefined;
}

const signs: Readonly<Record<string, string>> = {
  '&': 'an anchor',
  '*': 'an alias',
  '!': 'a tag',
};

/** `@id`, `` `code` ``, `50 %` turned round: a value that starts with a sign that YAML keeps for itself. */
function badStart({ text, at, error }: Place): Worded | undefined {
  const field = fieldAt(text, at);
  const written = field ? text.slice(field.start, field.end) : restOf(text, at);
  const start = field?.start ?? at;
  const sign = /^(?:[@`%,\]}&*!]|[|>]|[-?](?=\s|$))/.exec(written)?.[0];
  if (sign === undefined || start > at) return undefined;
  if (/^[&*!]/.test(sign) && !aboutMarks(error)) return undefined;
  const kept = signs[sign];
  return {
    start,
    end: start + written.length,
    message: kept
      ? `YAML reads ${tick(written)} as a sign of its own (${kept}), because it starts with ${tick(sign)}`
      : `${tick(written)} cannot stand in YAML as it is, because it starts with ${tick(sign)}`,
    help: startHelp(field, written),
    meant: bareId(written),
  };
}

const aboutMarks = (error: YAMLError): boolean =>
  /^(?:BAD_ALIAS|TAG_RESOLVE_FAILED|MULTIPLE_ANCHORS|MULTIPLE_TAGS|UNEXPECTED_TOKEN)$/.test(
    error.code,
  );

/** `@id` */
const bareId = (written: string): string | undefined => /^@([a-z0-9#-]+)$/.exec(written)?.[1];

function startHelp(field: Field | undefined, written: string): string {
  const id = bareId(written);
  if (id !== undefined) return `ids stand without \`@\` here: \`${keyed(field)}${id}\``;
  if (written === '-') return 'write the entry on this line, after `- `, or delete the line';
  const list = /^-\s+(\S.*)$/.exec(written)?.[1];
  const quoting = `put it in quotation marks: \`${pasted(field, written)}\``;
  return list === undefined
    ? quoting
    : `write a list in brackets: \`${keyed(field)}[${paste(list)}]\`, or ${quoting}`;
}

function listAmongKeys({ text, at, error }: Place): Worded | undefined {
  if (text[at] !== '-' || !/^(?:UNEXPECTED_TOKEN|MULTILINE_IMPLICIT_KEY)$/.test(error.code)) {
    return undefined;
  }
  const written = restOf(text, at);
  return {
    start: at,
    end: at + written.length,
    message: `${tick(written)} is an entry of a list, but stands among keys`,
    help: `write the key that it belongs to on a line above it, and indent it: \`  ${paste(written)}\``,
  };
}

/** `{ date: 2024 note: text }` or `{ date: 2024; note: text }` */
function missingComma({ text, at, error }: Place): Worded | undefined {
  const field = error.code === 'BLOCK_IN_FLOW' ? fieldAt(text, at) : undefined;
  const written = field ? text.slice(field.start, field.end) : '';
  const parts = /^(\S(?:.*?\S)?)(;?)[ \t]+([\w-]+: .*)$/.exec(written);
  if (!field?.key || !parts) return undefined;
  const [, value = '', semicolon = '', rest = ''] = parts;
  return {
    start: field.start,
    end: field.end,
    message: `${tick(`${field.key}: ${written}`)} holds two colons and no comma between them`,
    help: semicolon
      ? `write a comma: \`${field.key}: ${value}, ${rest}\``
      : `put a comma between them: \`${field.key}: ${value}, ${rest}\`, or the text in quotation marks: \`${pasted(field, written)}\``,
  };
}

/** `title: Kim: a speech` */
function colonInText({ text, at, error }: Place): Worded | undefined {
  if (!/IMPLICIT_KEY|BLOCK_IN_FLOW|UNEXPECTED_TOKEN/.test(error.code)) return undefined;
  const field = fieldAt(text, at);
  const written = field ? text.slice(field.start, field.end) : '';
  if (!field?.key || !/:(?:\s|$)/.test(written)) return undefined;
  if (/^["']/.test(written)) return afterQuote(text, field);
  return {
    start: field.start,
    end: field.end,
    message: `${tick(written)} holds a colon, which YAML reads as another key`,
    help: `put the text in quotation marks: \`${pasted(field, written)}\``,
    meant: isWholeText(text, field) ? quotedForm(written) : undefined,
  };
}

/** Whether a value is all that stands on its line behind a key that holds text and nothing else. */
function isWholeText(text: string, { key = '', start, end }: Field): boolean {
  const lead = text.slice(lineStart(text, start), start);
  const written = text.slice(start, end);
  return (
    textKeys().has(key) &&
    /^[\s-]*[\w-]+:\s+$/.test(lead) &&
    written === restOf(text, start) &&
    !/^[[{|>&*!#]|\s#/.test(written)
  );
}

/** `title: "Kim": a speech` */
function afterQuote(text: string, field: Field): Worded | undefined {
  const value = valueBefore(text, field.start);
  const rest = value ? text.slice(value.end, field.end).trim() : '';
  return rest === '' ? undefined : endsBefore(text, field, rest);
}

/** `'x' y`, `[abc] def`, `"he said "no" twice"`: something follows a value that has ended. */
function afterValue({ text, at }: Place): Worded | undefined {
  const field = fieldAt(text, at);
  if (!field) return undefined;
  const written = text.slice(field.start, field.end);
  if (!/^["'[{*]/.test(written) || at <= field.start || at >= field.end) return undefined;
  return endsBefore(text, field, text.slice(at, field.end));
}

function endsBefore(text: string, field: Field, rest: string): Worded {
  const written = text.slice(field.start, field.end);
  return {
    start: field.start,
    end: field.end,
    message: `YAML takes the value to end before ${tick(rest)}`,
    help: `put the whole text in quotation marks: \`${pasted(field, unquoted(written))}\``,
  };
}

/** The text between quotation marks, of which the last may be missing. */
const unquoted = (written: string): string =>
  /^(["'])(.*)\1$/.exec(written)?.[2] ?? written.replace(/^'(?=[^']*'[^'\s][^']*$)/, '');

/** `title: one # two`, with more of the text on the next line */
function cutByComment({ text, at }: Place): Worded | undefined {
  const value = valueBefore(text, at);
  if (value?.kind !== 'plain' || at <= lineEnd(text, value.start)) return undefined;
  const first = restOf(text, value.start);
  const comment = /\s#.*$/.exec(first);
  if (!comment || /:(?:\s|$)/.test(restOf(text, contentLine(text, at)))) return undefined;
  return {
    start: value.start,
    end: value.start + first.length,
    message: `YAML cuts this text short at \` #\`: all that it reads is ${tick(first.slice(0, comment.index))}`,
    help: 'write the text after `>-` on lines of its own, or put all of it in quotation marks',
  };
}

/** A line that is indented neither like the one above it nor like any before. */
function misplacedLine({ text, at, error }: Place): Worded | undefined {
  const start = misplaced(text, at, error);
  if (start === undefined) return undefined;
  const written = restOf(text, start);
  return {
    start,
    end: start + written.length,
    message: `${tick(written)} is not indented like the lines that it belongs to`,
    help: indentHelp(text, start, written),
  };
}

function indentHelp(text: string, start: number, written: string): string {
  const column = start - lineStart(text, start);
  const above = [...blockValues(text.slice(0, lineStart(text, start)))];
  const last = above.at(-1);
  const isKey = /^[^\s:]+:(?:\s|$)/.test(written);
  if (last?.column === column && last.key === undefined && !isKey) {
    return `write \`- ${paste(written)}\`, or indent it if it belongs to the entry above it`;
  }
  const wanted = isKey ? keyColumn(above, column) : textColumn(text, last);
  return wanted === undefined
    ? 'indent all keys of one thing by the same number of spaces'
    : `begin the line with ${countSpaces(wanted)}, as above: \`${' '.repeat(wanted)}${paste(written)}\``;
}

/** The column of the last key or entry above that does not stand in this one. */
const keyColumn = (above: readonly BlockValue[], column: number): number | undefined =>
  above.findLast((value) => value.column !== column && value.column >= 0)?.column;

/** The column of an entry, or of the first line of a text after `>-`. */
function textColumn(text: string, value: BlockValue | undefined): number | undefined {
  if (value?.kind !== 'block') return value && Math.max(value.column, 0);
  const first = contentLine(text, lineEnd(text, value.start));
  return first < value.end ? first - lineStart(text, first) : value.column + 2;
}

function misplaced(text: string, at: number, error: YAMLError): number | undefined {
  if (error.code === 'BAD_INDENT' || /^Sequence item without/.test(error.message)) {
    return contentLine(text, lineStart(text, at));
  }
  if (!/IMPLICIT_KEY/.test(error.code)) return undefined;
  if (/^A block sequence/.test(error.message)) return contentLine(text, at);
  const value = valueBefore(text, at);
  if (value?.key === undefined || at < value.start) return undefined;
  const next = contentLine(text, lineEnd(text, value.start));
  return next < value.end ? next : undefined;
}

const countSpaces = (count: number): string =>
  count === 0 ? 'no space' : count === 1 ? 'one space' : `${count} spaces`;

function withoutColon({ text, at }: Place): Worded | undefined {
  const start = contentLine(text, lineStart(text, contentLine(text, at)));
  const written = restOf(text, start);
  const [, key, rest] = /^([\w-]+)(?:：|[ \t]*=|:(?=\S))[ \t]*(\S.*)$/.exec(written) ?? [];
  if (written === '' || (key === undefined && /:(?:\s|$)/.test(written))) return undefined;
  return {
    start,
    end: start + written.length,
    message: `${tick(written)} is not a key with a value`,
    help:
      key === undefined
        ? `write \`key: value\`; if the line belongs to the text above it, indent it: \`  ${paste(written)}\``
        : `write a colon and a space: \`${key}: ${paste(rest ?? '')}\``,
  };
}

/** `@id: value` */
function badKeyStart({ text, at }: Place): Worded | undefined {
  const start = contentLine(text, lineStart(text, contentLine(text, at)));
  const written = restOf(text, start);
  if (!/^[@`%]/.test(written)) return undefined;
  const key = /^[@`%]+([\w-]+)`?:/.exec(written)?.[1];
  return {
    start,
    end: start + written.length,
    message: `${tick(written)} cannot stand in YAML as it is, because it starts with ${tick(written.charAt(0))}`,
    help:
      key === undefined
        ? 'write `key: value`, and put the text in quotation marks behind its key'
        : `write the key alone: \`${key}:\``,
  };
}

function unreadable({ text, at }: Place): Worded {
  const start = contentLine(text, at);
  const written = restOf(text, start);
  return {
    start,
    end: start + Math.max(written.length, 1),
    message: `YAML cannot read ${tick(written)}`,
    help: 'write `key: value`, one a line, indent with spaces, and put text with special signs in quotation marks',
  };
}

// Fields

/** A key with its value on one line, or an entry without a key; in brackets or not. */
interface Field {
  readonly key?: string;
  readonly start: number;
  readonly end: number;
}

function fieldAt(text: string, at: number): Field | undefined {
  const value = valueBefore(text, at);
  if (!value) return undefined;
  if (value.kind === 'flow' && at > value.start && at < value.end)
    return flowField(text, value, at);
  const { key, from: start } = value;
  if (lineStart(text, start) !== lineStart(text, at)) return undefined;
  const end = start + restOf(text, start).length;
  return key === undefined ? { start, end } : { key, start, end };
}

function flowField(text: string, { start, end }: BlockValue, at: number): Field {
  const from = Math.max(start, lineStart(text, at));
  const before = /(?:^|[,[{])([^,[\]{}]*)$/.exec(text.slice(from, at));
  const begin = at - (before?.[1]?.length ?? 0);
  const stop = Math.min(end, lineEnd(text, at));
  const rest = /^[^,\]}]*/.exec(text.slice(at, stop))?.[0].length ?? 0;
  const [, lead = '', key, gap = ''] =
    /^(\s*)(?:([\w-]+):(\s+))?/.exec(text.slice(begin, at + rest)) ?? [];
  const field = {
    start: begin + lead.length + (key === undefined ? 0 : key.length + 1 + gap.length),
    end: begin + text.slice(begin, at + rest).trimEnd().length,
  };
  return key === undefined ? field : { key, ...field };
}

const whole = (text: string, { start }: BlockValue): string => restOf(text, start);

// Corrections

const longestPasted = 300;

/** A correction that is too long to be read is shown in part. */
const paste = (text: string): string =>
  text.length <= longestPasted ? text : `${text.slice(0, longestPasted)}…`;

const keyed = (field: { readonly key?: string } | undefined): string =>
  field?.key === undefined ? '' : `${field.key}: `;

const pasted = (field: { readonly key?: string } | undefined, text: string): string =>
  `${keyed(field)}${quotedForm(paste(text))}`;

/** The text in quotation marks that need the fewest escapes. */
export function quotedForm(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
