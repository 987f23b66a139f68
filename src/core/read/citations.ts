// Finds `[@id, locator; @id]` in a piece of text, and what looks like it but is not.

import { explainCitation, explainUnclosed, type Explanation } from './explain-citation.ts';

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

export interface MalformedCitation extends Explanation {
  readonly start: number;
  readonly end: number;
}

export interface CitationSearch {
  readonly citations: readonly FoundCitation[];
  readonly malformed: readonly MalformedCitation[];
}

/** `isBare(at)` tells whether the sign at an offset stands so in the file: it is not escaped. */
export function findCitations(text: string, isBare: (at: number) => boolean): CitationSearch {
  const citations: FoundCitation[] = [];
  const malformed: MalformedCitation[] = [];
  if (!/[@＠]/.test(text)) return { citations, malformed };
  for (const group of bracketGroups(text, isBare)) {
    const { start, end, form } = group;
    const inner = text.slice(start + 1, form === 'unclosed' ? end : end - 1);
    if (form !== 'turned' && !looksLikeCitation(inner)) continue;
    if (!isBare(start + 1 + inner.search(/[@＠]/))) continue;
    const cites = form === 'closed' ? parseCites(inner, start + 1) : undefined;
    if (cites) citations.push({ start, end, cites });
    else malformed.push({ start, end, ...explain(text.slice(start, end), inner, form) });
  }
  return { citations, malformed };
}

interface Group {
  readonly start: number;
  readonly end: number;
  /** `[…]`, `[[…]]`, `@[…]`, or `[…` */
  readonly form: 'closed' | 'doubled' | 'turned' | 'unclosed';
}

/** Innermost bracket pairs, and an opening one that a citation starts but nothing closes. */
function bracketGroups(text: string, isBare: (at: number) => boolean): readonly Group[] {
  const groups: Group[] = [];
  let open: number | undefined;
  for (let at = text.search(/[[\]]/); at >= 0 && at < text.length; at = nextBracket(text, at + 1)) {
    if (!isBare(at)) continue;
    if (text[at] === '[') {
      if (open !== undefined && startsCitation(text, open)) groups.push(unclosed(text, open, at));
      open = at;
    } else if (open !== undefined) {
      const form = formOf(text, open, at);
      const start = form === 'closed' ? open : open - 1;
      groups.push({ start, end: form === 'doubled' ? at + 2 : at + 1, form });
      open = undefined;
    }
  }
  if (open !== undefined && startsCitation(text, open))
    groups.push(unclosed(text, open, text.length));
  return groups;
}

function formOf(text: string, open: number, close: number): Group['form'] {
  if (text[open - 1] === '[' && text[close + 1] === ']') return 'doubled';
  const turned = /(?:^|[^\p{L}\p{N}])@\[[a-z0-9#-]+$/u;
  return turned.test(text.slice(Math.max(0, open - 2), close)) ? 'turned' : 'closed';
}

function nextBracket(text: string, from: number): number {
  const [opening, closing] = [text.indexOf('[', from), text.indexOf(']', from)];
  if (opening < 0) return closing < 0 ? text.length : closing;
  return closing < 0 ? opening : Math.min(opening, closing);
}

const startsCitation = (text: string, at: number): boolean =>
  /^\[-?@(?:\w|$)/.test(text.slice(at, at + 4));

function unclosed(text: string, start: number, limit: number): Group {
  const length = /^\[-?@[\w#-]*/.exec(text.slice(start, limit))?.[0].length ?? 2;
  return { start, end: start + length, form: 'unclosed' };
}

const looksLikeCitation = (inner: string): boolean =>
  /^[\s[^-]*[@＠]/.test(inner) || /(?:^|[\s;,(-])[@＠][\p{L}\p{N}_]/u.test(inner);

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

function explain(written: string, inner: string, form: Group['form']): Explanation {
  if (form === 'unclosed') return explainUnclosed(written);
  if (form === 'doubled') return explainCitation(written, inner, 'one pair of brackets is enough');
  if (form === 'closed') return explainCitation(written, inner);
  return explainCitation(written, `@${inner.slice(1)}`, 'the `@` stands inside the brackets');
}
