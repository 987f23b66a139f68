// A real Chromium that asks nobody but loopback, and what axe finds in its pages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/ensure-chromium.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium: run `npm test`, which installs it or says how');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * Shows a document of our own, without its scripts, in place of the one that is shown, as a page at the same
 * address would: axe, which takes longer to be read and to warm up than to run, stays with the page.
 */
export async function showInstead(page: Page, html: string): Promise<void> {
  await page.evaluate(async (text) => {
    const next = new DOMParser().parseFromString(text, 'text/html').documentElement;
    const sheets = [...next.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const loaded = sheets.map(
      (sheet) => new Promise((done) => (sheet.onload = sheet.onerror = done)),
    );
    document.documentElement.replaceWith(next);
    await Promise.all(loaded);
  }, html);
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const looks = [
  { name: 'in the light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'in the dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'in forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** What axe finds on a page in each look, as `look, rule: the first elements`. A look changes colours and nothing
 * else, so that in all but the first only the rules on colours are asked. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const barriers: string[] = [];
  for (const { name, media } of looks) {
    await page.emulateMedia(media);
    // No rule that is asked needs style sheets read again.
    const options: axe.RunOptions = { resultTypes: ['violations'], preload: false };
    if (name !== 'in the light') options.runOnly = ['color-contrast', 'link-in-text-block'];
    const { violations } = await page.evaluate((asked) => window.axe.run(document, asked), options);
    for (const { id, nodes } of violations) {
      const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
      barriers.push(`${name}, ${id}: ${places.join(' | ')}`);
    }
  }
  return barriers;
}
