// Every kind of page of real builds: valid HTML, links that lead somewhere, no barrier, no other host, no script
// but search.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leakContent } from '../fixtures/leak-content.ts';
import { measuredWorld } from '../fixtures/measured-world.ts';
import {
  buildSite,
  remove,
  temporaryFolder,
  writeContent,
  type BuiltSite,
} from '../site/build-content.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { serveSite, type StaticServer } from '../site/static-server.ts';
import { barriersOn, launch, showInstead } from './browser.ts';

const withdrawnContent = temporaryFolder();
const measuredContent = temporaryFolder();

interface Served {
  readonly site: BuiltSite;
  readonly server: StaticServer;
}

/** The example publication, and the same in a sub-folder. */
let root: Served;
let sub: Served;
/** Small sites that hold what the example does not: every field, Korean and Arabic, what is withdrawn,
 * every sort of figure. */
let small: Served[];
let browser: Browser;

async function served(site: BuiltSite, base = '/'): Promise<Served> {
  return { site, server: await serveSite(site.dist, base) };
}

beforeAll(async () => {
  writeContent(withdrawnContent, leakContent().files);
  writeContent(measuredContent, measuredWorld);
  root = await served(await sharedSite('example'));
  sub = await served(await sharedSite('example', '/sub/'), '/sub/');
  small = [
    await served(await sharedSite('every-field')),
    await served(await sharedSite('korean-site')),
    await served(await buildSite({ CONTENT_DIR: withdrawnContent })),
    await served(await buildSite({ CONTENT_DIR: measuredContent })),
  ];
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await Promise.all([root, sub, ...small].map(({ server }) => server.close()));
  const own = small.slice(2).map(({ site }) => dirname(site.dist));
  remove(withdrawnContent, measuredContent, ...own);
});

const pagesOf = (site: BuiltSite): readonly string[] =>
  site.files.filter((path) => path.endsWith('.html'));

/** The HTML of an address below the base. */
const htmlOf = (site: BuiltSite, path: string): string =>
  readFileSync(join(site.dist, path.replace(/(^|\/)$/, '$1index.html')), 'utf8');

/** The pages of each kind, from the largest to the smallest. */
function byKind(site: BuiltSite): readonly (readonly string[])[] {
  const kind = (path: string) =>
    path
      .replace(/\/\d+\/index\.html$/, '/0/index.html')
      .replace(/^(\w+)\/(?!0\/)[^/]+\/((?:\w+\/0\/)?)(?:[^/]+\/)?index\.html$/, '$1/*/$2');
  const size = (path: string) => readFileSync(join(site.dist, path)).length;
  return [...Map.groupBy(pagesOf(site), kind).values()].map((paths) =>
    paths.toSorted((a, b) => size(b) - size(a)),
  );
}

/** One page of each kind, the largest or that of middle size, as addresses below the base. */
const kinds = (site: BuiltSite, which: 'largest' | 'middle' = 'largest'): readonly string[] =>
  byKind(site).flatMap((paths) => {
    const path = paths[which === 'largest' ? 0 : Math.floor(paths.length / 2)];
    return path?.replace(/(^|\/)index\.html$/, '$1') ?? [];
  });

/** Pages that are the same on every site, whatever its content. */
const sameEverywhere = /^(?:rules|format|data)\//;

