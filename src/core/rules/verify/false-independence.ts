import type { Claim, Corpus } from '../../corpus/corpus.ts';
import {
  distinct,
  originsOf,
  originsOfAttribution,
  type Origin,
} from '../../provenance/origins.ts';
import { originName } from '../../provenance/words.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { citedClaims } from '../prose/cited-claims.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { outside } from '../prose/prose.ts';
import { defineRule, type Report, type RuleContext } from '../rule.ts';
import { recordOf } from '../written.ts';

/** Ten newspapers that print one telegram are ten newspapers and one telegram. */
export const falseIndependence = defineRule({
  id: 'verify/false-independence',
  severity: 'warning',
  summary: 'Speak of several sources only where there are several origins',
  why: '“Multiple sources” and “independently” tell readers that one thing was seen from several sides. Where all that is cited goes back to one origin, it was said once and copied, and the words lend it a weight that it does not have.',
  mend: 'Say who said it first, or say that the others repeat it. If there is another origin, cite a claim of it.',
  examples: {
    pass: [
      {
        name: 'several origins, and several copies that are called so',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  both: { attributions: [{ source: agency-report }, { source: news-interview, saidBy: south-official }] }
  copied: { attributions: [{ source: agency-report }, { source: post-story }] }`,
            text: 'Production was ordered, several sources say.[@both] Several outlets repeat the report of one agency.[@copied]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a report and a story that repeats it',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { attributions: [{ source: agency-report }, { source: post-story }] }`,
            text: 'Production was ordered, several sources say.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 25,
          endLine: 13,
          endColumn: 40,
          message: '`several sources` makes several witnesses of one origin: Northland',
          help: 'say whose word it is, `according to Northland`, or cite a claim that begins with somebody else',
          related: [
            {
              message: '`order` begins with Northland',
              file: 'briefings/example.md',
              line: 10,
              column: 3,
            },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'several sources say',
            to: 'according to Northland',
          },
        ],
      },
      {
        name: 'two documents cited side by side',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was independently reported by two papers.[@agency-report; @post-story]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 16,
          endLine: 11,
          endColumn: 38,
          message: '`independently reported` makes several witnesses of one origin: Northland',
          help: 'say whose word it is, `according to Northland`, or cite a claim that begins with somebody else',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'Production was independently reported by two papers.',
            to: 'Production was ordered, according to Northland.',
            offered: 'according to Northland',
          },
        ],
      },
    ],
  },
  check(context) {
    for (const sentence of proseSentences(context.corpus)) {
      const found = multipliedIn(context, sentence);
      if (found) context.report(multiplied(context.corpus, sentence, found));
    }
  },
});

interface Multiplied {
  readonly words: Span;
  readonly claims: readonly Claim[];
  readonly origin: Origin;
}

/** The words of a sentence that make several witnesses of one origin. */
export function multipliedIn(context: RuleContext, sentence: Sentence): Multiplied | undefined {
  const { text, prose } = sentence;
  const many = prose.manyWitnesses(text);
  if (many.length === 0) return undefined;
  const quoted = prose.quotations(text);
  const [words] = outside(many, quoted);
  if (!words || prose.oneWitness(text).length > 0) return undefined;
  // Those of whom somebody else tells are no witnesses.
  const telling = outside(prose.tellsThat(text), quoted);
  if (telling.some(({ end }) => end <= words.start)) return undefined;
  const claims = reportedClaims(context, sentence);
  const origin = claims && onlyOrigin(context.corpus, claims);
  return origin && { words, claims, origin };
}

function multiplied(
  corpus: Corpus,
  sentence: Sentence,
  { words, claims, origin }: Multiplied,
): Report {
  const name = originName(corpus, origin);
  return {
    at: placeIn(sentence, words),
    message: `${tick(wordsAt(sentence, words))} makes several witnesses of one origin: ${name}`,
    help: `say whose word it is, \`according to ${name}\`, or cite a claim that begins with somebody else`,
    related: whereDeclared(corpus, claims, name),
    subject: sentence.block.text,
  };
}

/** Undefined where something is cited that tells of the sources themselves, or that nothing may be computed over. */
function reportedClaims(
  { corpus, judgeable }: RuleContext,
  sentence: Sentence,
): readonly Claim[] | undefined {
  const claims = citedClaims(corpus, sentence).map(({ claim }) => claim);
  const countable = claims.every((claim) => claim.kind === 'reported' && judgeable(claim));
  return countable && claims.length > 0 ? claims : undefined;
}

/** The one origin of all attributions; what has none that is known may be another. */
function onlyOrigin(corpus: Corpus, claims: readonly Claim[]): Origin | undefined {
  const isKnown = claims.every((claim) =>
    claim.attributions.every((one) => originsOfAttribution(corpus, claim, one).length > 0),
  );
  const origins = distinct(claims.flatMap((claim) => originsOf(corpus, claim)));
  return isKnown && origins.length === 1 ? origins[0] : undefined;
}

const whereDeclared = (corpus: Corpus, claims: readonly Claim[], name: string) =>
  [...new Set(claims)]
    .filter(({ implicit }) => !implicit)
    .map((claim) => ({
      at: keyAt(recordOf(corpus, claim), claim.path),
      message: `\`${claim.id}\` begins with ${name}`,
    }));
