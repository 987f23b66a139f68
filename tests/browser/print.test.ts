// A briefing on paper: a designed page, not a screen that was printed.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedSite } from '../site/shared-sites.ts';
import { serveSite, type StaticServer } from '../site/static-server.ts';
import { launch } from './browser.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  const { dist } = await sharedSite('korean-site');
  server = await serveSite(dist, '/');
  browser = await launch();
  page = await browser.newPage();
  await page.goto(`${server.address}briefings/river-level/`);
  await page.emulateMedia({ media: 'print' });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const areSeen = (selector: string): Promise<readonly boolean[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getClientRects().length > 0));

describe('a printed briefing', () => {
  it.each(['h1', '.standfirst', '#page_takeaways', '.note', '.documents > li', '.title time'])(
    'has %s',
    async (selector) => {
      const seen = await areSeen(selector);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter((one) => !one)).toEqual([]);
    },
  );

  it.each([
    '.head nav',
    '.head search',
    '.skip',
    '.row > .side',
    ".note p:has([href^='#cite_'])",
    '#page_cite',
  ])('leaves out %s, which leads nowhere on paper', async (selector) => {
    const seen = await areSeen(selector);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((one) => one)).toEqual([]);
  });

  it('writes out the addresses of its documents and of their archived copies', async () => {
    const written = await page.locator('.documents a[href^="http"]').evaluateAll((all) =>
      all.map((one) => ({
        content: getComputedStyle(one, '::after').content,
        href: one.getAttribute('href'),
      })),
    );
    expect(written.map(({ href }) => href)).toEqual([
      'https://water.example/notice',
      'https://archive.example/water/notice',
      'https://harbour.example/river',
      'https://archive.example/harbour/river',
    ]);
    for (const { content, href } of written) expect(content).toContain(href);
  });

  it('is a PDF of two pages that carries its fonts', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    expect(pdf).toContain('/FontFile');
  });
});