describe('the build', () => {
  it('goes through for all sites', () => {
    expect([root, sub, ...small].map(({ site }) => site.code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(pagesOf(root.site).length).toBeGreaterThan(100);
  });
});

describe('every page', () => {
  it('is valid HTML: the largest thirty of each kind', async () => {
    const validate = new HtmlValidate(
      new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
    );
    const faults: string[] = [];
    for (const { site } of [root, ...small]) {
      for (const path of byKind(site).flatMap((paths) => paths.slice(0, 30))) {
        if (site !== root.site && sameEverywhere.test(path)) continue;
        const report = await validate.validateString(readFileSync(join(site.dist, path), 'utf8'));
        for (const { messages } of report.results) {
          for (const one of messages)
            faults.push(`${path}:${one.line} ${one.ruleId} ${one.message}`);
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('says of which publication it is, and what that was made from', () => {
    const said = 'An example, written in 2026 from public documents as of the dates shown.';
    const silent = pagesOf(root.site).filter(
      (path) => !readFileSync(join(root.site.dist, path), 'utf8').includes(`${said}</p>`),
    );
    expect(silent).toEqual([]);
  });

  it.each([
    ['at the root', () => root],
    ['in a sub-folder', () => sub],
  ])('leads only to pages and places that exist: %s', async (_name, one) => {
    const { site, server } = one();
    const own = new URL(server.address).origin;
    const { links } = await new LinkChecker().check({
      path: server.address,
      recurse: true,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(own),
      concurrency: 8,
    });
    const inside = links.filter(({ url }) => url.startsWith(own));
    expect(
      inside.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => ({ url, parent })),
    ).toEqual([]);
    expect(inside.length).toBeGreaterThanOrEqual(pagesOf(site).length - 1);
  });

  it('lets nothing in from elsewhere, and runs no script but that of the search', () => {
    const rest =
      "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'";
    const forSearch = `${rest}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`;
    const faults = [root, ...small].flatMap(({ site }) =>
      pagesOf(site).flatMap((path) => {
        const html = readFileSync(join(site.dist, path), 'utf8');
        const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(
          html,
        )?.[1];
        const isSearch = path.startsWith('search/');
        const scripts = isSearch ? [] : (html.match(/<script\b(?![^>]*ld\+json)/g) ?? []);
        const outside =
          html.match(
            /<(?:script|img|link|iframe|source|video|audio)\b[^>]*(?:src|href)="https?:[^"]*"/g,
          ) ?? [];
        const loaded = outside.filter(
          (tag) => !/rel="(?:canonical|alternate|license|external|author)"/.test(tag),
        );
        const refused = policy === (isSearch ? forSearch : rest) ? [] : [`policy: ${policy}`];
        return [...refused, ...scripts, ...loaded].map((found) => `${path}: ${found}`);
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('a briefing', () => {
  it('weighs at most 30 KB, compressed, with its styles and without its fonts', () => {
    const { dist, files } = root.site;
    const briefings = files.filter((path) =>
      /^briefings\/[^/]*[a-z][^/]*\/index\.html$/.test(path),
    );
    const heavy = briefings
      .map((path) => ({ path, bytes: weightOf(dist, path) }))
      .filter(({ bytes }) => bytes > 30 * 1024);
    expect(heavy).toEqual([]);
    expect(briefings.length).toBeGreaterThan(10);
  });
});

/** Of a page and the style sheets that it links, each compressed, in bytes. */
function weightOf(dist: string, path: string): number {
  const html = readFileSync(join(dist, path));
  const sheets = html.toString('utf8').matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g);
  return [html, ...[...sheets].map(([, sheet = '']) => readFileSync(join(dist, sheet)))]
    .map((file) => gzipSync(file, { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

describe('each kind of page', () => {
  it('is looked at in each look: what has a barrier in one of them is found', async () => {
    const page = await browser.newPage();
    await showInstead(
      page,
      `<html lang="en"><title>Snow</title><main><h1>Snow</h1><p>Snow fell.</p></main><style>
      @media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }
      @media (forced-colors: active) { h1 { forced-color-adjust: none; color: #eee; background: #fff } }
    </style><img src="data:,">`,
    );
    const found = await barriersOn(page);
    await page.close();
    expect(found.map((barrier) => barrier.replace(/:.*/s, ''))).toEqual([
      'in the light, image-alt',
      'in the light, region',
      'in the dark, color-contrast',
      'in forced colours, color-contrast',
    ]);
  });

  it('has no barrier that axe finds, in any look', { timeout: 300_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    for (const { site, server } of [root, ...small]) {
      await page.goto(server.address);
      for (const path of kinds(site, 'middle')) {
        if (site !== root.site && sameEverywhere.test(path)) continue;
        await showInstead(page, htmlOf(site, path));
        for (const barrier of await barriersOn(page)) faults.push(`${path} ${barrier}`);
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it('asks no other host and reports no error, with scripts and without', async () => {
    const faults: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const own = new URL(root.server.address).origin;
      page.on('request', (request) => {
        if (!request.url().startsWith(own)) faults.push(`asks ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404'))
          faults.push(message.text());
      });
      // With scripts only the search is another page, for nothing else has any.
      for (const path of kinds(root.site)) {
        if (javaScriptEnabled && path !== 'search/') continue;
        await page.goto(`${root.server.address}${path}`);
        if ((await page.locator('main h1').count()) !== 1) faults.push(`${path} has no heading`);
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });

  it('fits a screen of 320 pixels, and text of twice the size', async () => {
    const page = await browser.newPage();
    const wide: string[] = [];
    for (const { site, server } of [root, ...small]) {
      await page.goto(server.address);
      for (const path of kinds(site)) {
        if (site !== root.site && sameEverywhere.test(path)) continue;
        await showInstead(page, htmlOf(site, path));
        for (const { width, size } of [
          { width: 320, size: '100%' },
          { width: 640, size: '200%' },
        ]) {
          await page.setViewportSize({ width, height: 700 });
          const needed = await page.evaluate((fontSize) => {
            document.documentElement.style.fontSize = fontSize;
            return document.documentElement.scrollWidth;
          }, size);
          if (needed > width) wide.push(`${path}: ${needed} of ${width}`);
        }
      }
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});
