// Makes new files of content, and never writes over one.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFor, placeOf } from '../core/read/place.ts';
import type { RecordKind } from '../core/schema/kinds.ts';
import { faultReason } from './fault-reason.ts';
import { listContent } from './list-content.ts';
import { WrongUse } from './wrong-use.ts';

export interface NewThing {
  readonly kind: RecordKind;
  /** Its id. */
  readonly name: string;
}

/** The path of the new file. Throws a `WrongUse` where the id is taken or the file cannot be made. */
export function makeFile(folder: string, thing: NewThing, text: string): string {
  const taken = listContent(folder).find(({ path }) => hasId(path, thing));
  if (taken)
    throw new WrongUse(`the id \`${thing.name}\` is taken: ${taken.path} is there already`);
  const path = join(folder, pathFor(thing.kind, thing.name));
  writeNew(path, text);
  return path;
}

/** Sources and actors share one namespace. */
function hasId(path: string, { kind, name }: NewThing): boolean {
  const place = placeOf(path);
  return place.kind !== 'unknown' && place.id === name && spaceOf(place.kind) === spaceOf(kind);
}

const spaceOf = (kind: string): string => (kind === 'source' ? 'actor' : kind);

/** The ids of the topics that have a file, sorted. */
export const topicsIn = (folder: string): readonly string[] =>
  listContent(folder)
    .map(({ path }) => placeOf(path))
    .flatMap((place) => (place.kind === 'topic' ? [place.id] : []));

/** The paths as given. Throws a `WrongUse` where the folder holds anything, or cannot be made. */
export function makeFolder(
  folder: string,
  files: Readonly<Record<string, string>>,
): readonly string[] {
  if (entriesIn(folder).length > 0) {
    throw new WrongUse(`\`${folder}\` is not empty; name a new folder`);
  }
  for (const [path, text] of Object.entries(files)) writeNew(join(folder, path), text);
  return Object.keys(files);
}

function entriesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return [];
    if (codeOf(fault) === 'ENOTDIR') throw new WrongUse(`\`${folder}\` is no folder`);
    throw new WrongUse(`\`${folder}\` cannot be read: ${faultReason(fault)}`);
  }
}

function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (fault) {
    const reason = codeOf(fault) === 'EEXIST' ? 'it is there already' : faultReason(fault);
    throw new WrongUse(`\`${path}\` cannot be made: ${reason}`);
  }
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : '';
