// The root of the repository that a folder belongs to.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above, or the folder itself, that holds `.git`; undefined where there is none. */
export function repositoryRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryRoot(parent);
}
