// What a built site says to machines: heads of pages, JSON-LD, sitemap, feeds, files; in a sub-folder, with a
// translation, and the same after an incremental build as after one from nothing.

import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citedFiles } from '../core/export/cited-world.ts';
import { readAtom } from '../core/export/read-atom.ts';
import {
  buildSite,
  remove,
  temporaryFolder,
  writeContent,
  type BuiltSite,
} from './build-content.ts';
import { siteFiles } from './fixture/site-files.ts';

const origin = 'https://desk.example';
const folder = temporaryFolder();
const translated = citedFiles['briefings/example.md'] ?? '';
const files = {
  ...citedFiles,
  'briefings/example-ko.md': translated
    .replace('title: Daily Post reports rain', 'title: "데일리 포스트: </script> & 비"')
    .replace('status: published', 'status: published\nlanguage: ko\ntranslationOf: example'),
  'briefings/example-uk.md': translated
    .replace('title: Daily Post reports rain', 'title: Дощ')
    .replace('status: published', 'status: published\nlanguage: uk\ntranslationOf: example'),
};
const build = (environment: Readonly<Record<string, string>> = {}) =>
  buildSite({
    CONTENT_DIR: folder,
    SITE: origin,
    BASE: '/sub/',
    CONTENT_REVISION: 'r1',
    ...environment,
  });
let site: BuiltSite;

beforeAll(async () => {
  writeContent(folder, files);
  site = await build();
}, 120_000);

afterAll(() => remove(folder, dirname(site.dist)));

const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
const pages = () => site.files.filter((path) => path.endsWith('.html'));
const addressOf = (page: string) => `${origin}/sub/${page.replace(/(^|\/)index\.html$/, '$1')}`;
const head = (page: string) => /<head>(.*?)<\/head>/s.exec(read(page))?.[1] ?? '';
const isMoved = (page: string) => head(page).includes('http-equiv="refresh"');

describe('every page', () => {
  it('has one canonical address, its own', () => {
    const wrong = pages().filter((page) => {
      const found = [...head(page).matchAll(/<link rel="canonical" href="([^"]*)"/g)];
      return !isMoved(page) && (found.length !== 1 || found[0]?.[1] !== addressOf(page));
    });
    expect([site.code, wrong]).toEqual([0, []]);
  });

  it('says what it is to those who link to it', () => {
    const needed = [
      /<meta name="description" content="[^"]/,
      /<meta property="og:title" content="[^"]/,
      /<meta property="og:description" content="[^"]/,
      /<meta property="og:type" content="(?:article|website)"/,
      /<meta property="og:url" content="https:\/\/desk\.example\/sub\//,
      /<meta property="og:site_name" content="Example"/,
    ];
    const wrong = pages().flatMap((page) =>
      needed.filter((one) => !one.test(head(page))).map((one) => `${page}: ${one}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('translations', () => {
  const versions = (page: string) =>
    Object.fromEntries(
      [...head(page).matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
        ([, language = '', href = '']) => [language, href],
      ),
    );

  it('name each other and themselves, all alike', () => {
    const all = {
      en: `${origin}/sub/briefings/example/`,
      ko: `${origin}/sub/briefings/example-ko/`,
      uk: `${origin}/sub/briefings/example-uk/`,
    };
    expect(
      ['example', 'example-ko', 'example-uk'].map((id) => versions(`briefings/${id}/index.html`)),
    ).toEqual([all, all, all]);
  });
});

describe('JSON-LD', () => {
  const ld = (page: string): readonly Record<string, unknown>[] =>
    [...read(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
    );

  it('parses on every page, and names the page', () => {
    const things = pages().flatMap((page) => ld(page).map((one) => [page, one] as const));
    expect(things.length).toBeGreaterThan(15);
    expect(
      things
        .filter(([page, one]) => one['@id'] !== addressOf(page.replace('/cite/', '/')))
        .map(([page]) => page),
    ).toEqual([]);
  });

  it('keeps a title from ending the script', () => {
    expect(ld('briefings/example-ko/index.html')[0]?.['headline']).toBe(
      '데일리 포스트: </script> & 비',
    );
  });

  it('has claims with who said them and where', () => {
    const [report] = ld('briefings/floods/cite/index.html');
    const [claim] = report?.['hasPart'] as readonly unknown[];
    expect(claim).toEqual({
      '@type': 'Claim',
      '@id': `${origin}/sub/briefings/floods/#said`,
      text: 'The river_rose by 50%.',
      inLanguage: 'en',
      creativeWorkStatus: 'unverified',
      author: [{ name: '김정은', '@id': `${origin}/sub/actors/kim-jong-un/` }],
      appearance: [
        {
          '@type': 'Article',
          '@id': `${origin}/sub/sources/flood/`,
          name: '김정은, "비 100%" & {강}_홍수 \\\\ #1 ~ ^',
          url: 'https://post.example/flood?a=1&b=%20_{x}#top',
          datePublished: '2024-11-14/2024-11-16',
        },
      ],
    });
  });

  it('tells people from bodies', () => {
    expect(
      ['kim-jong-un', 'desk'].map((id) => ld(`actors/${id}/index.html`)[0]?.['@type']),
    ).toEqual(['Person', 'Organization']);
  });
});

