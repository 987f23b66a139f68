// The passages of a result in which the words were found, and the claims that they are.

import { claimOfMark, isMark, type PassageClaim } from '../../core/views/search-passages.ts';
import type { ResultPage } from './pagefind-index.ts';
import type { Chosen, SearchState } from './search-state.ts';

export interface FoundPassage {
  readonly parts: readonly PassagePart[];
  readonly claim?: PassageClaim;
}

export interface PassagePart {
  readonly text: string;
  /** What was asked for. */
  readonly found: boolean;
}

/** The passages with most of the words, claims before others; with a choice of status or origins, such claims. */
export function foundPassages(
  page: Pick<ResultPage, 'raw_content' | 'locations'>,
  { query, chosen }: Pick<SearchState, 'query' | 'chosen'>,
  most: number,
): readonly FoundPassage[] {
  const narrowed = chosen.status !== undefined || chosen.origins !== undefined;
  return passagesOf(page, query)
    .filter(({ claim }) => !narrowed || (claim !== undefined && isChosen(claim, chosen)))
    .map((passage) => ({ passage, hits: distinct(passage) }))
    .sort((one, other) => other.hits - one.hits || closest(one, other))
    .filter(({ hits }, at) => hits > 0 || at === 0 || narrowed)
    .slice(0, most)
    .map(({ passage: { words, claim } }) => ({ parts: partsOf(words), ...(claim && { claim }) }));
}

/** Of passages in which as much was found claims, then the shorter; where nothing was, the record begins with what it is about. */
function closest(one: Ranked, other: Ranked): number {
  if (one.hits === 0) return 0;
  const claims =
    Number(other.passage.claim !== undefined) - Number(one.passage.claim !== undefined);
  return claims || one.passage.words.length - other.passage.words.length;
}

interface Ranked {
  readonly passage: Passage;
  readonly hits: number;
}

interface Passage {
  readonly words: Word[];
  readonly claim: PassageClaim | undefined;
}

interface Word {
  /** With the space behind it, where there is one. */
  readonly text: string;
  readonly found: boolean;
}

/** A mark may be in pieces where the index cuts words that no space separates. */
function passagesOf(
  { raw_content, locations }: Pick<ResultPage, 'raw_content' | 'locations'>,
  query: string,
): readonly Passage[] {
  const found = new Set(locations);
  const isMeant = meant(query);
  const passages: Passage[] = [];
  let mark = '';
  for (const [at, text] of wordsOf(raw_content).entries()) {
    if (isMark(text)) mark += text.trim();
    else {
      if (mark !== '' || passages.length === 0)
        passages.push({ words: [], claim: claimOfMark(mark) });
      mark = '';
      passages.at(-1)?.words.push({ text: unescaped(text), found: found.has(at) && isMeant(text) });
    }
  }
  return passages;
}

/** The index takes `a` for the beginning of a word, too; then only the word itself is meant. */
function meant(query: string): (word: string) => boolean {
  const words = query.split(/\s+/).map(letters);
  const short = words.filter(({ length }) => length > 0 && length < 3);
  const long = words.filter(({ length }) => length >= 3).map((word) => word.slice(0, 3));
  return (text) => {
    const word = letters(text);
    if (short.includes(word) || long.some((beginning) => word.includes(beginning))) return true;
    return !short.some((beginning) => /^[a-z]+$/.test(beginning) && word.startsWith(beginning));
  };
}

const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** As the index counts words: at spaces, or at the zero-width spaces of languages that have none. */
const wordsOf = (content: string): readonly string[] =>
  content.includes('\u200b')
    ? content.split('\u200b')
    : content.split(/\s+/).map((word) => `${word} `);

const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const isChosen = ({ shape, origins }: PassageClaim, chosen: Chosen): boolean =>
  (chosen.status?.includes(shape) ?? true) &&
  (chosen.origins === undefined || (origins !== undefined && chosen.origins.includes(origins)));

/** How many different words were found; `test` and `tests` are one. */
const distinct = ({ words }: Passage): number =>
  new Set(words.flatMap(({ text, found }) => (found ? stem(text) : []))).size;

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 5);

/** How much is shown of a long passage, and how much of that stands before what was found. */
const [longest, before] = [40, 10];

function partsOf(words: readonly Word[]): readonly PassagePart[] {
  const first = words.findIndex(({ found }) => found);
  const start = words.length <= longest ? 0 : Math.max(0, Math.min(first, words.length) - before);
  const shown = words.slice(start, start + longest);
  const parts = shown.map(({ text, found }) => ({ text, found }));
  const last = parts.pop();
  return joined([
    ...(start > 0 ? [{ text: '… ', found: false }] : []),
    ...parts,
    ...(last ? [{ ...last, text: last.text.trimEnd() }] : []),
    ...(start + longest < words.length ? [{ text: ' …', found: false }] : []),
  ]);
}

/** Words of one kind in one part; the signs around what was found are not marked. */
function joined(words: readonly PassagePart[]): readonly PassagePart[] {
  const parts: { text: string; found: boolean }[] = [];
  const add = (text: string, found: boolean) => {
    const last = parts.at(-1);
    if (last?.found === found) last.text += text;
    else if (text !== '') parts.push({ text, found });
  };
  for (const { text, found } of words) {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
    add(found ? before : text, false);
    if (found) add(word, true);
    if (found) add(after, false);
  }
  return parts;
}
