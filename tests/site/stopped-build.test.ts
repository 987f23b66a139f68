// Builds that are killed, stopped, or meet: the site that stands is whole, and the next build owes them nothing.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeProject, type Project } from './fixture/make-project.ts';
import { build, ended, start } from './fixture/run.ts';
import { siteFiles } from './fixture/site-files.ts';

describe('a stopped build', { timeout: 60_000 }, () => {
  let project: Project;
  let before: Record<string, string> | undefined;
  const site = () => siteFiles(project.path('dist'));
  const edit = (text: string) => project.write('content/alpha.json', { title: 'Alpha', text });
  const besides = () => readdirSync(project.root).filter((name) => name.startsWith('.dist'));

  beforeAll(() => {
    project = makeProject();
  });
  beforeEach(async () => {
    edit('The factory began in May.');
    const stands = before && existsSync(project.path('dist')) && isDeepStrictEqual(site(), before);
    if (!stands) await build(project);
    before = site();
  });
  afterAll(() => rmSync(project.root, { recursive: true }));

  test.each([
    ['while pages are rendered', 'briefings/alpha/index.html'],
    ['when the site is put together', 'whence-arriving'],
  ])('leaves the site whole when it is killed %s', async (_when, where) => {
    edit('A text that is taken back.');
    const { signal } = await build(project, { DIE_BY: 'SIGKILL', DIE_AT: where });
    expect(signal).toBe('SIGKILL');
    expect(site()).toEqual(before);
    edit('The factory began in May.');
    expect((await build(project)).code).toBe(0);
    expect(site()).toEqual(before);
    expect(besides()).toEqual([]);
  });

  test('gives the old site back when it is killed between the two renames', async () => {
    edit('A text that is taken back.');
    const { signal } = await build(project, { DIE_BY: 'SIGKILL', DIE_AT: 'whence-leaving' });
    expect(signal).toBe('SIGKILL');
    expect(existsSync(project.path('dist'))).toBe(false);
    project.write('content/alpha.json', { text: 'No title stops this build.' });
    expect((await build(project)).code).toBe(1);
    expect(site()).toEqual(before);
    expect(besides()).toEqual([]);
  });

  test('has done its work when it is killed after the second rename', async () => {
    edit('A text that stays.');
    await build(project, { DIE_BY: 'SIGKILL', DIE_AT: '/dist' });
    const killed = site();
    const { stdout } = await build(project);
    expect(stdout.split(',')[1]).toBe(' 6 of them unchanged');
    expect(site()).toEqual(killed);
    rmSync(project.path('dist'), { recursive: true });
    await build(project);
    expect(site()).toEqual(killed);
    expect(besides()).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('tidies up at %s', async (signal, expected) => {
    edit('A text that is not built.');
    const { code } = await build(project, { DIE_BY: signal, DIE_AT: 'briefings/alpha/index.html' });
    expect(code).toBe(expected);
    expect(site()).toEqual(before);
    expect(besides()).toEqual([]);
  });

  test('keeps others out while it stands still, and ends well when it goes on', async () => {
    edit('A text that takes long.');
    const slow = start(project, 'build', {
      DIE_BY: 'SIGSTOP',
      DIE_AT: 'briefings/alpha/index.html',
    });
    const slowEnd = ended(slow);
    await stopped(slow.pid);
    const { code, stdout, stderr } = await build(project);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `Another build is writing there (process ${slow.pid}): wait for it, or delete ${project.path('.dist-whence-lock')} if it is gone.\n`,
    });
    slow.kill('SIGCONT');
    expect((await slowEnd).code).toBe(0);
    expect(besides()).toEqual([]);
  });

  test('is the same where files cannot be linked', async () => {
    edit('A text that changes.');
    const { stdout } = await build(project, { NO_LINKS: '1' });
    expect(stdout.split(',')[1]).toBe(' 5 of them unchanged');
    const copied = site();
    rmSync(project.path('dist'), { recursive: true });
    await build(project);
    expect(site()).toEqual(copied);
  });
});

/** Resolves once the system says that the process stands still. */
async function stopped(pid: number | undefined): Promise<void> {
  while (!/^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')))
    await new Promise((resolve) => setImmediate(resolve));
}
