// Cuts text into the pieces that names are compared by: words, white space, signs. A name begins where a piece
// begins and ends where a piece ends, except that Korean particles are joined to names. Written as a loop over
// characters: one regular expression with these classes takes ten times as long.

/**
 * `word`: letters and digits of scripts with spaces; `hangul`: Korean, to which particles are joined; `sign`: one
 * letter of a script without spaces (Han, Kana, Thai …); `space`: a run; `hyphen`; `mark`: any other character.
 */
export type TokenKind = 'word' | 'hangul' | 'sign' | 'space' | 'hyphen' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** In order and without gaps. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let start = 0;
  let kind: CharacterKind | undefined;
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0;
    const next = kindOf(point);
    if (kind !== undefined && !continues(kind, next)) {
      found.push({ kind: tokenKind(kind), start, end: at });
      start = at;
    }
    if (start === at || next !== 'combining') kind = next;
    at += point > 0xffff ? 2 : 1;
  }
  if (kind !== undefined) found.push({ kind: tokenKind(kind), start, end: text.length });
  return found;
}

/** What names are compared by: any white space is one space. */
export function tokenText(text: string, { kind, start, end }: Token): string {
  return kind === 'space' ? ' ' : text.slice(start, end);
}

type CharacterKind = TokenKind | 'combining';

const tokenKind = (kind: CharacterKind): TokenKind => (kind === 'combining' ? 'mark' : kind);

function continues(kind: CharacterKind, next: CharacterKind): boolean {
  if (next === 'combining') return kind === 'word' || kind === 'hangul' || kind === 'sign';
  return kind === next && (kind === 'word' || kind === 'hangul' || kind === 'space');
}

function kindOf(point: number): CharacterKind {
  if (point < 128) return ascii[point] ?? 'mark';
  if (point >= 0xac00 && point <= 0xd7a3) return 'hangul';
  if (point >= 0x4e00 && point <= 0x9fff) return 'sign';
  const known = others.get(point);
  if (known) return known;
  const kind = classify(String.fromCodePoint(point));
  others.set(point, kind);
  return kind;
}

const unspaced = ['Han', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => String.raw`\p{Script_Extensions=${script}}`)
  .join('');

const classes: readonly (readonly [CharacterKind, RegExp])[] = [
  ['space', /\s/],
  ['hyphen', /[-\u2010\u2011]/],
  ['combining', /\p{M}/u],
  ['sign', new RegExp(String.raw`(?=[\p{L}\p{N}])[${unspaced}]`, 'u')],
  ['hangul', /(?=\p{L})\p{Script=Hangul}/u],
  ['word', /[\p{L}\p{N}_]/u],
];

const classify = (character: string): CharacterKind =>
  classes.find(([, members]) => members.test(character))?.[0] ?? 'mark';

const ascii = Array.from({ length: 128 }, (_, point) => classify(String.fromCodePoint(point)));

/** Kinds of the characters met so far: a few hundred in any corpus. */
const others = new Map<number, CharacterKind>();
