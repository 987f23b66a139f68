// A site with an actor who made 5,000 claims: its lists are in pages that stay small, and no claim is lost.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyClaims, statement } from '../fixtures/many-claims.ts';
import {
  buildSite,
  remove,
  temporaryFolder,
  writeContent,
  type BuiltSite,
} from './build-content.ts';

const amount = 5000;
const folder = temporaryFolder();
let site: BuiltSite;

beforeAll(async () => {
  writeContent(folder, manyClaims(amount));
  site = await buildSite({ CONTENT_DIR: folder });
});

afterAll(() => remove(folder, dirname(site.dist)));

const html = (path: string): string => readFileSync(join(site.dist, path, 'index.html'), 'utf8');

/** The list that begins on the page of a thing at the heading `page_<name>`, page by page. */
function pagesOf(thing: string, name: string): readonly string[] {
  const parts = site.files
    .map((path) => new RegExp(`^${thing}/${name}/(\\d+)/index\\.html$`).exec(path)?.[1] ?? '')
    .filter((number) => number !== '')
    .sort((a, b) => Number(a) - Number(b));
  const [, after = ''] = html(thing).split(`<h2 id="page_${name}">`);
  const [first = ''] = after.split('<h2');
  return [first, ...parts.map((number) => html(`${thing}/${name}/${number}`))];
}

const statementsIn = (page: string): readonly string[] => page.match(/statement \d{4}/g) ?? [];

const newestFirst = Array.from({ length: amount }, (_, n) => statement(amount - 1 - n));

describe('an actor with 5,000 claims', () => {
  it('is built', () => {
    expect([site.code, site.output]).toEqual([0, expect.any(String)]);
  });

  it.each([
    ['actors/south-official', 'said', newestFirst],
    ['actors/southland', 'about', newestFirst],
    ['actors/south-official', 'timeline', newestFirst.toReversed()],
    ['topics/drones', 'claims', newestFirst],
    ['topics/drones', 'timeline', newestFirst.toReversed()],
    ['sources/news-interview', 'claims', newestFirst],
  ])('has every claim on exactly one page, in order: /%s/ %s', (thing, name, expected) => {
    const pages = pagesOf(thing, name);
    expect(pages.length).toBe(51);
    expect(pages.map(statementsIn).map(({ length }) => length)).toEqual([
      25,
      ...Array.from({ length: 49 }, () => 100),
      75,
    ]);
    expect(pages.flatMap(statementsIn)).toEqual(expected);
  });

  it('leads from each page to the one before and the one after, and back to the thing', () => {
    const links = (page: string) =>
      ['prev', 'next'].map(
        (rel) => new RegExp(`<a href="([^"]*)" rel="${rel}"`).exec(page)?.[1] ?? 'nowhere',
      );
    const [first = '', second = '', third = '', ...others] = pagesOf(
      'actors/south-official',
      'said',
    );
    expect([first, second, third, others.at(-1) ?? ''].map(links)).toEqual([
      ['nowhere', '/actors/south-official/said/2/'],
      ['/actors/south-official/#page_said', '/actors/south-official/said/3/'],
      ['/actors/south-official/said/2/', '/actors/south-official/said/4/'],
      ['/actors/south-official/said/50/', 'nowhere'],
    ]);
    expect(third).toContain('<a href="/actors/south-official/">A. Official</a>');
    expect(third).toContain('126–225 of 5,000');
  });

  it('has no page that is long, whatever the number of claims', () => {
    const pages = site.files.filter((path) => /^(?:actors|topics|sources)\/.*\.html$/.test(path));
    const long = pages
      .map((path) => ({ path, bytes: gzipSync(readFileSync(join(site.dist, path))).length }))
      .filter(({ bytes }) => bytes > 30_000);
    expect(pages.length).toBeGreaterThan(300);
    expect(long).toEqual([]);
  });

  it('leads to each claim at its permanent address', () => {
    const page = html('actors/south-official/said/2');
    expect(page).toMatch(/<a href="\/briefings\/report-49\/#said-4974">statement 4974<\/a>/);
    expect(html('briefings/report-49')).toContain('id="said-4974"');
  });
});
