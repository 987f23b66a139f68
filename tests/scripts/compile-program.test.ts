// What `npm ci` does at its end for the first check, and what the check makes of it. In a project of its own, since
// what is done to it here would be done to the program that other tests run.

import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { exampleWorld } from '../../src/core/rules/example-world.ts';
import { makeFolder } from '../../src/workspace/make-files.ts';
import { root } from './run-script.ts';

const project = mkdtempSync(join(tmpdir(), 'whence-test-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

for (const part of ['package.json', 'package-lock.json', 'scripts', 'src']) {
  cpSync(join(root, part), join(project, part), { recursive: true });
}
mkdirSync(join(project, 'node_modules'));
for (const name of readdirSync(join(root, 'node_modules'))) {
  if (name.startsWith('.')) continue;
  symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
}
makeFolder(join(project, 'content'), exampleWorld);

const run = (script: string) =>
  promisify(execFile)(process.execPath, [join('scripts', script)], { cwd: project });

const program = join(project, 'node_modules', '.whence');
const bundles = () => readdirSync(program).filter((name) => /^[0-9a-f]{32}\.js$/.test(name));
const checked = {
  stdout: '14 files, 0 briefings, 0 claims: no findings\n',
  stderr: '',
};

it('says nothing, and leaves one bundle, compiled, and nothing of the example', async () => {
  expect(await run('compile-program.js')).toEqual({ stdout: '', stderr: '' });
  expect(bundles()).toHaveLength(1);
  expect(readdirSync(program)).toContain('code');
  expect(readdirSync(join(project, 'node_modules')).filter((name) => /^\./.test(name))).toEqual([
    '.cache',
    '.whence',
  ]);
  expect(readdirSync(join(project, 'node_modules', '.cache'))).toEqual([]);
  expect(await run('check.ts')).toEqual(checked);
});

it('runs the bundle while the sources are as they were, and the sources once one has changed', async () => {
  const [bundle = ''] = bundles();
  writeFileSync(
    join(program, bundle),
    `export const runCheck = ({ output }) => (output.write('the bundle\\n'), 0);`,
  );
  expect(await run('check.ts')).toEqual({ stdout: 'the bundle\n', stderr: '' });
  appendFileSync(join(project, 'src/core/rules/index.ts'), '// Another comment.\n');
  expect(await run('check.ts')).toEqual(checked);
});

it('bundles changed sources anew and drops what it had', async () => {
  const [old] = bundles();
  await run('compile-program.js');
  expect(bundles()).toHaveLength(1);
  expect(bundles()).not.toEqual([old]);
  expect(await run('check.ts')).toEqual(checked);
});

it('runs the sources where the bundle is damaged', async () => {
  const [bundle = ''] = bundles();
  writeFileSync(join(program, bundle), `import './gone.js';`);
  expect(await run('check.ts')).toEqual(checked);
});

it('checks its own content where its modules are a link to those of another project', async () => {
  const other = mkdtempSync(join(tmpdir(), 'whence-test-'));
  try {
    for (const part of ['package.json', 'package-lock.json', 'scripts', 'src']) {
      cpSync(join(project, part), join(other, part), { recursive: true });
    }
    symlinkSync(join(project, 'node_modules'), join(other, 'node_modules'));
    const { 'site.yaml': site = '' } = exampleWorld;
    makeFolder(join(other, 'content'), { 'site.yaml': site });
    await run('compile-program.js');
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/check.ts'], {
      cwd: other,
    });
    expect(stdout).toBe('1 file, 0 briefings, 0 claims: no findings\n');
    await promisify(execFile)(process.execPath, ['scripts/compile-program.js'], { cwd: other });
    expect(await run('check.ts')).toEqual(checked);
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});
