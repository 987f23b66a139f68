// The program of `npm run check` in a few files, which `npm ci` makes (`prepare`): to find and link its hundreds of
// modules takes a short run longer than most of what it does. They stand two folders down, as the sources do, so that
// `projectFolder` is the same from both.

import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { codeDigest, projectFolder } from './code-digest.ts';

export const programFolder = join(projectFolder, 'node_modules', '.whence');

/** Everything that is bundled. */
const programCode = ['src/core', 'src/workspace', 'package-lock.json'];

/**
 * Where the bundle of the sources as they are now starts, if there is one; undefined where they cannot be read, and
 * where `node_modules` is a link to those of another project: its bundle would take that project for its own.
 */
export function bundledProgram(): string | undefined {
  const version = hasOwnModules() ? codeDigest(programCode) : undefined;
  return version && join(programFolder, `${version}.js`);
}

function hasOwnModules(): boolean {
  try {
    return (
      realpathSync(join(projectFolder, 'node_modules')) ===
      join(realpathSync(projectFolder), 'node_modules')
    );
  } catch {
    return false;
  }
}
