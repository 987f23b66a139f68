// What parses as YAML and yet is not what was meant: text that lacks its quotation marks, so that YAML
// drops it, cuts it short or takes it for one of its own marks.

import type { z } from 'zod';
import { formatsOf } from '../schema/field-at.ts';
import { isKebabCase } from '../schema/ids.ts';
import { shown, tick, type Fault, type Span } from './fault.ts';
import { deepWords, quotedForm } from './yaml-faults.ts';
import { lineEnd, lineStart, restOf } from './yaml-values.ts';

/** YAML that stands at `offset` in its file. Spans count in the file. */
interface Source {
  readonly text: string;
  readonly offset: number;
}

/** `fix` is what the span is to be replaced by, where nothing else can be meant. */
const fault = ({ start, end }: Span, message: string, help: string, fix?: string): Fault => ({
  rule: 'schema/yaml',
  start,
  end,
  message,
  help,
  ...(fix !== undefined && { fix: [{ start, end, text: fix }] }),
});

/** A figure or a colour behind `#`, which nobody writes as a comment. */
const numbered = /^\s*#(?:\d|[\da-f]{3}$|[\da-f]{6}$)/i;

const names: Readonly<Record<string, string>> = { '&': 'an anchor', '!': 'a tag' };

/** `text: &x`, `text: !x`. Before a key, a list or a group of keys it was meant as what it is. */
export function markFault(
  { text, offset }: Source,
  mark: Span,
  value: (Span & { readonly scalar: boolean }) | undefined,
): Fault {
  const span = { start: mark.start, end: Math.max(mark.end, value?.scalar ? value.end : 0) };
  const written = text.slice(span.start - offset, span.end - offset);
  const sign = written.charAt(0);
  const repeated = sign === '&' ? '; what is needed twice is written twice' : '';
  return fault(
    span,
    `YAML reads ${tick(written)} as a sign of its own (${names[sign] ?? 'a mark'}), because it starts with ${tick(sign)}`,
    value?.scalar
      ? `put text in quotation marks: \`${quotedForm(shown(written, 300))}\``
      : `delete ${tick(written)}${repeated}`,
  );
}

/** `text: *x`, and where else the same alias stands. */
export function aliasFault({ text, offset }: Source, spans: readonly Span[]): readonly Fault[] {
  const [first, ...others] = spans;
  if (!first) return [];
  const written = text.slice(first.start - offset, first.end - offset);
  const found = fault(
    first,
    `YAML reads ${tick(written)} as a sign of its own (an alias), because it starts with \`*\``,
    `put text in quotation marks: \`${quotedForm(written)}\`; what is needed twice is written twice`,
  );
  const related = others.slice(0, 20).map(({ start, end }) => {
    return { file: '', start, end, message: 'it stands here, too' };
  });
  return [related.length === 0 ? found : { ...found, related }];
}

export function duplicateFault(
  key: string,
  { start, end, key: span }: Span & { readonly key?: Span },
  first: { readonly key?: Span } | undefined,
): Fault {
  const found = fault(
    span ?? { start, end },
    `the key ${tick(key)} stands twice`,
    `keep one ${tick(key)} and delete the other, or give it another name`,
  );
  if (!first?.key) return found;
  const related = { file: '', start: first.key.start, end: first.key.end };
  return { ...found, related: [{ ...related, message: 'it stands here first' }] };
}

