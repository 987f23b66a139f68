// What stands in a file where a rule looks, apart from what the corpus makes of it.

import type { Attribution, Claim, Corpus } from '../corpus/corpus.ts';
import { fieldAt, keysOf, type Path } from '../schema/field-at.ts';
import { schemas } from '../schema/kinds.ts';
import { locate } from '../read/issue-faults.ts';
import { nearest } from '../read/nearest.ts';
import type { FileRecord } from '../read/read-file.ts';
import { onceFor } from './once-for.ts';

/** The record of the briefing in which a claim stands. */
export function recordOf(corpus: Corpus, claim: Claim): FileRecord {
  const record = corpus.briefings.get(claim.briefing)?.record;
  if (!record) throw new Error(`claim ${claim.ref} belongs to no briefing`);
  return record;
}

/** Whether anything stands at a path, allowed or not. */
export const isWritten = (record: FileRecord, path: Path): boolean =>
  locate(record.located, path) !== undefined;

/**
 * Whether a field may be missing only because something is wrong with it: its value or a part of it was
 * refused, or a key beside it is misspelt and may be meant for it. Those faults speak for it.
 */
export function isRefused(record: FileRecord, path: Path): boolean {
  const { refused, within, beside } = refusals(record);
  return (
    path.some((_, index) => refused.has(keyFor(path.slice(0, index)))) ||
    within.has(keyFor(path)) ||
    (beside.get(keyFor(path.slice(0, -1))) ?? []).some((bad) => isMisspelt(record, bad, path))
  );
}

const keyFor = (path: Path): string => path.join('\n');

/** Refused paths; those and all above them; and refused paths by what they stand in. */
const refusals = onceFor(({ unsound }: FileRecord) => ({
  refused: new Set(unsound.map(keyFor)),
  within: new Set(
    unsound.flatMap((bad) => [keyFor(bad), ...bad.map((_, at) => keyFor(bad.slice(0, at)))]),
  ),
  beside: Map.groupBy(unsound, (bad) => keyFor(bad.slice(0, -1))),
}));

function isMisspelt(record: FileRecord, bad: Path, path: Path): boolean {
  if (bad.length !== path.length) return false;
  const known = keysOf(fieldAt(schemas[record.kind], path.slice(0, -1)));
  const key = String(bad.at(-1));
  if (known.includes(key)) return false;
  const meant = nearest(key, known);
  return meant === undefined || meant === String(path.at(-1));
}

/** Whether a field is left out, or left empty: neither written with a value nor refused. */
export function isLacking(record: FileRecord, path: Path): boolean {
  if (isRefused(record, path)) return false;
  const found = locate(record.located, path);
  return (
    found === undefined || (found.inside !== undefined && Object.keys(found.inside).length === 0)
  );
}

/** Where a field of an attribution stands: in its entry, or at the claim as the default of all entries. */
export function fieldPath(
  record: FileRecord,
  claim: Claim,
  attribution: Attribution,
  field: string,
): Path {
  const own = [...attribution.path, field];
  return isWritten(record, own) ? own : [...claim.path, field];
}
