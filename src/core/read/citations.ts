// Finds `[@id, locator; @id]` in a piece of text, and what looks like it but is not.

import { toKebab } from '../schema/ids.ts';
import { tick } from './fault.ts';

/** Offsets count in the text that was searched. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly cites: readonly FoundCite[];
}

export interface FoundCite {
  readonly id: string;
  readonly locator?: string;
  readonly start: number;
  readonly end: number;
}

export interface MalformedCitation {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
}

export interface CitationSearch {
  readonly citations: readonly FoundCitation[];
  readonly malformed: readonly MalformedCitation[];
}

/** `isBracket(at)` tells whether the bracket at an offset is one in the file, not an escaped one. */
export function findCitations(text: string, isBracket: (at: number) => boolean): CitationSearch {
  const citations: FoundCitation[] = [];
  const malformed: MalformedCitation[] = [];
  if (!text.includes('@')) return { citations, malformed };
  for (const group of bracketGroups(text, isBracket)) {
    const inner = text.slice(group.start + 1, group.end - 1);
    if (!looksLikeCitation(inner)) continue;
    const cites = group.closed && !group.doubled ? parseCites(inner, group.start + 1) : undefined;
    if (cites) citations.push({ start: group.start, end: group.end, cites });
    else malformed.push(explain(text, group, inner));
  }
  return { citations, malformed };
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  readonly doubled: boolean;
}

/** Innermost bracket pairs, and an opening one that a citation starts but nothing closes. */
function bracketGroups(text: string, isBracket: (at: number) => boolean): readonly Group[] {
  const groups: Group[] = [];
  let open: number | undefined;
  for (let at = text.search(/[[\]]/); at >= 0 && at < text.length; at = nextBracket(text, at + 1)) {
    if (!isBracket(at)) continue;
    if (text[at] === '[') {
      if (open !== undefined && startsCitation(text, open)) groups.push(unclosed(text, open, at));
      open = at;
    } else if (open !== undefined) {
      const doubled = text[open - 1] === '[' && text[at + 1] === ']';
      const start = doubled ? open - 1 : open;
      groups.push({ start, end: doubled ? at + 2 : at + 1, closed: true, doubled });
      open = undefined;
    }
  }
  if (open !== undefined && startsCitation(text, open))
    groups.push(unclosed(text, open, text.length));
  return groups;
}

function nextBracket(text: string, from: number): number {
  const [opening, closing] = [text.indexOf('[', from), text.indexOf(']', from)];
  if (opening < 0) return closing < 0 ? text.length : closing;
  return closing < 0 ? opening : Math.min(opening, closing);
}

const startsCitation = (text: string, at: number): boolean =>
  /^\[-?@\w/.test(text.slice(at, at + 4));

function unclosed(text: string, start: number, limit: number): Group {
  const length = /^\[-?@[\w#-]*/.exec(text.slice(start, limit))?.[0].length ?? 2;
  return { start, end: start + length, closed: false, doubled: false };
}

const looksLikeCitation = (inner: string): boolean =>
  /^[\s[-]*@/.test(inner) || /(?:^|[\s;,(-])@[\p{L}\p{N}_]/u.test(inner);

const cite = /^\s*@([a-z0-9-]+(?:#[a-z0-9-]+)?)\s*(?:,\s*([^@]*?[^@\s])\s*)?$/;

function parseCites(inner: string, offset: number): readonly FoundCite[] | undefined {
  const cites: FoundCite[] = [];
  let start = offset;
  for (const part of inner.split(';')) {
    const [, id, locator] = cite.exec(part) ?? [];
    if (id === undefined) return undefined;
    const at = start + part.indexOf('@') + 1;
    const found = { id, start: at, end: at + id.length };
    cites.push(locator === undefined ? found : { ...found, locator: locator.replace(/\s+/g, ' ') });
    start += part.length + 1;
  }
  return cites;
}

function explain(text: string, group: Group, inner: string): MalformedCitation {
  const written = text.slice(group.start, group.end);
  const meant = suggestion(group.closed ? inner : written.slice(1));
  return {
    start: group.start,
    end: group.end,
    message: group.closed
      ? `${tick(written)} is not a citation: ${whatIsWrong(inner, group.doubled)}`
      : `the citation ${tick(written)} has no closing bracket in its line of text`,
    help:
      meant === undefined ? 'write `[@id]`, `[@id, p. 4]` or `[@one; @two]`' : `write \`${meant}\``,
  };
}

function whatIsWrong(inner: string, doubled: boolean): string {
  if (doubled) return 'one pair of brackets is enough';
  if (/^\s*-@/.test(inner)) return 'there is no form with `-`';
  if (/^\s*@\s/.test(inner)) return 'the id follows `@` at once';
  if (/,\s*@/.test(inner)) return 'several ids are parted by `;`';
  if (/;\s*$/.test(inner)) return 'nothing follows the last `;`';
  if (/,\s*(;|$)/.test(inner)) return 'nothing follows the comma';
  if (!/^\s*@/.test(inner)) return 'only ids and locators stand in the brackets';
  if (/;\s*[^@\s]/.test(inner)) return 'each id has its `@`';
  return 'an id holds only a-z, 0-9, `-` and at most one `#`';
}

/** The citation that was probably meant, or undefined where no id can be told. */
function suggestion(inner: string): string | undefined {
  const parts = inner.split(/;|,(?=\s*@)/).map(part);
  const known = parts.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : `[${known.join('; ')}]`;
}

function part(written: string): string | undefined {
  const [, words, locator] =
    /@?\s*([^,@]*?)\s*(?:,\s*(.*?)\s*)?$/.exec(written.replace(/^[^@]*(?=@)/, '')) ?? [];
  const id = (words ?? '').split(/\s+/)[0] ?? '';
  const [briefing, claim] = id.split('#').map((half) => toKebab(half));
  if (briefing === undefined) return undefined;
  const ref = claim === undefined ? briefing : `${briefing}#${claim}`;
  return locator ? `@${ref}, ${locator}` : `@${ref}`;
}
