// Reads a date. The grammar is that of the `edtf` package at level 1; what the format leaves out, what the
// package lets pass (29 February of any year, periods that end before they begin) and the bounds are ours.

import { parse, type ParsedDate } from 'edtf';
import { dayNumber, daysInMonth } from './day-number.ts';

export interface EdtfDate {
  /** As written. */
  readonly text: string;
  /** The first and the last day that any reading allows, in days since 1970-01-01; infinite where open. */
  readonly earliest: number;
  readonly latest: number;
  /** False when qualified by `?`, `~` or `%`; the bounds are then those of what is written. */
  readonly certain: boolean;
}

/** One date, or one end of a period. `X` in place of a month or day says that it is not known. */
export interface EdtfPoint {
  /** The same year twice, or the first and last of a decade or a hundred years. */
  readonly years: readonly [number, number];
  readonly month?: number | 'X' | undefined;
  readonly day?: number | 'X' | undefined;
  readonly mark: '' | '?' | '~' | '%';
}

/** `open` is written `..`, `unknown` is left blank. */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

export type EdtfReading =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | { readonly kind: 'period'; readonly start: EdtfEnd; readonly end: EdtfEnd };

/** A date of EDTF level 0 or 1 without seasons and times of day; undefined where it is none or does not exist. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const reading = readEdtf(text);
  if (!reading) return undefined;
  const ends =
    reading.kind === 'point' ? [reading.point, reading.point] : [reading.start, reading.end];
  const [start, end] = ends.map((part) => (typeof part === 'string' ? undefined : part));
  const earliest = start ? firstDay(start) : -Infinity;
  const latest = end ? lastDay(end) : Infinity;
  const reachesBack = Boolean(start && end && lastDay(end) < firstDay(start));
  if (reachesBack || !isExact(earliest) || !isExact(latest)) return undefined;
  return { text, earliest, latest, certain: !start?.mark && !end?.mark };
}

/**
 * Whether every reading of `a` lies before every reading of `b`, by more than `slackDays`: time zones and
 * late datelines are worth a day. Never so when either is uncertain or approximate.
 */
export function certainlyBefore(a: EdtfDate, b: EdtfDate, slackDays = 0): boolean {
  return a.certain && b.certain && a.latest + slackDays < b.earliest;
}

/** What a date says, part by part. A period may still end before it begins. */
export function readEdtf(text: string): EdtfReading | undefined {
  if (plain.test(text)) {
    const point = plainPoint(text);
    return point && { kind: 'point', point };
  }
  const [first = '', second = '', ...more] = text.split('/');
  if (plain.test(first) && plain.test(second) && more.length === 0) {
    const [start, end] = [plainPoint(first), plainPoint(second)];
    return start && end && { kind: 'period', start, end };
  }
  if (!isWorthParsing(text)) return undefined;
  try {
    return readParsed(text, parse(text, { level: 1 }));
  } catch {
    return undefined;
  }
}

/** Nearly all dates are so, and the package takes 0.15 ms for one. */
const plain = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/;

function plainPoint(text: string): EdtfPoint | undefined {
  const [, year, month, day, mark = ''] = plain.exec(text) ?? [];
  const point = {
    years: [Number(year), Number(year)],
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
    mark: mark as EdtfPoint['mark'],
  } as const;
  return exists(point) ? point : undefined;
}

/** The package's parser grows with the square of the text: a stray paragraph would take all memory. */
function isWorthParsing(text: string): boolean {
  return text.length <= 40 && /^[-Y\d./?~%X]+$/.test(text);
}

function readParsed(text: string, parsed: ReturnType<typeof parse>): EdtfReading | undefined {
  if (parsed.type !== 'Interval') {
    const point = pointOf(parsed, text);
    return point && { kind: 'point', point };
  }
  const [start, end] = parsed.values.map((part) => endOf(part, text));
  const saysNothing = typeof start === 'string' && typeof end === 'string';
  return start && end && !saysNothing ? { kind: 'period', start, end } : undefined;
}

function endOf(parsed: ParsedDate | number | null, text: string): EdtfEnd | undefined {
  if (typeof parsed === 'number') return 'open';
  return parsed === null ? 'unknown' : pointOf(parsed, text);
}

function pointOf(parsed: ParsedDate, text: string): EdtfPoint | undefined {
  const { type, values, unspecified = 0 } = parsed;
  const [year, month, day] = values;
  const isDay = (type === 'Date' || type === 'Year') && values.length <= 3;
  const years = isDay && year !== undefined ? yearsOf(year, unspecified, text) : undefined;
  if (!years) return undefined;
  const point = {
    years,
    month: unspecified & 48 ? 'X' : month === undefined ? undefined : month + 1,
    day: unspecified & 192 ? 'X' : day,
    mark: markOf(parsed),
  } as const;
  return exists(point) ? point : undefined;
}

/** Level 1 hides the last one or two digits. The package reads `XXXX`, too, and `-000X` as years after 0. */
function yearsOf(year: number, unspecified: number, text: string): EdtfPoint['years'] | undefined {
  const hidden = unspecified & 15;
  if (hidden === 0) return [year, year];
  if (hidden > 12 || text.startsWith('-')) return undefined;
  return [year, year + (hidden === 8 ? 9 : 99)];
}

function markOf({ uncertain, approximate }: ParsedDate): EdtfPoint['mark'] {
  if (uncertain && approximate) return '%';
  return uncertain ? '?' : approximate ? '~' : '';
}

function exists({ years, month, day }: EdtfPoint): boolean {
  if (typeof month !== 'number') return true;
  if (month < 1 || month > 12) return false;
  return typeof day !== 'number' || (day >= 1 && day <= daysInMonth(years[0], month));
}

function firstDay({ years, month, day }: EdtfPoint): number {
  const first = (part: number | 'X' | undefined) => (typeof part === 'number' ? part : 1);
  return dayNumber({ year: years[0], month: first(month), day: first(day) });
}

function lastDay({ years, month, day }: EdtfPoint): number {
  const year = years[1];
  const lastMonth = typeof month === 'number' ? month : 12;
  const last = typeof day === 'number' ? day : daysInMonth(year, lastMonth);
  return dayNumber({ year, month: lastMonth, day: last });
}

/** Beyond 2⁵³ days, neighbouring days are one number. */
const isExact = (number: number): boolean =>
  Math.abs(number) === Infinity || Number.isSafeInteger(number);
