// Words that tell of an outlet that a state or a ruling party speaks through it.

import { anyOf, phrases, wordPattern, words } from '../find-words.ts';

const outlets = anyOf(
  words(`
    agency newswire wire newspaper paper daily weekly magazine broadcaster television tv radio channel outlet outlets
    media organ mouthpiece press publisher publication station network site website portal`),
);
const news = '(?:news\\s+)?';
const powers = anyOf(words('state government party military army regime'));

/** "state news agency", "government-run", "the organ of the ruling party". */
export const stateLabels = wordPattern(
  String.raw`state(?:['’]s)?\s+${news}${outlets}`,
  String.raw`(?:state|government|party|military|army)-?\s?(?:run|owned|controlled|funded|backed|operated|affiliated|linked|aligned)`,
  String.raw`(?:official|government|party|military|army)(?:['’]s?)?\s+(?:own\s+)?${news}${outlets}`,
  String.raw`(?:run|owned|controlled|operated|directed)\s+by\s+(?:the|a)\s+(?:\p{L}+\s+)?${powers}`,
  String.raw`(?:organ|mouthpiece|voice|newspaper|outlet|news\s+agency|agency|broadcaster)\s+of\s+(?:the|a|its)\s+(?:\p{L}+\s+)?${powers}`,
  anyOf(
    phrases(`
        mouthpiece
        state media
        propaganda`),
  ),
);
