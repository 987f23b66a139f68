// Figures in English: numbers that count or measure, with the words that qualify them.

import type { Span } from '../../../read/fault.ts';
import { anyOf, inSmallLetters, phrases, words } from '../find-words.ts';
import type { Figure, FigureValue, Qualifier } from '../prose.ts';
import { dates } from './dates.ts';

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

const before: Readonly<Record<Qualifier, string>> = {
  'at-least': `
    at least
    more than
    over
    above
    no fewer than
    not fewer than
    no less than
    not less than
    upwards of
    upward of
    a minimum of
    exceeding`,
  'at-most': `
    up to
    at most
    at the most
    no more than
    not more than
    as many as
    as much as
    fewer than
    less than
    a maximum of`,
  about: `
    about
    around
    roughly
    some
    approximately
    nearly
    almost
    close to
    an estimated
    circa`,
};

const behind: Readonly<Record<Qualifier, string>> = {
  'at-least': `
    or more
    at least`,
  'at-most': `
    or fewer
    or less
    at most`,
  about: `
    or so`,
};

const unit = anyOf(small.slice(1, 10));
const ten = anyOf(tens);
const inWords = String.raw`${ten}-${unit}|${anyOf(small, tens)}`;
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d+)?`;
const scale = anyOf(Object.keys(scales));

/** In "between one hundred and fifty hundred" it joins two figures. */
const and = String.raw`\s+(?<!\bbetween\s+(?:[\p{L}-]+\s+){0,4})and\s+`;
const tenBehind = String.raw`\s+${ten}(?:-${unit})?(?!-\p{L})`;

/** "forty", "fifteen hundred", "two hundred and fifty", "two hundred fifty". */
const hundreds = String.raw`(?:${inWords}|a(?=[\s-]${scale}))(?:[\s-](?:hundred|dozen)(?:${and}(?:${inWords})(?![\s-]hundred|-\p{L})|${tenBehind})?)?`;

/** Behind "three thousand": "five hundred", "and two". */
const rest = String.raw`(?:${and}${hundreds}|\s+${unit}\s+hundred(?:${and}(?:${inWords}))?|${tenBehind})(?!-\p{L}|[\s-]${scale})`;

/** Behind "one million": "two hundred thousand". */
const between = String.raw`(?:${and}|\s+)${hundreds}[\s-]`;

const spelledOut = String.raw`${hundreds}(?:(?:[\s-]thousand)?[\s-](?:(?:billion|trillion)(?:${between}million)?|million)(?:${between}thousand)?(?:${rest})?|[\s-]thousand(?:${rest})?)?`;

/** "half a million", "three quarters of a million", "a quarter million". */
const share = String.raw`(?:(?:(?:an?\s+|one[\s-])?(?:half|quarter|third)|two[\s-]thirds|three[\s-]quarters)[\s-]of\s+an?|(?:an?\s+)?(?<!\b(?:first|second|latter)\s)half(?:[\s-]an?)?|an?\s+quarter)(?:[\s-]${scale}){1,2}`;

/** "two and a half thousand", "a million and a half". */
const mixed = String.raw`(?:${digits}|${inWords})[\s-]and[\s-]an?[\s-](?:half|quarter|third)(?!-\p{L})(?:[\s-]${scale}){0,2}|(?:${digits}|${inWords}|a)(?:[\s-]${scale}){1,2}\s+and\s+an?\s+(?:half|quarter)(?!-\p{L})`;

/** "1.2bn", "11k"; "3m" is a length, but "$3m" is none. */
const short = String.raw`(?:${digits})(?:\s?${anyOf(words('mn mln bn tn trn'))}|k)|(?<=\p{Sc}\s?(?:[\d.,]{1,15}(?:-|–|\sto\s))?)(?:${digits})[mb]`;

const number = new RegExp(
  String.raw`(?:(?:${short}|${share}|${mixed}|(?:${digits})(?:[\s-]${scale}){0,2}|${spelledOut})(?![\p{L}\p{N}_]|[.:/,]\d))`,
  'uy',
);

/** Where a number can begin. */
const begin = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,:/-])(?=\d|${anyOf(small, tens, words('an? half quarter third'))}(?!\p{L}))`,
  'gu',
);

/** Between two numbers: "10-12", "10 to 12", "10 and 12". */
const joint = /\s?[-–]\s?|\s+(?:to|and)\s+/uy;

const qualifierBefore = new RegExp(
  String.raw`${qualifying(before)}(?=\s+(?:\p{Sc}|the\s+)?$)`,
  'u',
);
const qualifierBehind = new RegExp(String.raw`^\s+${qualifying(behind)}(?![\p{L}\p{N}])`, 'u');

function qualifying(lists: Readonly<Record<Qualifier, string>>): string {
  const groups = Object.entries(lists).map(
    ([name, list]) => `(?<${name.replace('-', '')}>${anyOf(phrases(list))})`,
  );
  return String.raw`(?<![\p{L}\p{N}])(?:${groups.join('|')})`;
}

/** The longest of the qualifying words, with a currency. */
const reach = 24;

export function figures(text: string): readonly Figure[] {
  const known = dates(text);
  const small = inSmallLetters(text);
  return numbersIn(small).flatMap((numbers) => {
    const { start, end } = numbers;
    if (known.some((date) => start < date.end && date.start < end)) return [];
    if (isName(text, numbers) || isYear(small.slice(start, end))) return [];
    return figureOf(small, numbers);
  });
}

