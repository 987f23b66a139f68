// A value that is not what its field holds: what is wrong with it, and the value corrected.

import { z } from 'zod';
import { alternatives, fieldAt, formatsOf, metaOf, type Path } from '../schema/field-at.ts';
import type { FieldFault } from '../schema/fields.ts';
import { isKebabCase } from '../schema/ids.ts';
import { schemas } from '../schema/kinds.ts';
import { tick, type Fault } from './fault.ts';
import { fieldName, isEntry, subject, written, type RecordPlace } from './field-words.ts';
import { spanAt, valueAt } from './locate.ts';
import type { YamlValue } from './located-yaml.ts';
import { nearest } from './nearest.ts';
import { onlyNear } from './only-near.ts';
import { sampleAround, sampleAt, sampleOf } from './sample-value.ts';
import { quotedForm } from './yaml-faults.ts';

type Issue = z.core.$ZodIssue;
type Worded = Pick<Fault, 'message' | 'help'>;
type Field = readonly z.core.$ZodType[];

export function wrongValueFault(place: RecordPlace, at: Path, issue: Issue): Fault {
  const span = spanAt(place.located, at);
  const source = place.text.slice(span.start, span.end);
  const own = fieldFault(issue);
  const field = fieldAt(schemas[place.kind], at);
  const worded = own ? ownWording(at, source, own, field) : wording(place, at, issue, source);
  const fix = safeForm(place, at, issue, source);
  return {
    rule: own?.rule ?? 'schema/invalid',
    ...span,
    ...worded,
    ...(fix !== undefined && { fix: [{ ...span, text: fix }] }),
  };
}

/** The value in the form that the field takes, where it says the same and nothing else can be meant. */
function safeForm(place: RecordPlace, at: Path, issue: Issue, source: string): string | undefined {
  const own = fieldFault(issue);
  if (own) return own.safe ? own.suggestion : undefined;
  const value = valueAt(place.value, at);
  if (!isPlain(value) || /^[|>]|[\r\n]/.test(source)) return undefined;
  if (issue.code === 'invalid_value') return onlyNear(bare(source), issue.values.map(String));
  const field = fieldAt(schemas[place.kind], at);
  const wanted = typesOf(field);
  if (wanted.length > 1) return undefined;
  if (wanted[0] === 'true or false') return asBoolean(bare(source));
  return wanted[0] === 'a list' ? inListOfOne(value, source, field) : undefined;
}

/** `topics: drones`, where a list of that one can only be meant. */
function inListOfOne(
  value: YamlValue | undefined,
  source: string,
  field: Field,
): string | undefined {
  if (/[,;&]|^-|\band\b/.test(source)) return undefined;
  const fits = elementsOf(field).some((entry) => z.safeParse(entry, value).success);
  return fits ? `[${quotedIfNeeded(source)}]` : undefined;
}

/** A fault that a field's own check put into the issue. */
export function fieldFault(issue: Issue): FieldFault | undefined {
  if (issue.code !== 'custom') return undefined;
  return issue.params?.['fault'] as FieldFault | undefined;
}

function ownWording(at: Path, source: string, fault: FieldFault, field: Field): Worded {
  const value = bare(source);
  return {
    message: `${subject(at)} is ${tick(value)}: ${fault.reason}`,
    help:
      fault.suggestion === undefined
        ? withoutSuggestion(at, value, fault, field)
        : `write \`${written(at, fault.suggestion)}\`${zoned(field)}`,
  };
}

/** Nobody can tell which time zone was meant. */
const zoned = (field: Field): string =>
  metaOf(field).format === 'instant'
    ? ', with the time zone that is meant: `+00:00` is UTC, `+09:00` Seoul'
    : '';

function withoutSuggestion(at: Path, value: string, fault: FieldFault, field: Field): string {
  if (fault.rule === 'schema/date') return dateHelp(at, value);
  const sample = metaOf(field).format === 'sha256' ? undefined : sampleOf('', field);
  return sample === undefined
    ? `write it in full, or delete ${tick(fieldName(at))}`
    : `write it as in \`${written(at, sample)}\``;
}

/** A day that does not exist may be another one, but the month, or the year, is known. */
function dateHelp(at: Path, value: string): string {
  const [, year, month = ''] = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(value) ?? [];
  if (year === undefined)
    return `write year, month and day, as in \`${written(at, '2024-11-14')}\``;
  return Number(month) >= 1 && Number(month) <= 12
    ? `write the day that is meant, or the month alone: \`${written(at, `${year}-${month}`)}\``
    : `write the month that is meant, or the year alone: \`${written(at, year)}\``;
}

