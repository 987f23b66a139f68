import { expect, it } from 'vitest';
import { isNamed } from '../../../src/site/search/is-named.ts';

const meta = { title: 'Kim Jong Un', aliases: 'Kim Jong-un · 김정은', forms: 'KimJongUn' };

it.each([
  ['kim', true],
  ['Kim Jong-Un', true],
  ['jongun', true],
  ['김정', true],
  ['kim drones', false],
  ['drones', false],
  ['', false],
  ['…', false],
])('%j names Kim Jong Un: %s', (query, named) => {
  expect(isNamed(meta, query)).toBe(named);
});
