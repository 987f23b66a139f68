// Known words, laid out so that those near a misspelt one are found without comparing it with each of them.

export interface Vocabulary {
  /** Sorted by their folded forms, so that equal beginnings stand together. */
  readonly entries: readonly Entry[];
  /** For sorted letters, the first word by name that consists of them. */
  readonly byLetters: ReadonlyMap<string, string>;
}

interface Entry {
  readonly word: string;
  readonly folded: string;
  /** How many letters it begins with that the entry before begins with, too. */
  readonly shared: number;
}

export interface Near {
  readonly word: string;
  readonly folded: string;
  readonly steps: number;
}

/** Words of which many will be asked for should be made a vocabulary once. */
export type Known = Iterable<string> | Vocabulary;

export const vocabularyOf = (known: Known): Vocabulary =>
  'entries' in known && 'byLetters' in known ? known : laidOut([...known]);

function laidOut(words: readonly string[]): Vocabulary {
  const folded = words
    .map((word) => ({ word, folded: fold(word) }))
    .sort((a, b) => byCode(a.folded, b.folded) || byCode(a.word, b.word));
  const byLetters = new Map<string, string>();
  for (const one of folded) {
    const letters = lettersOf(one.folded);
    const first = byLetters.get(letters);
    if (first === undefined || one.word < first) byLetters.set(letters, one.word);
  }
  const entries = folded.map((one, index) => ({
    ...one,
    shared: sharedBy(folded[index - 1]?.folded ?? '', one.folded),
  }));
  return { entries, byLetters };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** The letters of a folded word in order: the same for all words that consist of them. */
export const lettersOf = (folded: string): string => [...folded].sort().join('');

/** A word without what does not count as a slip: capitals, and spaces or `_` in place of hyphens. */
export const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/**
 * The words at most so many steps from a folded one: letters added, left out or exchanged. The rows of
 * Levenshtein's table stay for what the next word begins with, too; a beginning that is too far is left
 * with all words that have it.
 */
export function wordsWithin(
  { entries }: Vocabulary,
  wanted: string,
  most: number,
): readonly Near[] {
  const found: Near[] = [];
  const rows = [Array.from({ length: wanted.length + 1 }, (_, index) => index)];
  let tooFar = Infinity;
  for (const { word, folded, shared } of entries) {
    if (shared >= tooFar) continue;
    tooFar = Infinity;
    for (let at = shared; at < folded.length && tooFar === Infinity; at += 1) {
      const row = (rows[at + 1] ??= []);
      if (fillRow(row, rows[at] ?? [], folded.charCodeAt(at), wanted) > most) tooFar = at + 1;
    }
    const steps = rows[folded.length]?.[wanted.length] ?? Infinity;
    if (tooFar === Infinity && steps <= most) found.push({ word, folded, steps });
  }
  return found;
}

/** Fills the row of one more letter from the row above; returns the least of it. */
function fillRow(row: number[], above: readonly number[], letter: number, wanted: string): number {
  let diagonal = above[0] ?? 0;
  let left = diagonal + 1;
  let least = left;
  row[0] = left;
  for (let at = 0; at < wanted.length; at += 1) {
    const over = above[at + 1] ?? 0;
    const exchanged = wanted.charCodeAt(at) === letter ? diagonal : diagonal + 1;
    left = Math.min(exchanged, over + 1, left + 1);
    diagonal = over;
    row[at + 1] = left;
    if (left < least) least = left;
  }
  return least;
}
