import { expect, it } from 'vitest';
import {
  directionOf,
  inLanguage,
  isSpoken,
  languageName,
  titleLanguage,
} from '../../../src/core/views/in-language.ts';

it('names a language where it differs from that of the page, and the direction where that does too', () => {
  expect(inLanguage('en', 'en')).toEqual({});
  expect(inLanguage(undefined, 'en')).toEqual({});
  expect(inLanguage('ko', 'en')).toEqual({ lang: 'ko' });
  expect(inLanguage('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(inLanguage('en', 'he')).toEqual({ lang: 'en', dir: 'ltr' });
  expect(inLanguage('fa', 'ar')).toEqual({ lang: 'fa' });
});

it('tells the direction by the script, also where the tag names another', () => {
  const languages = ['en', 'ko', 'ar', 'he', 'ur', 'az', 'az-Arab', 'ks-Deva', 'uk'];
  expect(languages.map(directionOf)).toEqual([
    'ltr',
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

it('takes a title in brackets for a description in the words of the site', () => {
  expect(titleLanguage('김정은, 무인기 시찰', 'ko')).toBe('ko');
  expect(titleLanguage('[Report on a drone test]', 'ko')).toBeUndefined();
});

it('knows the codes that stand for no language', () => {
  expect(['en', 'zxx', 'und', 'mul', 'mis', 'zu'].map(isSpoken)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});

it('names a language in the words of another', () => {
  expect(languageName('ko', 'en')).toBe('Korean');
  expect(languageName('ko', 'ko')).toBe('한국어');
});
