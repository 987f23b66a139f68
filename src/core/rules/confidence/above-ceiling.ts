import type { Claim, Corpus } from '../../corpus/corpus.ts';
import {
  ceilingOf,
  confidenceRank,
  type Ceiling,
  type CeilingReason,
} from '../../provenance/ceiling.ts';
import type { Judgeable } from '../../provenance/judgeable.ts';
import { originsOf } from '../../provenance/origins.ts';
import { statusOf } from '../../provenance/status.ts';
import { originName } from '../../provenance/words.ts';
import { exampleBriefing, interestedNorthland } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { defineRule, type RelatedPlace, type Report } from '../rule.ts';
import { recordOf } from '../written.ts';

/** A judgement is no surer than what it stands on. */
export const aboveCeiling = defineRule({
  id: 'confidence/above-ceiling',
  severity: 'error',
  fields: ['claim.confidence'],
  summary: 'Claim no more confidence than the sourcing allows',
  why: 'Confidence tells how good the sourcing of a judgement is. One that rests on the word of a single party, on something disputed or on no known origin cannot be held with high confidence, however plausible it sounds.',
  mend: 'Lower `confidence`, or rest the judgement on better claims: verified ones, ones corroborated by somebody without a stake, or acts. What was weighed and found weaker belongs in `despite`, where it does not count.',
  examples: {
    pass: [
      {
        name: 'low confidence in what one party says',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: It has built such before., restsOn: [order] }`,
            text: 'Production was ordered, the agency says.[@order] We judge it likely that it began.[@outlook]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'high confidence in what one party says',
        files: {
          ...interestedNorthland,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: high, because: It has built such before., restsOn: [order] }`,
            text: 'Production was ordered, state media of Northland say.[@order] We judge it likely that it began.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 42,
          endLine: 11,
          endColumn: 46,
          message:
            '`outlook` has the confidence `high`, but its sourcing allows no more than `low`: `order` has one origin, Northland, which is an interested party',
          help: 'write `confidence: low`, or rest it on claims that are verified or corroborated by somebody without a stake',
          related: [
            {
              message: '`order` has one origin, Northland, which is an interested party',
              file: 'briefings/example.md',
              line: 10,
              column: 3,
            },
          ],
        },
        mended: [{ file: 'briefings/example.md', from: 'confidence: high', to: 'confidence: low' }],
      },
      {
        name: 'high confidence in what nobody has verified',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  count: { source: news-interview, saidBy: south-official }
  outlook: { kind: assessed, confidence: high, because: It has built such before., restsOn: [count] }`,
            text: 'Ten were built, an official of Southland says.[@count] We judge it likely that more will follow.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 42,
          endLine: 11,
          endColumn: 46,
          message:
            '`outlook` has the confidence `high`, but its sourcing allows no more than `moderate`: `count` is unverified',
          help: 'write `confidence: moderate`, or rest it on claims that are verified or corroborated by somebody without a stake',
          related: [
            {
              message: '`count` is unverified',
              file: 'briefings/example.md',
              line: 10,
              column: 3,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: 'confidence: high', to: 'confidence: moderate' },
        ],
      },
      {
        name: 'moderate confidence in something disputed, and in a judgement of low confidence',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  count: { source: news-interview, saidBy: south-official, status: disputed }
  doubt: { kind: assessed, confidence: low, because: Only one side says so., restsOn: [count] }
  outlook:
    kind: assessed
    confidence: moderate
    because: It has built such before.
    restsOn: [count, doubt]`,
            text: 'Ten were built, an official of Southland says.[@count] We doubt it.[@doubt] We judge it likely that more will follow.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 14,
          column: 17,
          endLine: 14,
          endColumn: 25,
          message:
            '`outlook` has the confidence `moderate`, but its sourcing allows no more than `low`: `count` is disputed; `doubt` is a judgement of low confidence',
          help: 'write `confidence: low`, or rest it on claims that are verified or corroborated by somebody without a stake',
          related: [
            {
              message: '`count` is disputed',
              file: 'briefings/example.md',
              line: 10,
              column: 3,
            },
            {
              message: '`doubt` is a judgement of low confidence',
              file: 'briefings/example.md',
              line: 11,
              column: 3,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: 'confidence: moderate', to: 'confidence: low' },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      const { confidence } = claim;
      if (claim.kind !== 'assessed' || confidence === undefined) continue;
      if (confidenceRank(confidence) === 0) continue;
      const ceiling = isDecidable(corpus, judgeable, claim) ? ceilingOf(corpus, claim) : undefined;
      if (ceiling && confidenceRank(confidence) > confidenceRank(ceiling.confidence)) {
        report(tooSure(corpus, claim, confidence, ceiling));
      }
    }
  },
});

/** A judgement without confidence among the supports has a finding of its own. */
function isDecidable(corpus: Corpus, judgeable: Judgeable, claim: Claim): boolean {
  if (!judgeable(claim)) return false;
  return claim.restsOn.every((ref) => {
    const support = corpus.claims.get(ref);
    if (!support) return false;
    return support.kind === 'assessed'
      ? support.confidence !== undefined
      : judgeable(support, 'interest');
  });
}

function tooSure(corpus: Corpus, claim: Claim, confidence: string, ceiling: Ceiling): Report {
  const reasons = ceiling.reasons.map((one) => wording(corpus, claim, one));
  const shown = reasons.slice(0, 3).join('; ');
  const more = reasons.length > 3 ? `; and ${reasons.length - 3} more` : '';
  return {
    at: valueAt(recordOf(corpus, claim), [...claim.path, 'confidence']),
    message: `\`${claim.id}\` has the confidence \`${confidence}\`, but its sourcing allows no more than \`${ceiling.confidence}\`: ${shown}${more}`,
    help: `write \`confidence: ${ceiling.confidence}\`, or rest it on claims that are verified or corroborated by somebody without a stake`,
    related: ceiling.reasons.flatMap((one, index) => placeOf(corpus, one, reasons[index] ?? '')),
    subject: claim.id,
  };
}

function placeOf(corpus: Corpus, reason: CeilingReason, message: string): readonly RelatedPlace[] {
  const support = corpus.claims.get(reason.claim);
  return support ? [{ at: keyAt(recordOf(corpus, support), support.path), message }] : [];
}

function wording(corpus: Corpus, claim: Claim, { why, claim: ref }: CeilingReason): string {
  const support = corpus.claims.get(ref);
  if (!support) return '';
  const name = `\`${support.briefing === claim.briefing ? support.id : ref}\``;
  switch (why) {
    case 'refuted':
    case 'disputed':
      return `${name} is ${why}`;
    case 'retracted':
      return `${name} rests only on what was retracted`;
    case 'no-origin':
      return `${name} has no known origin`;
    case 'one-interested-origin':
      return `${name} has one origin, ${originsOf(corpus, support)
        .map((one) => originName(corpus, one))
        .join()}, which is an interested party`;
    case 'not-verified':
      return `${name} is ${statusText(support)}`;
    case 'judgement':
      return `${name} is a judgement of ${support.confidence ?? 'low'} confidence`;
  }
}

function statusText(support: Claim): string {
  const status = statusOf(support);
  if (status === undefined) return 'an opinion';
  return status === 'corroborated' ? 'corroborated by interested parties only' : status;
}
