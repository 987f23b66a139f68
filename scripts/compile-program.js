// Readies the program for the first check: `npm ci` runs this at its end (`prepare`). It bundles the program and runs it
// once, so that V8 keeps what it compiled; a check looks at the sources before it takes either. A failure costs the
// first check its head start and nothing else.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';

try {
  const [{ bundleProgram }, { exampleWorld }, { rules }, { makeFolder }, { defaultCacheFolder }] =
    await Promise.all([
      import('./bundle-program.ts'),
      import('../src/core/rules/example-world.ts'),
      import('../src/core/rules/index.ts'),
      import('../src/workspace/make-files.ts'),
      import('../src/workspace/content-settings.ts'),
    ]);
  await bundleProgram();
  // Only what runs is compiled: every rule gets something to judge.
  const examples = rules
    .flatMap((rule) => rule.examples.pass)
    .flatMap(({ files }, number) =>
      Object.entries(files).map(([path, text]) => [
        path.replace('example', `example-${number}`),
        text,
      ]),
    );
  const hasCache = existsSync(defaultCacheFolder);
  const folder = mkdtempSync(join(tmpdir(), 'whence-'));
  makeFolder(folder, { ...Object.fromEntries(examples), ...exampleWorld });
  // As `npm run check` starts it: what was compiled serves only a program with the same options.
  const project = join(import.meta.dirname, '..');
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  spawnSync(execPath, scripts.check.split(' ').slice(1), {
    cwd: project,
    env: { ...env, CONTENT_DIR: folder },
  });
  // Of the example nothing stays.
  for (const made of [folder, ...(hasCache ? [] : [defaultCacheFolder])]) {
    rmSync(made, { recursive: true });
  }
} catch {
  // The first check compiles what it needs.
}
