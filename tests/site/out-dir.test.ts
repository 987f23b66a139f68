// Folders that a build may not replace.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkedOutDir, checkOutDirContents } from '../../src/site/out-dir.ts';
import { WrongUse } from '../../src/workspace/wrong-use.ts';

describe('the output folder', () => {
  let top: string;
  const at = (path: string) => join(top, path);
  const checked = (outDir: string) =>
    checkedOutDir({
      root: at('project'),
      contentDir: at('texts'),
      outDir: at(outDir),
      now: 0,
    });

  beforeAll(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'whence-out-')));
    for (const folder of ['project/src', 'project/empty', 'project/other', 'texts', 'site', 'real'])
      mkdirSync(at(folder), { recursive: true });
    writeFileSync(at('project/other/thesis.txt'), 'years of work');
    writeFileSync(at('project/file'), '');
    writeFileSync(at('site/.whence-build.json'), '{}');
    symlinkSync(at('texts'), at('link-to-texts'));
    symlinkSync(at('real'), at('link'));
  });
  afterAll(() => rmSync(top, { recursive: true }));

  test.each([
    ['project', 'which is the project'],
    ['.', 'which holds the content folder'],
    ['project/content/..', 'which is the project'],
    ['texts', 'which is the content folder'],
    ['link-to-texts', 'which is the content folder'],
    ['link-to-texts/site', 'which lies in the content folder'],
    ['project/src', "which is the project's `src`"],
    ['project/src/site', "which lies in the project's `src`"],
    ['project/node_modules/site', "which lies in the project's `node_modules`"],
    ['project/../project', 'which is the project'],
  ])('may not be %s', (outDir, why) => {
    expect(() => checked(outDir)).toThrow(
      new WrongUse(`OUT_DIR is ${at(outDir)}, ${why}: name a folder of its own.`),
    );
  });

  test.each([
    ['project/dist', 'project/dist'],
    ['project/deep/down/dist', 'project/deep/down/dist'],
    ['elsewhere', 'elsewhere'],
    ['texts-site', 'texts-site'],
    ['link/site', 'real/site'],
    ['link', 'real'],
  ])('may be %s, which is %s', (outDir, path) => {
    expect(checked(outDir)).toBe(at(path));
  });

  test('may be absent, empty, or made by Whence', () => {
    for (const outDir of ['project/dist', 'project/empty', 'site'])
      expect(() => checkOutDirContents(at(outDir))).not.toThrow();
  });

  test('may not be a file, nor hold what somebody else made', () => {
    expect(() => checkOutDirContents(at('project/file'))).toThrow(
      new WrongUse(`OUT_DIR is ${at('project/file')}, which is a file: name a folder of its own.`),
    );
    expect(() => checkOutDirContents(at('project/other'))).toThrow(
      new WrongUse(
        `OUT_DIR is ${at('project/other')}, which is not empty and was not made by Whence: empty it, or name another.`,
      ),
    );
  });
});
