// Ways in which dates are written elsewhere, and what they are in EDTF. The first form that fits explains the text.

import { monthNames } from './month-names.ts';
import { parseEdtf } from './parse-edtf.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Meant = (part: string) => string | undefined;

export interface BadDateForm {
  readonly pattern: RegExp;
  readonly reason: string;
  /** The EDTF form, which need not exist; undefined where the form does not fit after all. Left out where nothing is safe. */
  readonly write?: (found: Groups, meant: Meant) => string | undefined;
}

const yearFirst = 'a date is written year first, in digits and hyphens';
const hyphens = 'year, month and day are joined by hyphens';
const noTime = 'a date has no time of day';
const wholeEnds = 'both ends of a period are whole dates';
const slash = 'the ends of a period are joined by a slash';

/** `14`, `14th`, `14-16`, `14 to 16`. */
const days = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|to) ?(?<lastDay>\d{1,2})(?:st|nd|rd|th)?)?`;
const name = String.raw`(?<name>[a-z]{3,})\.?`;
const weekday = String.raw`(?:(?<weekday>[a-z]+),? )?`;
const year = String.raw`(?<year>\d{4})`;
const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'i');

export const badDateForms: readonly BadDateForm[] = [
  {
    pattern: /^(?<start>\d{4}-\d\d-)(?<day>\d\d) ?[/-] ?(?<lastDay>\d\d)$/,
    reason: wholeEnds,
    write: ({ start, day, lastDay }) => `${start}${day}/${start}${lastDay}`,
  },
  {
    pattern: /^(?<year>\d{4}) ?- ?(?<month>\d{1,2})(?: ?- ?(?<day>\d{1,2}))?$/,
    reason: 'month and day have two digits each',
    write: dateOf,
  },
  {
    pattern: /^(?<year>\d{4})(?: ?[./] ?| )(?<month>\d{1,2})(?:(?: ?[./] ?| )(?<day>\d{1,2}))?\.?$/,
    reason: hyphens,
    write: dateOf,
  },
  {
    pattern: /^(?<year>\d{4})[년年] ?(?<month>\d{1,2})[월月](?: ?(?<day>\d{1,2})[일日])?$/,
    reason: hyphens,
    write: dateOf,
  },
  { pattern: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, reason: hyphens, write: dateOf },
  // 201112 may be a month of 2011 or a day of 2020.
  { pattern: /^\d{6}$/, reason: hyphens },
  // With full stops the day always comes first; with slashes only a number above 12 tells.
  {
    pattern: /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})\.?$/,
    reason: yearFirst,
    write: dateOf,
  },
  {
    pattern: /^(?<day>1[3-9]|[23]\d)[-/](?<month>\d{1,2})[-/](?<year>\d{4})$/,
    reason: yearFirst,
    write: dateOf,
  },
  {
    pattern: /^(?<month>\d{1,2})[-/](?<day>1[3-9]|[23]\d)[-/](?<year>\d{4})$/,
    reason: yearFirst,
    write: dateOf,
  },
  {
    pattern: /^(?<day>\d{1,2})[-/](?<month>\k<day>)[-/](?<year>\d{4})$/,
    reason: yearFirst,
    write: dateOf,
  },
  {
    pattern: /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/,
    reason: `${yearFirst}; which of the two numbers is the month cannot be told`,
  },
  {
    pattern: /^\d{1,2}[-/.] ?\d{1,2}[-/.] ?\d\d$/,
    reason: 'a year has four digits and comes first',
  },
  { pattern: /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/, reason: yearFirst, write: dateOf },
  {
    pattern:
      /^(?<date>.+?)(?:[T ,]|, | at )\d\d?[:h]\d\d(?::\d\d(?:\.\d+)?)? ?(?:Z|[A-Z]{3,4}|[+-]\d\d:?\d\d)?$/i,
    reason: noTime,
    write: ({ date = '' }, meant) =>
      meant(date) ?? (/^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined),
  },
  {
    pattern: /^.+[T ,]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/i,
    reason: noTime,
  },
  {
    pattern: whole(`${weekday}${days}(?: of |[ -])${name},?[ -]${year}`),
    reason: yearFirst,
    write: dateOf,
  },
  { pattern: whole(`${weekday}${name} ${days},? ${year}`), reason: yearFirst, write: dateOf },
  { pattern: whole(`${name},?[ -]${year}`), reason: yearFirst, write: dateOf },
  { pattern: whole(`${year}[ -]${name}(?:[ -]${days})?`), reason: yearFirst, write: dateOf },
  {
    pattern: /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? .*\d{4}$/i,
    reason: 'a date names no weekday',
  },
  {
    pattern: /\b(?:spring|summer|autumn|fall|winter)\b/i,
    reason: 'a season is not a date here: it falls in other months elsewhere',
  },
  {
    pattern:
      /^(?:(?<year>\d{4})[ -]?Q(?<quarter>[1-4])|Q(?<quarter2>[1-4])[ -/]?(?<year2>\d{4}))$/i,
    reason: 'a quarter is written as a period of months',
    write: quarterOf,
  },
  {
    pattern: /^(?:the )?(?<century>\d\d)00'?s$/i,
    reason: 'whether ten or a hundred years are meant cannot be told',
  },
  {
    pattern: /^(?:the )?(?<decade>\d{3})0'?s$/i,
    reason: 'a decade is written with an `X` for its last digit',
    write: ({ decade }) => `${decade}X`,
  },
  {
    pattern:
      /^(?:circa|about|around|approximately|approx\.?|ca?\.?|~) ?(?<date>\d.*|[a-z]{3,}.*)$/i,
    reason: 'an approximate date is marked at its end',
    write: ({ date = '' }, meant) => marked(meant(date), '~'),
  },
  {
    pattern: /^\? ?(?<date>.+)$/,
    reason: 'an uncertain date is marked at its end',
    write: ({ date = '' }, meant) => marked(meant(date), '?'),
  },
  {
    pattern: /^(?:since|from) (?<date>.+)$/i,
    reason: 'an open period has `..` for its missing end',
    write: ({ date = '' }, meant) => openEnded(meant(date), (start) => `${start}/..`),
  },
  {
    pattern: /^(?:until|till|up to) (?<date>.+)$/i,
    reason: 'an open period has `..` for its missing end',
    write: ({ date = '' }, meant) => openEnded(meant(date), (end) => `../${end}`),
  },
  {
    pattern: /^(?<date>.+?)(?: ?[/-] ?| to )(?:present|now|today|open|ongoing)$/i,
    reason: 'an open period has `..` for its missing end',
    write: ({ date = '' }, meant) => openEnded(meant(date), (start) => `${start}/..`),
  },
  {
    pattern: /^(?<date>.+?) ?[/-] ?unknown$/i,
    reason: 'the end of a period that is not known is left blank',
    write: ({ date = '' }, meant) => openEnded(meant(date), (start) => `${start}/`),
  },
  {
    pattern: /^(?:from )?(?<start>.+?)(?: - | to | until |\.\.\.?)(?<end>.+)$/i,
    reason: slash,
    write: ({ start = '', end = '' }, meant) => periodOf(meant(start), meant(end)),
  },
  {
    pattern: /^(?<start>\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d)-(?<end>\d{4}(?:-\d\d(?:-\d\d)?)?)$/,
    reason: slash,
    write: ({ start = '', end = '' }, meant) => periodOf(meant(start), meant(end)),
  },
  {
    pattern: /^Y(?<year>-?\d{4})$/,
    reason: '`Y` stands before years of more than four digits',
    write: ({ year }) => year,
  },
  { pattern: /^-?\d{1,3}$/, reason: 'a year has four digits' },
  { pattern: /^-?\d{5,}$/, reason: 'a year has four digits, or `Y` before it' },
  { pattern: /^[\dX]X{2}X$/, reason: 'of a year, at most the last two digits are `X`' },
  {
    pattern: /^-\d*X+$/,
    reason: 'years before 0000 hold no `X`',
  },
  { pattern: /^(?:\d{3}X|\d\dXX|.+-XX)[?~%]$/, reason: 'a date with `X` takes no other mark' },
  {
    pattern: /^(?:unknown|undated|n\.? ?d\.?|n\/a|none|tbd|\?+)$/i,
    reason: 'this says that there is no date, and only the `published` of a source can say so',
  },
];

/** Year, month and days from what a form found; undefined where a word is no month or the weekday is another. */
function dateOf(found: Groups): string | undefined {
  const { year, day, lastDay } = found;
  const month = found['month'] ?? monthOf(found['name'] ?? '');
  if (month === undefined) return undefined;
  const start = `${year}-${two(month)}`;
  if (day === undefined) return start;
  const date = `${start}-${two(day)}`;
  if (lastDay !== undefined) return `${date}/${start}-${two(lastDay)}`;
  return isOnWeekday(date, found['weekday']) ? date : undefined;
}

const two = (digits: string): string => digits.padStart(2, '0');

/** `nov`, `Nov`, `Sept`, `November`: the month that begins so, as two digits. */
function monthOf(name: string): string | undefined {
  const index = monthNames.findIndex((month) => begins(month, name));
  return index === -1 ? undefined : two(String(index + 1));
}

function begins(name: string, written: string): boolean {
  return written.length >= 3 && name.toLowerCase().startsWith(written.toLowerCase());
}

/** 1970-01-01 was a Thursday. */
const weekdays = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

/** A weekday that does not fit means that something else is wrong with the date. */
function isOnWeekday(date: string, weekday: string | undefined): boolean {
  if (weekday === undefined) return true;
  const { earliest } = parseEdtf(date) ?? { earliest: NaN };
  return begins(weekdays[((earliest % 7) + 7) % 7] ?? '', weekday);
}

function quarterOf(found: Groups): string {
  const year = found['year'] ?? found['year2'];
  const last = Number(found['quarter'] ?? found['quarter2']) * 3;
  return `${year}-${two(String(last - 2))}/${year}-${two(String(last))}`;
}

function marked(date: string | undefined, mark: string): string | undefined {
  return date === undefined ? undefined : `${date}${mark}`;
}

function openEnded(date: string | undefined, write: (date: string) => string): string | undefined {
  return date === undefined || date.includes('/') ? undefined : write(date);
}

function periodOf(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}
