// Fixes of a file's findings → its text with them. Each is made whole or not at all, and what is not
// touched keeps every character: comments, indentation, line ends.

import type { Replacement } from '../read/fault.ts';

export type Fix = readonly Replacement[];

export interface FixedText {
  readonly text: string;
  /** How many fixes were made. */
  readonly made: number;
}

/** Of fixes that touch one another only the first is made; the next check finds the rest again. */
export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const made: Fix[] = [];
  for (const fix of fixes.toSorted((a, b) => startOf(a) - startOf(b))) {
    const edits = [...made.flat(), ...fix];
    if (fix.length > 0 && isSound(fix, text) && !touch(edits)) made.push(fix);
  }
  return { text: edited(text, made.flat()), made: made.length };
}

const startOf = (fix: Fix): number => Math.min(...fix.map(({ start }) => start));

/** Inside the text, and a change. */
const isSound = (fix: Fix, text: string): boolean =>
  fix.every(({ start, end }) => 0 <= start && start <= end && end <= text.length) &&
  fix.some(({ start, end, text: meant }) => text.slice(start, end) !== meant);

const inOrder = (edits: readonly Replacement[]): readonly Replacement[] =>
  edits.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** Whether two edits overlap or meet, so that the order in which they are made could matter. */
function touch(edits: readonly Replacement[]): boolean {
  const sorted = inOrder(edits);
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.start <= edit.end;
  });
}

function edited(text: string, edits: readonly Replacement[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: meant } of inOrder(edits)) {
    parts.push(text.slice(at, start), meant);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
