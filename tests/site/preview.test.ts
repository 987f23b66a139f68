// The built site as a static host would serve it.

import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Project } from './fixture/make-project.ts';
import { build, ended, start } from './fixture/run.ts';
import { page, serve, type Server } from './fixture/server.ts';

describe('the preview', { timeout: 60_000 }, () => {
  let project: Project;
  let server: Server;
  beforeAll(async () => {
    project = makeProject();
    await build(project, { BASE: '/desk/', OUT_DIR: 'public' });
    server = await serve(project, 'preview', { OUT_DIR: 'public' });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(project.root, { recursive: true });
  });

  test('stands below the base that the site was built for', async () => {
    expect(new URL(server.address).pathname).toBe('/desk/');
    expect(await page(`${server.address}briefings/alpha/`)).toEqual({
      status: 200,
      body: '<h1>Alpha</h1> <p> <em>The factory began in May.</em> <b>end</b> </p>',
    });
  });

  test('answers with the site’s own page where there is none', async () => {
    expect(await page(`${server.address}briefings/no-such/`)).toEqual({
      status: 404,
      body: '<h1>There is no such page</h1>',
    });
  });

  test('serves files that are no pages', async () => {
    const response = await fetch(`${server.address}titles.json`);
    expect([response.status, await response.json()]).toEqual([200, ['Alpha', 'Beta']]);
  });

  test('wants a built site', async () => {
    expect(await ended(start(project, 'preview', { OUT_DIR: 'none' }))).toEqual({
      code: 2,
      signal: null,
      stdout: '',
      stderr: `There is no site in ${project.path('none')}: run \`npm run build\` first.\n`,
    });
  });
});
