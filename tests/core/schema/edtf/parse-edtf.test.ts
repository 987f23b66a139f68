import { Date as PackageDate, parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { certainlyBefore, parseEdtf, type EdtfDate } from '../../../../src/core/schema/edtf.ts';

/** Bounds are written as days here: [text, first day, last day, certain]. */
type Row = readonly [text: string, earliest: string, latest: string, certain: boolean];

const accepted: readonly Row[] = [
  ['2024', '2024-01-01', '2024-12-31', true],
  ['2024-11', '2024-11-01', '2024-11-30', true],
  ['2024-02', '2024-02-01', '2024-02-29', true],
  ['1900-02', '1900-02-01', '1900-02-28', true],
  ['2024-11-14', '2024-11-14', '2024-11-14', true],
  ['2024-02-29', '2024-02-29', '2024-02-29', true],
  ['2000-02-29', '2000-02-29', '2000-02-29', true],
  ['1970-01-01', '1970-01-01', '1970-01-01', true],
  ['0987', '0987-01-01', '0987-12-31', true],
  ['0099-12-31', '0099-12-31', '0099-12-31', true],
  ['0000', '0000-01-01', '0000-12-31', true],
  ['-0001', '-000001-01-01', '-000001-12-31', true],
  ['-0987-03-01', '-000987-03-01', '-000987-03-01', true],
  ['Y12024', '+012024-01-01', '+012024-12-31', true],
  ['Y-12024', '-012024-01-01', '-012024-12-31', true],
  ['2024?', '2024-01-01', '2024-12-31', false],
  ['2024-11?', '2024-11-01', '2024-11-30', false],
  ['2024-11~', '2024-11-01', '2024-11-30', false],
  ['2024-11-14%', '2024-11-14', '2024-11-14', false],
  ['195X', '1950-01-01', '1959-12-31', true],
  ['19XX', '1900-01-01', '1999-12-31', true],
  ['000X', '0000-01-01', '0009-12-31', true],
  ['2024-XX', '2024-01-01', '2024-12-31', true],
  ['2024-XX-XX', '2024-01-01', '2024-12-31', true],
  ['2024-11-XX', '2024-11-01', '2024-11-30', true],
  ['2024-02-XX', '2024-02-01', '2024-02-29', true],
  ['2024-11-14/2024-11-16', '2024-11-14', '2024-11-16', true],
  ['2024-11-14/2024-11-14', '2024-11-14', '2024-11-14', true],
  ['2023-12/2024-01-02', '2023-12-01', '2024-01-02', true],
  ['2024-11/2024', '2024-11-01', '2024-12-31', true],
  ['2024/2024-03', '2024-01-01', '2024-03-31', true],
  ['2024-11-14?/2024-11-16', '2024-11-14', '2024-11-16', false],
  ['2024-11-14/2024-11-16~', '2024-11-14', '2024-11-16', false],
  ['2024-11/..', '2024-11-01', 'open', true],
  ['2024-11~/..', '2024-11-01', 'open', false],
  ['2024/', '2024-01-01', 'open', true],
  ['../2024', 'open', '2024-12-31', true],
  ['/2024-11-14', 'open', '2024-11-14', true],
];

const asDay = (number: number): string =>
  Number.isFinite(number)
    ? (new Date(number * 86_400_000).toISOString().split('T')[0] ?? '')
    : 'open';

describe('a date of EDTF level 0 or 1 spans the days that its readings allow', () => {
  test.each(accepted)('%s', (text, earliest, latest, certain) => {
    const date = parseEdtf(text);
    expect(date && [date.text, asDay(date.earliest), asDay(date.latest), date.certain]).toEqual([
      text,
      earliest,
      latest,
      certain,
    ]);
  });

  it('counts days from 1970-01-01 and leaves open ends infinite', () => {
    expect(parseEdtf('2024-11-14')).toEqual({
      text: '2024-11-14',
      earliest: 20_041,
      latest: 20_041,
      certain: true,
    });
    expect(parseEdtf('../1969~')).toEqual({
      text: '../1969~',
      earliest: -Infinity,
      latest: -1,
      certain: false,
    });
  });
});

describe('is no date', () => {
  test.each([
    ['a day that no month has', '2024-04-31'],
    ['30 February', '2024-02-30'],
    ['29 February of another year', '2023-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['29 February of another year, approximately', '2023-02-29~'],
    ['29 February of another year in a period', '2024-02-29/2025-02-29'],
    ['29 February of another year as the beginning of a period without an end', '2023-02-29/..'],
    ['the month 13', '2024-13'],
    ['the month 00', '2024-00'],
    ['the day 00', '2024-11-00'],
    ['a season', '2024-21'],
    ['a period of seasons', '2024-21/2024-22'],
    ['a quarter', '2024-35'],
    ['a time of day', '2024-11-16T06:00'],
    ['an instant', '2024-11-16T06:00:00+09:00'],
    ['a period from an instant', '2024-11-14T00:00:00Z/2024-11-15'],
    ['a century in two digits', '20'],
    ['a decade in three digits', '195'],
    ['a year of five digits without Y', '12024'],
    ['a year of four digits with Y', 'Y2024'],
    ['a year beyond exact days', 'Y99999999999999999999'],
    ['a year before 0000 with X', '-000X'],
    ['a year of which nothing is known', 'XXXX'],
    ['level 2: three digits hidden', '1XXX'],
    ['level 2: a mark before', '?2024'],
    ['level 2: a mark on a part', '2024?-11'],
    ['level 2: one of a set', '[2024,2025]'],
    ['level 2: a hidden digit of a month', '2024-1X'],
    ['level 2: an exponent', 'Y1E5'],
    ['a mark on a date with X', '195X?'],
    ['a period with X', '195X/196X'],
    ['a period that ends before it begins', '2024-12/2024-11'],
    ['an uncertain period that ends before it begins', '2024-12?/2024-11'],
    ['a period without ends', '/'],
    ['a period open at both ends', '../..'],
    ['three ends', '2024/2025/2026'],
    ['a month of one digit', '2024-1'],
    ['the order of other countries', '14.11.2024'],
    ['white space around it', ' 2024'],
    ['a line end behind it', '2024-11-14\n'],
    ['full-width digits', '２０２４'],
    ['a word', 'unknown'],
    ['nothing', ''],
    ['a text too long to be one', `${'2024/'.repeat(5_000)}2024`],
  ])('%s', (_name, text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe('the short way for plain dates', () => {
  it('agrees with the package on every month and day, but for 29 February in other years', () => {
    const disagreed: string[] = [];
    for (const year of ['0099', '1900', '2023', '2024']) {
      for (const text of plainDates(year)) {
        const theirs = text.endsWith('02-29') ? packageSpanOfLeapDay(text) : packageSpan(text);
        const ours = parseEdtf(text);
        const same = ours?.earliest === theirs?.[0] && ours?.latest === theirs?.[1];
        if (!same) disagreed.push(text);
      }
    }
    expect(disagreed).toEqual([]);
  }, 20_000);
});

function* plainDates(year: string): Generator<string> {
  const two = (part: number) => String(part).padStart(2, '0');
  yield year;
  for (let month = 0; month <= 42; month++) {
    yield `${year}-${two(month)}`;
    for (let day = 0; month <= 13 && day <= 32; day += 1) yield `${year}-${two(month)}-${two(day)}`;
  }
}

function packageSpan(text: string): readonly [number, number] | undefined {
  try {
    if (parse(text, { level: 1 }).type !== 'Date') return undefined;
  } catch {
    return undefined;
  }
  const { min, max } = new PackageDate(text);
  return [min / 86_400_000, Math.floor(max / 86_400_000)];
}

/** The package takes 29 February of any year for a date. */
function packageSpanOfLeapDay(text: string): readonly [number, number] | undefined {
  const year = Number(text.slice(0, 4));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? packageSpan(text) : undefined;
}

describe('every date that is made up properly', () => {
  const day = fc
    .date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  const part = fc
    .tuple(day, fc.constantFrom(4, 7, 10))
    .map(([text, length]) => text.slice(0, length));
  const mark = fc.constantFrom('', '?', '~', '%');

  it('is read back as it is written, is certain unless marked, and spans its days', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), mark, (text, length, sign) => {
        const date = parseEdtf(text.slice(0, length) + sign);
        const number = Date.parse(`${text}T00:00:00Z`) / 86_400_000;
        expect(date?.text).toBe(text.slice(0, length) + sign);
        expect(date?.certain).toBe(sign === '');
        expect(date && date.earliest <= number && number <= date.latest).toBe(true);
      }),
    );
  });

  it('makes a period with another exactly where the second may end after the first begins', () => {
    fc.assert(
      fc.property(part, part, (start, end) => {
        const [first, last] = [parseEdtf(start), parseEdtf(end)];
        const period = parseEdtf(`${start}/${end}`);
        if (!first || !last || last.latest < first.earliest) expect(period).toBeUndefined();
        else expect(period).toMatchObject({ earliest: first.earliest, latest: last.latest });
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const letters = fc.constantFrom(...'0129-/.XY?~%T:+ S[{,', '..', '2024');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 14 }), (parts) => {
        const date = parseEdtf(parts.join(''));
        expect(date === undefined || date.earliest <= date.latest).toBe(true);
      }),
    );
  });
});

describe('one date is certainly before another', () => {
  const rows: readonly (readonly [string, string, number, boolean])[] = [
    ['2024-11-14', '2024-11-15', 0, true],
    ['2024-11-14', '2024-11-14', 0, false],
    ['2024-11-15', '2024-11-14', 0, false],
    ['2024-11-14', '2024-11-15', 1, false],
    ['2024-11-14', '2024-11-16', 1, true],
    ['2024-11', '2024-11-15', 0, false],
    ['2024-10', '2024-11-15', 0, true],
    ['2024-10-31', '2024-11', 0, true],
    ['2023', '2024', 0, true],
    ['195X', '196X', 0, true],
    ['2024-XX', '2024-12-31', 0, false],
    ['2024-11-14~', '2025', 0, false],
    ['2024', '2025-01?', 0, false],
    ['../2023', '2024', 0, true],
    ['2023/..', '2024', 0, false],
    ['2023', '../2024', 0, false],
    ['2023', '2024/..', 0, true],
    ['2024-11-01/2024-11-14', '2024-11-15/2024-11-16', 0, true],
    ['2024-11-01/2024-11-15', '2024-11-15/2024-11-16', 0, false],
  ];
  test.each(rows)('%s, %s, slack of %i days: %s', (a, b, slack, expected) => {
    expect(certainlyBefore(read(a), read(b), slack)).toBe(expected);
  });

  it('without slack unless some is given', () => {
    expect(certainlyBefore(read('2024-11-14'), read('2024-11-15'))).toBe(true);
  });
});

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}
