// Cuts a block of text into sentences. `Intl.Segmenter` finds the places where one may end (UAX #29); it knows no
// abbreviations and little of quotations, so the places where the sentence in fact goes on are taken back here.
// A sentence wrongly joined makes a citation cover too much, one wrongly cut too little: where nothing tells, the
// rules join, but for quotations of several sentences, each of which stays a sentence.

import { abbreviationsOf, type Abbreviations } from './abbreviations.ts';

/** UTF-16 offsets, `end` exclusive, without the white space around. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of one block, whose text is free of markup, citations and footnote marks. `language` is a BCP 47
 * tag; an unknown or malformed one is treated as one without abbreviations. Takes time in proportion to the text.
 */
export function splitSentences(text: string, language: string): readonly SentenceSpan[] {
  const flat = text.replace(/[^\S ]/g, ' ');
  const known = abbreviationsOf(language);
  const asides = asidesIn(flat);
  const spans: SentenceSpan[] = [];
  let start = firstLetter(flat, 0);
  let aside = 0;
  for (const { index, segment } of segmenter(language).segment(asSegmented(flat, known))) {
    const next = index + segment.length;
    const end = lastLetter(flat, start, next);
    if (end <= start) continue;
    while ((asides[aside]?.end ?? Infinity) <= end) aside++;
    const place: Place = { text: flat, start, end, next, aside: asides[aside], known };
    if (next < flat.length && goesOn(place)) continue;
    spans.push({ start, end });
    start = firstLetter(flat, next);
  }
  return spans;
}

/** Where a sentence from `start` to `end` may end, before what begins at `next`. */
interface Place extends SentenceSpan {
  readonly text: string;
  readonly next: number;
  /** The first parenthesis that is not over. */
  readonly aside: SentenceSpan | undefined;
  readonly known: Abbreviations;
}

/** What stands on both sides, in windows that do not grow with the text. */
interface Junction extends Place {
  readonly before: string;
  readonly after: string;
  /** The stops that end it, as `?!` or `...`, and the quotation marks and brackets behind them. */
  readonly stops: string;
  readonly closers: string;
}

function goesOn(place: Place): boolean {
  const before = place.text.slice(Math.max(place.start, place.end - 60), place.end);
  const after = place.text.slice(place.next, place.next + 80);
  const [, stops = '', closers = ''] = stopsAndClosers.exec(before) ?? [];
  const junction = { ...place, before, after, stops, closers };
  return reasonsToGoOn.some((applies) => applies(junction));
}

const closing = String.raw`\p{Pe}\p{Pf}\p{Pi}"'`;
const opening = String.raw`\p{Ps}\p{Pi}\p{Pf}"'¿¡`;
const stopsAndClosers = new RegExp(String.raw`([.!?…。．！？｡؟۔।]+)([${closing}]*)$`, 'u');

const reasonsToGoOn: readonly ((junction: Junction) => boolean)[] = [
  continuesInLowerCase,
  continuesWithoutSpace,
  endsWithEnumerator,
  endsWithOmission,
  endsWithAbbreviation,
  endsWithOrdinal,
  isInsideAside,
  namesTheSpeaker,
];

const lowerCase = new RegExp(String.raw`^[${opening} ]*\p{Ll}`, 'u');

/** He asked “why?” and left. */
function continuesInLowerCase({ after }: Junction): boolean {
  return lowerCase.test(after);
}

/** U.S./South Korea, “하라.”고 말했다, 「…。」と言った: only scripts without spaces set sentences side by side. */
function continuesWithoutSpace({ end, next, stops, closers, after }: Junction): boolean {
  if (end < next) return false;
  if (/^[.!?…]/.test(stops) && !/^\p{Lo}/u.test(after)) return true;
  return closers !== '' && /^(?:\p{Script=Hangul}|と|って)/u.test(after);
}

/** The number of a list: "1. First." at the start or after a colon, "(a)", "iv." */
function endsWithEnumerator({ text, start, end, before }: Junction): boolean {
  const whole = end - start <= 6 ? text.slice(start, end) : '';
  if (/^[([]?(?:\d{1,3}|[ivx]{1,4}|\p{L})[.)\]]{1,2}$/iu.test(whole)) return true;
  return /[:;] \(?(?:\d{1,2}|\p{Ll})\.$/u.test(before);
}

/** Words left out: "the … State", "[…]". An ellipsis at the end of a word ends the sentence like any stop. */
function endsWithOmission({ before }: Junction): boolean {
  return /(?:^|[\s[(])(?:\.{2,}|…|\.(?: \.)+)[\])]?$/.test(before);
}

function endsWithAbbreviation(junction: Junction): boolean {
  const { before, after, stops, closers, known } = junction;
  if (stops !== '.' || /[^)\]]/.test(closers)) return false;
  const forms = formsOf(before.slice(before.lastIndexOf(' ') + 1));
  const isIn = (list: ReadonlySet<string>) => forms.some((form) => list.has(form));
  if (isIn(known.never)) return true;
  if (isIn(known.beforeNumber) && /^\d/.test(after)) return true;
  if (!isIn(known.mayEnd) && !forms.some(isInitials)) return false;
  return !beginsSentence(after, known);
}

