// Dates as readers see them: in words of our own for English, in the forms of `Intl` with EDTF's marks elsewhere.

import { dayNumber } from './day-number.ts';
import { monthNames } from './month-names.ts';
import {
  readEdtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfPoint,
  type EdtfReading,
} from './parse-edtf.ts';

/** "14 November 2024", "about 7 November 2024", "14–16 November 2024", "from 14 November 2024". */
export function formatEdtf(date: EdtfDate, locale: string): string {
  const reading = readEdtf(date.text);
  if (!reading) throw new Error(`not a date: ${date.text}`);
  const known = knownLocale(locale);
  return /^en\b/.test(known) ? inEnglish(reading) : inLocale(reading, date.text, known);
}

function inEnglish(reading: EdtfReading): string {
  if (reading.kind === 'point') return englishPoint(reading.point);
  const { start, end } = reading;
  if (typeof end === 'string')
    return `from ${englishEnd(start)}${end === 'unknown' ? ' (end unknown)' : ''}`;
  if (typeof start === 'string') {
    return `until ${englishEnd(end)}${start === 'unknown' ? ' (start unknown)' : ''}`;
  }
  return englishPeriod(start, end);
}

const englishEnd = (end: EdtfEnd): string => (typeof end === 'string' ? '' : englishPoint(end));

function englishPoint(point: EdtfPoint): string {
  const about = point.mark === '~' || point.mark === '%' ? 'about ' : '';
  const uncertain = point.mark === '?' || point.mark === '%' ? ' (uncertain)' : '';
  return `${about}${englishDay(point)}${uncertain}`;
}

/** The day without its mark. */
function englishDay({ years, month, day }: EdtfPoint): string {
  if (years[0] !== years[1]) return englishYears(years);
  const year = englishYear(years[0]);
  if (month === 'X') return `${year} (month${day === 'X' ? ' and day' : ''} unknown)`;
  if (month === undefined) return year;
  const monthAndYear = `${monthNames[month - 1]} ${year}`;
  if (day === 'X') return `${monthAndYear} (day unknown)`;
  return day === undefined ? monthAndYear : `${day} ${monthAndYear}`;
}

/** "1900s" may be ten years or a hundred, so a hundred years, and the first ten of them, are spelt out. */
function englishYears([first, last]: EdtfPoint['years']): string {
  if (last - first === 9 && first % 100 !== 0) return `${englishYear(first)}s`;
  return `some year from ${englishYear(first)} to ${englishYear(last)}`;
}

/** Year 0 is 1 BC. Years of less than four digits do not look like years. */
function englishYear(year: number): string {
  if (year < 1) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

/** Says once what both ends share. */
function englishPeriod(start: EdtfPoint, end: EdtfPoint): string {
  const plain = !start.mark && !end.mark && start.years[0] === end.years[0];
  const sameForm = typeof start.month === typeof end.month && typeof start.day === typeof end.day;
  const same = start.month === end.month && start.day === end.day;
  if (!plain || !sameForm || same || typeof start.month !== 'number') return joined(start, end);
  if (start.day === undefined) return `${monthNames[start.month - 1]}–${englishDay(end)}`;
  if (start.month === end.month) return `${start.day}–${englishDay(end)}`;
  return `${start.day} ${monthNames[start.month - 1]} – ${englishDay(end)}`;
}

function joined(start: EdtfPoint, end: EdtfPoint): string {
  const [from, to] = [englishPoint(start), englishPoint(end)];
  if (from === to) return from;
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? `${from}–${to}` : `${from} – ${to}`;
}

/** Other languages: what `Intl` can say, with `(?)`, `(~)` or `(%)` behind it; else the date as written. */
function inLocale(reading: EdtfReading, text: string, locale: string): string {
  if (reading.kind === 'point') return localePoint(reading.point, locale) ?? text;
  const { start, end } = reading;
  const range =
    typeof start === 'string' || typeof end === 'string' ? undefined : ([start, end] as const);
  if (range && isPlainRange(...range)) return localeRange(...range, locale);
  const ends = [start, end].map((part) =>
    typeof part === 'string' ? '…' : localePoint(part, locale),
  );
  return ends.includes(undefined) ? text : ends.join(' – ');
}

function localePoint(point: EdtfPoint, locale: string): string | undefined {
  if (!isInIntl(point)) return undefined;
  const mark = point.mark ? ` (${point.mark})` : '';
  return formatter(locale, point).format(time(point)) + mark;
}

/** Whether `Intl` can say it: nothing hidden behind an X, and within the years of a JavaScript Date. */
function isInIntl({ years, month, day }: EdtfPoint): boolean {
  return years[0] === years[1] && month !== 'X' && day !== 'X' && Math.abs(years[0]) < 270_000;
}

function isPlainRange(start: EdtfPoint, end: EdtfPoint): boolean {
  const sameForm = typeof start.month === typeof end.month && typeof start.day === typeof end.day;
  const inOrder = time(start) <= time(end);
  return sameForm && inOrder && isInIntl(start) && isInIntl(end) && !start.mark && !end.mark;
}

function localeRange(start: EdtfPoint, end: EdtfPoint, locale: string): string {
  return formatter(locale, start).formatRange(time(start), time(end));
}

function time({ years, month, day }: EdtfPoint): number {
  const first = (part: number | 'X' | undefined) => (typeof part === 'number' ? part : 1);
  return dayNumber({ year: years[0], month: first(month), day: first(day) }) * 86_400_000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times. */
function formatter(locale: string, { years, month, day }: EdtfPoint): Intl.DateTimeFormat {
  const form = [locale, month !== undefined, day !== undefined, years[0] < 1000].join();
  const known = formatters.get(form);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    ...(years[0] < 1000 && { era: 'short' }),
  });
  formatters.set(form, made);
  return made;
}

/** What is no tag, or a language without forms of its own, is read as English: `Intl` would take the machine's. */
function knownLocale(locale: string): string {
  const known = locales.get(locale) ?? supported(locale);
  locales.set(locale, known);
  return known;
}

/** Asking `Intl` takes longer than writing the date. */
const locales = new Map<string, string>();

function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