describe('the sitemap', () => {
  const addresses = (path: string) =>
    [...read(path).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

  it('names every page that is for search engines, once', () => {
    expect(addresses('sitemap.xml')).toEqual([`${origin}/sub/sitemap-1.xml`]);
    const listed = pages().filter((page) => !head(page).includes('content="noindex"'));
    expect(addresses('sitemap-1.xml').toSorted()).toEqual(listed.map(addressOf).toSorted());
  });

  it('has the day of a briefing’s last change', () => {
    expect(read('sitemap-1.xml')).toContain(
      `<url><loc>${origin}/sub/briefings/floods/</loc><lastmod>2024-11-20</lastmod></url>`,
    );
  });

  it('is told to robots', () => {
    expect(read('robots.txt')).toBe(
      `User-agent: *\nAllow: /sub/\nSitemap: ${origin}/sub/sitemap.xml\n`,
    );
  });
});

describe('feeds', () => {
  it('are named by the heads of their pages, and are without a fault', () => {
    const named = pages().flatMap((page) =>
      [...head(page).matchAll(/type="application\/atom\+xml"[^>]*href="([^"]*)"/g)].map(
        ([, href = '']) => href.replace('/sub/', ''),
      ),
    );
    expect(named).toContain('feed.xml');
    expect(named).toContain('topics/weather/feed.xml');
    expect(named.flatMap((path) => readAtom(read(path)).faults)).toEqual([]);
  });
});

describe('data', () => {
  it('stands beside every page of a thing, and says where that page is', () => {
    const things = pages().filter((page) =>
      /^(?:briefings|actors|topics|sources)\/[^/]*[a-z][^/]*\/index\.html$/.test(page),
    );
    expect(things.length).toBeGreaterThan(10);
    const wrong = things.filter((page) => {
      const { url } = JSON.parse(read(page.replace(/html$/, 'json'))) as { url: string };
      return url !== addressOf(page);
    });
    expect(wrong).toEqual([]);
  });

  it('has the claims of all briefings', () => {
    const { claims } = JSON.parse(read('claims.json')) as { claims: readonly unknown[] };
    expect([claims.length, read('claims.csv').split('\r\n').length]).toEqual([3, 5]);
  });
});

describe('a site after a change', () => {
  it('is the same as one from nothing', { timeout: 240_000 }, async () => {
    const changed = (citedFiles['briefings/floods.md'] ?? '').replace('More rain.', 'Less rain.');
    writeContent(folder, { 'briefings/floods.md': changed });
    const again = await build({ OUT_DIR: site.dist, CONTENT_REVISION: 'r2' });
    expect(again.output).toContain('of them unchanged');
    const incremental = siteFiles(site.dist);
    rmSync(site.dist, { recursive: true });
    await build({ OUT_DIR: site.dist, CONTENT_REVISION: 'r2' });
    expect(siteFiles(site.dist)).toEqual(incremental);
    expect(read('briefings/floods/cite.txt')).toContain('revision r2');
  });
});
