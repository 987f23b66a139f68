import { describe, expect, it } from 'vitest';
import {
  besideOthers,
  listPart,
  numbersAround,
  ownPages,
  partPath,
  partsOf,
} from '../../../src/core/views/list-part.ts';

const place = { first: 'actors/kcna/', further: 'actors/kcna/said/', sizes: besideOthers };
const numbers = (all: number): readonly number[] => Array.from({ length: all }, (_, at) => at);
const part = (all: number, number: number) =>
  listPart(place, numbers(all), number, (entry) => `line ${entry}`);

describe('a long list beside others', () => {
  it('stands whole on the page of its thing where it has up to fifty lines', () => {
    expect(part(50, 1)).toEqual({
      place,
      number: 1,
      parts: 1,
      all: 50,
      before: 0,
      lines: numbers(50).map((entry) => `line ${entry}`),
    });
  });

  it('begins there with 25 lines where it has more, and goes on in hundreds', () => {
    const parts = [1, 2, 3].map((number) => part(126, number));
    expect(
      parts.map(({ before, lines }) => [before, lines[0], lines.at(-1), lines.length]),
    ).toEqual([
      [0, 'line 0', 'line 24', 25],
      [25, 'line 25', 'line 124', 100],
      [125, 'line 125', 'line 125', 1],
    ]);
    expect(parts.map(({ parts: all }) => all)).toEqual([3, 3, 3]);
  });

  it('has every line in exactly one part, however many there are', () => {
    for (const all of [0, 1, 49, 50, 51, 124, 125, 126, 1000, 5000]) {
      const lines = numbers(partsOf(all, besideOthers)).flatMap(
        (before) => part(all, before + 1).lines,
      );
      expect(lines).toEqual(numbers(all).map((entry) => `line ${entry}`));
    }
  });

  it('makes the lines of one part only', () => {
    let made = 0;
    listPart(place, numbers(5000), 7, () => (made += 1));
    expect(made).toBe(100);
  });

  it('has its further parts at addresses that no id can take', () => {
    expect([1, 2, 12].map((number) => partPath(place, number))).toEqual([
      '/actors/kcna/',
      '/actors/kcna/said/2/',
      '/actors/kcna/said/12/',
    ]);
  });
});

it('has one part where there is nothing to list', () => {
  expect([partsOf(0, ownPages), partsOf(100, ownPages), partsOf(101, ownPages)]).toEqual([1, 1, 2]);
});

it('leads from a part to its neighbours, the first and the last', () => {
  expect(numbersAround(1, 1)).toEqual([1]);
  expect(numbersAround(1, 50)).toEqual([1, 2, 3, 50]);
  expect(numbersAround(20, 50)).toEqual([1, 18, 19, 20, 21, 22, 50]);
  expect(numbersAround(50, 50)).toEqual([1, 48, 49, 50]);
});
