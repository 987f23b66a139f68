// The search index: what Pagefind finds in it, in one part and in several.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { divideRecords } from '../../src/site/divide-records.ts';
import type { Publication, SearchRecord } from '../../src/site/publication.ts';
import { searchParts, startIndexing, writeParts } from '../../src/site/search-index.ts';
import type { SearchIndex } from '../../src/site/search/pagefind-index.ts';
import { openIndexIn } from './fixture/open-index.ts';
import { fileNames, fragments } from './fixture/site-files.ts';

const root = join(import.meta.dirname, '..', '..');

describe('records', () => {
  const sizes = { undivided: 4, briefings: 2, sources: 3 };
  const of = (kind: string, ...dates: readonly string[]) =>
    dates.map((date, at): SearchRecord => {
      const dated = date === '' ? {} : { sort: { date } };
      return { ...record(at), url: `/${kind}/${at}/`, filters: { kind: [kind] }, ...dated };
    });
  const divided = (records: readonly SearchRecord[]) =>
    divideRecords(records, sizes).map((part) => [part.folder, part.records.map(({ url }) => url)]);

  test('of a small site are in one part', () => {
    expect(divided(of('source', '', '', '', '')).map(([folder]) => folder)).toEqual(['pagefind']);
    expect(divideRecords([]).map(({ folder }) => folder)).toEqual(['pagefind']);
    const many = (count: number) => Array.from({ length: count }, (_, number) => record(number));
    expect(divideRecords(many(2_000))).toHaveLength(1);
  });

  test('of a large site are in parts by kind and age: names and the newest briefings first', () => {
    const records = [
      ...of('source', '2021-03-01', '2021-03-02', '', '2020-01-01', '2022-01-01', '2022-05-01'),
      ...of('briefing', '2020-05-01', '2020-06-01', '2021-07-01', '2021-07-02', '2021-07-03'),
      ...of('actor', ''),
      ...of('topic', ''),
    ];
    const parts = [
      ['pagefind', ['/actor/0/', '/briefing/2/', '/briefing/3/', '/briefing/4/', '/topic/0/']],
      ['pagefind-earlier-1', ['/briefing/0/', '/briefing/1/']],
      ['pagefind-sources-2', ['/source/4/', '/source/5/']],
      ['pagefind-sources-1', ['/source/0/', '/source/1/', '/source/2/', '/source/3/']],
    ];
    expect(divided(records).map(([folder, urls]) => [folder, [...(urls ?? [])].sort()])).toEqual(
      parts,
    );
    expect(divided(records.toReversed())).toEqual(divided(records));
  });

  test('of less than half a part stay with those before them', () => {
    const three = of('briefing', '2020-05-01', '2020-06-01', '2021-07-01');
    const wide = { undivided: 2, briefings: 3, sources: 3 };
    const folders = (records: readonly SearchRecord[]) =>
      divideRecords(records, wide).map(({ folder, records: own }) => [folder, own.length]);
    const fourth = of('briefing', '', '', '', '2022-01-01').slice(3);
    const fifth = of('briefing', '', '', '', '', '2022-02-01').slice(4);
    expect(folders([...three, ...fourth])).toEqual([['pagefind', 4]]);
    expect(folders([...three, ...fourth, ...fifth])).toEqual([
      ['pagefind', 2],
      ['pagefind-earlier-1', 3],
    ]);
  });
});

test('a part is made from its records, whatever their order, and from nothing else', () => {
  const dated = (number: number): SearchRecord => ({
    ...record(number),
    filters: { kind: ['briefing'] },
    sort: { date: `20${10 + (number % 10)}-01-01` },
  });
  const records = Array.from({ length: 4_001 }, (_, number) => dated(number));
  const origins = (some: readonly SearchRecord[]) =>
    searchParts(root, publication(some)).map(({ from }) => from);
  const before = origins(records);
  expect(before.length).toBeGreaterThan(2);
  expect(origins(records.toReversed())).toEqual(before);
  const edited = origins(records.map((one, at) => (at === 7 ? { ...one, title: 'Edited' } : one)));
  expect(edited.filter((from, part) => from !== before[part])).toHaveLength(1);
  const added = origins([...records, { ...dated(4_009), url: '/briefings/new/' }]);
  expect(added.filter((from, part) => from !== before[part])).toHaveLength(1);
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
    expect(await pagefind.filters()).toMatchObject({ topic: { drones: 1, trade: 1 } });
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
