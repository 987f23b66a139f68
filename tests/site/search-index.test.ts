// The search index: what Pagefind finds in it, in one part and in several.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Publication, SearchRecord } from '../../src/site/publication.ts';
import { searchFolders } from '../../src/site/search-folders.ts';
import { searchParts, startIndexing, writeParts } from '../../src/site/search-index.ts';
import type { SearchIndex } from '../../src/site/search/pagefind-index.ts';
import { openIndexIn } from './fixture/open-index.ts';
import { fileNames, fragments } from './fixture/site-files.ts';

const root = join(import.meta.dirname, '..', '..');

test.each([
  [0, ['pagefind']],
  [4_000, ['pagefind']],
  [4_001, ['pagefind', 'pagefind-2']],
  [10_000, ['pagefind', 'pagefind-2', 'pagefind-3']],
])('%i records have the folders %j', (records, folders) => {
  expect(searchFolders(records)).toEqual(folders);
});

test('a part is made from its records, whatever their order, and from nothing else', () => {
  const records = Array.from({ length: 4_001 }, (_, number) => record(number));
  const origins = (some: readonly SearchRecord[]) =>
    searchParts(root, publication(some)).map(({ from }) => from);
  const before = origins(records);
  expect(origins(records.toReversed())).toEqual(before);
  const edited = origins(records.map((one, at) => (at === 7 ? { ...one, title: 'Edited' } : one)));
  expect(edited.filter((from, part) => from !== before[part])).toHaveLength(1);
});

describe('an index of two parts', { timeout: 60_000 }, () => {
  let site: string;
  let pagefind: SearchIndex;
  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), 'whence-search-'));
    const all = publication([
      { ...record(1), content: 'The factory began in May.', meta: { aliases: '김정은' } },
      {
        ...record(2),
        title: 'Ports',
        content: 'A port was closed.',
        filters: { topic: ['trade'] },
      },
    ]);
    const [part] = searchParts(root, all);
    if (!part) throw new Error('There is no part');
    const [first, second] = part.records;
    const parts = [
      { ...part, records: first ? [first] : [] },
      { ...part, folder: 'pagefind-2', records: second ? [second] : [] },
    ];
    writeParts(site, await startIndexing(parts).indexed, join(site, 'none'));
    pagefind = await openIndexIn(site, ['pagefind', 'pagefind-2']);
  }, 60_000);
  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(site, { recursive: true });
  });

  test('has its program once, and no interface of Pagefind’s', () => {
    const programs = fileNames(site).filter((file) => /\.(?:js|css|pagefind)$/.test(file));
    expect(programs).toEqual([
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'pagefind/wasm.unknown.pagefind',
    ]);
  });

  test('shows what it finds, with title and text', () => {
    expect(fragments(site, 'pagefind-2')['/briefings/b2/']).toMatchObject({
      url: '/briefings/b2/',
      content: 'A port was closed.',
      meta: { title: 'Ports' },
      filters: { topic: ['trade'] },
    });
  });

  test.each([
    ['factory', ['/briefings/b1/']],
    ['ports', ['/briefings/b2/']],
    ['김정은', ['/briefings/b1/']],
    ['submarine', []],
  ])('finds %s in %j', async (word, addresses) => {
    const { results } = await pagefind.search(word, { filters: {} });
    const found = await Promise.all(results.map(async (result) => (await result.data()).url));
    expect(found).toEqual(addresses);
  });

  test('counts filters over both parts', async () => {
    expect(await pagefind.filters()).toEqual({ topic: { drones: 1, trade: 1 } });
  });
});

function record(number: number): SearchRecord {
  return {
    url: `/briefings/b${number}/`,
    title: `Briefing ${number}`,
    content: `Text ${number}`,
    language: 'en',
    meta: {},
    filters: { topic: ['drones'] },
  };
}

function publication(searchRecords: readonly SearchRecord[]): Publication {
  const settings = { site: 'https://desk.example', base: '/', language: 'en-GB', title: 'Desk' };
  return { settings, pages: [], searchRecords, media: [] } as unknown as Publication;
}
