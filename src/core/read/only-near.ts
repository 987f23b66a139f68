// A slip of the pen that can mean one thing only; `nearest` offers more, but only for people to judge.

import { fold, vocabularyOf, wordsWithin, type Known, type Vocabulary } from './vocabulary.ts';

/**
 * The only known word that `written` can be a slip of: one letter off, two in long words, with the same
 * figures, and no other known word nearly as near. Letters in another order count as one slip.
 */
export function onlyNear(written: string, known: Known): string | undefined {
  const wanted = fold(written);
  const vocabulary = vocabularyOf(known);
  const most = wanted.length >= 8 ? 2 : 1;
  if (wanted.length < 4) return exactly(wanted, vocabulary);
  const near = slipsFrom(vocabulary, wanted, most + 1);
  const [first, second] = [...near].sort(([, a], [, b]) => a - b);
  if (!first || first[1] > most || (second && second[1] <= first[1] + 1)) return undefined;
  return figures(first[0]) === figures(written) ? first[0] : undefined;
}

/** A short word has too many neighbours: only its capitals, hyphens and spaces may differ. */
function exactly(wanted: string, vocabulary: Vocabulary): string | undefined {
  const [only, ...others] = slipsFrom(vocabulary, wanted, 0);
  return others.length === 0 ? only?.[0] : undefined;
}

/** How many slips the known words are off, where those are at most so many. */
function slipsFrom(
  vocabulary: Vocabulary,
  wanted: string,
  most: number,
): ReadonlyMap<string, number> {
  return new Map(
    wordsWithin(vocabulary, wanted, most).map(({ word, folded, steps }) => [
      word,
      steps === 2 && isSwapped(wanted, folded) ? 1 : steps,
    ]),
  );
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
