// What `npm ci` does at its end for the first check.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('keeps the compiled program, says nothing and cannot fail the installation', async () => {
  const ran = await promisify(execFile)(process.execPath, ['scripts/compile-program.js'], {
    cwd: root,
  });
  expect(ran).toEqual({ stdout: '', stderr: '' });
  expect(existsSync(join(root, 'node_modules/.cache/whence/code'))).toBe(true);
});
