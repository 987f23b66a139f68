import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { explainBadDate, parseEdtf, type BadDate } from '../../../../src/core/schema/edtf.ts';

/** What is written, the reason why it is no date, and the date that it safely means. */
type Row = readonly [written: string, reason: string, suggestion?: string];

const rows: readonly Row[] = [
  // numbers out of range
  ['2024-02-30', '30 February does not exist'],
  ['2024-02-30~', '30 February does not exist'],
  ['2023-02-29', '29 February does not exist in 2023'],
  ['2024-04-31', '31 April does not exist'],
  ['2024-11-45', 'days go from 01 to 31'],
  ['2024-11-00', 'days go from 01 to 31'],
  ['2024-13', 'months go from 01 to 12'],
  ['2024-00', 'months go from 01 to 12'],
  ['2024-35', 'months go from 01 to 12'],
  ['2024-13-13', 'months go from 01 to 12'],
  ['2024-14-11', 'months go from 01 to 12, and the month comes before the day', '2024-11-14'],
  // seasons, quarters, decades
  ['2024-21', 'seasons are not dates here: `21` stands for spring in EDTF'],
  ['2024-24', 'seasons are not dates here: `24` stands for winter in EDTF'],
  ['spring 2024', 'a season is not a date here: it falls in other months elsewhere'],
  ['Autumn of 2024', 'a season is not a date here: it falls in other months elsewhere'],
  ['Q3 2024', 'a quarter is written as a period of months', '2024-07/2024-09'],
  ['2024-Q4', 'a quarter is written as a period of months', '2024-10/2024-12'],
  ['1950s', 'a decade is written with an `X` for its last digit', '195X'],
  ["the 1950's", 'a decade is written with an `X` for its last digit', '195X'],
  ['1900s', 'whether ten or a hundred years are meant cannot be told'],
  // other orders and separators
  ['2024/11/14', 'year, month and day are joined by hyphens', '2024-11-14'],
  ['2024.11.14', 'year, month and day are joined by hyphens', '2024-11-14'],
  ['2024. 11. 14.', 'year, month and day are joined by hyphens', '2024-11-14'],
  ['2024 11 14', 'year, month and day are joined by hyphens', '2024-11-14'],
  ['2024/11', 'year, month and day are joined by hyphens', '2024-11'],
  ['20241114', 'year, month and day are joined by hyphens', '2024-11-14'],
  ['201112', 'year, month and day are joined by hyphens'],
  ['2024년 11월 14일', 'year, month and day are joined by hyphens', '2024-11-14'],
  ['2024年11月', 'year, month and day are joined by hyphens', '2024-11'],
  ['2024-11-4', 'month and day have two digits each', '2024-11-04'],
  ['2024-1', 'month and day have two digits each', '2024-01'],
  ['14.11.2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['3.4.2024', 'a date is written year first, in digits and hyphens', '2024-04-03'],
  ['14/11/2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['11/14/2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['11/11/2024', 'a date is written year first, in digits and hyphens', '2024-11-11'],
  [
    '03/04/2024',
    'a date is written year first, in digits and hyphens; which of the two numbers is the month cannot be told',
  ],
  ['13/13/2024', 'months go from 01 to 12'],
  ['14.11.24', 'a year has four digits and comes first'],
  ['11/2024', 'a date is written year first, in digits and hyphens', '2024-11'],
  // words
  ['14 November 2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['14th of November 2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['November 14, 2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['Nov. 14, 2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['14-Nov-2024', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['2024-Nov-14', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['2024 November 14', 'a date is written year first, in digits and hyphens', '2024-11-14'],
  ['Nov 2024', 'a date is written year first, in digits and hyphens', '2024-11'],
  ['Sept. 2024', 'a date is written year first, in digits and hyphens', '2024-09'],
  ['May 2024', 'a date is written year first, in digits and hyphens', '2024-05'],
  [
    'Thursday, 14 November 2024',
    'a date is written year first, in digits and hyphens',
    '2024-11-14',
  ],
  ['Friday, 14 November 2024', 'a date names no weekday'],
  ['30 February 2024', '30 February does not exist'],
  ['29 February 2023', '29 February does not exist in 2023'],
  ['14 Smarch 2024', 'this is no date in digits, such as `2024-11-14`, `2024-11` or `2024`'],
  // times
  ['2024-11-16T06:00', 'a date has no time of day', '2024-11-16'],
  ['2024-11-16T06:00:00+09:00', 'a date has no time of day', '2024-11-16'],
  ['2024-11-16 06:00', 'a date has no time of day', '2024-11-16'],
  ['14 November 2024, 06:00', 'a date has no time of day', '2024-11-14'],
  ['2024-02-30T06:00:00Z', '30 February does not exist'],
  ['noonish 06:00', 'a date has no time of day'],
  // marks
  ['about 7 November 2024', 'an approximate date is marked at its end', '2024-11-07~'],
  ['c. 1950', 'an approximate date is marked at its end', '1950~'],
  ['~2024-11', 'an approximate date is marked at its end', '2024-11~'],
  ['?2024', 'an uncertain date is marked at its end', '2024?'],
  ['195X?', 'a date with `X` takes no other mark'],
  ['2024-11-XX~', 'a date with `X` takes no other mark'],
  // periods
  [
    '14–16 November 2024',
    'a date is written year first, in digits and hyphens',
    '2024-11-14/2024-11-16',
  ],
  [
    'Nov. 14-16, 2024',
    'a date is written year first, in digits and hyphens',
    '2024-11-14/2024-11-16',
  ],
  [
    '2024-11-14 to 2024-11-16',
    'the ends of a period are joined by a slash',
    '2024-11-14/2024-11-16',
  ],
  [
    '14 Nov 2024 - 3 Dec 2024',
    'the ends of a period are joined by a slash',
    '2024-11-14/2024-12-03',
  ],
  ['2024-11-14..2024-11-16', 'the ends of a period are joined by a slash', '2024-11-14/2024-11-16'],
  ['2024-2025', 'the ends of a period are joined by a slash', '2024/2025'],
  ['2024-11-14/16', 'both ends of a period are whole dates', '2024-11-14/2024-11-16'],
  ['2024-11-4/2024-11-6', 'month and day have two digits each', '2024-11-04/2024-11-06'],
  ['since November 2024', 'an open period has `..` for its missing end', '2024-11/..'],
  ['until 2024', 'an open period has `..` for its missing end', '../2024'],
  ['2024-11-14/present', 'an open period has `..` for its missing end', '2024-11-14/..'],
  ['2024-11-14/unknown', 'the end of a period that is not known is left blank', '2024-11-14/'],
  ['2024-12/2024-11', 'the period ends before it begins'],
  ['2024 to 2023', 'the period ends before it begins'],
  ['2024-02-30/2024-03-01', '30 February does not exist'],
  ['../2024-13', 'months go from 01 to 12'],
  ['195X/196X', 'the ends of a period hold no `X`'],
  ['/', 'a period has at least one known end'],
  ['../..', 'a period has at least one known end'],
  ['2024/2025/2026', 'a period has two ends'],
  ['between 2023 and 2024', 'this is no date in digits, such as `2024-11-14`, `2024-11` or `2024`'],
  // years
  ['24', 'a year has four digits'],
  ['987', 'a year has four digits'],
  ['12024', 'a year has four digits, or `Y` before it'],
  ['Y2024', '`Y` stands before years of more than four digits', '2024'],
  ['XXXX', 'of a year, at most the last two digits are `X`'],
  ['1XXX', 'of a year, at most the last two digits are `X`'],
  ['-195X', 'years before 0000 hold no `X`'],
  // EDTF that is not used here
  ['[2024,2025]', 'this form of date (EDTF level 2) is not read here'],
  ['2024?-11', 'this form of date (EDTF level 2) is not read here'],
  ['2024-1X', 'this form of date (EDTF level 2) is not read here'],
  ['Y1E5', 'this form of date (EDTF level 2) is not read here'],
  ['2024-11-14/2024-11-1X', 'this form of date (EDTF level 2) is not read here'],
  // what the keyboard adds
  [' 2024-11-14', 'a date is digits, hyphens and EDTF marks without spaces', '2024-11-14'],
  ['2024‑11‑14', 'a date is digits, hyphens and EDTF marks without spaces', '2024-11-14'],
  ['２０２４', 'a date is digits, hyphens and EDTF marks without spaces', '2024'],
  ['2024 - 11 - 14', 'month and day have two digits each', '2024-11-14'],
  ['2024-11-14\n', 'a date is digits, hyphens and EDTF marks without spaces', '2024-11-14'],
  // no dates at all
  ['', 'the date is empty'],
  ['  ', 'the date is empty'],
  ['unknown', 'this says that there is no date, and only the `published` of a source can say so'],
  ['n.d.', 'this says that there is no date, and only the `published` of a source can say so'],
  ['yesterday', 'this is no date in digits, such as `2024-11-14`, `2024-11` or `2024`'],
  ['2024-11-14T', 'this is no date in digits, such as `2024-11-14`, `2024-11` or `2024`'],
  ['x'.repeat(101), 'a text of this length is not a date'],
];

describe('says why a text is no date, and what it means where that is safe', () => {
  const cases = rows.map(([written, reason, suggestion]) => {
    const expected: BadDate = suggestion === undefined ? { reason } : { reason, suggestion };
    return { written, expected };
  });
  test.each(cases)('$written', ({ written, expected }) => {
    expect(explainBadDate(written)).toEqual(expected);
  });
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    ...'0 1 12 24 30 31 2023 2024 1950s 14th Nov November Friday spring Q3 X XX T06:00 Z unknown'.split(
      ' ',
    ),
    ...'- / . .. , ? ~ % to since until about from c. 년 월 [ ] { }'.split(' '),
    ' ',
  );
  const written = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));

  it('a suggestion is a date, and a reason is given', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { reason, suggestion } = explainBadDate(text);
        expect(reason).not.toBe('');
        expect(suggestion === undefined || parseEdtf(suggestion) !== undefined).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
