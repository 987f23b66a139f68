// Addresses of the entries on the page that says how to read a claim. They stay as they are.

import type * as vocabularies from '../schema/vocabularies.ts';
import type { Shape } from './claim-view.ts';

export type VocabularyName = {
  [Name in keyof typeof vocabularies]: (typeof vocabularies)[Name] extends Readonly<
    Record<string, string>
  >
    ? Name
    : never;
}[keyof typeof vocabularies];

/** `claim-status-verified`: the id of a word's entry. */
export const termId = (vocabulary: VocabularyName, word: string): string =>
  `${kebab(vocabulary)}-${word.toLowerCase().replace('+', '-')}`;

export const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The id of the entry of a mark. */
export function shapeTerm(shape: Shape): string {
  if (shape === 'assessed') return termId('claimKind', shape);
  return shape === 'act' || shape === 'opinion'
    ? termId('claimNature', shape)
    : termId('claimStatus', shape);
}

/** `base` begins and ends with a slash. */
export const meaningHref = (base: string, term: string): string => `${base}sourcing/#${term}`;
