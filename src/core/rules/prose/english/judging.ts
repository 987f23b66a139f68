// How a desk words its own judgements: what follows from what, how likely it is, and how sure the desk is of it.

import { anyOf, phrases, wordPattern, words } from '../find-words.ts';

/** "likely", "roughly even chance"; the noun "likelihood" alone says nothing of how likely. */
export const likelihoods = wordPattern(
  anyOf(words('likely unlikely probable probably improbable')),
  anyOf(
    phrases(`
        almost certain
        almost certainly
        nearly certain
        in all likelihood
        in all probability
        (?:roughly )?even chance
        (?:almost )?no chance
        remote chance`),
  ),
);

const level = anyOf(
  words('high higher moderate medium low lower limited little some great greater full only'),
);
const degree = String.raw`(?:(?:level|degree)s?\s+of\s+)?`;
const adverb = '(?:(?:fairly|moderately|very|highly|quite|reasonably|not|only|therefore)\\s+){0,2}';

/** "moderate confidence", "our confidence", "we are confident that"; never a vote of confidence or investors'. */
export const confidences = wordPattern(
  String.raw`${level}\s+${degree}confidence`,
  String.raw`our\s+(?:own\s+)?${degree}confidence`,
  String.raw`(?:we|desk)\s+(?:(?:have|has|lacks?)\s+)?${degree}confidence`,
  String.raw`(?:level|degree)\s+of\s+confidence`,
  String.raw`(?:we|desk)\s+(?:are|is|remains?)\s+${adverb}confident`,
  String.raw`confidence\s+(?:in\s+(?:this|that|it)\s+)?(?:is|remains)\s+${adverb}${level}`,
);

/** How high a confidence is in ICD 203's three words, where a phrase says so. */
export function confidenceLevel(phrase: string): 'high' | 'moderate' | 'low' | undefined {
  const found = /\b(?:(high)|(moderate|moderately|medium)|(low|limited|little))\b/i.exec(phrase);
  if (found?.[1]) return 'high';
  if (found?.[2]) return 'moderate';
  return found ? 'low' : undefined;
}

const judge = anyOf(
  words('assess judge believe conclude estimate infer suspect think expect reckon consider deduce'),
);
const implies = anyOf(
  words('suggests suggest indicates indicate implies imply'),
  phrases(`
    points? to
    hints? at
    makes? it (?:very |more |highly )?(?:likely|probable|unlikely)`),
);
const view = anyOf(words('view judgement judgment assessment opinion reading estimate estimation'));

/** What evidence is called; "the report suggests" only tells what the report says. */
const evidence = anyOf(
  words(`
    evidence timing pattern wording absence silence change pictures footage move coincidence trend delay choice lack
    reports accounts figures numbers visit sequence`),
);
const conclusion = String.raw`${anyOf(words('this that these those which all'))}(?:\s+(?:figures|numbers|reports|words|facts|pictures))?`;

/** What the desk concludes in its own voice. */
export const judgements = wordPattern(
  String.raw`we\s+(?:(?:also|therefore|thus|still|do)\s+)?${judge}(?!\s+it\s+to\s+be\s+said)`,
  String.raw`in\s+our\s+(?:own\s+)?${view}`,
  String.raw`our\s+(?:own\s+)?${view}\s+is`,
  String.raw`(?:leads?|led)\s+us\s+to`,
  String.raw`(?:${conclusion}|such\s+\p{L}+)\s+(?:also\s+|strongly\s+|clearly\s+)?${implies}`,
  String.raw`(?:the|taken\s+together,\s+the)\s+${evidence}(?:\s+\p{L}+){0,4}\s+${implies}`,
  String.raw`(?:is|are|was|were)\s+(?:another\s+|an?\s+(?:\p{L}+\s+)?|clear\s+)?signs?\s+(?:that|of)`,
  String.raw`it\s+(?:is|seems|appears|remains)\s+(?:\p{L}+\s+)?(?:likely|unlikely|probable|improbable|certain)\s+that`,
  String.raw`(?:most\s+likely|likeliest|most\s+probable)\s+(?:explanation|reason|reading|cause)\s+is`,
);

/** The desk itself. */
export const ownVoice = wordPattern(anyOf(words('we our us')));
