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

export const sayVerbs = finder(
  wordPattern(
    anyOf(words('says said tells told writes wrote')),
    String.raw`(?<!\b(?:to|have|a|the)\s)(?:say|tell)`,
    `${notAdjective}${anyOf(pasts(nounsToo), told(alwaysVerbs))}`,
    String.raw`${anyOf(words('reports claims states notes noted adds added claim estimates estimated admits admitted'))}\s+that`,
  ),
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

export const attributions = finder(
  wordPattern(
    anyOf(
      words(
        'say says said saying tell tells told telling write writes wrote speak speaks spoke spoken',
      ),
    ),
    String.raw`states\s+that|stated|stating`,
    anyOf(regular(nounsToo.filter((verb) => verb !== 'state'))),
    anyOf(regular([...alwaysVerbs, ...otherVerbs]), nouns, ways),
    possessed,
  ),
);

/** "The Daily Post has the leader watch": whose account it is shows in the bare verb. */
const hasSomebodyDo = String.raw`(?:has|have|had)\s+(?:(?:the\s+)?\p{L}+|\p{L}+(?:\s+\p{L}+){1,2})\s+${anyOf(words('say speak watch order tell visit call ask announce warn promise claim begin'))}`;

/** "took the car as a hint", "reads it as pressure" */
const takesAs = String.raw`${anyOf(words('take takes took read reads regard regards regarded treat treats treated'))}\s+(?:[\p{L}’'-]+\s+){1,6}?as`;

/** "put the dead at 1,000" */
const putsAt = String.raw`puts?\s+(?:[\p{L}\p{N}’'-]+\s+){1,8}?at`;

const haveItFrom = String.raw`(?:has|have|had)\s+it\s+from`;

/** "By the Kyiv Independent the figure was …", but not "By November". */
const byName = exactPattern(String.raw`By\s+[Tt]he\s+\p{Lu}[\p{L}-]*`);

export const weakAttributions = finder(
  wordPattern(
    anyOf(
      words(`
        see sees saw call calls called count counts counted credit credits credited name names named think thinks thought
        judge judges judged assess assesses assessed consider considers considered give gives gave show shows showed shown post posts posted print
        prints printed publish publishes published carry carries carried broadcast release releases released issue
        issues issued claimant claimants`),
    ),
    hasSomebodyDo,
    takesAs,
    putsAt,
    haveItFrom,
  ),
  byName,
);
