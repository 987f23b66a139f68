// Makes the safe fixes of a content folder in memory, again and again until nothing is left to fix: what
// could not be read before may have faults of its own.

import { hash } from 'node:crypto';
import { applyFixes } from '../core/diagnostics/apply-fixes.ts';
import type { Finding } from '../core/diagnostics/finding.ts';
import { checkContent, type CheckSettings, type ContentCheck } from './check-content.ts';
import { withFiles, type Snapshot, type SnapshotFile } from './take-snapshot.ts';

export interface FixSettings extends CheckSettings {
  /** Whether a file may be changed. */
  readonly isWanted: (file: string) => boolean;
}

export interface FixedContent {
  /** The content with the fixes, and what is found in it. */
  readonly snapshot: Snapshot;
  readonly checked: ContentCheck;
  /** What was found before. */
  readonly before: ContentCheck;
  /** Files that differ, as they were and as they are; sorted by path. */
  readonly changed: readonly ChangedFile[];
  /** How many fixes were made. */
  readonly made: number;
}

export interface ChangedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Fixes that bring each other back would never end. */
const mostRounds = 50;

export async function fixContent(
  original: Snapshot,
  { isWanted, ...settings }: FixSettings,
): Promise<FixedContent> {
  const before = await checkContent(original, settings);
  let [snapshot, checked, made] = [original, before, 0];
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = fixOnce(snapshot, checked.findings, isWanted);
    if (fixed.made === 0) break;
    snapshot = fixed.snapshot;
    made += fixed.made;
    checked = await checkContent(snapshot, settings);
  }
  return { snapshot, checked, before, made, changed: changedBetween(original, snapshot) };
}

function fixOnce(
  snapshot: Snapshot,
  findings: readonly Finding[],
  isWanted: (file: string) => boolean,
): { readonly snapshot: Snapshot; readonly made: number } {
  const fixes = Map.groupBy(
    findings.filter(({ fix, file }) => fix && isWanted(file)),
    ({ file }) => file,
  );
  let made = 0;
  const files = snapshot.files.map((file): SnapshotFile => {
    const own = fixes.get(file.path)?.flatMap(({ fix }) => (fix ? [fix] : []));
    const text = own && file.bytes ? textOf(file.bytes) : undefined;
    if (!own || text === undefined) return file;
    const fixed = applyFixes(text, own);
    if (fixed.made === 0) return file;
    made += fixed.made;
    const bytes = bytesOf(fixed.text, hasMark(file.bytes));
    return { ...file, bytes, hash: hash('sha256', bytes, 'base64url') };
  });
  return { snapshot: withFiles(snapshot.folder, files), made };
}

/** Without its byte order mark; undefined where the bytes would not come back the same. */
function textOf(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  return Buffer.compare(bytesOf(text, hasMark(bytes)), bytes) === 0 ? text : undefined;
}

const mark = Buffer.from('\ufeff');

const hasMark = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && mark.equals(bytes.subarray(0, mark.length));

const bytesOf = (text: string, marked: boolean): Uint8Array =>
  Buffer.from(marked ? `\ufeff${text}` : text);

function changedBetween(original: Snapshot, fixed: Snapshot): readonly ChangedFile[] {
  return original.files.flatMap(({ path, bytes: before }, index) => {
    const after = fixed.files[index]?.bytes;
    return before && after && after !== before ? [{ path, before, after }] : [];
  });
}
