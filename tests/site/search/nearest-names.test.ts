import { expect, it } from 'vitest';
import { nearestNames, type SearchName } from '../../../src/site/search/nearest-names.ts';

const names: readonly SearchName[] = [
  ['/actors/leader/', 'Kim Jong Un', '김정은', 'Ким Чен Ын'],
  ['/actors/president/', 'Volodymyr Zelenskyy', 'Володимир Зеленський'],
  ['/actors/news/', 'Hürriyet Daily News'],
  ['/topics/drones/', 'Attack drones'],
];

it.each([
  ['Kim Jung Un', ['Kim Jong Un']],
  ['kimjongun', ['Kim Jong Un']],
  ['김정운', ['Kim Jong Un']],
  ['김 정은', ['Kim Jong Un']],
  ['Ким Чен Ир', ['Kim Jong Un']],
  ['zelenskij', ['Volodymyr Zelenskyy']],
  ['Зеленски', ['Volodymyr Zelenskyy']],
  ['hurriet', ['Hürriyet Daily News']],
  ['atack drone', ['Attack drones']],
  ['qqqqqqqq', []],
  ['…', []],
])('near %j are %j', (query, found) => {
  expect(nearestNames(query, names).map(({ name }) => name)).toEqual(found);
});

it('gives five at most, the nearest first and equals by name', () => {
  const states = Array.from({ length: 8 }, (_, n): SearchName => [
    `/actors/${n}/`,
    `State ${7 - n}`,
  ]);
  expect(nearestNames('State 3', states).map(({ name }) => name)).toEqual([
    'State 3',
    'State 0',
    'State 1',
    'State 2',
    'State 4',
  ]);
});
