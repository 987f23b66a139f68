// One build at a time, and no lock that outlives its process.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../src/site/build-lock.ts';
import { WrongUse } from '../../src/workspace/wrong-use.ts';

describe('the lock of an output folder', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whence-lock-'));
    file = join(folder, 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('stands until it is given back, and leaves nothing', () => {
    const release = takeLock(file);
    expect(existsSync(file)).toBe(true);
    release();
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is kept by a process that runs', () => {
    writeFileSync(file, JSON.stringify({ pid: 1, host: hostname() }));
    expect(() => takeLock(file)).toThrow(
      new WrongUse(
        `Another build is writing there (process 1): wait for it, or delete ${file} if it is gone.`,
      ),
    );
  });

  test('is kept by a process of another machine, about which nothing can be known', () => {
    writeFileSync(file, JSON.stringify({ pid: 4_194_305, host: 'other-machine' }));
    expect(() => takeLock(file)).toThrow(
      new WrongUse(
        `Another build is writing there (process 4194305 on other-machine): wait for it, or delete ${file} if it is gone.`,
      ),
    );
  });

  test.each([
    ['a process that is gone', JSON.stringify({ pid: 4_194_305, host: hostname() })],
    [
      'an earlier process of the same number',
      JSON.stringify({ pid: 1, host: hostname(), began: '-' }),
    ],
    [
      'an earlier process of our own number',
      JSON.stringify({ pid: process.pid, host: hostname() }),
    ],
    ['nobody, for it is not whole', '{"pid":'],
  ])('is taken over from %s', (_whom, text) => {
    writeFileSync(file, text);
    const release = takeLock(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
