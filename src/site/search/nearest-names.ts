// "Did you mean": the known names nearest to what was typed.

import { distance } from 'fastest-levenshtein';

/** Address below the base, name, other names. */
export type SearchName = readonly [path: string, name: string, ...aliases: string[]];

export interface NearName {
  readonly path: string;
  readonly name: string;
}

/** At most five, the nearest first; none that has little in common with the query. */
export function nearestNames(query: string, names: readonly SearchName[]): readonly NearName[] {
  const wanted = folded(query);
  if (wanted === '') return [];
  return names
    .map(([path, name, ...aliases]) => ({
      path,
      name,
      far: Math.min(...[name, ...aliases].map((one) => farness(wanted, folded(one)))),
    }))
    .filter(({ far }) => far <= farthest)
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, most)
    .map(({ path, name }) => ({ path, name }));
}

const most = 5;

/** In edits for each letter. */
const farthest = 0.4;

/** 0 for the same letters, 1 for none in common; a name of several words may be meant by one of them. */
function farness(wanted: string, name: string): number {
  const words = name.split(' ').filter((word) => word.length >= 4);
  const whole = ratio(wanted.replaceAll(' ', ''), name.replaceAll(' ', ''));
  return Math.min(whole, ...words.map((word) => ratio(wanted, word) + aWordOnly));
}

const aWordOnly = 0.05;

const ratio = (one: string, other: string): number =>
  distance(one, other) / Math.max(one.length, other.length, 1);

/** Korean in its letters, so that one wrong vowel is one edit of three; everything without accents. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
