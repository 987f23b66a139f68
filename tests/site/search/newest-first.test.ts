import { expect, it } from 'vitest';
import { newestFirst } from '../../../src/site/search/newest-first.ts';
import type { SearchResult } from '../../../src/site/search/pagefind-index.ts';

const result = (id: string): SearchResult => ({
  id,
  score: 1,
  data: () => Promise.resolve({ url: id, raw_content: '', locations: [], meta: {}, filters: {} }),
});

const parts: Readonly<Record<string, readonly string[]>> = {
  new: ['2024-b', '2024-a'],
  none: [],
  old: ['2019-a'],
};

it('takes the parts one after another, as they are reached, and what has no date last', async () => {
  const asked: string[] = [];
  const found = newestFirst(
    ['undated', '2019-a', '2024-a', '2024-b'].map(result),
    Object.keys(parts),
    async (part) => {
      asked.push(part);
      return (parts[part] ?? []).map(result);
    },
  );
  const at = async (place: number) => (await found[place]?.data())?.url;
  expect(await Promise.all([at(0), at(1)])).toEqual(['2024-b', '2024-a']);
  expect(asked).toEqual(['new']);
  expect(await Promise.all([at(3), at(2), at(0)])).toEqual(['undated', '2019-a', '2024-b']);
  expect(asked).toEqual(['new', 'none', 'old']);
});
