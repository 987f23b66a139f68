// Instants: RFC 3339, with seconds and an offset, and the days that they fall on.

import { dayNumber, dayOfNumber, daysInMonth } from './day-number.ts';
import { parseEdtf, type EdtfDate } from './parse-edtf.ts';

const minute = 60_000;
const day = 86_400_000;
const pattern = new RegExp(
  String.raw`^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?` + // date and time
    String.raw`(?:Z|([+-])(\d\d):(\d\d))$`, // offset
  'i',
);

/** Milliseconds since 1970-01-01T00:00:00Z; undefined where the text is no RFC 3339 instant or does not exist. */
export function parseInstant(text: string): number | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, date, hours, minutes, seconds] = match.slice(1, 7).map(Number) as Six;
  const [offsetHours, offsetMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  if (hours > 23 || minutes > 59 || offsetHours > 23 || offsetMinutes > 59) return undefined;
  const offset = (match[8] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  const start =
    dayNumber({ year, month, day: date }) * day + (hours * 60 + minutes - offset) * minute;
  if (seconds > 60 || (seconds === 60 && !endsUtcMonth(start))) return undefined;
  return start + seconds * 1000 + Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
}

type Six = [number, number, number, number, number, number];

/** Leap seconds are put in before the midnight that ends a month in UTC (RFC 3339, 5.7); they count as the second after. */
function endsUtcMonth(startOfMinute: number): boolean {
  const next = startOfMinute + minute;
  return next % day === 0 && dayOfNumber(next / day).day === 1;
}

/**
 * The UTC day of an instant in milliseconds since 1970. Beyond the year 9999 EDTF has no days; there it is the
 * year. Throws a RangeError for what is no finite number.
 */
export function dayOfInstant(instant: number): EdtfDate {
  if (!Number.isFinite(instant)) throw new RangeError(`not an instant: ${instant}`);
  const found = parseEdtf(dayText(Math.floor(instant / day)));
  if (!found) throw new RangeError(`not an instant with a day: ${instant}`);
  return found;
}

function dayText(number: number): string {
  const { year, month, day: date } = dayOfNumber(number);
  if (Math.abs(year) > 9999) return `Y${year}`;
  const padded = String(Math.abs(year)).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${padded}-${two(month)}-${two(date)}`;
}
