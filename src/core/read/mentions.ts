// Finds the names of known actors and topics in a text, in one pass however many names there are: names are kept as
// a tree of words, and the text walks down it from every place where a name may begin.

import { composed } from './composed.ts';
import { isParticle, longestParticle } from './particles.ts';
import { tokens, tokenText, type Token } from './tokens.ts';

export interface KnownName {
  readonly name: string;
  /** What it names, as `actor:kim-jong-un` or `topic:attack-drones`. */
  readonly thing: string;
  /** False for words that only tell that a thing is meant, as "North Korean" does. */
  readonly linkable: boolean;
}

/** Where names continue by word, and what is named where one ends. */
export interface NameIndex {
  readonly next: ReadonlyMap<string, NameIndex>;
  readonly named: Named | undefined;
}

export interface Mention {
  /** UTF-16 offsets, `end` exclusive. A Korean particle and the English 's are left out. */
  readonly start: number;
  readonly end: number;
  readonly thing: string;
  readonly linkable: boolean;
}

/** A name of several things is ambiguous: it is found, so that no shorter name in it is, but tells nothing. */
type Named = { readonly thing: string; readonly linkable: boolean } | 'ambiguous';

interface NameNode {
  readonly next: Map<string, NameNode>;
  named: Named | undefined;
}

/** Empty names are ignored. One name given twice for one thing is linkable if it is so once. */
export function indexNames(names: readonly KnownName[]): NameIndex {
  const root: NameNode = { next: new Map(), named: undefined };
  for (const known of names) {
    const name = known.name.normalize('NFC').trim();
    if (name === '') continue;
    let node = root;
    for (const word of tokens(name)) node = childOf(node, tokenText(name, word));
    node.named = alsoNaming(node.named, known);
  }
  return root;
}

function childOf(parent: NameNode, word: string): NameNode {
  const known = parent.next.get(word);
  if (known) return known;
  const child: NameNode = { next: new Map(), named: undefined };
  parent.next.set(word, child);
  return child;
}

function alsoNaming(named: Named | undefined, { thing, linkable }: KnownName): Named {
  if (named === undefined) return { thing, linkable };
  if (named === 'ambiguous' || named.thing !== thing) return 'ambiguous';
  return { thing, linkable: named.linkable || linkable };
}

/**
 * Whole words, case as written, in the order of the text and without overlap; of several names at one place the
 * longest. Canonically equivalent spellings and any white space are the same; offsets are those of `text`.
 */
export function findMentions(text: string, names: NameIndex): readonly Mention[] {
  const { text: normal, originalOffset } = composed(text);
  const words: Words = { text: normal, tokens: tokens(normal) };
  const mentions: Mention[] = [];
  for (let from = 0; from < words.tokens.length; from++) {
    const match = mayBegin(words.tokens, from) ? longestName(words, from, names) : undefined;
    if (!match) continue;
    const start = originalOffset(match.start);
    const end = originalOffset(match.end);
    if (match.named !== 'ambiguous' && start !== undefined && end !== undefined) {
      mentions.push({ start, end, ...match.named });
    }
    from = match.last;
  }
  return mentions;
}

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

interface Match {
  readonly start: number;
  readonly end: number;
  /** The word that it ends in. */
  readonly last: number;
  readonly named: Named;
}

function longestName({ text, tokens }: Words, from: number, names: NameIndex): Match | undefined {
  const start = tokens[from]?.start ?? 0;
  let longest: Match | undefined;
  let node: NameIndex | undefined = names;
  for (let last = from; node; last++) {
    const token = tokens[last];
    if (!token) break;
    const word = tokenText(text, token);
    const inflected = endsWord(tokens, last) ? nameBeforeParticle(token, word, node) : undefined;
    if (inflected) longest = { start, last, ...inflected };
    node = node.next.get(word);
    if (node?.named && mayEnd({ text, tokens }, last)) {
      longest = { start, last, end: token.end, named: node.named };
    }
  }
  return longest;
}

/** 김정은은: the longest beginning of a Korean word that ends a name, where the rest is a particle. */
function nameBeforeParticle(
  token: Token,
  word: string,
  { next }: NameIndex,
): Pick<Match, 'end' | 'named'> | undefined {
  if (token.kind !== 'hangul') return undefined;
  const shortest = Math.max(1, word.length - longestParticle);
  for (let length = word.length - 1; length >= shortest; length--) {
    const named = next.get(word.slice(0, length))?.named;
    if (named && isParticle(word.slice(length))) return { end: token.start + length, named };
  }
  return undefined;
}

/** Whether no letter, digit or hyphen with a letter before it is joined to the front of a word. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  const before = tokens[at - 1];
  if (word?.kind === 'space') return false;
  if (word?.kind === 'sign' || !before) return true;
  if (before.kind === 'hyphen') return !isLetters(tokens[at - 2]);
  if (before.kind === 'sign') return word?.kind !== 'hangul';
  return !isLetters(before);
}

/** Whether nothing but a Korean particle is joined to the end of a word. */
function mayEnd({ text, tokens }: Words, at: number): boolean {
  const word = tokens[at];
  const after = tokens[at + 1];
  if (word?.kind === 'sign') return true;
  if (after?.kind === 'sign') return word?.kind !== 'hangul';
  if (after?.kind === 'hangul')
    return isParticle(tokenText(text, after)) && endsWord(tokens, at + 1);
  return endsWord(tokens, at);
}

/** Whether no letter, digit or hyphen with a letter behind it follows. */
function endsWord(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after?.kind === 'hyphen' ? !isLetters(tokens[at + 2]) : !isLetters(after);
}

function isLetters(word: Token | undefined): boolean {
  return word?.kind === 'word' || word?.kind === 'hangul' || word?.kind === 'sign';
}
