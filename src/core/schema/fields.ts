// The kinds of value that fields hold. `format` in a field's meta says what a piece of text is: an id,
// a date, a reference … or plain text; the reader and the messages go by it.

import { z } from 'zod';
import { explainBadDate, parseEdtf, parseInstant } from './edtf.ts';
import { idFault } from './ids.ts';

export type Format =
  | 'text'
  | 'markdown'
  | 'id'
  | 'new-id'
  | 'actor-or-name'
  | 'claim-ref'
  | 'edtf'
  | 'instant'
  | 'language'
  | 'url'
  | 'country'
  | 'colour'
  | 'file'
  | 'sha256'
  | 'rule';

export type Needed = 'always' | `if ${string}` | `unless ${string}`;

declare module 'zod' {
  interface GlobalMeta {
    format?: Format | undefined;
    of?: ThingKind | undefined;
    /** Of a field that the schema lets be left out: when the check asks for it. */
    needed?: Needed | undefined;
  }
}

/** A refinement's verdict, carried in the zod issue and worded by `issue-findings`. */
export interface FieldFault {
  readonly rule: 'schema/date' | 'schema/id' | 'schema/invalid';
  readonly reason: string;
  readonly suggestion?: string | undefined;
  /** The suggestion says what was written, and nothing else can have been meant. */
  readonly safe?: boolean;
}

type Check = (value: string) => FieldFault | undefined;

function checked(check: Check) {
  return z.string().superRefine((value, context) => {
    const fault = check(value);
    if (fault) context.addIssue({ code: 'custom', message: fault.reason, params: { fault } });
  });
}

const invalid = (reason: string, suggestion?: string, safe = false): FieldFault => ({
  rule: 'schema/invalid',
  reason,
  suggestion,
  safe,
});

/** Plain text that is not empty, at most `max` characters. */
export function text(description: string, max?: number) {
  const schema = max === undefined ? z.string() : z.string().max(max);
  return schema.regex(/\S/).meta({ description, format: 'text' satisfies Format });
}

export function markdown(description: string) {
  return z
    .string()
    .regex(/\S/)
    .meta({ description, format: 'markdown' satisfies Format });
}

/** An id that is given here, not one that refers to something; `of` names what gets it. */
export function id(description: string, of: ThingKind) {
  return checked((value) => {
    const reason = idFault(value);
    return reason === undefined ? undefined : { rule: 'schema/id', ...reason };
  }).meta({ description, format: 'new-id' satisfies Format, of });
}

/** What an id can be the id of. `upstream` is a source or an actor. */
export type ThingKind =
  'briefing' | 'claim' | 'source' | 'actor' | 'topic' | 'measure' | 'upstream';

/** A reference that is not judged by its form: whether it names something is judged when linking. */
export function reference(description: string, of: ThingKind) {
  return z
    .string()
    .regex(/\S/)
    .meta({ description, format: 'id' satisfies Format, of });
}

/** An actor id or a name without a page; for `upstream`, a source id, too. */
export function idOrName(description: string, of: 'actor' | 'upstream') {
  return z
    .string()
    .regex(/\S/)
    .meta({ description, format: 'actor-or-name' satisfies Format, of });
}

export function claimRef(description: string) {
  return z
    .string()
    .regex(/\S/)
    .meta({ description, format: 'claim-ref' satisfies Format });
}

export function date(description: string) {
  return checked((value) => {
    if (parseEdtf(value)) return undefined;
    return badDate(value);
  }).meta({ description, format: 'edtf' satisfies Format });
}

/** A date that is suggested is the one that was written, but for a time of day that it cannot keep. */
function badDate(value: string): FieldFault {
  const explained = explainBadDate(value);
  const safe = explained.suggestion !== undefined && !/\d ?[:h]\d\d/i.test(value);
  return { rule: 'schema/date', ...explained, safe };
}

