// A finding as it leaves the program.

import type { Replacement } from '../read/fault.ts';
import type { Severity } from '../rules/rule.ts';

export type { Severity };

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  /** Lines and columns count from 1; columns in UTF-16 units; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly help: string;
  /** The rule's page. */
  readonly url: string;
  readonly related?: readonly RelatedFinding[];
  /** Edits of the file that mend it without changing what is meant: offsets in UTF-16 units, without a byte order mark. */
  readonly fix?: readonly Replacement[];
  /** Whether an earlier version does not have it; left out where there is none to compare with. */
  readonly isNew?: boolean;
}

export interface RelatedFinding {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The order in which findings are always given: file, line, column, rule, message. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
