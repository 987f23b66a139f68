// A divided index: what is shown first stays in its place, and all that one index finds is found.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { divideRecords } from '../../../src/site/divide-records.ts';
import {
  askCounts,
  askFirst,
  askOthers,
  askResults,
  askValues,
  type FacetCounts,
  type Results,
} from '../../../src/site/search/ask-index.ts';
import type { SearchIndex } from '../../../src/site/search/pagefind-index.ts';
import { stateFrom } from '../../../src/site/search/search-state.ts';
import { dates, divisions, records, writeIndex } from '../fixture/divided-records.ts';
import { openIndexIn } from '../fixture/open-index.ts';

let site: string;
let first: SearchIndex;
let divided: SearchIndex;
let undivided: SearchIndex;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'whence-divided-'));
  await writeIndex(site, divisions);
  await writeIndex(join(site, 'whole'), divideRecords(records));
  const folders = divisions.map(({ folder }) => folder);
  first = await openIndexIn(site, folders.slice(0, 1));
  divided = await openIndexIn(site, folders);
  undivided = await openIndexIn(site, ['whole/pagefind']);
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(site, { recursive: true });
});

const ask = async (address: string) => {
  const state = stateFrom(address);
  const early = await askFirst(first, state, await askValues(first));
  const values = await askValues(divided);
  const others = await askOthers(divided, early, values);
  return { state, early, others, values };
};

const pagesOf = async ({ groups }: Results): Promise<readonly string[]> =>
  Promise.all(groups.flatMap(({ results }) => results.map(async (one) => (await one.data()).url)));

const byKey = (counts: FacetCounts) =>
  Object.entries(counts).map(([facet, values]) => [
    facet,
    values.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  ]);

const named = ({ groups }: Results): readonly string[] =>
  groups.map(({ kind, isMore }) => (isMore ? `more of ${kind}` : kind));

it('has several parts of each kind', () => {
  expect(divisions.map(({ folder }) => folder)).toEqual([
    'pagefind',
    'pagefind-earlier-2',
    'pagefind-earlier-1',
    'pagefind-sources-3',
    'pagefind-sources-2',
    'pagefind-sources-1',
  ]);
});

it.each([
  ['?q=drones', ['briefing'], ['more of briefing', 'source', 'actor', 'topic']],
  ['?q=drones&sort=date', ['briefing'], ['more of briefing', 'actor', 'topic', 'source']],
  ['?q=northland', ['actor', 'briefing'], ['more of briefing']],
  ['?q=ports', ['topic', 'briefing'], ['more of briefing']],
  ['?q=harbour', [], ['source']],
  ['?q=drones&kind=source', [], ['source']],
])('%s shows %j first, then %j', async (address, shown, then) => {
  const { early, others } = await ask(address);
  expect(named(early)).toEqual(shown);
  expect(named(others)).toEqual(then);
});

it.each([
  '?q=drones',
  '?q=파주가',
  '?q=ports',
  '?q=drones&language=ko',
  '?status=disputed&origins=1',
  '?q=drones&sort=date',
  '?q=qqqqqq',
])('%s finds and counts all that an undivided index does', async (address) => {
  const { state, early, others, values } = await ask(address);
  const whole = await askResults(undivided, state, await askValues(undivided));
  const found = [...(await pagesOf(early)), ...(await pagesOf(others))];
  expect(found.toSorted()).toEqual((await pagesOf(whole)).toSorted());
  const counts = await askCounts(divided, early.asked, values);
  const expected = await askCounts(undivided, whole.asked, await askValues(undivided));
  expect(byKey(counts)).toEqual(byKey(expected));
});

it('by date the order is exact over all parts, and what has none stands last', async () => {
  const { early, others } = await ask('?q=drones&sort=date');
  const dateOf = new Map(records.map(({ url, sort }) => [url, sort?.['date'] ?? '']));
  const datesOf = async ({ asked, groups }: Results, kind: string) => {
    const own = groups.filter((group) => group.kind === kind);
    return (await pagesOf({ asked, groups: own })).map((url) => dateOf.get(url));
  };
  const newest = dates.toSorted().reverse();
  expect([...(await datesOf(early, 'briefing')), ...(await datesOf(others, 'briefing'))]).toEqual(
    newest,
  );
  expect(await datesOf(others, 'source')).toEqual([
    ...newest.flatMap((date) => [date, date.slice(0, 7)]),
    ...newest.map(() => ''),
  ]);
});
