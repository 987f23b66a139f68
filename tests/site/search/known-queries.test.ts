// The search over the real content: known queries, and counts of facets against the records themselves.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { loadPublication } from '../../../src/site/load-publication.ts';
import type { SearchRecord } from '../../../src/site/publication.ts';
import { searchParts, startIndexing, writeParts } from '../../../src/site/search-index.ts';
import { askCounts, askResults, askValues } from '../../../src/site/search/ask-index.ts';
import { keyOf, type FacetValues } from '../../../src/site/search/facet-values.ts';
import { foundPassages } from '../../../src/site/search/found-passages.ts';
import type { ResultPage, SearchIndex } from '../../../src/site/search/pagefind-index.ts';
import {
  facetNames,
  stateFrom,
  type Chosen,
  type Facet,
} from '../../../src/site/search/search-state.ts';
import { projectRoot } from '../build-content.ts';
import { openIndexIn } from '../fixture/open-index.ts';

const queries = parse(
  readFileSync(join(import.meta.dirname, 'known-queries.yaml'), 'utf8'),
) as readonly (readonly [query: string, page: string])[];

let site: string;
let records: readonly SearchRecord[];
let index: SearchIndex;
let values: FacetValues;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'whence-known-'));
  const { publication } = await loadPublication({
    contentDir: join(projectRoot, 'content'),
    base: '/',
    now: Date.UTC(2026, 11, 1),
    cacheDir: join(site, 'cache'),
    colour: false,
  });
  if (!publication) throw new Error('The content has errors');
  records = publication.searchRecords;
  const parts = searchParts(projectRoot, publication);
  writeParts(site, await startIndexing(parts).indexed, join(site, 'none'));
  index = await openIndexIn(
    site,
    parts.map(({ folder }) => folder),
  );
  values = await askValues(index);
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(site, { recursive: true });
});

describe('known queries', () => {
  it('are forty or more, each once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(40);
    expect(new Set(queries.map(([query]) => query)).size).toBe(queries.length);
  });

  it.each(queries)('%s finds %s in the first three', async (query, expected) => {
    const [page = '', claim] = expected.split(/(?=#)/);
    const first = await firstThree(query);
    expect(first.map(({ url }) => url)).toContain(page);
    const found = first.find(({ url }) => url === page);
    const places = found
      ? foundPassages(found, { query, chosen: {} }, 2).map((one) => one.claim?.place)
      : [];
    if (claim !== undefined) expect(places).toContain(claim);
  });
});

/** In the order of the page: five of a kind, the kind of the best result first. */
async function firstThree(query: string): Promise<readonly ResultPage[]> {
  const { groups } = await askResults(index, { query, chosen: {}, order: 'relevance' }, new Map());
  const lines = groups.flatMap(({ results }) => results.slice(0, 5)).slice(0, 3);
  return Promise.all(lines.map((line) => line.data()));
}

describe('the order of kinds', () => {
  const kindsFor = async (query: string) =>
    (await askResults(index, { query, chosen: {}, order: 'relevance' }, new Map())).groups.map(
      ({ kind }) => kind,
    );

  it.each([
    ['words that briefings are about', 'mass production', 'briefing'],
    ['words of a claim', 'test took place on a Monday', 'briefing'],
    ['the name of an actor', 'KCNA', 'actor'],
    ['the name of a topic', 'handout imagery', 'topic'],
    ['the title of a document', 'deadly drone techniques', 'source'],
  ])('begins with what is likeliest meant: %s', async (_, query, first) => {
    expect((await kindsFor(query))[0]).toBe(first);
  });
});

describe('facets', () => {
  it.each<Chosen>([
    {},
    { kind: ['actor'] },
    { kind: ['source'], language: ['ko'] },
    { topic: ['suicide-drone-tests', 'troop-deployment'] },
    { topic: ['north-korean-drones'], actor: ['kim-jong-un', 'reuters'], kind: ['source'] },
    { status: ['disputed', 'corroborated'] },
    { origins: ['2'] },
    { status: ['disputed', 'opinion'], origins: ['1', '2'] },
    { status: ['unverified'], origins: ['0'], outlet: ['kcna', 'yonhap'], year: ['2024'] },
    { topic: ['no-such-topic'] },
  ])('find what an independent count over the records finds, and count it: %j', async (chosen) => {
    const state = { query: '', chosen, order: 'relevance' } as const;
    const { groups } = await askResults(index, state, values);
    const pages = await Promise.all(
      groups.flatMap(({ results }) => results.map(async (one) => (await one.data()).url)),
    );
    expect(pages.sort()).toEqual(
      recount(chosen)
        .map(({ url }) => url)
        .sort(),
    );

    const counts = await askCounts(index, state, values);
    const counted = facetNames.map((facet) => [
      facet,
      Object.fromEntries(counts[facet].map(({ key, pages: many }) => [key, many])),
    ]);
    expect(Object.fromEntries(counted)).toEqual(recountAll(chosen));
  });

  it('narrow a query', async () => {
    const state = stateFrom('?q=drones&kind=source&language=ko');
    const { groups } = await askResults(index, state, values);
    expect(groups.map(({ kind }) => kind)).toEqual(['source']);
    const pages = await Promise.all(groups[0]?.results.map((one) => one.data()) ?? []);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({ filters }) => filters['language']?.[0] !== 'ko')).toEqual([]);
  });
});