/** The value without its quotation marks. */
const bare = (source: string): string =>
  /^"([^"]*)"$|^'([^']*)'$/
    .exec(source)
    ?.slice(1)
    .find((part) => part !== undefined) ?? source;

function wording(place: RecordPlace, at: Path, issue: Issue, source: string): Worded {
  switch (issue.code) {
    case 'invalid_value':
      return isPlain(valueAt(place.value, at))
        ? notInVocabulary(at, bare(source), issue.values.map(String))
        : wrongType(place, at, source);
    case 'too_big':
      return tooLong(at, String(issue.input), Number(issue.maximum));
    case 'too_small':
    case 'invalid_format':
      return {
        message: `${subject(at)} is empty`,
        help: `write \`${written(at, sampleAt(place.kind, at))}\``,
      };
    default:
      return wrongType(place, at, source);
  }
}

function tooLong(at: Path, value: string, most: number): Worded {
  const length = [...value].length;
  return {
    message: `${subject(at)} has ${length} characters, ${length - most} more than the ${most} that fit`,
    help: `shorten ${tick(fieldName(at))} to at most ${most} characters; what fits ends in ${tick(`…${[...value].slice(0, most).slice(-40).join('')}`)}`,
  };
}

function notInVocabulary(at: Path, value: string, known: readonly string[]): Worded {
  const meant = nearest(value, known);
  return {
    message: `${subject(at)} is ${tick(value)}, which is none of ${known.map(tick).join(', ')}`,
    help: meant === undefined ? oneOf(at, known) : `did you mean \`${written(at, meant)}\`?`,
  };
}

/** A long vocabulary stands in the message already. */
const oneOf = (at: Path, known: readonly string[]): string =>
  known.length > 5
    ? `write one of these, for instance \`${written(at, known[0] ?? '')}\``
    : `write one of ${known.map((word) => `\`${written(at, word)}\``).join(', ')}`;

function wrongType(place: RecordPlace, at: Path, source: string): Worded {
  const field = fieldAt(schemas[place.kind], at);
  const wanted = typesOf(field);
  const value = valueAt(place.value, at);
  const message = `${subject(at)} is ${shownAs(value, source)}, not ${wanted.join(' or ')}`;
  const colon = textWithColon(value, source, wanted);
  if (colon) {
    const pasted = isEntry(at) ? `- ${colon}` : written(at, colon);
    return {
      message: `${subject(at)} is ${tick(source)}: YAML takes what stands before the colon for a key`,
      help: `put text that holds a colon in quotation marks: \`${pasted}\``,
    };
  }
  const meant =
    converted(value, source, wanted, field) ??
    (isPlain(value) ? inUsualGroup(at, bare(source)) : undefined) ??
    sampleAt(place.kind, at);
  return { message, help: `write \`${written(at, meant)}\`` };
}

/** The value itself; of a list or a group of keys what it is, too. */
function shownAs(value: YamlValue | undefined, source: string): string {
  if (isPlain(value)) return tick(bare(source));
  return /[\r\n]/.test(source) ? kindOf(value) : `${tick(source)}, ${kindOf(value)}`;
}

/** A claim that is only its source or its text, a quantity that is only its figure. */
function inUsualGroup(at: Path, value: string): string | undefined {
  if (at.at(-2) === 'claims') {
    if (saysLittle.test(value)) return undefined;
    return isKebabCase(value)
      ? `{ source: ${value} }`
      : `{ source: some-source, text: ${quotedForm(value)} }`;
  }
  const figure = fieldName(at) === 'quantity' ? asNumber(value) : undefined;
  return figure === undefined ? undefined : `{ measure: some-measure, value: ${figure} }`;
}

