// Verbs and nouns of saying. Some forms are verbs and nouns alike ("report", "claims", "states"): they attribute,
// but where a rule needs a verb they count only before "that".

import { anyOf, exactPattern, finder, phrases, wordPattern, words } from '../find-words.ts';
import { pasts, regular, told } from './verbs.ts';

/** Never nouns, and seldom anything but a statement. */
const alwaysVerbs = words(`
  assert insist argue announce allege accuse warn confirm deny reply testify contend acknowledge proclaim reiterate`);

/** Of these, only the past is no noun. */
const nounsToo = words('report claim state declare remark comment disclose reveal maintain');

/** "a reported test", "the alleged order": there the word is an adjective. */
const notAdjective = String.raw`(?<!\b(?:a|an|the|this|that|its|their|his|her|such|of|most|many|first)\s)`;

export const sayVerbs = wordPattern(
  anyOf(words('says said tells told writes wrote')),
  String.raw`(?<!\b(?:to|have|a|the)\s)(?:say|tell)`,
  `${notAdjective}${anyOf(pasts(nounsToo), told(alwaysVerbs))}`,
  String.raw`${anyOf(words('reports claims states notes noted adds added claim estimates estimated admits admitted'))}\s+that`,
);

const nouns = words(`
  claim claims statement statements account accounts report reports announcement allegation allegations assertion
  caption captions testimony remark remarks communiqué dispatch estimate estimates interview version`);

const otherVerbs = words(`
  add warn note estimate describe quote cite recall point mention admit suggest predict believe expect promise vow
  pledge threaten complain explain emphasize emphasise stress boast dismiss reject dispute conclude propose portray
  depict hint`);

const ways = phrases(`
  according to
  in the words of
  in the view of
  in (?:its|his|her|their) view
  (?:is|are|was|were) (?:said|reported|believed|thought) to
  so say
  citing
  known from
  from one origin
  per
  reportedly
  allegedly
  alleged
  purportedly
  purported
  supposedly`);

/** "the agency's word", "KCNA’s words", "by its own telling". */
const possessed = String.raw`(?<=['’]s?\s|\bown\s)${anyOf(words('word words view telling figure figures count'))}`;

export const attributions = wordPattern(
  anyOf(
    words(
      'say says said saying tell tells told telling write writes wrote speak speaks spoke spoken',
    ),
  ),
  String.raw`states\s+that|stated|stating`,
  anyOf(regular(nounsToo.filter((verb) => verb !== 'state'))),
  anyOf(regular([...alwaysVerbs, ...otherVerbs]), nouns, ways),
  possessed,
);

/** "The Daily Post has the leader watch": whose account it is shows in the bare verb. */
const hasSomebodyDo = String.raw`(?:has|have|had)\s+(?:(?:the\s+)?\p{L}+|\p{L}+(?:\s+\p{L}+){1,2})\s+${anyOf(words('say speak watch order tell visit call ask announce warn promise claim begin'))}`;

/** "took the car as a hint", "reads it as pressure" */
const takesAs = String.raw`${anyOf(words('take takes took read reads regard regards regarded treat treats treated'))}\s+(?:[\p{L}’'-]+\s+){1,6}?as`;

const object = String.raw`(?:the|a|an|its|their|his|her|it|them|this|that|these|those|\d[\d,.]*)\s+(?:[\p{L}\p{N}’'-]+\s+){0,7}?`;
const calendar = anyOf(
  words('january february march april may june july august september october november december'),
  words('spring summer autumn winter mid-\\p{L}+ early late 1[89]\\d\\d 20\\d\\d'),
);

/**
 * "put the dead at 1,000", "dates the talks to August", "traces the engine to a firm": somebody's reckoning of a thing.
 * Without the thing it is the thing that does it: "the wreck dates to the spring".
 */
const reckons = [
  String.raw`(?:puts?|values?|numbers)\s+(?:[\p{L}\p{N}’'-]+\s+){1,8}?at`,
  String.raw`puts?\s+${object}(?:between|before|after|above|below|in\s+(?:the\s+)?${calendar})`,
  String.raw`(?:dates|dated)\s+${object}(?:to|from|in|before|after|between)`,
  String.raw`(?:traces?|traced|ascribes?|ascribed|attributes?|attributed)\s+${object}to`,
  String.raw`(?:identify|identifies|identified)\s+${object}as`,
];

/** Who gives an account of things: what others do with their hands, these do on paper. */
const accountants = anyOf(
  words(`
    service ministry agency command staff government council commission panel monitors team institute office centre
    center newspaper paper outlet site page report list caption statement map dataset database yearbook spokesperson
    spokesman spokeswoman official minister president analyst analysts`),
);

/** "the ministry places the plant in the north", "the page lists three plants" */
const accounts = String.raw`${accountants}\s+(?:(?:also|now|later|itself)\s+)?(?:(?:places?|placed|locates?|located|sets?)\s+${object}(?:in|at|on|near|by|between|among|along|north|south|east|west|before|after)|lists?|listed|records?|recorded|finds|found|traces?)`;

const haveItFrom = String.raw`(?:has|have|had)\s+it\s+from`;

/** "By the Kyiv Independent the figure was …", but not "By November". */
const byName = exactPattern(String.raw`By\s+[Tt]he\s+\p{Lu}[\p{L}-]*`);

export const weakAttributions = finder(
  wordPattern(
    anyOf(
      words(`
        see sees saw called counted credited named think thinks thought judged assess assesses assessed consider
        considers considered give gives gave showed shown posted printed publish publishes published carry carries
        carried released issued claimant claimants`),
    ),
    String.raw`(?<!\b(?:the|a|an|its|their|his|her|of|these|those|no|two|all)\s)${anyOf(words('call calls count counts credit credits name names judge judges show shows post posts print prints broadcast release releases issue issues'))}`,
    hasSomebodyDo,
    takesAs,
    ...reckons,
    accounts,
    haveItFrom,
  ),
  byName,
);