/** A list as a key, or a value without one. `given` is the place of the value. */
export function badKeyFault({ text, offset }: Source, span: Span, given: Span): Fault {
  const at = span.start - offset;
  const written = text.slice(at, span.end - offset);
  const line = restOf(text, at);
  return written === ''
    ? fault(
        { start: span.start, end: Math.max(span.start + line.length, given.end) },
        `${tick(line)} has no key before its colon`,
        'write `key: value`, and put text that holds a colon in quotation marks',
      )
    : fault(
        span,
        `${tick(written)} cannot be a key`,
        /^[[{]/.test(written)
          ? 'write a word: `key: value`; text that begins with a bracket stands in quotation marks'
          : 'write a word: `key: value`',
      );
}

/** `title: [Kim]: a speech`: `value` is what stands before the second colon, `at` that colon's place. */
export function colonAfterValueFault(
  { text, offset }: Source,
  key: string,
  value: Span,
  at: number,
): Fault {
  const start = value.start - offset;
  const written = restOf(text, start);
  return fault(
    { start: value.start, end: value.start + written.length },
    `YAML takes the value to end before ${tick(restOf(text, at - offset))}`,
    `put the whole text in quotation marks: \`${key}: ${quotedForm(shown(written, 300))}\``,
    /\s#/.test(written) ? undefined : quotedForm(written),
  );
}

/** `accent: #a00`: `key` is the place of the key. */
export function cutToNothingFault(
  { text, offset }: Source,
  key: Span,
  name: string,
): Fault | undefined {
  const after = key.end - offset;
  const lead = /^["']?\s*:[ \t]+(#.*)/.exec(text.slice(after, lineEnd(text, after)));
  const written = lead?.[1]?.trimEnd();
  if (written === undefined || /^#(?:\s|$)/.test(written)) return undefined;
  const start = offset + text.indexOf(written, after);
  return fault(
    { start, end: start + written.length },
    `YAML reads ${tick(written)} as a comment, so ${tick(name)} has no value`,
    `put it in quotation marks: \`${name}: ${quotedForm(shown(written, 300))}\``,
    numbered.test(written) ? quotedForm(written) : undefined,
  );
}

/** `- #tag`: `at` is the place of the entry that is empty. */
export function emptyByCommentFault({ text, offset }: Source, at: number): Fault | undefined {
  const line = lineStart(text, at - offset);
  const rest = restOf(text, line);
  const written = /^[\s-]*-[ \t]+(#\S.*)/.exec(rest)?.[1];
  if (written === undefined) return undefined;
  const start = offset + line + rest.indexOf(written);
  return fault(
    { start, end: start + written.length },
    `YAML reads ${tick(written)} as a comment, so this entry is empty`,
    `put it in quotation marks: \`- ${quotedForm(shown(written, 300))}\``,
    numbered.test(written) ? quotedForm(written) : undefined,
  );
}

/** `title: ~` and `title: null` */
export function nothingFault(written: string, span: Span): Fault | undefined {
  if (!/^(?:~|null|Null|NULL)$/.test(written)) return undefined;
  return fault(
    span,
    `YAML reads ${tick(written)} as nothing`,
    `put it in quotation marks if it is meant as text: \`"${written}"\`, or delete the key if it is not needed`,
  );
}

/** Text that goes on after ` #` loses its end; an id, a date or a word may well have a comment. */
export function cutShortFault(
  { text, offset }: Source,
  source: string,
  schemas: readonly z.core.$ZodType[],
  span: Span,
): Fault | undefined {
  const end = span.end - offset;
  const comment = /^[ \t]+#.*/.exec(text.slice(end, lineEnd(text, end)))?.[0].trimEnd();
  if (comment === undefined || !holdsFreeText(schemas)) return undefined;
  if (isKebabCase(source) && /^[ \t]+#(?:\s|$)/.test(comment)) return undefined;
  const whole = `${source}${comment}`;
  const pasted = quotedForm(shown(whole, 300));
  return fault(
    { start: span.start, end: span.end + comment.length },
    `YAML cuts this text short at \` #\`: all that it reads is ${tick(source)}`,
    `put the whole text in quotation marks: \`${pasted}\`, or move a comment to a line of its own`,
    numbered.test(comment) && !/[\r\n]/.test(source) ? quotedForm(whole) : undefined,
  );
}

const holdsFreeText = (schemas: readonly z.core.$ZodType[]): boolean =>
  formatsOf(schemas).some((format) =>
    ['text', 'markdown', 'colour', 'actor-or-name'].includes(format),
  );

/** An entry that is indented further than the one before it goes on as that one's text. */
export function swallowedEntryFault({ text, offset }: Source, span: Span): Fault | undefined {
  const written = text.slice(span.start - offset, span.end - offset);
  const swallowed = /\n[ \t]*(-[ \t]+\S.*)/.exec(written);
  if (!swallowed?.[1]) return undefined;
  const start = span.start + swallowed.index + swallowed[0].indexOf(swallowed[1]);
  const line = swallowed[1].trimEnd();
  const lead = text.slice(lineStart(text, span.start - offset), span.start - offset);
  const column = /^([ \t]*)-[ \t]+$/.exec(lead)?.[1];
  return fault(
    { start, end: start + line.length },
    `YAML takes ${tick(line)} for more of the text above it, because it is indented further`,
    column === undefined
      ? 'indent all entries of a list by the same number of spaces, or put the text above in quotation marks'
      : `begin the line like the entry above it: \`${column}${line}\``,
  );
}

export const tooDeepFault = ({ start }: Span): Fault =>
  fault({ start, end: start + 1 }, deepWords.message, deepWords.help);

/** `%YAML 1.1` and the like, before the first key. */
export function directiveFault(text: string, offset: number): Fault | undefined {
  const found = /^(?:[ \t]*(?:#.*)?\r?\n)*(%.*)/.exec(text);
  if (!found?.[1]) return undefined;
  const written = found[1].trimEnd();
  const start = offset + found[0].length - found[1].length;
  return fault(
    { start, end: start + written.length },
    `${tick(written)} cannot stand in YAML as it is, because it starts with \`%\``,
    'delete the line, or put the text in quotation marks behind its key',
  );
}
