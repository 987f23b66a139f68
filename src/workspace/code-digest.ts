// A digest of the code that made something: what is cached under it was made by the very same code.

import { createHash, hash as createDigest } from 'node:crypto';
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
      hash.update(`\n${path} ${fileDigest(path)}`);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex').slice(0, 32);
}

/** Digests of files, each as it was when it was first asked for: what runs is what was there then. */
const known = new Map<string, string>();

function fileDigest(path: string): string {
  const digest = known.get(path) ?? createDigest('sha256', readFileSync(join(projectFolder, path)));
  known.set(path, digest);
  return digest;
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
