import { describe, expect, it } from 'vitest';
import { cyclesIn, type Edge } from '../../../src/core/corpus/cycles.ts';

/** `a>b b>a` as edges that know how they were written. */
const edges = (written: string): readonly Edge<string>[] =>
  written.split(' ').flatMap((at) => {
    const [from, to] = at.split('>');
    return from && to ? [{ from, to, at }] : [];
  });

const ways = (written: string) =>
  cyclesIn(edges(written)).map(({ links }) => links.map(({ at }) => at).join(' '));

describe('cyclesIn', () => {
  it.each([
    ['nothing', '', []],
    ['a chain', 'a>b b>c c>d', []],
    ['two ways to one end', 'a>b a>c b>d c>d', []],
    ['a thing that leads to itself', 'a>a', ['a>a']],
    ['two that lead to each other', 'b>a a>b', ['a>b b>a']],
    ['from the smallest id, whatever comes first', 'c>a b>c a>b', ['a>b b>c c>a']],
    ['with a way in and a way out', 'x>b b>c c>b c>y', ['b>c c>b']],
    ['the shortest way round', 'a>b b>c c>a a>c', ['a>c c>a']],
    ['two circles, by their smallest ids', 'y>z z>y b>a a>b', ['a>b b>a', 'y>z z>y']],
    ['two circles that share a member are one', 'a>b b>a b>c c>b', ['a>b b>a']],
    ['a link that is written twice', 'a>b a>b b>a', ['a>b b>a']],
  ])('finds in %s (%s) %j', (_, written, expected) => {
    expect(ways(written)).toEqual(expected);
  });

  it('goes round a circle of 20,000 without running out of stack', () => {
    const name = (index: number) => `n${String(index).padStart(5, '0')}`;
    const round = Array.from({ length: 20_000 }, (_, index) => ({
      from: name(index),
      to: name((index + 1) % 20_000),
      at: index,
    }));
    expect(cyclesIn(round).map(({ links }) => links.length)).toEqual([20_000]);
  });
});
