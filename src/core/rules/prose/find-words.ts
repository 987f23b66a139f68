// Finds words and phrases in a text. All patterns are built here from lists, without nested repetition, so that
// looking through a text takes time in proportion to its length.

import type { Span } from '../../read/fault.ts';
import type { Find } from './prose.ts';
import { wordRegExp } from './word-signs.ts';

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

/** Finds whole words, in upper and lower case; the patterns are written in small letters. */
export function wordPattern(...patterns: readonly string[]): Find {
  const capital = /[A-Z]/.exec(patterns.join('|').replaceAll(/\\(?:p\{\w+\}|.)/g, ''));
  if (capital) throw new Error(`no text has the \`${capital[0]}\` of a pattern in small letters`);
  const pattern = whole(patterns);
  return (text) => spansOf(inSmallLetters(text), pattern);
}

/** Finds whole words as they are written: "May" is a month, "may" is none. */
export function exactPattern(...patterns: readonly string[]): Find {
  const pattern = whole(patterns);
  return (text) => spansOf(text, pattern);
}

const whole = (patterns: readonly string[]): RegExp =>
  wordRegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${patterns.join('|')})(?![\p{L}\p{N}_-])`, 'g');

/**
 * The text in small letters, of the same length. Made once for each pattern, since a pattern for both cases (`i`) with
 * classes of letters takes several times as long to compile, which is most of what a short run does with it.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What any of the finders finds, in the order of the text. */
export const finder =
  (...finds: readonly Find[]): Find =>
  (text) =>
    finds.flatMap((find) => find(text)).sort((a, b) => a.start - b.start);

/**
 * A finder without the stretches whose telling words are a part of a name: written with a capital inside a sentence,
 * as in "The Kyiv Independent". In a headline that has capitals throughout they tell nothing.
 */
export function exceptNames(find: Find, ...telling: readonly string[]): Find {
  const word = anyOf(telling);
  const run = wordPattern(String.raw`${word}(?:\s+${word})*`);
  return (text) => {
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

/** Every stretch that matches. Not by `matchAll`, which makes a pattern of its own for each text. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push({ start: found.index, end: found.index + found[0].length });
    if (found[0] === '') pattern.lastIndex += (text.codePointAt(found.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return spans;
}
