// Says what is wrong with a text that is no date here, and which date it safely means, if it does.

import { parse } from 'edtf';
import { badDateForms } from './bad-date-forms.ts';
import { daysInMonth } from './day-number.ts';
import { monthNames } from './month-names.ts';
import { parseEdtf } from './parse-edtf.ts';

export interface BadDate {
  readonly reason: string;
  /** A date to paste in its place; left out where it would be a guess. */
  readonly suggestion?: string;
}

/** Takes a text that `parseEdtf` does not read. What it suggests, `parseEdtf` reads. */
export function explainBadDate(text: string): BadDate {
  if (text.length > 100) return { reason: 'a text of this length is not a date' };
  const written = tidied(text);
  if (written === '') return { reason: 'the date is empty' };
  const tidiedReason = 'a date is digits, hyphens and EDTF marks without spaces';
  if (parseEdtf(written)) return { reason: tidiedReason, suggestion: written };
  return missing(written) ?? otherForm(written) ?? period(written) ?? beyond(written) ?? notEdtf;
}

const notEdtf: BadDate = {
  reason: 'this is no date in digits, such as `2024-11-14`, `2024-11` or `2024`',
};

/** Dashes of all kinds, full-width digits and doubled spaces are matters of the keyboard. */
function tidied(text: string): string {
  const folded = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  return folded.replace(/\s+/g, ' ').trim();
}

/** Year, month and perhaps day with hyphens, where a number is out of its range. */
function missing(written: string): BadDate | undefined {
  const match = /^(-?\d{4})-(\d\d)(?:-(\d\d))?[?~%]?$/.exec(written);
  if (!match) return undefined;
  const [, year = '', month = '', day] = match;
  if (Number(month) < 1 || Number(month) > 12) return missingMonth(year, month, day);
  if (day === undefined) return undefined;
  if (Number(day) < 1 || Number(day) > 31) return { reason: 'days go from 01 to 31' };
  return { reason: missingDay(Number(year), Number(month), Number(day)) };
}

function missingMonth(year: string, month: string, day?: string): BadDate {
  const season = ['spring', 'summer', 'autumn', 'winter'][Number(month) - 21];
  if (season && day === undefined) {
    return { reason: `seasons are not dates here: \`${month}\` stands for ${season} in EDTF` };
  }
  const suggestion = `${year}-${day}-${month}`;
  if (!parseEdtf(suggestion)) return { reason: 'months go from 01 to 12' };
  return { reason: 'months go from 01 to 12, and the month comes before the day', suggestion };
}

function missingDay(year: number, month: number, day: number): string {
  const name = `${day} ${monthNames[month - 1]}`;
  const inLeapYears = day <= daysInMonth(2000, month);
  return inLeapYears ? `${name} does not exist in ${year}` : `${name} does not exist`;
}

/** The date in another way of writing dates. */
function otherForm(written: string): BadDate | undefined {
  for (const { pattern, reason, write } of badDateForms) {
    const match = pattern.exec(written);
    if (!match) continue;
    const suggestion = write?.(match.groups ?? {}, meant);
    if (suggestion !== undefined) return offer(reason, suggestion);
    if (!write) return { reason };
  }
  return undefined;
}

/** Offers a date if it exists; else says why it does not. */
function offer(reason: string, suggestion: string): BadDate {
  if (parseEdtf(suggestion)) return { reason, suggestion };
  return missing(suggestion) ?? period(suggestion) ?? { reason };
}

/** What a part of the text means: as it stands, or as it would be suggested. */
function meant(part: string): string | undefined {
  const written = part.trim();
  return parseEdtf(written) ? written : explainBadDate(written).suggestion;
}

/** Two ends and a slash. */
function period(written: string): BadDate | undefined {
  const ends = written.split('/');
  if (ends.length === 1) return undefined;
  if (ends.length > 2) return { reason: 'a period has two ends' };
  if (ends.every(isOpen)) return { reason: 'a period has at least one known end' };
  const bad = ends.find((part) => !isOpen(part) && !parseEdtf(part));
  if (bad !== undefined) return badEnd(bad, ends.map(meantEnd));
  if (written.includes('X')) return { reason: 'the ends of a period hold no `X`' };
  return { reason: 'the period ends before it begins' };
}

function badEnd(bad: string, meantEnds: readonly (string | undefined)[]): BadDate {
  const { reason } = explainBadDate(bad);
  const suggestion = meantEnds.join('/');
  return !meantEnds.includes(undefined) && parseEdtf(suggestion)
    ? { reason, suggestion }
    : { reason };
}

const isOpen = (end: string): boolean => end === '' || end === '..';

const meantEnd = (end: string): string | undefined => (isOpen(end) ? end : meant(end));

/** What EDTF has and this format has not. */
function beyond(written: string): BadDate | undefined {
  if (written.length > 40 || !/^[-\dXYES.,/?~%[\]{}]+$/.test(written)) return undefined;
  try {
    parse(written, { level: 2 });
    return { reason: 'this form of date (EDTF level 2) is not read here' };
  } catch {
    return undefined;
  }
}
