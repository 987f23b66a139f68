// The same content gives the same bytes: in another folder, time zone and language, cold and warm.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTime, projectRoot, temporaryFolder } from './build-content.ts';
import { siteFiles } from './fixture/site-files.ts';

const copied = [
  'src',
  'scripts',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A clone in a folder of its own, with caches of its own. */
function clone(name: string): string {
  const root = join(temporaryFolder(), name);
  mkdirSync(root);
  for (const path of copied) cpSync(join(projectRoot, path), join(root, path), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function build(root: string, environment: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'build.ts')], {
      cwd: root,
      env: { ...process.env, BUILD_TIME: buildTime, ...environment },
      stdio: 'ignore',
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

describe('two clones of the project', () => {
  const one = clone('here');
  const other = clone('somewhere else');
  const codes: number[] = [];
  let first: Readonly<Record<string, string>>;

  beforeAll(async () => {
    codes.push(await build(one, { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' }));
    first = existsSync(join(one, 'dist')) ? siteFiles(join(one, 'dist')) : {};
    codes.push(await build(other, { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'C' }));
  });

  afterAll(() => {
    for (const root of [one, other]) rmSync(join(root, '..'), { recursive: true, force: true });
  });

  it('build', () => {
    expect(codes).toEqual([0, 0]);
    expect(Object.keys(first).length).toBeGreaterThan(50);
  });

  it('have the same files with the same bytes', () => {
    expect(siteFiles(join(other, 'dist'))).toEqual(first);
  });

  it('have them again when nothing has changed', async () => {
    expect(await build(one, { TZ: 'UTC' })).toBe(0);
    expect(siteFiles(join(one, 'dist'))).toEqual(first);
  });
});
