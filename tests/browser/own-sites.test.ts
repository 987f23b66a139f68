// Publications of one's own: everything about them comes from their content folders, and a site in a language
// that the interface does not speak says which words are in which language.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../site/build-content.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { serveSite, type StaticServer } from '../site/static-server.ts';
import { launch } from './browser.ts';

const names = ['korean-site', 'every-field'] as const;
type Name = (typeof names)[number];

const sites = new Map<Name, { readonly site: BuiltSite; readonly server: StaticServer }>();
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
  for (const name of names) {
    const site = await sharedSite(name);
    if (site.code !== 0) throw new Error(site.output);
    sites.set(name, { site, server: await serveSite(site.dist, '/') });
  }
});

afterAll(async () => {
  await browser?.close();
  for (const { server } of sites.values()) await server.close();
});

function builtOf(name: Name) {
  const built = sites.get(name);
  if (!built) throw new Error(`${name} was not built`);
  return built;
}

/** Redirects and the pages of rules are the same on every site. */
const pagesOf = (name: Name): readonly string[] =>
  builtOf(name)
    .site.files.filter((path) => path.endsWith('.html') && !/^rules\/./.test(path))
    .filter((path) => !htmlOf(name, path).includes('http-equiv="refresh"'));

const htmlOf = (name: Name, path: string): string =>
  readFileSync(join(builtOf(name).site.dist, path), 'utf8');

const addressOf = (name: Name, path: string): string =>
  `${builtOf(name).server.address}${path.replace(/(^|\/)index\.html$/, '$1')}`;

describe('what is one’s own', () => {
  it.each([
    ['korean-site', '북국 자료 검토', '저작자 표시 4.0', '#5b2a86', 'mark.png', '읽는 법'],
    [
      'every-field',
      'Review of Northland',
      'Licence of the Review',
      '#7a1f1f',
      'logo.png',
      'The Review is written',
    ],
  ] as const)('comes from site.yaml: %s', (name, title, licence, accent, logo, about) => {
    const home = htmlOf(name, 'index.html');
    const briefings = htmlOf(name, 'briefings/index.html');
    expect(home).toContain(`${title}</h1>`);
    expect(home).toContain(about);
    expect(briefings).toContain(licence);
    expect(briefings).toContain(`/media/${logo}"`);
    expect(readFileSync(join(builtOf(name).site.dist, 'theme.css'), 'utf8')).toBe(
      `:root{--own:${accent}}\n`,
    );
  });

  it('colours the links in light and in dark', async () => {
    const colours = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(addressOf('korean-site', 'index.html'));
      const link = page.locator('main .lines a').first();
      colours.push(await link.evaluate((one) => getComputedStyle(one).color));
      await page.close();
    }
    expect(new Set(colours).size).toBe(2);
  });
});

/** Pieces of text whose script and declared language do not go together, as `language: text`. */
const misplaced = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wanted = (text: string): readonly string[] => [
      ...(/\p{Script=Hangul}/u.test(text) ? ['ko'] : []),
      ...(/\p{Script=Arabic}/u.test(text) ? ['ar'] : []),
      ...(/[A-Za-z]{2}/.test(text.replace(/https?:\S+|[\w.-]+@[\w.-]+/g, '')) ? ['en'] : []),
    ];
    const found: string[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, code, pre, template')) continue;
      const text = node.textContent?.trim() ?? '';
      const around = parent.closest<HTMLElement>('[lang]');
      const language = around?.lang ?? '';
      // A sentence of the interface that names something is the interface's.
      const languages = wanted(text);
      const isRight =
        (languages.length === 0 || languages.includes(language)) &&
        (getComputedStyle(parent).direction === 'rtl') === (language === 'ar');
      if (!isRight) found.push(`${language}: ${text}`);
    }
    return found;
  });

describe('a Korean site with Arabic quotations', () => {
  it('says of all words which language they are in, and which way they run', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const path of pagesOf('korean-site')) {
      await page.goto(addressOf('korean-site', path));
      faults.push(...(await misplaced(page)).map((one) => `${path}: ${one}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  });

  it('has its quotation from right to left, and the translation of it in Korean', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf('korean-site', 'briefings/river-level/index.html'));
    const quotes = await page.locator('q').evaluateAll((all) =>
      all.map((one) => ({
        text: one.textContent,
        language: one.getAttribute('lang'),
        direction: getComputedStyle(one).direction,
      })),
    );
    await page.close();
    expect(quotes).toEqual([
      { text: '수위가 약 2미터 올랐다.', language: 'ko', direction: 'ltr' },
      { text: '밤새 물이 문턱까지 찼습니다.', language: 'ko', direction: 'ltr' },
      { text: 'بلغت المياه عتبة الباب طوال الليل.', language: 'ar', direction: 'rtl' },
    ]);
  });

  it('is searched in Korean', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${addressOf('korean-site', 'search/index.html')}?q=${encodeURIComponent('수위가')}`,
    );
    await page.locator('#page_found .name a').first().waitFor({ timeout: 15_000 });
    const links = await page
      .locator('#page_found .name a')
      .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));
    await page.close();
    expect(links).toContain('/briefings/river-level/');
  });
});
