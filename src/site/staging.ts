// Puts the new site together beside the old one and exchanges the two. The old site is only ever read,
// linked to and renamed.

import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildPlaces } from './build-places.ts';

/** The old site comes back where a build died between the two renames; what it left half done goes. */
export function recover(places: BuildPlaces): void {
  const { outDir, leaving } = places;
  if (existsSync(leaving) && !existsSync(outDir)) renameSync(leaving, outDir);
  for (const path of [leaving, places.arriving, places.rendered, places.staging]) remove(path);
}

/** A folder with the kept files of the old site, by link where that can be, and with nothing else. */
export function stageKept(places: BuildPlaces, kept: ReadonlySet<string>): void {
  const { outDir, staging, spare } = places;
  mkdirSync(dirname(staging), { recursive: true });
  if (kept.size > 0 && existsSync(spare)) renameSync(spare, staging);
  else mkdirSync(staging);
  remove(spare);
  const stays = (file: string) => kept.has(file) && isOneFile(outDir, staging, file);
  const { present, emptied } = removeAllBut(staging, stays);
  const folders = new Set<string>();
  for (const file of kept) if (!present.has(file)) linkFile(outDir, staging, file, folders);
  for (const folder of emptied) if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Moves the files of a folder into another; two of one name are a fault. */
export function mergeInto(target: string, from: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, place] = [join(from, entry.name), join(target, entry.name)];
    if (!existsSync(place)) renameSync(source, place);
    else if (entry.isDirectory()) mergeInto(place, source);
    else throw new Error(`Two parts of the build write ${place}`);
  }
}

/** Puts the new site in the place of the old one. Nothing else runs in between, not even a signal's listener. */
export function exchange(places: BuildPlaces): void {
  const { outDir, arriving, leaving, staging, spare } = places;
  move(staging, arriving);
  const hadOne = existsSync(outDir);
  if (hadOne) renameSync(outDir, leaving);
  try {
    renameSync(arriving, outDir);
  } catch (fault) {
    if (hadOne) renameSync(leaving, outDir);
    throw fault;
  }
  if (hadOne) keepAsSpare(leaving, spare);
}

/** What a build that stops early leaves behind; the next one removes what pages are still written to. Never throws. */
export function discardStaging({ arriving, rendered, staging }: BuildPlaces): void {
  for (const path of [arriving, rendered, staging]) {
    try {
      remove(path);
    } catch {
      // Why the build stopped is what people are told.
    }
  }
}

/** Copies with the time of the last change, as a link would. */
export function copyFile(from: string, to: string): void {
  copyFileSync(from, to);
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
}

function linkFile(from: string, to: string, file: string, folders: Set<string>): void {
  const [source, place] = [join(from, file), join(to, file)];
  const folder = dirname(place);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  try {
    linkSync(source, place);
  } catch {
    copyFile(source, place);
  }
}

/** Files by path with `/`; folders by their whole path, inner ones first. */
interface Cleared {
  readonly present: ReadonlySet<string>;
  readonly emptied: readonly string[];
}

function removeAllBut(root: string, stays: (file: string) => boolean): Cleared {
  const present = new Set<string>();
  const emptied: string[] = [];
  const visit = (folder: string): number => {
    let left = 0;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) left += visit(path);
      else if (stays(path)) left += present.add(path) && 1;
      else rmSync(join(root, path));
    }
    if (left === 0 && folder !== '') emptied.push(join(root, folder));
    return left;
  };
  visit('');
  return { present, emptied };
}

function isOneFile(one: string, other: string, file: string): boolean {
  const [first, second] = [one, other].map((root) =>
    statSync(join(root, file), { throwIfNoEntry: false, bigint: true }),
  );
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** Keeps the old site for its folders, where that costs no copying. */
function keepAsSpare(leaving: string, spare: string): void {
  remove(spare);
  try {
    renameSync(leaving, spare);
  } catch {
    remove(leaving);
  }
}

/** A rename, or a copy where the two are on different file systems. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    remove(from);
  }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
