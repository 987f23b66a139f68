import { expect, it } from 'vitest';
import { listPages } from '../../../src/core/views/list-pages.ts';

it('puts a hundred lines on a page, the first of which has the address of the list', () => {
  const lines = Array.from({ length: 201 }, (_, index) => index);
  expect(listPages('briefings', lines)).toEqual([
    { number: 1, path: '/briefings/', lines: lines.slice(0, 100) },
    { number: 2, path: '/briefings/page/2/', lines: lines.slice(100, 200) },
    { number: 3, path: '/briefings/page/3/', lines: [200] },
  ]);
});

it('has one page where there is nothing to list', () => {
  expect(listPages('sources', [])).toEqual([{ number: 1, path: '/sources/', lines: [] }]);
});
