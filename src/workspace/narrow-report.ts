// Files and folders named on the command line → which findings are asked for.

import { existsSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { nearest } from '../core/read/nearest.ts';
import { insideOf } from './inside-of.ts';
import { WrongUse } from './wrong-use.ts';

export interface NarrowContext {
  /** Paths count from the first of these folders in which they exist. */
  readonly bases: readonly string[];
  readonly contentFolder: string;
  /** All files of the content, relative to its folder with `/`. */
  readonly files: readonly string[];
}

/** Whether a file's findings are asked for. Throws a `WrongUse` for a path that leads nowhere. */
export function narrowReport(
  paths: readonly string[],
  context: NarrowContext,
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => wantedPlace(path, context));
  return (file) =>
    wanted.some((place) => place === '' || file === place || file.startsWith(`${place}/`));
}

/** The place relative to the content folder, `''` for all of it. */
function wantedPlace(path: string, context: NarrowContext): string {
  const found = context.bases.map((base) => resolve(base, path)).find((place) => existsSync(place));
  if (found === undefined) throw new WrongUse(`there is no \`${path}\`; ${hint(path, context)}`);
  const root = realpathSync.native(context.contentFolder);
  const place = realpathSync.native(found);
  const inside = insideOf(root, place);
  if (inside !== undefined) return inside;
  if (insideOf(place, root) !== undefined) return '';
  throw new WrongUse(`\`${path}\` is not in the content folder \`${context.contentFolder}\``);
}

function hint(path: string, { bases, contentFolder, files }: NarrowContext): string {
  const base = bases[0] ?? contentFolder;
  const folders = files.flatMap((file) => parentsOf(file));
  const known = [...new Set([...files, ...folders])].map((file) =>
    relative(base, resolve(contentFolder, file)).split(sep).join('/'),
  );
  const meant = nearest(path, known);
  return meant === undefined
    ? 'name a file or folder of the content'
    : `did you mean \`${meant}\`?`;
}

function parentsOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
