import { describe, expect, it, test } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../../src/core/schema/edtf.ts';

function formatted(text: string, locale: string): string {
  const date = parseEdtf(text);
  return date ? formatEdtf(date, locale).replace(/\p{Zs}/gu, ' ') : 'not a date';
}

describe('in English', () => {
  test.each([
    ['2024-11-14', '14 November 2024'],
    ['2024-11', 'November 2024'],
    ['2024', '2024'],
    ['2024-11-14/2024-11-16', '14–16 November 2024'],
    ['2024-11-30/2024-12-02', '30 November – 2 December 2024'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2024-11-14/2024-11-14', '14 November 2024'],
    ['2024-11/2024-12', 'November–December 2024'],
    ['2024-12/2025-01', 'December 2024 – January 2025'],
    ['2023/2024', '2023–2024'],
    ['2024-11/2025-01-03', 'November 2024 – 3 January 2025'],
    ['2024-11-07~', 'about 7 November 2024'],
    ['2024-11?', 'November 2024 (uncertain)'],
    ['2024%', 'about 2024 (uncertain)'],
    ['2024-11-14?/2024-11-16~', '14 November 2024 (uncertain) – about 16 November 2024'],
    ['195X', '1950s'],
    ['190X', 'some year from 1900 to 1909'],
    ['19XX', 'some year from 1900 to 1999'],
    ['000X', 'some year from 1 BC to AD 9'],
    ['2024-XX', '2024 (month unknown)'],
    ['2024-11-XX', 'November 2024 (day unknown)'],
    ['2024-XX-XX', '2024 (month and day unknown)'],
    ['2024-11-14/..', 'from 14 November 2024'],
    ['2024~/..', 'from about 2024'],
    ['../2024-11', 'until November 2024'],
    ['2024/', 'from 2024 (end unknown)'],
    ['/2024', 'until 2024 (start unknown)'],
    ['0987-03-01', '1 March AD 987'],
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
    ['-0044-03-15/0001', '15 March 45 BC – AD 1'],
    ['Y12024', '12024'],
    ['Y-12024', '12025 BC'],
  ])('%s is "%s"', (text, expected) => {
    expect(formatted(text, 'en')).toBe(expected);
  });

  test.each(['en', 'en-GB', 'en-US', 'tlh', 'xx_bad', ''])(
    'with the locale "%s": regions make no difference, and English stands in for the unknown',
    (locale) => {
      expect(formatted('2024-11-14', locale)).toBe('14 November 2024');
    },
  );
});

describe('in other languages', () => {
  test.each([
    ['de', '2024-11-14', '14. November 2024'],
    ['de', '2024-11', 'November 2024'],
    ['de', '2024-11-14/2024-11-16', '14.–16. November 2024'],
    ['de', '2024-11-07~', '7. November 2024 (~)'],
    ['de', '2024-11/2025-01-03', 'November 2024 – 3. Januar 2025'],
    ['de', '2024-11-14/..', '14. November 2024 – …'],
    ['de', '../2024', '… – 2024'],
    ['de', '-0043', '44 v. Chr.'],
    ['de', '195X', '195X'],
    ['de', '2024-11-XX', '2024-11-XX'],
    ['de', 'Y300000', 'Y300000'],
    ['de', '2024/2024-03', '2024 – März 2024'],
    ['ko', '2024-11-14', '2024년 11월 14일'],
    ['ko', '2024-11-14/2024-11-16', '2024년 11월 14일~16일'],
    ['ko', '2024-11?', '2024년 11월 (?)'],
    ['fr', '2024-11-14%', '14 novembre 2024 (%)'],
    ['uk', '2024-11-14', '14 листопада 2024 р.'],
    ['th', '2024', '2024'],
    ['fa', '2024-11-14', '۱۴ نوامبر ۲۰۲۴'],
  ])('%s: %s is "%s"', (locale, text, expected) => {
    expect(formatted(text, locale)).toBe(expected);
  });
});

it('throws for what parseEdtf did not make', () => {
  const forged = { text: 'soon', earliest: 0, latest: 0, certain: true };
  expect(() => formatEdtf(forged, 'en')).toThrow(new Error('not a date: soon'));
});
