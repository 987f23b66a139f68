// Bundles the program of `npm run check`, in place of the bundle of other sources that was there.

import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { bundledProgram, programFolder } from '../src/workspace/bundled-program.ts';

export async function bundleProgram(): Promise<void> {
  const program = bundledProgram();
  if (program === undefined || existsSync(program)) return;
  const input = join(import.meta.dirname, '../src/workspace/run-check.ts');
  const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
  // A check that runs at the same time finds all of it or nothing.
  const made = `${programFolder}.${process.pid}`;
  const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } };
  await bundle.write({ dir: made, entryFileNames: basename(program), minify });
  // Without it Node would look through each file for what it is.
  writeFileSync(join(made, 'package.json'), '{ "type": "module" }');
  await bundle.close();
  rmSync(programFolder, { recursive: true, force: true });
  renameSync(made, programFolder);
}
