// A slip of the pen that can mean one thing only; `nearest` offers more, but only for people to judge.

import { distance } from 'fastest-levenshtein';

/**
 * The only known word that `written` can be a slip of: one letter off, two in long words, with the same
 * figures, and no other known word nearly as near. Letters in another order count as one slip.
 */
export function onlyNear(written: string, known: Iterable<string>): string | undefined {
  const wanted = fold(written);
  const most = wanted.length >= 8 ? 2 : 1;
  if (wanted.length < 4) return exactly(wanted, known);
  const near = [...new Set(known)]
    .map((word) => ({ word, slips: slipsBetween(wanted, fold(word)) }))
    .filter(({ slips }) => slips <= most + 1)
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = near;
  if (!first || first.slips > most || (second && second.slips <= first.slips + 1)) return undefined;
  return figures(first.word) === figures(written) ? first.word : undefined;
}

/** A short word has too many neighbours: only its capitals, hyphens and spaces may differ. */
function exactly(wanted: string, known: Iterable<string>): string | undefined {
  const [only, ...others] = [...new Set(known)].filter((word) => fold(word) === wanted);
  return others.length === 0 ? only : undefined;
}

function slipsBetween(one: string, other: string): number {
  const steps = distance(one, other);
  return steps === 2 && isSwapped(one, other) ? 1 : steps;
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return swapped === other;
}

/** A slip in a figure makes another date or another number of it. */
const figures = (word: string): string => (word.normalize('NFKC').match(/\d+/g) ?? []).join(' ');

const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
