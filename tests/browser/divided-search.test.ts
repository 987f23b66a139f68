// The search page of a site that has its index in parts: the first part's results stand before the other parts are
// asked for anything, and stay as they are when those come.

import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remove } from '../site/build-content.ts';
import { divisions, writeIndex } from '../site/fixture/divided-records.ts';
import { sharedSite } from '../site/shared-sites.ts';
import { serveSite, type StaticServer } from '../site/static-server.ts';
import { barriersOn, launch } from './browser.ts';
import { count, counted, links, poll, told, watchTold } from './search-page.ts';

const under = '/sub/divided/';
const [first = '', ...later] = divisions.map(({ folder }) => folder);

let index: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  index = mkdtempSync(join(tmpdir(), 'whence-divided-'));
  const { dist } = await sharedSite('example', '/sub/');
  server = await serveSite(dist, '/sub/');
  [browser] = await Promise.all([launch(), writeIndex(index, divisions)]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  remove(index);
});

interface Asking {
  /** No later part answers before. */
  readonly release: () => void;
  /** When a later part is first asked for anything. */
  readonly laterAsked: Promise<Before>;
}

/** What had come by then. */
interface Before {
  readonly shown: readonly string[];
  /** Below the index, each once: a browser keeps what it has. */
  readonly files: readonly string[];
}

/** Asks the divided index in the place of the site's. */
async function withAnswers(
  address: string,
  use: (page: Page, asking: Asking) => Promise<void>,
  width = 1280,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    await page.clock.install();
    await page.route('**/sub/search/*', showDivided);
    const asking = await answerIndex(page);
    await page.goto(`${server.address}search/${address}`);
    await use(page, asking);
  } finally {
    await context.close();
  }
}

async function showDivided(route: Route): Promise<void> {
  const answer = await route.fetch();
  const folders = [first, ...later].map((folder) => `${under}${folder}/`).join(' ');
  const html = await answer.text();
  const body = html.replace(/data-indexes="[^"]*"/, `data-indexes="${folders}"`);
  await route.fulfill({ response: answer, body });
}

async function answerIndex(page: Page): Promise<Asking> {
  const released = Promise.withResolvers<undefined>();
  const laterAsked = Promise.withResolvers<Before>();
  let before: Promise<Before> | undefined;
  const files = new Set<string>();
  await page.route(`**${under}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(under.length);
    if (!file.startsWith(`${first}/`)) {
      before ??= whatCame(page, [...files]);
      laterAsked.resolve(before);
      await released.promise;
    }
    files.add(file);
    await route.fulfill({ path: join(index, file) });
  });
  return { laterAsked: laterAsked.promise, release: () => released.resolve(undefined) };
}

const whatCame = async (page: Page, files: readonly string[]): Promise<Before> => ({
  files,
  shown: await links(page),
});

const newest = ['/sub/divided/briefings/1/', '/sub/divided/briefings/4/'];

const headings = (page: Page): Promise<readonly string[]> =>
  page.locator('#page_found h2').allInnerTexts();

const choices = async (page: Page, facet: string): Promise<readonly string[]> => {
  const lines = await page.locator(`li:has(> label > input[name="${facet}"])`).allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' '));
};

describe('before the later parts have come', () => {
  it('what the first part has is shown, nothing else has been asked for, and axe finds no barrier', () =>
    withAnswers('?q=drones', async (page, { laterAsked }) => {
      const { shown } = await laterAsked;
      expect(shown.toSorted()).toEqual(newest);
      expect(await headings(page)).toEqual(['Briefings: 2']);
      expect(await count(page).innerText()).toMatch(/^2\sresults so far/);
      expect(await barriersOn(page)).toEqual([]);
    }));

  it('no more is loaded than these results need', () =>
    withAnswers('?q=drones', async (_page, { laterAsked }) => {
      const { files } = await laterAsked;
      const names = files.map((file) => basename(file).replace(/_[0-9a-f]+\./, '.'));
      expect(names.toSorted()).toEqual([
        'en.pf_filter',
        'en.pf_fragment',
        'en.pf_fragment',
        'en.pf_fragment',
        'en.pf_fragment',
        'en.pf_index',
        'pagefind-entry.json',
        'pagefind-worker.js',
        'pagefind.en.pf_meta',
        'pagefind.js',
        'wasm.en.pagefind',
      ]);
      const ofSite = files.filter((file) => !/\.js$|wasm/.test(file));
      const sizes = ofSite.map((file) => statSync(join(index, file)).size);
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(1_450);
    }));
});

describe('when the later parts come', () => {
  it.each([1280, 390])(
    'neither the focus nor what is shown moves on a screen of %i pixels, and all is told once',
    (width) =>
      withAnswers(
        '?q=drones',
        async (page, { laterAsked, release }) => {
          await laterAsked;
          await watchTold(page);
          await page.clock.runFor(5_000);
          expect(await told(page)).toEqual([]);
          await page.evaluate(() => document.fonts.ready);
          const shown = await page.locator('#page_found .name a').elementHandles();
          const places = () => Promise.all(shown.map((one) => one.boundingBox()));
          const before = await places();
          await shown[1]?.focus();
          release();
          await poll(() => headings(page)).toEqual([
            'Briefings: 2',
            'Earlier briefings: 4',
            'Sources: 18',
            'Actors: 2',
            'Topics: 1',
          ]);
          await counted(page);
          expect(await places()).toEqual(before);
          expect(await shown[1]?.evaluate((one) => one === document.activeElement)).toBe(true);
          expect(await count(page).innerText()).toMatch(/^27\sresults for “drones”$/);
          await page.clock.runFor(5_000);
          expect(await told(page)).toEqual([await count(page).innerText()]);
        },
        width,
      ),
  );

  it('the choices are counted in all parts, and axe finds no barrier', () =>
    withAnswers('?q=drones', async (page, { release }) => {
      release();
      await counted(page, 'language');
      expect(await choices(page, 'kind')).toEqual([
        'Briefings 6',
        'Actors 2',
        'Topics 1',
        'Sources 18',
      ]);
      expect(await choices(page, 'language')).toEqual(['English 18', 'Korean 6']);
      expect(await barriersOn(page)).toEqual([]);
    }));
});

describe('of all parts', () => {
  it('what only a later one has is found', () =>
    withAnswers('?q=leaflet', async (page, { release }) => {
      release();
      await poll(() => headings(page)).toEqual(['Sources: 6']);
      expect((await links(page)).toSorted()).toEqual(
        [0, 1, 2, 3, 4, 5].map((at) => `/sub/divided/sources/c${at}/`),
      );
    }));

  it('the newest come first when the order is by date', () =>
    withAnswers('?q=drones&sort=date', async (page, { release }) => {
      release();
      await page.getByRole('button', { name: 'More sources' }).click();
      const shown = () =>
        links(page).then((all) => all.filter((path) => /briefings|sources/.test(path)));
      await poll(shown).toHaveLength(6 + 15);
      const byDate = [1, 4, 3, 0, 5, 2];
      expect((await shown()).slice(0, 6 + 12)).toEqual([
        ...byDate.map((at) => `/sub/divided/briefings/${at}/`),
        ...byDate.flatMap((at) => [`/sub/divided/sources/a${at}/`, `/sub/divided/sources/b${at}/`]),
      ]);
    }));
});
