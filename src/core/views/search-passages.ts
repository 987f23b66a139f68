// The text of a search record: its passages one after another. A claim's passage begins with a word that tells
// which claim it is, written in characters of private use, which no search takes for letters.

import type { Shape } from './claim-view.ts';
import type { OriginRange } from './search-terms.ts';

export interface SearchPassage {
  readonly text: string;
  readonly claim?: PassageClaim;
}

export interface PassageClaim {
  /** Its permanent place: `#claim_order` on the record's page, or an address below the base, `/sources/x/`. */
  readonly place: string;
  readonly shape: Shape;
  /** Absent for judgements, which have none of their own. */
  readonly origins?: OriginRange;
}

/** Passages without words are left out. */
export function joinPassages(passages: readonly SearchPassage[]): string {
  return passages
    .map(({ text, claim }) => ({ words: plain(text), mark: markOf(claim) }))
    .filter(({ words }) => words !== '')
    .map(({ words, mark }) => `${mark} ${words}`)
    .join(' ');
}

/** Whether a word, or a piece of one, is a mark rather than text. */
export const isMark = (word: string): boolean => /^[\ue000-\ue07f]+$/.test(word.trim());

/** The claim that a mark tells of; undefined for text that is no claim's. */
export function claimOfMark(mark: string): PassageClaim | undefined {
  const letters = [...mark.trim()].map((one) => String.fromCharCode(one.charCodeAt(0) - hidden));
  const [, shape, origins, place] = /^\|(\w+)\|([012]?)\|(.+)$/.exec(letters.join('')) ?? [];
  if (shape === undefined || place === undefined) return undefined;
  return {
    place,
    shape: shape as Shape,
    ...(origins && { origins: origins as OriginRange }),
  };
}

const hidden = 0xe000;

function markOf(claim: PassageClaim | undefined): string {
  const told = claim ? `|${claim.shape}|${claim.origins ?? ''}|${claim.place}` : '|';
  return [...told].map((one) => String.fromCharCode(hidden + one.charCodeAt(0))).join('');
}

const plain = (text: string): string =>
  text
    .replace(/[\ue000-\uf8ff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
