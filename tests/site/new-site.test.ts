// What `npm run new -- site` makes is a site as it stands.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, remove, runScript, temporaryFolder, type BuiltSite } from './build-content.ts';

const folder = temporaryFolder();
let site: BuiltSite;

beforeAll(async () => {
  const day = { BUILD_TIME: '2026-12-01T12:00:00+00:00' };
  await runScript('new.ts', day, ['site', folder]);
  site = await buildSite({ CONTENT_DIR: folder });
});

afterAll(() => remove(folder, dirname(site.dist)));

describe('a new site', () => {
  it('is built without a finding', () => {
    expect(site.code).toBe(0);
    expect(site.output).not.toMatch(/error|warning/);
  });

  it('shows its first briefing', () => {
    const page = readFileSync(join(site.dist, 'briefings/first-briefing/index.html'), 'utf8');
    expect(page).toContain('set up this publication on 1 December 2026.');
    expect(page).toContain('Seen by this desk');
  });
});
