// Figures in English: numbers that count or measure, with the words that qualify them.

import type { Span } from '../../../read/fault.ts';
import { anyOf, inSmallLetters, phrases, spansOf, words } from '../find-words.ts';
import type { Figure, FigureValue, Qualifier } from '../prose.ts';
import { dates } from './dates.ts';
import { numberBegin, numberReader, scaleShared, valueOf } from './numbers.ts';

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
  const numberAt = numberReader(text);
  const found: Numbers[] = [];
  let from = 0;
  for (const { start } of spansOf(text, numberBegin)) {
    const next = start < from ? [] : numbersAt(text, start, numberAt);
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
function numbersAt(
  text: string,
  start: number,
  numberAt: (start: number) => string | undefined,
): readonly Numbers[] {
  const first = numberAt(start);
  if (first === undefined) return [];
  const end = start + first.length;
  joint.lastIndex = end;
  const joining = joint.exec(text)?.[0] ?? '';
  const from = end + joining.length;
  const second = joining === '' ? undefined : numberAt(from);
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