/** A number, or two that are the ends of a range. */
interface Numbers extends Span {
  readonly first: string;
  readonly second?: string;
}

function numbersIn(text: string): readonly Numbers[] {
  const found: Numbers[] = [];
  let from = 0;
  for (const { index } of text.matchAll(begin)) {
    const next = index < from ? [] : numbersAt(text, index);
    found.push(...next);
    from = Math.max(from, ...next.map(({ end }) => end));
  }
  return found;
}

const betweenBefore = new RegExp(
  String.raw`\bbetween\s+(?:${Object.values(before)
    .map((list) => anyOf(phrases(list)))
    .join('|')})?\s*$`,
  'u',
);

/** "Between 10 and 12" is a range, "10 and 12" are two figures, and "10-a" is none. */
function numbersAt(text: string, start: number): readonly Numbers[] {
  const first = matchAt(number, text, start);
  if (first === undefined) return [];
  const end = start + first.length;
  const joining = matchAt(joint, text, end) ?? '';
  const from = end + joining.length;
  const second = joining === '' ? undefined : matchAt(number, text, from);
  if (second === undefined || isCut(text, from + second.length)) {
    return isCut(text, end) ? [] : [{ start, end, first }];
  }
  const last = from + second.length;
  const isRange =
    joining.trim() !== 'and' ||
    betweenBefore.test(text.slice(Math.max(0, start - 2 * reach), start));
  if (isRange) return [{ start, end: last, first, second }];
  return [
    { start, end, first },
    { start: from, end: last, first: second },
  ];
}

const isCut = (text: string, end: number): boolean => /^-\d/.test(text.slice(end, end + 2));

/** What a sticky pattern matches there. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function figureOf(text: string, numbers: Numbers): readonly Figure[] {
  const { start, end, first, second } = numbers;
  const [low, high] = [valueOf(first), second === undefined ? undefined : valueOf(second)];
  if (low === undefined) return [];
  const min = high === undefined ? low : low * scaleShared(first, second ?? '');
  const max = high ?? min;
  const casual = max <= 10 && isLoose(text, numbers);
  return [{ start, end, min, max: Math.max(min, max), casual, ...qualifierAt(text, numbers) }];
}

/** Spelled out with nothing counted behind it; "one" mostly stands for somebody. */
const isLoose = (text: string, { end, first }: Numbers): boolean =>
  !/^\d/.test(first) && (first === 'one' || !countedBehind.test(text.slice(end, end + 60)));

/** People, things and measures of which briefings give numbers, at most two words behind the number. */
const countedBehind = new RegExp(
  String.raw`^(?:[\s-]+[\p{L}-]+){0,2}?[\s-]+${anyOf(
    words(`
      soldiers? troops? men women people persons? civilians? children prisoners? pilots? operators? instructors?
      officers? killed dead wounded injured casualties deaths? drones? missiles? rockets? shells? warheads? tanks?
      vehicles? aircraft helicopters? ships? boats? vessels? submarines? factories plants? brigades? battalions?
      divisions? sites? launchers? strikes? attacks? tests? launches hours? days? weeks? months? years? minutes?
      kilometres? kilometers? km miles? metres? meters? tonnes? tons? kilograms? kg percent dollars? euros? times`),
  )}(?![\p{L}\p{N}])`,
  'u',
);

/** "10 to 12 thousand": the first number shares the scale of the second. */
function scaleShared(first: string, second: string): number {
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
function valueOf(number: string): number | undefined {
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

function qualifierAt(text: string, { start, end }: Span): Partial<Figure> {
  const ahead = text.slice(Math.max(0, start - reach), start);
  const front = qualifierBefore.exec(ahead);
  if (front) {
    const from = start - ahead.length + front.index;
    return { ...named(front), qualifying: { start: from, end: from + front[0].length } };
  }
  const back = qualifierBehind.exec(text.slice(end, end + reach));
  if (!back) return {};
  const space = back[0].length - back[0].trimStart().length;
  return { ...named(back), qualifying: { start: end + space, end: end + back[0].length } };
}

function named({ groups = {} }: RegExpExecArray): { readonly qualifier: Qualifier } {
  if (groups['atleast'] !== undefined) return { qualifier: 'at-least' };
  return { qualifier: groups['atmost'] !== undefined ? 'at-most' : 'about' };
}

const labels = words(
  'Article Art. Chapter Resolution Figure Table Page No. Section Unit Group Block Phase',
);

/** "Hero 30", "Article 4": a number behind a name, unless the name only begins the sentence. */
function isName(text: string, { start }: Span): boolean {
  const ahead = text.slice(Math.max(0, start - 30), start);
  const word = /(?:^|[\s("“])(\p{Lu}[\p{L}\p{M}'’.-]*)\s$/u.exec(ahead)?.[1];
  if (word === undefined) return false;
  if (labels.includes(word)) return true;
  return start - word.length - 1 > 0 && !/^(?:I|AP|AFP)$/.test(word);
}

/** Four digits without a comma that can be a year are one. */
const isYear = (number: string): boolean => /^(?:1[89]|20)\d\d$/.test(number);

/** How a briefing writes a figure: "up to 11,000", "11,000 to 12,000". */
export function figureText({ min, max, qualifier }: FigureValue): string {
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 12 });
  const range = min === max ? number(min) : `${number(min)} to ${number(max)}`;
  return qualifier === undefined ? range : `${usual[qualifier]} ${range}`;
}

const usual: Readonly<Record<Qualifier, string>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'up to',
};
