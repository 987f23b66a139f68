// YAML's own errors in words that say what to write instead.

import { isCollection, isScalar, visit, type Node, type YAMLError } from 'yaml';
import { tick, type Fault } from './fault.ts';

/** The fault for an error of the YAML parser; `text` stands at `offset` in its file. */
export function yamlErrorFault(
  error: YAMLError,
  text: string,
  offset: number,
  contents: Node | null,
): Fault {
  const worded = wording(error, text, contents);
  const start = Math.min(worded.start, text.length);
  const end = Math.max(start, Math.min(worded.end, text.length));
  return { ...worded, rule: 'schema/yaml', start: offset + start, end: offset + end };
}

type Worded = Omit<Fault, 'rule'>;

function wording(error: YAMLError, text: string, contents: Node | null): Worded {
  const [from, to] = error.pos;
  const span = { start: from, end: Math.max(to, from + 1) };
  switch (error.code) {
    case 'MISSING_CHAR':
      return unclosed(error, text, contents) ?? general(error, span);
    case 'BAD_INDENT':
      return unclosed(error, text, contents) ?? badIndent(text, span);
    case 'TAB_AS_INDENT':
      return {
        ...span,
        message: 'a tab is used for indentation, which YAML does not allow',
        help: 'replace the tab by two spaces',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return colonInText(text, from) ?? badIndent(text, span);
    case 'MULTILINE_IMPLICIT_KEY':
      return keyWithoutColon(text, from);
    case 'BAD_SCALAR_START':
      return badStart(text, from);
    case 'UNEXPECTED_TOKEN':
      return afterValue(text, from) ?? general(error, span);
    case 'MULTIPLE_DOCS':
      return {
        ...span,
        end: Math.min(span.end, span.start + 3),
        message: 'a line `---` starts a second document',
        help: 'delete the line `---`; one file holds one thing',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        ...span,
        message: `in double quotation marks, ${tick(text.slice(from, from + 2))} is not an escape that YAML knows`,
        help: `write the backslash twice, or use single quotation marks: ${tick("'C:\\path'")}`,
      };
    case 'RESOURCE_EXHAUSTION':
      return { ...span, message: 'brackets are nested too deep', help: 'close the brackets' };
    default:
      return general(error, span);
  }
}

const general = (error: YAMLError, span: { start: number; end: number }): Worded => ({
  ...span,
  message: `YAML does not understand this: ${error.message.replace(/\s*at line [\s\S]*$/, '').toLowerCase()}`,
  help: 'write `key: value`, one a line, indented with spaces, and put text with special characters in quotation marks',
});

/** Where the quotation mark or bracket opens that is never closed. */
function unclosed(error: YAMLError, text: string, contents: Node | null): Worded | undefined {
  const quote = /Missing closing ["'](\w+)/.exec(error.message)
    ? quoteOpening(text, contents)
    : undefined;
  const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
  const opening = quote ?? (bracket ? bracketOpening(text, error.pos[0], bracket) : undefined);
  if (opening === undefined) return undefined;
  const sign = text[opening] ?? '';
  const closing = { '[': ']', '{': '}' }[sign] ?? sign;
  const line = restOfLine(text, opening);
  return {
    start: opening,
    end: opening + 1,
    message: `${sign === '[' || sign === '{' ? 'the bracket' : 'the quotation mark'} ${tick(sign)} that opens here is never closed`,
    help: `close it: \`${line}${closing}\``,
  };
}

function quoteOpening(text: string, contents: Node | null): number | undefined {
  let opening: number | undefined;
  const look = (node: Node) => {
    if (isScalar(node) && node.range && /^QUOTE/.test(node.type ?? '')) opening = node.range[0];
    if (isCollection(node)) return undefined;
    return undefined;
  };
  if (contents) {
    visit(contents, {
      Scalar(_key, node) {
        look(node);
      },
    });
  }
  const sign = opening === undefined ? '' : (text[opening] ?? '');
  return sign === '"' || sign === "'" ? opening : undefined;
}

/** The innermost bracket of this kind that is open at `before`, quoted text and comments aside. */
function bracketOpening(text: string, before: number, closing: string): number | undefined {
  const sign = closing === ']' ? '[' : '{';
  const open: number[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:^|\s)#.*|[[\]{}]/g;
  for (const token of text.slice(0, before).matchAll(tokens)) {
    if (token[0] === '[' || token[0] === '{') open.push(token.index);
    else if (token[0] === ']' || token[0] === '}') open.pop();
  }
  return open.findLast((at) => text[at] === sign);
}

function badIndent(text: string, span: { start: number; end: number }): Worded {
  return {
    ...span,
    message: `${tick(restOfLine(text, span.start))} is not indented like the lines that it belongs to`,
    help: 'indent all keys of one thing by the same number of spaces, two more than the key above them',
  };
}

/** `title: foo: bar` – text that holds a colon. */
function colonInText(text: string, at: number): Worded | undefined {
  const line = lineOf(text, at);
  const flow = /(\w[\w-]*): ((?:[^:,{}[\]"']+): [^,{}[\]]*[^,{}[\]\s])/.exec(line.text);
  const block = /^(\s*(?:- )*)([\w-]+): +([^"'[{|>].*)$/.exec(line.text);
  const [key, value] = line.text.includes('{') ? [flow?.[1], flow?.[2]] : [block?.[2], block?.[3]];
  if (key === undefined || value === undefined || !/:(\s|$)/.test(value)) return undefined;
  const start =
    line.start + line.text.indexOf(value, line.text.indexOf(`${key}:`) + key.length + 1);
  return {
    start,
    end: start + value.trimEnd().length,
    message: `${tick(value)} holds a colon, which YAML reads as another key`,
    help: `put the text in quotation marks: \`${key}: ${quotedForm(value)}\``,
  };
}

function keyWithoutColon(text: string, at: number): Worded {
  const line = lineOf(text, at);
  const written = line.text.trim();
  const start = line.start + line.text.indexOf(written);
  const glued = /^([\w-]+):(\S.*)$/.exec(written);
  return {
    start,
    end: start + written.length,
    message: `${tick(written)} is not a key with a value`,
    help: glued
      ? `put a space after the colon: \`${glued[1]}: ${glued[2]}\``
      : 'write `key: value`; text that goes on over several lines is indented, after `key: >-`',
  };
}

function badStart(text: string, at: number): Worded {
  const written = restOfLine(text, at).replace(/[\s,}\]]+$/, '');
  const id = /^@([a-z0-9#-]+)$/.exec(written)?.[1];
  return {
    start: at,
    end: at + written.length,
    message: `in YAML a value cannot start with ${tick(text[at] ?? '')}: ${tick(written)}`,
    help:
      id === undefined
        ? `put it in quotation marks: \`${quotedForm(written)}\``
        : `ids stand without \`@\` here: \`${id}\``,
  };
}

/** `'x' y`, `[abc] def`, `"he said "no" twice"`: something follows a value that has ended. */
function afterValue(text: string, at: number): Worded | undefined {
  const line = lineOf(text, at);
  const pair = /^(\s*(?:- )*(?:([\w-]+): +)?)(["'[{*].*)$/.exec(line.text);
  const value = pair?.[3]?.trimEnd();
  if (value === undefined) return undefined;
  const start = line.start + (pair?.[1]?.length ?? 0);
  const bare = /^"(.*)"$|^'(.*)'$/.exec(value);
  const inner = bare?.[1] ?? bare?.[2] ?? value;
  const key = pair?.[2] === undefined ? '' : `${pair[2]}: `;
  return {
    start,
    end: start + value.length,
    message: `YAML takes the value to end before ${tick(restOfLine(text, at))}`,
    help: `put the whole text in quotation marks: \`${key}${quotedForm(inner)}\``,
  };
}

/** The text in quotation marks that need the fewest escapes. */
export function quotedForm(text: string): string {
  if (!text.includes('"') && !text.includes('\\')) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** The text from `at` to the end of its line. */
export function restOfLine(text: string, at: number): string {
  const end = text.slice(at).search(/[\r\n]/);
  return (end < 0 ? text.slice(at) : text.slice(at, at + end)).trimEnd();
}

function lineOf(text: string, at: number): { readonly text: string; readonly start: number } {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return { start, text: restOfLine(text, start) };
}
