// Numbers in English, in digits and in words.
//
// A grammar of words is a long pattern, and a long pattern takes longer to compile than all texts of a run to look
// through. So each word becomes one sign first (`signs`), and the grammar is written in signs:
//
//   two hundred and fifty thousand    →    2 H & t T
//   1.2bn, 3.5 million                →    DS, D M

import { anyOf, words } from '../find-words.ts';
import { wordRegExp } from '../word-signs.ts';

const small = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`);
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');

const spelled: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** As they stand behind digits. */
const shortScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
};

/** The signs of words; those of a kind share one. `D` is a number in digits, `w` any other word. */
const signOfWord: ReadonlyMap<string, string> = new Map([
  ...[...small.slice(0, 1), ...small.slice(10)].map((word) => [word, 's'] as const),
  ...small.slice(1, 10).map((word) => [word, 'u'] as const),
  ...tens.map((word) => [word, 't'] as const),
  ...words('mn mln bn tn trn').map((word) => [word, 'S'] as const),
  ...Object.entries({
    one: '1',
    two: '2',
    three: '3',
    a: 'a',
    an: 'n',
    and: '&',
    of: 'o',
    half: 'h',
    quarter: 'q',
    quarters: 'Q',
    third: 'r',
    thirds: 'R',
    dozen: 'z',
    hundred: 'H',
    thousand: 'T',
    million: 'M',
    billion: 'B',
    trillion: 'X',
    k: 'k',
    m: 'm',
    b: 'm',
  }),
]);

const unit = '[123u]';
const scale = '[zHTMBX]';
const inWords = `(?:t-${unit}|[123ust])`;

/** Not the beginning of a longer word, as in "one-sided". */
const noTail = '(?!-[^D .-])';

/** In "between one hundred and fifty hundred" it joins two figures, and its sign is another. */
const and = ' & ';
const tenBehind = ` t(?:-${unit})?${noTail}`;

/** "forty", "fifteen hundred", "two hundred and fifty", "two hundred fifty". */
const hundreds = `(?:${inWords}|a(?=[ -]${scale}))(?:[ -][Hz](?:${and}${inWords}(?![ -]H|-[^D .-])|${tenBehind})?)?`;

/** Behind "three thousand": "five hundred", "and two". */
const rest = `(?:${and}${hundreds}| ${unit} H(?:${and}${inWords})?|${tenBehind})(?!-[^D .-]|[ -]${scale})`;

/** Behind "one million": "two hundred thousand". */
const between = `(?:${and}| )${hundreds}[ -]`;

const spelledOut = `${hundreds}(?:(?:[ -]T)?[ -](?:[BX](?:${between}M)?|M)(?:${between}T)?(?:${rest})?|[ -]T(?:${rest})?)?`;

/** "half a million", "three quarters of a million", "a quarter million". */
const share = `(?:(?:(?:[an] |1[ -])?[hqr]|2[ -]R|3[ -]Q)[ -]o [an]|(?:[an] )?h(?:[ -][an])?|[an] q)(?:[ -]${scale}){1,2}`;

/** "two and a half thousand", "a million and a half". */
const mixed = `(?:D|${inWords})[ -][&+][ -][an][ -][hqr]${noTail}(?:[ -]${scale}){0,2}|(?:D|${inWords}|a)(?:[ -]${scale}){1,2} [&+] [an] [hq]${noTail}`;

/** "1.2bn", "11k"; "3m" is a length, but "$3m" is none, and only there `m` is its sign. */
const short = 'D(?: ?S|k|m)';

const number = new RegExp(
  `(?:${short}|${share}|${mixed}|D(?:[ -]${scale}){0,2}|${spelledOut})(?=$|[ -])`,
  'y',
);

/** Where a number can begin. */
export const numberBegin = wordRegExp(
  String.raw`(?<![\p{L}\p{N}_.,:/-])(?=\d|${anyOf(small, tens, words('an? half quarter third'))}(?!\p{L}))`,
  'g',
);

/** Digits, a word, or what parts them. */
const token = wordRegExp(
  String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d+)?)|(?<word>\p{L}+)|(?<space>\s+)|(?<hyphen>-)|(?<bad>[\p{N}_]|[.:/,]\d)`,
  'y',
);

/** Words and signs that follow each other and can be of numbers; what ends them is the last. */
interface Run {
  readonly signs: string;
  /** Where each begins in the text, and where the last ends. */
  readonly at: readonly number[];
}

