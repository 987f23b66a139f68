// Which caches of earlier builds are deleted.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPlaces, type BuildPlaces } from '../../src/site/build-places.ts';
import { forgetGoneSites } from '../../src/site/forget-gone-sites.ts';

test('caches are deleted when their site neither stands nor is being built', () => {
  const root = mkdtempSync(join(tmpdir(), 'whence-gone-'));
  const of = (outDir: string): BuildPlaces => {
    const contentDir = join(root, 'content');
    return buildPlaces({ root, contentDir, outDir, now: 0 }, join(root, outDir));
  };
  const [standing, building, gone, own] = [of('standing'), of('building'), of('gone'), of('own')];
  mkdirSync(standing.outDir);
  writeFileSync(building.lock, '{}');
  for (const places of [standing, building, gone, own]) forgetGoneSites(places);
  mkdirSync(own.outDir);
  forgetGoneSites(own);
  expect(
    readdirSync(join(standing.cache, '..'))
      .map((name) => join(standing.cache, '..', name))
      .sort(),
  ).toEqual([standing.cache, building.cache, own.cache].sort());
  rmSync(root, { recursive: true });
});
