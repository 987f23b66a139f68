// "Did you mean": the nearest of the known words.

import { distance } from 'fastest-levenshtein';

/** The known word nearest to `word`, if it is near enough to be meant. Ties go to the first by name. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word);
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of [...known].sort()) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const steps = stepsBetween(wanted, folded);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best ?? containing(wanted, known);
}

/** Letters in another order count as one slip. */
function stepsBetween(one: string, other: string): number {
  if (one === other) return 0;
  const swapped = one.length === other.length && sorted(one) === sorted(other);
  return swapped ? 1 : distance(one, other);
}

const sorted = (word: string): string => [...word].sort().join('');

/** Long ids are often remembered in part: the only known word that holds this one. */
function containing(wanted: string, known: Iterable<string>): string | undefined {
  if (wanted.length < 4) return undefined;
  const holding = [...known].filter((candidate) => fold(candidate).includes(wanted));
  return holding.length === 1 ? holding[0] : undefined;
}

const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