/** Looks for numbers in a text in small letters: which one begins there, as it is written? */
export function numberReader(text: string): (start: number) => string | undefined {
  let run: Run = { signs: '', at: [] };
  let places = new Map<number, number>();
  return (start) => {
    if (!places.has(start)) {
      run = runFrom(text, start);
      places = new Map(run.at.map((offset, index) => [offset, index]));
    }
    const first = places.get(start) ?? 0;
    number.lastIndex = first;
    const found = number.exec(run.signs)?.[0];
    return found && text.slice(start, run.at[first + found.length]);
  };
}

function runFrom(text: string, start: number): Run {
  let signs = '';
  const at = [start];
  token.lastIndex = start;
  while (!/[w.]$/.test(signs)) {
    const groups = token.exec(text)?.groups;
    if (!groups) break;
    signs += signOf(groups, text, at, signs.endsWith('D'));
    at.push(token.lastIndex);
  }
  return { signs, at };
}

type Token = Partial<Record<'digits' | 'word' | 'space' | 'hyphen', string>>;

function signOf(
  { digits, word, space, hyphen }: Token,
  text: string,
  at: readonly number[],
  isBehindDigits: boolean,
): string {
  if (digits !== undefined) return 'D';
  if (space !== undefined) return ' ';
  if (hyphen !== undefined) return '-';
  if (word === undefined) return '.';
  const sign = signOfWord.get(word) ?? 'w';
  const before = (back: number, length: number) => {
    const end = at.at(-back) ?? 0;
    return text.slice(Math.max(0, end - length), end);
  };
  if (sign === '&' && behindBetween.test(before(1, 80))) return '+';
  if (sign === 'h' && behindOrdinal.test(before(1, 10))) return 'w';
  if (sign === 'm' && !(isBehindDigits && currency.test(before(2, 24)))) return 'w';
  return sign;
}

const behindBetween = wordRegExp(String.raw`\bbetween\s+(?:[\p{L}-]+\s+){0,4}$`, '');
const behindOrdinal = /\b(?:first|second|latter)\s$/;
const currency = /\p{Sc}\s?(?:[\d.,]{1,15}(?:-|–|\sto\s))?$/u;

/** "10 to 12 thousand": the first number shares the scale of the second. */
export function scaleShared(first: string, second: string): number {
  if (wordsOf(first).some(isScale)) return 1;
  const behind = wordsOf(second);
  const shared = behind
    .slice(behind.findLastIndex((word) => !isScale(word)) + 1)
    .reduce((product, word) => product * (scaleOf(word) ?? 1), 1);
  return shared >= 1e3 ? shared : 1;
}

const wordsOf = (number: string): readonly string[] => number.split(/[\s-]+|(?<=\d)(?=[a-z])/);

const scaleOf = (word: string): number | undefined => scales[word] ?? shortScales[word];

const isScale = (word: string): boolean => scaleOf(word) !== undefined;

const shares: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
};

/** A number while its words are added up: what is complete, the last scale of it, and what waits for its scale. */
interface Sum {
  readonly whole: number;
  readonly scale: number;
  readonly open?: number;
}

/** "two hundred and fifty thousand five hundred", "2.5 million", "three quarters of a million". */
export function valueOf(number: string): number | undefined {
  const { whole, open = 0 } = wordsOf(number).reduce<Sum>(add, { whole: 0, scale: 1 });
  return Number.isNaN(whole + open) ? undefined : whole + open;
}

function add(sum: Sum, word: string, at: number, all: readonly string[]): Sum {
  const { whole, scale: last, open } = sum;
  const scale = scaleOf(word);
  if (scale !== undefined && scale < 1e3) return { ...sum, open: (open ?? 1) * scale };
  if (scale !== undefined) {
    return open === undefined && whole > 0
      ? { whole: whole * scale, scale: last * scale }
      : { whole: whole + (open ?? 1) * scale, scale };
  }
  const share = shares[word];
  if (share !== undefined) {
    const isShareOf = word.endsWith('s') || all[at - 1] === 'one';
    if (isShareOf) return { ...sum, open: (open ?? 1) * share };
    return open === undefined && whole > 0
      ? { ...sum, whole: whole + share * last }
      : { ...sum, open: (open ?? 0) + share };
  }
  if (/^(?:an?|and|of)$/.test(word)) return sum;
  const plain = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : spelled.get(word);
  return { ...sum, open: (open ?? 0) + (plain ?? NaN) };
}
