// The last lines of a build.

import { expect, test } from 'vitest';
import { summary } from '../../src/site/run-build.ts';

const settings = { root: '/desk', outDir: '/desk/dist' };
const loaded = { errors: 0, warnings: 0, findings: '', published: 1, withheld: {} };

test('a summary counts pages and briefings', () => {
  expect(summary({ loaded, built: { pages: 1, kept: 0 } }, settings, 640)).toBe(
    '1 page in dist, in 0.6 s\n1 briefing published',
  );
});

test('a summary tells what was taken over, what was withheld and why, and what to look at', () => {
  const found = {
    ...loaded,
    published: 10_000,
    withheld: { draft: 3, embargo: 1, tlp: 0 },
    warnings: 2,
  };
  expect(summary({ loaded: found, built: { pages: 12_345, kept: 12_340 } }, settings, 4_960)).toBe(
    '12,345 pages in dist, 12,340 of them unchanged, in 5.0 s\n' +
      '10,000 briefings published, 4 withheld (draft 3, embargo 1)\n' +
      '0 errors, 2 warnings',
  );
});

test('a summary names a folder outside the project by its whole path', () => {
  const elsewhere = { root: '/desk', outDir: '/srv/site' };
  expect(summary({ loaded, built: { pages: 2, kept: 0 } }, elsewhere, 1_000)).toBe(
    '2 pages in /srv/site, in 1.0 s\n1 briefing published',
  );
});

test('a summary says that errors stopped the build', () => {
  expect(summary({ loaded: { ...loaded, errors: 1, warnings: 2 } }, settings, 100)).toBe(
    'Nothing was built: the content has 1 error, 2 warnings.',
  );
});
