// "Did you mean": the nearest of the known words.

import {
  fold,
  lettersOf,
  vocabularyOf,
  wordsWithin,
  type Known,
  type Vocabulary,
} from './vocabulary.ts';

/** The known word nearest to `word`, if it is near enough to be meant. Ties go to the first by name. */
export function nearest(word: string, known: Known): string | undefined {
  const wanted = fold(word);
  const vocabulary = vocabularyOf(known);
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  for (let most = 1; most < 2 * limit; most *= 2) {
    const near = nearestWithin(vocabulary, wanted, Math.min(most, limit));
    if (near !== undefined) return near;
  }
  return containing(wanted, vocabulary);
}

/** Letters in another order count as one slip. */
function nearestWithin(vocabulary: Vocabulary, wanted: string, most: number): string | undefined {
  const reordered = vocabulary.byLetters.get(lettersOf(wanted));
  let [best, least] = reordered === undefined ? [undefined, most] : [reordered, 1];
  for (const { word, steps } of wordsWithin(vocabulary, wanted, least)) {
    if (steps > least) continue;
    if (best === undefined || steps < least || word < best) best = word;
    least = steps;
  }
  return best;
}

/** Long ids are often remembered in part: the only known word that holds this one. */
function containing(wanted: string, { entries }: Vocabulary): string | undefined {
  if (wanted.length < 4) return undefined;
  const holding = entries.filter(({ folded }) => folded.includes(wanted));
  return holding.length === 1 ? holding[0]?.word : undefined;
}
