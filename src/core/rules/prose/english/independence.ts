// Words that make many or independent witnesses of what is cited, and words that take that back.

import type { Find } from '../prose.ts';
import { anyOf, exceptNames, phrases, wordPattern, words } from '../find-words.ts';
import { sayVerbs } from './saying.ts';

const witnesses = anyOf(
  words(`
    sources outlets media reports agencies newspapers papers accounts publications broadcasters websites channels
    newsrooms`),
  phrases(`
    media outlets
    media reports
    news (?:outlets|agencies|reports|organisations|organizations|sites|media)`),
);
const many = anyOf(
  words('multiple several various numerous many different dozens'),
  phrases(`
    a (?:number|range|variety|host|series) of
    dozens of
    scores of`),
);
const number = anyOf(words(String.raw`two three four five six seven eight nine ten \d{1,3}`));
const apart = anyOf(words('independent separate different unrelated'));
const told = anyOf(
  words(`
    confirm confirms confirmed report reports reported verify verified corroborate corroborated describe described
    state stated say said`),
);
const ofOther = String.raw`(?!\s+of\s+(?!the|its)\p{L})`;

/** "several sources", "two independent reports", "independently confirmed"; never "The Kyiv Independent reports". */
export const manyWitnesses = exceptNames(
  wordPattern(
    String.raw`${many}\s+(?:(?:of\s+the\s+)?(?:${apart}|other|local|foreign|regional)\s+)?${witnesses}${ofOther}`,
    String.raw`(?:at\s+least\s+)?${number}\s+${apart}\s+${witnesses}${ofOther}`,
    String.raw`(?:at\s+least\s+)?${number}\s+${witnesses}\s+(?:have\s+)?(?:confirm|confirmed|corroborate|corroborated)`,
    String.raw`independent\s+(?:${witnesses}|reporting|confirmation|evidence|corroboration)`,
    String.raw`(?:independently|separately)\s+${told}`,
    String.raw`${told}\s+independently`,
  ),
  apart,
  witnesses,
);

/** "The agency says that several papers were fined": they are what is told of, not who tells. */
export const tellsThat: Find = (text) =>
  sayVerbs(text).filter(({ start, end }) =>
    /\bthat\b/i.test(text.slice(start, end + ' that '.length)),
  );

/** "none", "repeat", "the same report": the sentence itself says that there are not so many. */
export const oneWitness = wordPattern(
  anyOf(
    words(`
        no not none never neither nobody cannot without lack lacks lacking whether repeat repeats repeated cite cites
        cited citing copy copies copied relay relays relayed relying credit credits crediting quoting quote
        republish republished unchanged single`),
  ),
  anyOf(
    phrases(`
        one origin
        one source
        one report
        one text
        t(?:a|oo)kes? over
        took over
        (?:goes|go|going|went|traced?) back to
        rel(?:y|ies|ied) on
        based on
        derived? from`),
  ),
  String.raw`the\s+(?:very\s+)?same\s+${anyOf(words('agency report source text origin outlet account story dispatch article'))}`,
  String.raw`\p{L}+n['’]t`,
);
