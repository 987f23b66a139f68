// The development server, while files of the content come, change and go.

import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Project } from './fixture/make-project.ts';
import { page, pageOnce, serve, type Server } from './fixture/server.ts';

describe('the development server', { timeout: 60_000 }, () => {
  let project: Project;
  let server: Server;
  beforeAll(async () => {
    project = makeProject();
    server = await serve(project, 'dev', { BASE: '/desk/' });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    rmSync(project.root, { recursive: true });
  });
  const shows = (path: string, expected: { status: number; body: string }) =>
    pageOnce(`${server.address}${path}`, expected).then((found) => expect(found).toEqual(expected));

  test('shows what is published, below its base, and no draft', async () => {
    await shows('', { status: 200, body: list(['alpha', 'Alpha'], ['beta', 'Beta']) });
    expect((await page(`${server.address}briefings/gamma/`)).status).toBe(404);
  });

  test('serves pictures from the content', async () => {
    const response = await fetch(`${server.address}media/picture.svg`);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
    ]);
  });

  test('shows an edited briefing', async () => {
    project.write('content/alpha.json', { title: 'Alpha', text: 'Edited.' });
    await shows('briefings/alpha/', {
      status: 200,
      body: '<h1>Alpha</h1> <p> <em>Edited.</em> <b>end</b> </p>',
    });
  });

  test('shows a new briefing, on its page and in the list', async () => {
    project.write('content/delta.json', { title: 'Delta', text: 'New.' });
    await shows('briefings/delta/', {
      status: 200,
      body: '<h1>Delta</h1> <p> <em>New.</em> <b>end</b> </p>',
    });
    await shows('', {
      status: 200,
      body: list(['alpha', 'Alpha'], ['beta', 'Beta'], ['delta', 'Delta']),
    });
  });

  test('forgets a deleted briefing', async () => {
    project.remove('content/beta.json');
    await shows('', { status: 200, body: list(['alpha', 'Alpha'], ['delta', 'Delta']) });
    expect((await page(`${server.address}briefings/beta/`)).status).toBe(404);
  });

  test('says what is wrong with the content until it is mended', async () => {
    project.write('content/alpha.json', { text: 'No title.' });
    const errors =
      '<h1>Errors in the content</h1>\n<p>This page reloads when they are mended.</p>\n' +
      '<pre>content/alpha.json: error: a title is missing</pre>';
    await shows('briefings/delta/', { status: 500, body: errors });
    // Otherwise a browser asks for one, and Vite lays the fault of that answer over the page.
    expect(await (await fetch(server.address)).text()).toContain('<link rel="icon" href="data:,">');
    expect(server.stderr()).toContain('content/alpha.json: error: a title is missing\n');
    project.write('content/alpha.json', { title: 'Alpha', text: 'Mended.' });
    await shows('', { status: 200, body: list(['alpha', 'Alpha'], ['delta', 'Delta']) });
  });

  test('outlives a fault of the program that reads', async () => {
    project.write('content/delta.json', '{ no JSON');
    project.write('content/omega.json', { title: 'Omega', text: 'Last.' });
    project.write('content/delta.json', { title: 'Delta', text: 'New.' });
    await shows('', {
      status: 200,
      body: list(['alpha', 'Alpha'], ['delta', 'Delta'], ['omega', 'Omega']),
    });
  });
});

function list(...briefings: readonly (readonly [id: string, title: string])[]): string {
  const lines = briefings.map(
    ([id, title]) => `<li><a href="/desk/briefings/${id}/">${title}</a></li>`,
  );
  return `<h1>Desk</h1><ul>${lines.join('')}</ul>`;
}