/** `- Kim: a speech`, which YAML reads as a group of keys. */
function textWithColon(
  value: YamlValue | undefined,
  source: string,
  wanted: readonly string[],
): string | undefined {
  const group = kindOf(value) === 'a group of keys' && !/^[{\s]|[\r\n]/.test(source);
  return group && wanted.includes('text') ? quotedForm(source) : undefined;
}

const isPlain = (value: YamlValue | undefined): boolean => typeof value !== 'object';

/** The user's own value in the form that is wanted. */
function converted(
  value: YamlValue | undefined,
  source: string,
  wanted: readonly string[],
  field: Field,
): string | undefined {
  if (source === '[]' && wanted.includes('a group of keys')) return '{}';
  if (source === '{}' && wanted.includes('a list')) return '[]';
  if (wanted.includes('text') && Array.isArray(value)) return textOfList(value, source, field);
  if (wanted.includes('text') && !isPlain(value) && /^\{[^\r\n]*$/.test(source)) {
    return quotedForm(source);
  }
  if (!isPlain(value))
    return wanted.includes('a list') && /^\{[^\r\n]*$/.test(source) ? `[${source}]` : undefined;
  if (!wanted.includes('text') && wanted.includes('a group of keys')) return around(source, field);
  if (wanted.includes('a list')) return holdsGroups(field) ? inList(source, field) : listOf(source);
  if (wanted.includes('a number')) return asNumber(bare(source));
  if (wanted.includes('true or false')) return asBoolean(bare(source));
  return undefined;
}

/** `[brackets]` in free text lacks its quotation marks; elsewhere a list of one is that one. */
function textOfList(value: readonly YamlValue[], source: string, field: Field): string | undefined {
  const free = formatsOf(field).some((format) => /^(?:text|markdown|actor-or-name)$/.test(format));
  if (free && /^\[[^\r\n]*$/.test(source)) return quotedForm(source);
  const words = field.flatMap((schema) => (schema instanceof z.ZodEnum ? schema.options : []));
  const known = value.find((one) => words.some((word) => word === one));
  const meant = known ?? (value.length === 1 && isPlain(value[0]) ? value[0] : undefined);
  return meant === undefined ? undefined : quotedIfNeeded(String(meant));
}

/** Whether the entries of a list are groups of keys, and cannot be text. */
const holdsGroups = (field: Field): boolean => {
  const entries = elementsOf(field);
  return entries.length > 0 && entries.every((entry) => entry instanceof z.ZodObject);
};

const elementsOf = (field: Field): Field =>
  field.flatMap((schema) => (schema instanceof z.ZodArray ? alternatives(schema.def.element) : []));

const saysLittle = /^(?:yes|no|true|false|[\d.,]+)$/i;

/** A single value in the group of keys that it was meant for; `yes` and figures say too little. */
const around = (source: string, field: Field): string | undefined =>
  saysLittle.test(bare(source))
    ? undefined
    : sampleAround(bare(source), quotedIfNeeded(source), field);

function inList(source: string, field: Field): string | undefined {
  if (/^(?:none|no)$/i.test(bare(source))) return '[]';
  const entry = around(source, elementsOf(field));
  return entry && `[${entry}]`;
}

/** `-one`, with no space behind the hyphen, or a single value; several lines stay several. */
function listOf(source: string): string | undefined {
  const entries = source.split(/\r?\n/).map((line) => line.trim());
  if (entries.every((entry) => /^-[^\s-]/.test(entry))) {
    return `[${entries.map((entry) => quotedIfNeeded(entry.slice(1))).join(', ')}]`;
  }
  const names = source.split(/\s*[,;]\s*/);
  const several = names.length > 1 && names.every((name) => /^[a-z0-9-]+$/.test(name));
  if (several) return `[${names.join(', ')}]`;
  return /[\r\n]/.test(source) ? undefined : `[${quotedIfNeeded(source)}]`;
}

const quotedIfNeeded = (text: string): string =>
  /^["'[{]/.test(text) || !/[,[\]{}#]|: |^[&*!|>@`%-]/.test(text) ? text : quotedForm(text);

const asNumber = (source: string): string | undefined =>
  /-?\d+(\.\d+)?/.exec(source.replace(/[,_ '\u00a0\u202f](?=\d{3})/g, ''))?.[0];

function asBoolean(source: string): string | undefined {
  if (/^(yes|y|on|true|1)$/i.test(source)) return 'true';
  if (/^(no|n|off|false|0)$/i.test(source)) return 'false';
  return undefined;
}

const kindOf = (value: YamlValue | undefined): string =>
  Array.isArray(value) ? 'a list' : 'a group of keys';

function typesOf(field: readonly z.core.$ZodType[]): readonly string[] {
  const names = field.map((schema) => {
    if (schema instanceof z.ZodArray) return 'a list';
    if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'a group of keys';
    if (schema instanceof z.ZodNumber) return 'a number';
    if (schema instanceof z.ZodBoolean) return 'true or false';
    return 'text';
  });
  return [...new Set(names)];
}
