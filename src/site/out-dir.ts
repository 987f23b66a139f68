// Where a build may write. A build replaces the whole folder, so it must not be one that holds anything else.

import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { BuildSettings } from './build-settings.ts';
import { WrongUse } from '../workspace/wrong-use.ts';

/** The file that says that Whence made a folder, and from what. */
export const markerFile = '.whence-build.json';

/** The output folder with links resolved. Throws a `WrongUse` where replacing it would destroy something. */
export function checkedOutDir(settings: BuildSettings): string {
  const outDir = realPath(settings.outDir);
  const refuse = (why: string): never => {
    throw new WrongUse(`OUT_DIR is ${settings.outDir}, ${why}: name a folder of its own.`);
  };
  const folders = guarded(settings);
  for (const { path, name } of folders) if (path === outDir) refuse(`which is ${name}`);
  for (const { path, name, whole } of folders) {
    if (isInside(path, outDir)) refuse(`which holds ${name}`);
    if (whole && isInside(outDir, path)) refuse(`which lies in ${name}`);
  }
  return outDir;
}

/** Throws a `WrongUse` where the folder has something in it that no build of Whence put there. */
export function checkOutDirContents(outDir: string): void {
  if (!existsSync(outDir)) return;
  if (!statSync(outDir).isDirectory())
    throw new WrongUse(`OUT_DIR is ${outDir}, which is a file: name a folder of its own.`);
  if (readdirSync(outDir).length === 0 || existsSync(join(outDir, markerFile))) return;
  throw new WrongUse(
    `OUT_DIR is ${outDir}, which is not empty and was not made by Whence: empty it, or name another.`,
  );
}

interface GuardedFolder {
  readonly path: string;
  readonly name: string;
  /** Whether nothing may be written into it either. */
  readonly whole: boolean;
}

function guarded({ root, contentDir }: BuildSettings): GuardedFolder[] {
  const inRoot = (name: string) => ({
    path: realPath(join(root, name)),
    name: `the project's \`${name}\``,
    whole: true,
  });
  return [
    { path: realPath(contentDir), name: 'the content folder', whole: true },
    { path: realPath(root), name: 'the project', whole: false },
    ...['src', 'scripts', 'tests', 'node_modules', '.git'].map(inRoot),
  ];
}

/** As `realpath`, for paths whose last parts do not exist yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  if (parent === path || isDanglingLink(path)) return path;
  return join(realPath(parent), basename(path));
}

function isDanglingLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isOtherRoot(way);
}

/** On Windows the way to another drive is absolute. */
function isOtherRoot(way: string): boolean {
  return /^[a-z]:/i.test(way) || way.startsWith(sep);
}