/** The last word without its stop: as it is, without its capital, and its last part ("Vice-Adm", "l’art"). */
function formsOf(chunk: string): readonly string[] {
  const word = chunk.replace(/^[^\p{L}\p{N}]+/u, '').replace(/\.[)\]]*$/, '');
  const part = word.split(/[^\p{L}\p{M}\p{N}.]/u).at(-1) ?? '';
  return [word, uncapitalised(word), part];
}

const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** "J", "U.S", "a.m", and a single letter of a script without capitals that has letters by themselves. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}|(?:\p{L}\.)+\p{L}|[\p{Script=Arabic}\p{Script=Hebrew}])$/u.test(word);
}

const firstWord = new RegExp(String.raw`^[${opening} ]*(\p{L}+)(?=[ ,’']|$)`, 'u');

function beginsSentence(after: string, { openers }: Abbreviations): boolean {
  const word = firstWord.exec(after)?.[1];
  return word !== undefined && openers.has(word);
}

/** am 14. November; 2024. 11. 14. 발표 */
function endsWithOrdinal({ before, after, stops, known }: Junction): boolean {
  if (known.ordinals === undefined || stops !== '.') return false;
  if (known.ordinals === 'dates')
    return /(?:^|\D)\d{4}\.(?: ?\d{1,2}\.){0,2}$/.test(before) && isInDate(before, after);
  return /(?:^|[^\d.,])\d{1,2}\.$/.test(before) && !beginsSentence(after, known);
}

const isInDate = (before: string, after: string): boolean =>
  /^\d/.test(after) || /\d{4}\. ?\d{1,2}\. ?\d{1,2}\.$/.test(before);

/** A parenthesis that begins inside the sentence holds no ends of it. */
function isInsideAside({ start, end, aside }: Junction): boolean {
  return aside !== undefined && aside.start > start && aside.start < end;
}

/** “Why?” Kim asked. The first word in lower case is a verb of speech. */
function namesTheSpeaker({ stops, closers, after, known }: Junction): boolean {
  if (!/[?!]/.test(stops) || closers === '' || beginsSentence(after, known)) return false;
  const verb = /^(?:\p{Lu}[\p{L}\p{M}’'.-]* ){1,4}(\p{Ll}+)/u.exec(after)?.[1];
  return verb !== undefined && known.speech.has(verb);
}

const longestAside = 500;

/** Outermost pairs of parentheses, without those so long that one is likely to be a slip. */
function asidesIn(text: string): readonly SentenceSpan[] {
  const asides: SentenceSpan[] = [];
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index);
    const start = sign === ')' ? open.pop() : undefined;
    if (start === undefined || index - start > longestAside) continue;
    while ((asides.at(-1)?.start ?? -1) > start) asides.pop();
    asides.push({ start, end: index + 1 });
  }
  return asides;
}

/**
 * The text as UAX #29 should see it, of the same length: an ellipsis at the end of a word before a capital is a
 * stop; the space before a closing guillemet (« Oui. ») does not part it from the stop; and a sentence may begin
 * with a number ("It fell. 12 died."), at least where the abbreviations before numbers are known.
 */
function asSegmented(flat: string, { openers }: Abbreviations): string {
  const seen = flat
    .replace(ellipsisBeforeCapital, '.')
    .replace(/(?<=[.!?…]) (?=»(?![\p{L}\p{N}]))/gu, '»');
  return openers.size > 0 ? seen.replace(numberAfterStop, 'A') : seen;
}

/** Looks ahead first: looking back from every space of a long run would take quadratic time. */
const numberAfterStop = new RegExp(String.raw`(?=\d)(?<=[.!?][${closing}]* +)\d`, 'gu');

const ellipsisBeforeCapital = new RegExp(String.raw`…(?=[${closing}]* +[${opening}]*\p{Lu})`, 'gu');

function firstLetter(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

function lastLetter(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text[at - 1] === ' ') at--;
  return at;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(supported(language), { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Without one that is supported, `Intl` would take the machine's language. */
function supported(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
