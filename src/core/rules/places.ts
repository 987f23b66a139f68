// Where a finding points: a key, a value, a stretch of text.

import type { Path } from '../schema/field-at.ts';
import { fileSpan, type Block } from '../read/body.ts';
import type { Span } from '../read/fault.ts';
import { keySpan, spanAt } from '../read/issue-faults.ts';
import type { FileRecord } from '../read/read-file.ts';

export interface Place extends Span {
  readonly file: string;
}

/** The key at a path of the YAML; an entry of a list has none, so the entry itself. */
export const keyAt = (record: FileRecord, path: Path): Place => ({
  file: record.file,
  ...keySpan(record.located, path),
});

/** The value at a path of the YAML. */
export const valueAt = (record: FileRecord, path: Path): Place => ({
  file: record.file,
  ...spanAt(record.located, path),
});

/** Where a field is missing: the key of what lacks it, at top level line 1. */
export function missingAt(record: FileRecord, parent: Path): Place {
  return parent.length === 0 ? lineOne(record) : keyAt(record, parent);
}

/** The whole first line of a file; the end is set when lines are counted. */
export const lineOne = (record: FileRecord): Place => ({ file: record.file, start: 0, end: -1 });

/** A stretch of a block's flat text. */
export const textAt = (record: FileRecord, block: Block, stretch: Span): Place => ({
  file: record.file,
  ...fileSpan(block, stretch),
});

export const at = (record: FileRecord, { start, end }: Span): Place => ({
  file: record.file,
  start,
  end,
});
