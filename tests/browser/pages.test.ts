// Every kind of page of real builds: valid HTML, links that lead somewhere, no barrier, no other host, no script
// but search.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leakContent } from '../fixtures/leak-content.ts';
import {
  buildSite,
  projectRoot,
  remove,
  temporaryFolder,
  writeContent,
  type BuiltSite,
} from '../site/build-content.ts';
import { serveSite, type StaticServer } from '../site/static-server.ts';
import { launch } from './browser.ts';

const content = join(projectRoot, 'content');
const withdrawnContent = temporaryFolder();
let root: BuiltSite;
let sub: BuiltSite;
let withdrawn: BuiltSite;
let browser: Browser;
const servers: StaticServer[] = [];

beforeAll(async () => {
  writeContent(withdrawnContent, leakContent().files);
  root = await buildSite({ CONTENT_DIR: content, BASE: '/' });
  sub = await buildSite({ CONTENT_DIR: content, BASE: '/sub/' });
  withdrawn = await buildSite({ CONTENT_DIR: withdrawnContent, BASE: '/' });
  servers.push(
    await serveSite(root.dist, '/'),
    await serveSite(sub.dist, '/sub/'),
    await serveSite(withdrawn.dist, '/'),
  );
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  remove(withdrawnContent, ...[root, sub, withdrawn].map(({ dist }) => dirname(dist)));
});

const pagesOf = (site: BuiltSite): readonly string[] =>
  site.files.filter((path) => path.endsWith('.html'));

/** One page of each kind, the largest, as addresses below the base. */
function kinds(site: BuiltSite): readonly string[] {
  const kind = (path: string) =>
    path
      .replace(/\/\d+\/index\.html$/, '/0/index.html')
      .replace(/^(\w+)\/(?!0\/)[^/]+\/((?:\w+\/0\/)?)(?:[^/]+\/)?index\.html$/, '$1/*/$2');
  const groups = Map.groupBy(pagesOf(site), kind);
  const size = (path: string) => readFileSync(join(site.dist, path)).length;
  return [...groups.values()].flatMap(
    (paths) =>
      paths.toSorted((a, b) => size(b) - size(a))[0]?.replace(/(^|\/)index\.html$/, '$1') ?? [],
  );
}

describe('the build', () => {
  it('goes through for all three sites', () => {
    expect([root.code, sub.code, withdrawn.code]).toEqual([0, 0, 0]);
    expect(pagesOf(root).length).toBeGreaterThan(100);
  });
});

describe('every page', () => {
  it('is valid HTML', async () => {
    const validate = new HtmlValidate(
      new FileSystemConfigLoader({ root: true, extends: ['html-validate:recommended'] }),
    );
    const faults: string[] = [];
    for (const site of [root, withdrawn]) {
      for (const path of pagesOf(site)) {
        const report = await validate.validateString(readFileSync(join(site.dist, path), 'utf8'));
        for (const { messages } of report.results) {
          for (const one of messages)
            faults.push(`${path}:${one.line} ${one.ruleId} ${one.message}`);
        }
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it.each([
    ['at the root', 0],
    ['in a sub-folder', 1],
  ])('leads only to pages and places that exist: %s', async (_name, index) => {
    const server = servers[index];
    const site = [root, sub][index];
    if (!server || !site) throw new Error('no such site');
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

  it('has a policy that lets nothing in from elsewhere, and no script but that of the search', () => {
    const faults = [root, withdrawn].flatMap((site) =>
      pagesOf(site).flatMap((path) => {
        const html = readFileSync(join(site.dist, path), 'utf8');
        const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(
          html,
        )?.[1];
        const scripts = path.startsWith('search/')
          ? []
          : (html.match(/<script\b(?![^>]*ld\+json)/g) ?? []);
        const outside =
          html.match(
            /<(?:script|img|link|iframe|source|video|audio)\b[^>]*(?:src|href)="https?:[^"]*"/g,
          ) ?? [];
        const loaded = outside.filter(
          (tag) => !/rel="(?:canonical|alternate|license|external|author)"/.test(tag),
        );
        return policy?.includes("default-src 'self'") || policy?.includes("default-src 'none'")
          ? [...scripts, ...loaded].map((found) => `${path}: ${found}`)
          : [`${path}: no content security policy`];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('each kind of page', () => {
  it.each(['light', 'dark'] as const)(
    'has no barrier that axe finds: %s',
    { timeout: 400_000 },
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const [index, site] of [
        [0, root],
        [2, withdrawn],
      ] as const) {
        for (const path of kinds(site)) {
          await page.goto(`${servers[index]?.address}${path}`);
          const axe = new AxeBuilder({ page });
          // The scheme changes colours and nothing else.
          if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
          const { violations } = await axe.analyze();
          for (const { id, nodes } of violations) {
            faults.push(
              `${path} ${id}: ${nodes
                .slice(0, 3)
                .map(({ html }) => html.slice(0, 120))
                .join(' | ')}`,
            );
          }
        }
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  it('asks no other host and reports no error, with scripts and without', async () => {
    const faults: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const own = new URL(servers[0]?.address ?? '').origin;
      page.on('request', (request) => {
        if (!request.url().startsWith(own)) faults.push(`asks ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404'))
          faults.push(message.text());
      });
      for (const path of kinds(root)) {
        await page.goto(`${servers[0]?.address}${path}`);
        if ((await page.locator('main h1').count()) !== 1) faults.push(`${path} has no heading`);
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });

  it('fits a screen of 320 pixels', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of kinds(root)) {
      await page.goto(`${servers[0]?.address}${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    await context.close();
    expect(wide).toEqual([]);
  });
});

describe('the search page', () => {
  const found = async (query: string): Promise<readonly string[]> => {
    const page = await browser.newPage();
    await page.goto(`${servers[0]?.address}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#page_found .name a').first().waitFor({ timeout: 15_000 });
    const links = await page
      .locator('#page_found .name a')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
    await page.close();
    return links;
  };

  it('finds a briefing by its words', async () => {
    expect((await found('mass production')).slice(0, 3)).toContain(
      '/briefings/kim-orders-attack-drone-production/',
    );
  });

  it('finds an actor by a name in another script', async () => {
    expect((await found('김정은')).slice(0, 3)).toContain('/actors/kim-jong-un/');
  });

  it('loads nothing of the index until it is used', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${servers[0]?.address}search/`);
    expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);
    await page.close();
  });
});
