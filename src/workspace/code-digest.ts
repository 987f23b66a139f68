// A digest of the code that made something: what is cached under it was made by the very same code.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project that this code is part of. */
export const projectFolder = join(import.meta.dirname, '..', '..');

/** `places` are files and folders of the project, with `/`. Undefined where they cannot be read. */
export function codeDigest(places: readonly string[]): string | undefined {
  // Node brings the tables of Unicode and the languages' rules with it.
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  try {
    for (const path of places.flatMap(filesIn)) {
      const bytes = readFileSync(join(projectFolder, path));
      hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex').slice(0, 32);
}

function filesIn(place: string): readonly string[] {
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(join(projectFolder, place), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${place}/${entry.name}`) : [`${place}/${entry.name}`],
    );
}
