// What decides how a page looks beside what it shows: the code, the packages and Node's own tables.

import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Equal in every clone of the same code. `address` is where the site stands. */
export function rendererDigest(root: string, address: { site: string; base: string }): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, address.site, address.base]));
  for (const file of ['astro.config.mjs', 'package-lock.json', ...sourceFiles(root, 'src')])
    addFile(hash, root, file);
  return hash.digest('hex');
}

/** Paths with `/`, in an order that no system changes; dotfiles are editors' and systems' own. */
function sourceFiles(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourceFiles(root, path) : [path];
  });
}

function addFile(hash: Hash, root: string, file: string): void {
  const content = readFileSync(join(root, file));
  hash.update(`\n${file} ${content.length}\n`).update(content);
}