/** A date, or the word `unknown`. */
export function dateOrUnknown(description: string) {
  return checked((value) => {
    if (value === 'unknown' || parseEdtf(value)) return undefined;
    return badDate(value);
  }).meta({ description, format: 'edtf' satisfies Format });
}

export function instant(description: string) {
  return checked((value) => {
    if (parseInstant(value) !== undefined) return undefined;
    return {
      rule: 'schema/date',
      reason: 'a date, a time and the time zone’s distance from UTC are needed',
      suggestion: instantSuggestion(value),
    };
  }).meta({ description, format: 'instant' satisfies Format });
}

function instantSuggestion(value: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(value) ?? [];
  const suggestion = `${day ?? '2024-11-16'}T${time ?? '06:00'}:00+00:00`;
  return parseInstant(suggestion) === undefined ? '2024-11-16T06:00:00+00:00' : suggestion;
}

/** A BCP 47 tag that `Intl` knows the form of. */
export function language(description: string) {
  return checked((value) =>
    isLanguageTag(value)
      ? undefined
      : invalid(
          'a language is written as its code (BCP 47)',
          languageHint(value),
          isLanguageName(value),
        ),
  ).meta({ description, format: 'language' satisfies Format });
}

function isLanguageTag(value: string): boolean {
  if (!/^[A-Za-z]{2,3}(-|$)/.test(value)) return false;
  try {
    Intl.getCanonicalLocales(value);
    return true;
  } catch {
    return false;
  }
}

const languageNames: Readonly<Record<string, string>> = {
  english: 'en',
  korean: 'ko',
  russian: 'ru',
  ukrainian: 'uk',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  chinese: 'zh',
  japanese: 'ja',
  arabic: 'ar',
};

const isLanguageName = (value: string): boolean =>
  Object.hasOwn(languageNames, value.toLowerCase());

const languageHint = (value: string): string => languageNames[value.toLowerCase()] ?? 'en';

export function url(description: string) {
  return checked((value) => {
    if (webAddress(value) !== undefined) return undefined;
    const guess = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value) ? `https://${value}` : undefined;
    return invalid('an address starts with https:// or http://', guess);
  }).meta({ description, format: 'url' satisfies Format });
}

/** The parsed address if it is a plain http(s) one without spaces, else undefined. */
export function webAddress(value: string): URL | undefined {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(value)) return undefined;
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

export function country(description: string) {
  return checked((value) =>
    /^[A-Z]{2}$/.test(value)
      ? undefined
      : invalid(
          'a country is written as its two-letter code (ISO 3166-1)',
          /^[a-z]{2}$/i.test(value) ? value.toUpperCase() : 'KR',
          /^[a-z]{2}$/i.test(value),
        ),
  ).meta({ description, format: 'country' satisfies Format });
}

export function colour(description: string) {
  return checked((value) =>
    /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value)
      ? undefined
      : invalid(
          'a colour is # and three or six hexadecimal digits, in quotation marks',
          '"#1f4e5f"',
        ),
  ).meta({ description, format: 'colour' satisfies Format });
}

/** The bare name of a file in `media/`. */
export function mediaFile(description: string) {
  return checked((value) =>
    /^[^/\\:*?"<>|\p{Cc}]+\.[a-z0-9]+$/iu.test(value) && !value.startsWith('.')
      ? undefined
      : invalid(
          'a file is named as it stands in `media/`, without a folder',
          value.split(/[/\\]/).at(-1),
          /^(?:\.{1,2}\/)*media\/[^/\\]+$/.test(value),
        ),
  ).meta({ description, format: 'file' satisfies Format });
}

export function sha256(description: string) {
  return checked((value) =>
    /^[0-9a-f]{64}$/i.test(value)
      ? undefined
      : invalid('a SHA-256 sum is 64 digits and letters from a to f'),
  ).meta({ description, format: 'sha256' satisfies Format });
}

export function ruleId(description: string) {
  return z
    .string()
    .regex(/\S/)
    .meta({ description, format: 'rule' satisfies Format });
}
