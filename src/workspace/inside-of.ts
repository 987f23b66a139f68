// Where a place stands in a folder.

import { isAbsolute, relative, sep } from 'node:path';

/** The way from a folder to a place in it, with `/`; `''` for the folder itself, undefined outside. */
export function insideOf(folder: string, place: string): string | undefined {
  const way = relative(folder, place);
  if (isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)) return undefined;
  return way.split(sep).join('/');
}
