// What stands in a content folder, in an order that no system changes. Nothing is opened here, and no
// link is followed out of the folder.

import { lstatSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { FileFault } from '../core/read/read-file.ts';
import { placeOf } from '../core/read/place.ts';
import { faultReason } from './fault-reason.ts';
import { insideOf } from './inside-of.ts';
import { WrongUse } from './wrong-use.ts';

export interface ListedFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Why it is not to be opened. */
  readonly fault?: FileFault;
}

/** Sorted by path. Throws a `WrongUse` where there is no such folder or it cannot be listed. */
export function listContent(folder: string): readonly ListedFile[] {
  const root = realFolder(folder);
  const listing: Listing = { root, files: [], links: [] };
  listFolder(listing, '', entriesOf(root));
  const linked = readOnce(listing);
  return [...listing.files, ...linked].sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Listing {
  /** The real path of the content folder. */
  readonly root: string;
  readonly files: ListedFile[];
  /** Links to files inside the folder. */
  readonly links: { readonly path: string; readonly target: string }[];
}

function realFolder(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return realpathSync.native(folder);
  const what = stats ? `\`${folder}\` is not a folder` : `there is no content folder \`${folder}\``;
  throw new WrongUse(`${what}; name one in CONTENT_DIR, or run in the project`);
}

function entriesOf(root: string): readonly Dirent[] {
  try {
    return readdirSync(root, { withFileTypes: true });
  } catch (fault) {
    throw new WrongUse(`the content folder \`${root}\` cannot be read: ${faultReason(fault)}`);
  }
}

/** Dotfiles, and what editors leave behind: `name~`, `#name#`. */
export const isIgnored = (name: string): boolean => /^\.|~$|^#.*#$/.test(name);

/** Names that only files of the format have. */
const isNamedLikeFile = (name: string): boolean => /\.(?:md|ya?ml)$/i.test(name);

function listFolder(listing: Listing, folder: string, entries: readonly Dirent[]): void {
  for (const entry of entries) {
    if (isIgnored(entry.name)) continue;
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) listLink(listing, path);
    else listKnown(listing, path, entry);
  }
}

function listKnown(listing: Listing, path: string, entry: Dirent | Stats): void {
  if (entry.isFile()) listing.files.push({ path });
  else if (entry.isDirectory()) listSubfolder(listing, path);
  else listing.files.push({ path, fault: notAFile });
}

const notAFile: FileFault = {
  kind: 'unreadable',
  reason: 'it is neither a file nor a folder, but a pipe, a socket or a device',
};

function listSubfolder(listing: Listing, path: string): void {
  if (isNamedLikeFile(path)) {
    listing.files.push({ path, fault: { kind: 'folder' } });
    return;
  }
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(join(listing.root, path), { withFileTypes: true });
  } catch (fault) {
    listing.files.push({ path, fault: { kind: 'unreadable', reason: faultReason(fault) } });
    return;
  }
  listFolder(listing, path, entries);
}

function listLink(listing: Listing, path: string): void {
  const target = targetOf(join(listing.root, path));
  const fault = target ? linkFault(listing.root, path, target) : linkCircle;
  if (fault) listing.files.push({ path, fault });
  else if (target?.stats.isFile()) {
    listing.links.push({ path, target: insideOf(listing.root, target.path) ?? path });
  }
}

const linkCircle: FileFault = { kind: 'link-circle' };

/** A link to a folder is none where the folder is listed itself: its files are read there. */
function linkFault(root: string, path: string, target: Target): FileFault | undefined {
  const inside = insideOf(root, target.path);
  if (inside === undefined) return { kind: 'link-outside' };
  if (target.stats.isFile()) return undefined;
  if (!target.stats.isDirectory()) return notAFile;
  if (inside === '' || path.startsWith(`${inside}/`)) return linkCircle;
  return inside.split('/').some(isIgnored) ? leftOut : undefined;
}

const leftOut: FileFault = {
  kind: 'unreadable',
  reason:
    'it is a link to a folder whose files are left out, like all whose name starts with a dot',
};

interface Target {
  readonly path: string;
  readonly stats: Stats;
}

/** Where a link leads in the end, or undefined where it leads nowhere or back to itself. */
function targetOf(link: string): Target | undefined {
  try {
    const path = realpathSync.native(link);
    return { path, stats: lstatSync(path) };
  } catch {
    return undefined;
  }
}

/** A file that several paths lead to is read at the one where it belongs, its own before a link's. */
function readOnce({ files, links }: Listing): readonly ListedFile[] {
  const taken = new Set(files.filter(({ path }) => belongs(path)).map(({ path }) => path));
  const once: ListedFile[] = [];
  for (const { path, target } of links.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (taken.has(target)) continue;
    taken.add(target);
    once.push({ path });
  }
  return once;
}

const belongs = (path: string): boolean => placeOf(path).kind !== 'unknown';