/** Straight from the records: OR within, AND between; status and origins of one claim. */
function recount(chosen: Chosen): readonly SearchRecord[] {
  return records.filter((record) =>
    facetNames.every((facet) => {
      const keys = chosen[facet];
      if (keys === undefined) return true;
      if (facet === 'origins' && chosen.status) return true;
      if (facet !== 'status' || !chosen.origins)
        return keysOf(record, facet).some((key) => keys.includes(key));
      return keysOf(record, 'standing').some((both) => {
        const [shape = '', origins = ''] = both.split(' ');
        return keys.includes(shape) && chosen.origins?.includes(origins);
      });
    }),
  );
}

const keysOf = (record: SearchRecord, facet: string): readonly string[] =>
  (record.filters[facet] ?? []).map(keyOf);

/** Each value's pages if it alone were chosen in its facet; what is chosen is told even where there is none. */
function recountAll(chosen: Chosen): Readonly<Record<Facet, Readonly<Record<string, number>>>> {
  const counts = facetNames.map((facet) => {
    const all = [...new Set(records.flatMap((record) => keysOf(record, facet)))];
    const found = all
      .map((key) => [key, recount({ ...chosen, [facet]: [key] }).length] as const)
      .filter(([key, pages]) => pages > 0 || chosen[facet]?.includes(key));
    const unknown = (chosen[facet] ?? []).filter((key) => !all.includes(key));
    return [facet, Object.fromEntries([...found, ...unknown.map((key) => [key, 0] as const)])];
  });
  return Object.fromEntries(counts) as ReturnType<typeof recountAll>;
}

describe('the order', () => {
  it('by date is that of the dates, the newest first, and keeps what has none at the end', async () => {
    const state = stateFrom('?q=drones&sort=date');
    const { groups } = await askResults(index, state, values);
    const dates = new Map(records.map(({ url, sort }) => [url, sort?.['date']]));
    const sources = groups.find(({ kind }) => kind === 'source')?.results ?? [];
    const found = await Promise.all(sources.map(async (one) => dates.get((await one.data()).url)));
    const dated = found.filter((date) => date !== undefined);
    expect(dated.length).toBeGreaterThan(5);
    expect(dated).toEqual(dated.toSorted().reverse());
    expect(found.slice(dated.length)).toEqual(found.slice(dated.length).map(() => undefined));
    expect(found.length).toBeGreaterThan(dated.length);
    const { groups: byRelevance } = await askResults(
      index,
      { ...state, order: 'relevance' },
      values,
    );
    expect(found).toHaveLength(
      byRelevance.find(({ kind }) => kind === 'source')?.results.length ?? 0,
    );
    expect(groups.map(({ kind }) => kind)).toEqual(['briefing', 'actor', 'topic', 'source']);
  });
});
