// `npm run check -- --fix` as people and programs run it.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallWorld } from '../fixtures/small-world.ts';
import { temporaryFolder } from '../workspace/temporary-folder.ts';
import { root, runScript } from './run-script.ts';

const source = (published: string): string => `title: A report
publisher: daily-post
published: ${published} # as printed
url: https://post.example/report
derivedFrom: []
`;

const before = source('14 November 2024');
const after = source('2024-11-14');

const diff = `--- content/sources/a.yaml
+++ content/sources/a.yaml
@@ -1,5 +1,5 @@
 title: A report
 publisher: daily-post
-published: 14 November 2024 # as printed
+published: 2024-11-14 # as printed
 url: https://post.example/report
 derivedFrom: []
`;

function contentWith(
  files: Readonly<Record<string, string>> = { 'sources/a.yaml': before },
): string {
  const all = Object.entries({ ...smallWorld, ...files });
  return temporaryFolder(Object.fromEntries(all.map(([path, text]) => [`content/${path}`, text])));
}

const check = (workingFolder: string, ...words: readonly string[]) =>
  runScript('check.ts', words, { workingFolder, environment: { CONTENT_DIR: 'content' } });

const written = (folder: string): string =>
  readFileSync(join(folder, 'content/sources/a.yaml'), 'utf8');

describe('without a terminal', () => {
  it('makes the fixes, prints them and reports what is left', async () => {
    const folder = contentWith();
    expect(await check(folder, '--fix')).toEqual({
      code: 0,
      output: `${diff}1 fix in 1 file\n7 files, 1 briefing, 0 claims: no findings\n`,
      faults: '',
    });
    expect(written(folder)).toBe(after);
  });

  it('does nothing the second time', async () => {
    const folder = contentWith();
    await check(folder, '--fix');
    expect(await check(folder, '--fix')).toEqual({
      code: 0,
      output: 'nothing to fix safely\n7 files, 1 briefing, 0 claims: no findings\n',
      faults: '',
    });
    expect(written(folder)).toBe(after);
  });

  it('prints them only with --dry-run, and goes by what is found without them', async () => {
    const folder = contentWith();
    expect(await check(folder, '--fix', '--dry-run')).toEqual({
      code: 1,
      output: `${diff}1 fix in 1 file\n`,
      faults: '',
    });
    expect(written(folder)).toBe(before);
  });

  it('prints nothing but findings where other programs read', async () => {
    const folder = contentWith();
    expect(await check(folder, '--fix', '--format', 'json')).toEqual({
      code: 0,
      output: '[]\n',
      faults: `${diff}1 fix in 1 file\n`,
    });
  });

  it('fixes named files only', async () => {
    const folder = contentWith();
    const { code, output } = await check(folder, '--fix', 'content/actors');
    expect([code, output.split('\n')[0], written(folder)]).toEqual([
      0,
      'nothing to fix safely',
      before,
    ]);
  });

  it('keeps links and permissions', async () => {
    const folder = contentWith({ 'drawer/a.yaml': before });
    const link = join(folder, 'content/sources/a.yaml');
    execFileSync('mkdir', ['-p', join(folder, 'content/sources')]);
    symlinkSync('../drawer/a.yaml', link);
    chmodSync(join(folder, 'content/drawer/a.yaml'), 0o640);
    await check(folder, '--fix');
    expect([
      lstatSync(link).isSymbolicLink(),
      statSync(link).mode & 0o777,
      readFileSync(join(folder, 'content/drawer/a.yaml'), 'utf8'),
    ]).toEqual([true, 0o640, after]);
  });
});

/** In a terminal of its own, of which util-linux has one; `keys` are typed into it. */
function inTerminal(folder: string, keys: string) {
  const command = `stty cols 100; ${process.execPath} ${join(root, 'scripts/check.ts')} --fix`;
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], CONTENT_DIR: 'content', NO_COLOR: '1', TERM: 'xterm' },
    input: keys,
    timeout: 60_000,
  });
  return { status, output: stdout.toString() };
}

describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
  it('shows the fixes and makes them when they are agreed to', () => {
    const folder = contentWith();
    const { status, output } = inTerminal(folder, 'y');
    expect(output).toContain('+published: 2024-11-14 # as printed');
    expect(output).toContain('Write these changes?');
    expect([status, written(folder)]).toEqual([0, after]);
  });

  it('makes none when they are not', () => {
    const folder = contentWith();
    const { status, output } = inTerminal(folder, 'n');
    expect(output).toContain('Write these changes?');
    expect([status, written(folder)]).toEqual([1, before]);
  });
});
