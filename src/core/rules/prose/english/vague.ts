// Speakers who are not told apart: "officials say", "according to sources", "reportedly". A noun alone is none of
// them: officials may meet, and a newspaper may name its sources.

import { anyOf, exceptNames, phrases, wordPattern, words } from '../find-words.ts';
import { told } from './verbs.ts';

const people = words(`
  officials sources experts analysts observers insiders critics commentators diplomats researchers specialists
  strategists witnesses aides lawmakers some many`);

const onePerson = words(
  'official source expert analyst observer insider diplomat aide researcher witness',
);

/** "officials familiar with the matter", "sources in the capital who asked not to be named". */
const closer = String.raw`(?:,?\s+(?:in|from|at|of|with|on|close|familiar|briefed|speaking|who|there)(?:\s+(?!says?\b|said\b)[\p{L}’'-]+){0,7}?,?)?`;

const adverbs = String.raw`(?:\s+(?:have|has|had|also|now|later|then|generally|widely|still))?`;

const saying = anyOf(
  words(
    'say says said tell tells told think thinks thought write writes wrote fear fears feared claim claims warn',
  ),
  words(
    'agree agrees agreed believe expect estimate predict suspect suggest report argue allege confirm deny note add',
  ),
  told(
    words(
      'believe expect estimate predict suspect suggest report argue allege confirm deny note add warn claim',
    ),
  ),
);

/** "the officials" are some that were told before, and "no official" nobody. */
const unheard = String.raw`(?<!\b(?:the|these|those|both|no|its|his|her)\s)`;

const group = String.raw`${unheard}${anyOf(people)}${closer}|\b(?:an?|one|another)\s+(?:\p{L}[\p{L}-]*\s+){0,3}?${anyOf(onePerson)}${closer}`;

const hedges = phrases(String.raw`
  reportedly
  allegedly
  purportedly
  supposedly
  it (?:is|was|has been) (?:said|reported|believed|claimed|thought|rumoured|rumored|alleged|understood) that
  (?:is|are|was|were) (?:said|reported|believed|rumoured|rumored|alleged|understood|thought) to
  rumou?r has it
  (?:media|press|news|unconfirmed) reports (?:say|said|suggest|suggested|claim|claimed|have it)
  reports (?:say|suggest|claim|have it) that
  according to (?:unconfirmed|media|press|news|some|several|various) reports`);

/** "According to Business Insider" names an outlet. */
export const vagueSpeakers = exceptNames(
  wordPattern(
    String.raw`(?:${group})${adverbs}\s+${saying}`,
    String.raw`according\s+to\s+(?!the\s|these\s|its\s)(?:\p{L}[\p{L}-]*\s+){0,3}?${anyOf(people, onePerson)}`,
    String.raw`(?:said|say|says)\s+(?:\p{L}[\p{L}-]*\s+)?${anyOf(people.filter((one) => one !== 'some' && one !== 'many'))}`,
    anyOf(hedges),
  ),
  anyOf(people, onePerson),
);
