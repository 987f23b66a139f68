import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOfInstant, parseInstant } from '../../../../src/core/schema/edtf.ts';

describe('an instant with an offset is milliseconds since 1970', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2024-11-16T06:00:00+09:00', Date.UTC(2024, 10, 15, 21)],
    ['2024-11-16T06:00:00-05:30', Date.UTC(2024, 10, 16, 11, 30)],
    ['2024-11-16T06:00:00-00:00', Date.UTC(2024, 10, 16, 6)],
    ['2024-11-16t06:00:00z', Date.UTC(2024, 10, 16, 6)],
    ['2024-11-16T06:00:00.5Z', Date.UTC(2024, 10, 16, 6, 0, 0, 500)],
    ['2024-11-16T06:00:00.1239Z', Date.UTC(2024, 10, 16, 6, 0, 0, 123)],
    ['2024-02-29T23:59:59Z', Date.UTC(2024, 1, 29, 23, 59, 59)],
    ['0099-12-31T00:00:00Z', Date.parse('0099-12-31T00:00:00Z')],
    ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1)],
    ['2017-01-01T08:59:60+09:00', Date.UTC(2017, 0, 1)],
  ])('%s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });
});

describe('is no instant', () => {
  test.each([
    ['without an offset', '2024-11-16T06:00:00'],
    ['without seconds', '2024-11-16T06:00+09:00'],
    ['an offset without minutes', '2024-11-16T06:00:00+09'],
    ['a date', '2024-11-16'],
    ['a space for the T', '2024-11-16 06:00:00Z'],
    ['30 February', '2024-02-30T06:00:00Z'],
    ['29 February of another year', '2023-02-29T06:00:00Z'],
    ['the month 13', '2024-13-01T06:00:00Z'],
    ['the month 00', '2024-00-01T06:00:00Z'],
    ['the day 00', '2024-11-00T06:00:00Z'],
    ['the hour 24', '2024-11-16T24:00:00Z'],
    ['the minute 60', '2024-11-16T06:60:00Z'],
    ['a leap second in the middle of a month', '2024-11-16T23:59:60Z'],
    ['the second 61', '2016-12-31T23:59:61Z'],
    ['an offset of a day', '2024-11-16T06:00:00+24:00'],
    ['white space around it', ' 2024-11-16T06:00:00Z'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

it('reads what JavaScript writes, for every instant of the years 0000 to 9999', () => {
  const [min, max] = [new Date('0000-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59.999Z')];
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      expect(parseInstant(date.toISOString())).toBe(date.getTime());
      expect(dayOfInstant(date.getTime())).toMatchObject({
        text: date.toISOString().slice(0, 10),
        earliest: Math.floor(date.getTime() / 86_400_000),
      });
    }),
  );
});

describe('the day of an instant', () => {
  it('is that of UTC', () => {
    expect(dayOfInstant(Date.UTC(2024, 10, 15, 21))).toEqual({
      text: '2024-11-15',
      earliest: 20_042,
      latest: 20_042,
      certain: true,
    });
  });

  test.each([
    [-1, '1969-12-31'],
    [Date.UTC(2024, 1, 29, 23, 59, 59, 999), '2024-02-29'],
    [Date.parse('-000001-12-31T00:00:00Z'), '-0001-12-31'],
    [Date.parse('+010000-01-01T00:00:00Z'), 'Y10000'],
  ])('%i: %s', (instant, text) => {
    expect(dayOfInstant(instant).text).toBe(text);
  });

  it('is not there for what is no instant', () => {
    expect(() => dayOfInstant(NaN)).toThrow(new RangeError('not an instant: NaN'));
  });
});
