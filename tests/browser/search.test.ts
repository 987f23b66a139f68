// The search page in a real Chromium: typing, choices, address, keyboard, announcements, what is loaded.

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedSite } from '../site/shared-sites.ts';
import { serveSite, type StaticServer } from '../site/static-server.ts';
import { barriersOn, launch } from './browser.ts';
import { count, counted, links, poll, told, watchTold } from './search-page.ts';

let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  const { dist } = await sharedSite('example', '/sub/');
  server = await serveSite(dist, '/sub/');
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function withPage(
  address: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}search/${address}`);
    await use(page);
  } finally {
    await context.close();
  }
}

const field = (page: Page) => page.getByRole('searchbox');
const box = (page: Page, facet: string, key: string) =>
  page.locator(`input[name="${facet}"][value="${key}"]`);
const results = async (page: Page): Promise<number> =>
  Number(/^[\d,]+/.exec(await count(page).innerText())?.[0].replace(',', ''));
const asked = (page: Page): string => new URL(page.url()).search;

const ofAllKinds = async (page: Page): Promise<number> => {
  const counts = page.locator('li:has(> label > input[name="kind"]) .pages_of');
  return (await counts.allInnerTexts()).reduce((sum, pages) => sum + Number(pages), 0);
};

describe('the search page', () => {
  it('asks for nothing of the index until it is used, and for no names until nothing is found', () =>
    withPage('', async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(loaded.filter((path) => /pagefind|names|\.json/.test(path))).toEqual([]);
      await field(page).fill('drone');
      await counted(page);
      expect(loaded.filter((path) => path.includes('pagefind')).length).toBeGreaterThan(3);
      expect(loaded.filter((path) => path.includes('names'))).toEqual([]);
      await field(page).fill('qqqqq');
      await page.getByText('Nothing found for “qqqqq”').first().waitFor();
      expect(loaded.filter((path) => path.includes('names'))).toEqual(['/sub/search/names.json']);
    }));

  it('answers while the reader types, and links a claim to its permanent place', () =>
    withPage('', async (page) => {
      await field(page).pressSequentially('win-win situation');
      const hit = page.locator('#page_found .hit a').first();
      // What was found for the words typed so far gives way to what all of them find.
      await poll(() => hit.getAttribute('href')).toBe(
        '/sub/briefings/kim-orders-attack-drone-production/#win-win',
      );
      await poll(() => hit.locator('mark').allInnerTexts()).toContain('situation');
      await hit.click();
      await page.waitForURL('**/kim-orders-attack-drone-production/#win-win');
      expect(await page.locator(':target').count()).toBe(1);
    }));

  it('finds an actor by a name in Korean, with a particle behind it', () =>
    withPage('?q=김정은이', async (page) => {
      await page.locator('#page_found .name a').first().waitFor();
      expect((await links(page))[0]).toBe('/sub/actors/kim-jong-un/');
    }));

  it('names the nearest names where nothing is found', () =>
    withPage('?q=Kovalemko', async (page) => {
      await page.getByRole('heading', { name: 'Nearest names' }).waitFor();
      expect((await links(page))[0]).toBe('/sub/actors/andrii-kovalenko/');
    }));
});

describe('choices', () => {
  it('widen within a facet, narrow between facets, and find as many as they promise', () =>
    withPage('?q=drones', async (page) => {
      await counted(page);
      const promised = async (facet: string, key: string) =>
        Number(
          await page
            .locator(`li:has(> label > input[name="${facet}"][value="${key}"]) .pages_of`)
            .innerText(),
        );
      const all = await results(page);
      const actors = await promised('kind', 'actor');
      const topics = await promised('kind', 'topic');
      await box(page, 'kind', 'actor').check();
      await poll(() => results(page)).toBe(actors);
      await box(page, 'kind', 'topic').check();
      await poll(() => results(page)).toBe(actors + topics);
      expect(actors + topics).toBeLessThan(all);
      await poll(() => promised('kind', 'actor')).toBe(actors);
      await poll(async () => (await promised('status', 'disputed')) < actors + topics).toBe(true);
      const disputed = await promised('status', 'disputed');
      await box(page, 'status', 'disputed').check();
      await poll(() => results(page)).toBe(disputed);
      const states = await page.locator('#page_found .hit .small').allInnerTexts();
      expect(states.length).toBeGreaterThan(0);
      expect(states.filter((words) => !words.includes('disputed'))).toEqual([]);
    }));

  it('stand in the address, come back from it and with the Back button', () =>
    withPage('?q=drones&kind=source&language=ko&sort=date', async (page) => {
      await counted(page, 'language');
      expect(await field(page).inputValue()).toBe('drones');
      expect(await page.getByLabel('Order').inputValue()).toBe('date');
      await poll(() => box(page, 'language', 'ko').isChecked()).toBe(true);
      const korean = await results(page);
      await box(page, 'language', 'ko').uncheck();
      await poll(() => asked(page)).toBe('?q=drones&kind=source&sort=date');
      await poll(() => results(page)).toBeGreaterThan(korean);
      await page.getByRole('button', { name: 'Take all choices back' }).click();
      await poll(() => asked(page)).toBe('?q=drones&sort=date');
      await page.goBack();
      await page.goBack();
      await poll(() => results(page)).toBe(korean);
      expect(asked(page)).toBe('?q=drones&kind=source&language=ko&sort=date');
      await poll(() => box(page, 'language', 'ko').isChecked()).toBe(true);
    }));

  it('find without words, too', () =>
    withPage('?topic=troop-deployment&kind=topic', async (page) => {
      await page.locator('#page_found .name a').first().waitFor();
      expect(await links(page)).toContain('/sub/topics/troop-deployment/');
    }));

  it('that nobody meets say so, and can be taken back', () =>
    withPage('?q=drones&year=1950', async (page) => {
      await page.getByText('Take a choice back').waitFor();
      await page.getByRole('button', { name: 'Take all choices back' }).click();
      await page.locator('#page_found .name a').first().waitFor();
      expect(asked(page)).toBe('?q=drones');
    }));
});

describe('without a mouse', () => {
  it('the keyboard reaches the field, the choices, the order and the results, in this order', () =>
    withPage('?q=drones', async (page) => {
      await counted(page);
      await field(page).focus();
      const stops: string[] = [];
      const focused = () =>
        page.evaluate(() => {
          const at = document.activeElement;
          return at?.closest('#page_found')
            ? 'result'
            : at?.closest('#page_narrow')
              ? 'choice'
              : `${at?.tagName.toLowerCase()}`;
        });
      for (let tabs = 0; tabs < 120 && stops.at(-1) !== 'result'; tabs++) {
        await page.keyboard.press('Tab');
        const stop = await focused();
        if (stop !== stops.at(-1)) stops.push(stop);
      }
      expect(stops).toEqual(['button', 'choice', 'select', 'result']);
    }));

  it('a choice keeps the focus, and a link skips the choices', () =>
    withPage('?q=drones', async (page) => {
      await counted(page, 'topic');
      const key = (await page.locator('input[name="topic"]').nth(1).getAttribute('value')) ?? '';
      const before = await results(page);
      await box(page, 'topic', key).focus();
      await page.keyboard.press('Space');
      await poll(() => results(page)).toBeLessThan(before);
      // All is counted anew once the kinds add up to what was found.
      await poll(async () => (await ofAllKinds(page)) === (await results(page))).toBe(true);
      expect(
        await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value),
      ).toBe(key);
      // Results that still come take the place in the page along with those before them.
      await poll(async () => {
        await page.getByRole('link', { name: 'Skip to the results' }).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.closest('.name')?.tagName);
      }).toBe('P');
    }));

  it('more results take the focus along', () =>
    withPage('?q=drones&kind=source', async (page) => {
      const more = page.getByRole('button', { name: 'More sources' });
      await more.focus();
      await page.keyboard.press('Enter');
      await poll(async () => (await links(page)).length).toBeGreaterThan(10);
      const at = await page.evaluate(() =>
        [...document.querySelectorAll('#page_found .name a')].indexOf(
          document.activeElement as Element,
        ),
      );
      expect(at).toBe(10);
    }));

  it('a screen reader is told once the reader has stopped typing, and once', () =>
    withPage('', async (page) => {
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      await watchTold(page);
      await field(page).focus();
      for (const letter of 'mass production') {
        await page.keyboard.type(letter);
        await page.clock.runFor(60);
      }
      await page.clock.runFor(500);
      await poll(() => count(page).innerText()).toContain('“mass production”');
      expect(await told(page)).toEqual([]);
      await poll(async () => {
        await page.clock.runFor(1_000);
        return told(page);
      }).not.toEqual([]);
      await page.clock.runFor(5_000);
      expect(await told(page)).toEqual([await count(page).innerText()]);
    }));
});

describe('whatever the reader’s eyes and machine', () => {
  it.each([
    ['results', '?q=drones&status=disputed'],
    ['nothing', '?q=qqqqqq&kind=actor'],
    ['nothing asked', ''],
  ])('axe finds no barrier, light, dark and in forced colours: %s', async (_name, address) => {
    for (const options of [
      { viewport: { width: 1280, height: 900 } },
      { viewport: { width: 320, height: 700 } },
    ])
      await withPage(
        address,
        async (page) => {
          if (address !== '') await page.locator('#page_count:not(:empty)').waitFor();
          if (address !== '') await counted(page);
          expect(await barriersOn(page)).toEqual([]);
        },
        options,
      );
  });

  it('a screen of 320 pixels is wide enough, with the choices folded away and open', () =>
    withPage(
      '?q=drones',
      async (page) => {
        const width = () => page.evaluate(() => document.documentElement.scrollWidth);
        await counted(page);
        expect(await page.locator('#page_narrow').getAttribute('open')).toBe(null);
        expect(await width()).toBe(320);
        await page.locator('#page_narrow summary').click();
        expect(await width()).toBe(320);
      },
      { viewport: { width: 320, height: 700 } },
    ));

  it('nothing that is read moves when the choices are counted', () =>
    withPage('?q=drones', async (page) => {
      await counted(page);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) =>
              resolve(
                list
                  .getEntries()
                  .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
              ),
            ).observe({ type: 'layout-shift', buffered: true });
            window.setTimeout(() => resolve(0), 500);
          }),
      );
      expect(moved).toBeLessThan(0.1);
    }));

  it('without scripts the page says so and leads to the lists, and a form still arrives', () =>
    withPage(
      '',
      async (page) => {
        expect(await page.locator('main').innerText()).toContain('Search needs scripts');
        expect(await page.locator('main noscript a, main .things a').count()).toBe(4);
        await field(page).fill('drones');
        await page.getByRole('button', { name: 'Search' }).click();
        await page.waitForURL('**/search/?q=drones*');
        expect(await page.locator('#page_narrow').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('shows text of the index as text', () =>
    withPage(`?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`, async (page) => {
      await page.locator('#page_count:not(:empty)').waitFor();
      expect(await page.locator('#page_found img, #page_count img').count()).toBe(0);
      expect(await count(page).innerText()).toContain('<img src=x');
    }));
});
