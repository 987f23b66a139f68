// What tests look at on the search page.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export const poll: typeof expect.poll = (value, options) =>
  expect.poll(value, { timeout: 10_000, ...options });

export const count = (page: Page) => page.locator('#page_count');

/** Paths of the results that are shown. */
export const links = (page: Page): Promise<readonly string[]> =>
  page
    .locator('#page_found .name a')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLAnchorElement).href).pathname));

/** Until the choices are counted: they come after the results. */
export const counted = (page: Page, facet = 'kind') =>
  page.locator(`input[name="${facet}"]`).first().waitFor({ state: 'attached' });

/** Keeps what a screen reader is told from now on, for `told`. */
export const watchTold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const place = document.querySelector('#page_spoken');
    if (place)
      new MutationObserver(() => told.push(place.textContent)).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });

export const told = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { told: readonly string[] }).told);
