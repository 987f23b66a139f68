// Finds words and phrases in a text. All patterns are built here from lists, without nested repetition, so that
// looking through a text takes time in proportion to its length.

import type { Span } from '../../read/fault.ts';

/** The words of a list. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** The phrases of a list, one a line; a space in one stands for any white space. */
export const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((phrase) => phrase.replaceAll(' ', String.raw`\s+`));

/** A group that matches any of the words or phrases. */
export const anyOf = (...lists: readonly (readonly string[])[]): string =>
  `(?:${lists.flat().join('|')})`;

/** A pattern for whole words, in upper and lower case. */
export const wordPattern = (...patterns: readonly string[]): RegExp => whole(patterns, 'giu');

/** A pattern for whole words as they are written: "May" is a month, "may" is none. */
export const exactPattern = (...patterns: readonly string[]): RegExp => whole(patterns, 'gu');

const whole = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${patterns.join('|')})(?![\p{L}\p{N}_-])`, flags);

/** The stretches that match any of the patterns, in the order of the text. */
export const finder =
  (...patterns: readonly RegExp[]) =>
  (text: string): readonly Span[] =>
    patterns.flatMap((pattern) => spansOf(text, pattern)).sort((a, b) => a.start - b.start);

/**
 * A finder without the stretches whose telling words are a part of a name: written with a capital inside a sentence,
 * as in "The Kyiv Independent". In a headline that has capitals throughout they tell nothing.
 */
export function exceptNames(
  find: (text: string) => readonly Span[],
  ...telling: readonly string[]
) {
  const word = anyOf(telling);
  const run = finder(wordPattern(String.raw`${word}(?:\s+${word})*`));
  return (text: string): readonly Span[] => {
    const found = find(text);
    if (found.length === 0 || !smallWord.test(text)) return found;
    return found.filter(({ start, end }) => {
      const [first] = run(text.slice(start, end));
      return !first || !hasName(text, { start: start + first.start, end: start + first.end });
    });
  };
}

/** A word that a headline in capitals would not leave small. */
const smallWord = /(?<![\p{L}’'-])\p{Ll}{4}/u;

/** Whether a word of the stretch has a capital though another word stands before it. */
const hasName = (text: string, { start, end }: Span): boolean =>
  spansOf(text.slice(start, end), capital).some((one) =>
    /[\p{L}\p{N}],?\s+$/u.test(text.slice(Math.max(0, start + one.start - 8), start + one.start)),
  );

const capital = /(?<![\p{L}’'-])\p{Lu}/gu;

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
