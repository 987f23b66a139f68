import { expect, it } from 'vitest';
import { pageTitle } from '../../../src/core/views/page-title.ts';

it('has the name of the site behind it where there is room', () => {
  expect(pageTitle('North Korea', 'Peninsula Source Review')).toBe(
    'North Korea – Peninsula Source Review',
  );
});

it('stands alone on the page that has the name of the site for its title', () => {
  expect(pageTitle('Peninsula Source Review', 'Peninsula Source Review')).toBe(
    'Peninsula Source Review',
  );
});

it('stands alone where the two would be longer than 70 characters', () => {
  expect(pageTitle('Number of troops in Kursk Oblast increases, president says', 'Review')).toBe(
    'Number of troops in Kursk Oblast increases, president says – Review',
  );
  expect(
    pageTitle('Number of troops in Kursk Oblast increases, president says', 'Source Review'),
  ).toBe('Number of troops in Kursk Oblast increases, president says');
});

it('is cut at a word where it is too long, counting quotation marks as HTML writes them', () => {
  expect(
    pageTitle(
      'Kim Jong Un orders mass production of attack drones, North Korean state media report',
      'Review',
    ),
  ).toBe('Kim Jong Un orders mass production of attack drones, North Korean…');
  expect(
    pageTitle('North Korea: Kim Jong Un Orders "Mass Production" of Kamikaze Drones', 'Review'),
  ).toBe('North Korea: Kim Jong Un Orders "Mass Production" of…');
});
