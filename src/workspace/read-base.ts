// The content as it was in an earlier revision, read through git and not from the disk.

import { hash } from 'node:crypto';
import { limits } from '../core/read/limits.ts';
import { placeOf } from '../core/read/place.ts';
import { baseRevision } from './base-revision.ts';
import { git } from './git.ts';
import { isIgnored } from './list-content.ts';
import { withFiles, type Snapshot, type SnapshotFile } from './take-snapshot.ts';
import { WrongUse } from './wrong-use.ts';

export interface Base {
  readonly snapshot: Snapshot;
  readonly notes: readonly string[];
}

/** Throws a `WrongUse` where the revision or the content folder in it cannot be found. */
export function readBase(folder: string, revision: string): Base {
  const { commit, prefix, note } = baseRevision(folder, revision);
  const entries = entriesOf(folder, commit);
  const place = placeIn(entries, prefix, revision);
  const files = filesIn(folder, entries, place.prefix);
  const notes = [...(note === undefined ? [] : [note]), ...place.notes];
  return { snapshot: withFiles(folder, files), notes };
}

interface Entry {
  readonly path: string;
  readonly blob: string;
  readonly bytes: number;
}

/** Files of the whole commit, links and other repositories left out. */
function entriesOf(folder: string, commit: string): readonly Entry[] {
  const { ok, output, fault } = git(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (!ok) throw new WrongUse(`git cannot list the base: ${fault}`);
  return output
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, blob = '', bytes, path = ''] =
        /^100\d{3} blob ([\da-f]+) +(\d+)\t([\s\S]+)$/.exec(line) ?? [];
      return bytes === undefined ? [] : [{ path, blob, bytes: Number(bytes) }];
    });
}

/** Where the content stood: in the same folder, else in the only one that holds a `site.yaml`. */
function placeIn(entries: readonly Entry[], prefix: string, revision: string) {
  if (entries.some(({ path }) => path.startsWith(prefix))) return { prefix, notes: [] };
  const others = entries.flatMap(({ path }) => /^(?:.*\/)?(?=site\.yaml$)/.exec(path)?.[0] ?? []);
  const [only, ...more] = others;
  if (only !== undefined && more.length === 0) {
    return { prefix: only, notes: [`in \`${revision}\` the content folder is \`${only || '.'}\``] };
  }
  const found = others.map((one) => `\`${one}\``).join(', ');
  throw new WrongUse(
    `\`${revision}\` has no content folder \`${prefix}\`${found === '' ? '' : `; a \`site.yaml\` stands in ${found}`}`,
  );
}

function filesIn(folder: string, entries: readonly Entry[], prefix: string) {
  const listed = entries
    .filter(({ path }) => path.startsWith(prefix))
    .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }))
    .filter(({ path }) => !path.split('/').some(isIgnored))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const wanted = listed.filter(isRead);
  const contents = blobs(folder, wanted);
  return listed.map((entry): SnapshotFile => {
    const { path, blob, bytes: size } = entry;
    const bytes = contents.get(blob);
    if (bytes && isRead(entry)) return { path, bytes, hash: hash('sha256', bytes, 'base64url') };
    return size > limits.bytes ? { path, fault: { kind: 'too-large', bytes: size } } : { path };
  });
}

function isRead({ path, bytes }: Entry): boolean {
  const { kind } = placeOf(path);
  return kind !== 'media' && kind !== 'unknown' && bytes <= limits.bytes;
}

/** Contents by blob: one process for all of them. Each stands behind a line `<id> blob <bytes>`. */
function blobs(folder: string, entries: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
  const ids = [...new Set(entries.map(({ blob }) => blob))];
  const found = new Map<string, Uint8Array>();
  if (ids.length === 0) return found;
  const { output } = git(folder, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  for (const id of ids) {
    const end = output.indexOf(10, at);
    const size = /^[\da-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    if (size === undefined) {
      throw new WrongUse(`git lacks a file of the base; run \`git fetch\` (${id})`);
    }
    found.set(id, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
}
