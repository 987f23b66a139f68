import type { Claim, Corpus } from '../../corpus/corpus.ts';
import { tick, type Span } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { citedClaims, type CitedClaim } from '../prose/cited-claims.ts';
import { placeIn, proseSentences, wordsAt, type Sentence } from '../prose/prose-sentences.ts';
import { outside, overlap } from '../prose/prose.ts';
import { defineRule, type Report } from '../rule.ts';

const decree = `claims:
  decree: { nature: act, source: agency-report }`;

/** What a desk concludes looks like what it found out, unless it says on what it rests. */
export const unlabelledJudgement = defineRule({
  id: 'confidence/unlabelled-judgement',
  severity: 'warning',
  summary: 'Make a claim of every judgement in the text',
  why: '“This suggests” and “we assess” are the words of a judgement. Cited to a report, it borrows the report’s weight: readers take it for something that was found out, and nobody can ask on what it stands or how sure the desk is.',
  mend: 'Declare the judgement as a claim of kind `assessed`, with what it rests on, and cite it. If the judgement is somebody else’s, say whose.',
  examples: {
    pass: [
      {
        name: 'a judgement with its claim, and one of somebody else',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: Only one side says so., restsOn: [order] }`,
            text: 'Production was ordered, the agency says.[@order] This suggests that it will begin.[@outlook] The Evening News says that this suggests the contrary.[@news-interview]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a conclusion cited to the report that it is drawn from',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: decree,
            text: 'The state took the works over.[@decree] This suggests that production will begin.[@decree]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 41,
          endLine: 13,
          endColumn: 54,
          message: '`This suggests` draws a conclusion, and no assessed claim stands behind it',
          help: 'cite a claim of its own, `[@judgement]`, and declare it: `judgement: { kind: assessed, confidence: low, because: "…", restsOn: [decree] }`; if somebody else concludes it, say who',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'decree: { nature: act, source: agency-report }',
            to: 'decree: { nature: act, source: agency-report }\n  judgement: { kind: assessed, confidence: low, because: "…", restsOn: [decree] }',
            offered:
              'judgement: { kind: assessed, confidence: low, because: "…", restsOn: [decree] }',
          },
          {
            file: 'briefings/example.md',
            from: 'will begin.[@decree]',
            to: 'will begin.[@judgement]',
            offered: '[@judgement]',
          },
        ],
      },
      {
        name: 'a judgement beside a claim that says it',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `${decree}
  outlook: { kind: assessed, confidence: low, because: It owns the works., restsOn: [decree] }`,
            text: 'The state took the works over, and we believe that production will begin.[@decree] It can begin at once.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 36,
          endLine: 14,
          endColumn: 46,
          message: '`we believe` draws a conclusion, and no assessed claim stands behind it',
          help: 'cite the judgement that it is, `[@outlook]`, or declare one; if somebody else concludes it, say who',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'begin.[@decree]',
            to: 'begin.[@outlook]',
            offered: '[@outlook]',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const sentence of proseSentences(corpus)) {
      const found = unlabelledIn(corpus, sentence);
      if (found) report(found);
    }
  },
});

/** A conclusion of the desk without a claim; what has no citation at all has a rule of its own, and what names nothing, too. */
export function unlabelledIn(corpus: Corpus, sentence: Sentence): Report | undefined {
  const { text, prose, unit } = sentence;
  const isUnresolved = sentence.citations.some(({ targets }) => targets.includes(undefined));
  if (!unit.cited || isUnresolved) return undefined;
  const judgements = prose.judgements(text);
  if (judgements.length === 0) return undefined;
  const quoted = prose.quotations(text);
  const cited = citedClaims(corpus, sentence);
  // What is wrong with a claim may be its kind.
  const labelled = cited.filter(({ claim }) => claim.kind === 'assessed' || !claim.sound);
  const found = outside(judgements, quoted).find(
    (one) => !labelled.some(({ cover }) => overlap(cover, one)),
  );
  if (!found || isOthers(sentence, found, quoted)) return undefined;
  return {
    at: placeIn(sentence, found),
    message: `${tick(wordsAt(sentence, found))} draws a conclusion, and no assessed claim stands behind it`,
    help: advice(sentence, cited),
    subject: sentence.block.text,
  };
}

/** The sentence says who concludes it. "We" is never somebody else, whatever it speaks of. */
function isOthers(sentence: Sentence, judgement: Span, quoted: readonly Span[]): boolean {
  const { text, prose } = sentence;
  if (prose.ownVoice(wordsAt(sentence, judgement)).length > 0) return false;
  return outside(prose.attributions(text), [...quoted, judgement]).length > 0;
}

function advice({ body }: Sentence, cited: readonly CitedClaim[]): string {
  const known = judgementOver(body.briefing?.claims.values() ?? [], cited);
  const orSay = 'if somebody else concludes it, say who';
  if (known) return `cite the judgement that it is, \`[@${known.id}]\`, or declare one; ${orSay}`;
  const grounds = cited.filter(({ claim }) => !claim.implicit).map(({ cite }) => cite.id);
  const restsOn = grounds.length === 0 ? '…' : [...new Set(grounds)].join(', ');
  return `cite a claim of its own, \`[@judgement]\`, and declare it: \`judgement: { kind: assessed, confidence: low, because: "…", restsOn: [${restsOn}] }\`; ${orSay}`;
}

/** A judgement of the briefing that rests on something cited here. */
function judgementOver(claims: Iterable<Claim>, cited: readonly CitedClaim[]): Claim | undefined {
  const refs = new Set(cited.map(({ claim }) => claim.ref));
  return [...claims].find(
    ({ kind, restsOn }) => kind === 'assessed' && restsOn.some((ref) => refs.has(ref)),
  );
}
