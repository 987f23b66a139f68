import type { Attribution, Briefing, Claim, Corpus } from '../../corpus/corpus.ts';
import { tick } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { isRefused, recordOf } from '../written.ts';

/** A machine does not know what it got wrong. */
export const machineUnreviewed = defineRule({
  id: 'quote/machine-unreviewed',
  severity: 'warning',
  fields: ['claim.quote.translation'],
  summary: 'Publish no machine translation that nobody has reviewed',
  why: 'Machines translate fluently and wrongly: negations, tenses and titles get lost without a trace in the sentence. Somebody who reads the original sees it at once.',
  mend: 'Let somebody who reads the original check the quotation, and name them in `reviewers`. If a person has translated it anew, write `translation: human`.',
  examples: {
    pass: [
      {
        name: 'a machine translation in a briefing with a reviewer',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `reviewers: [A. Reader]
claims:
  order:
    source: agency-report
    quote: { text: Begin., original: Commencez., translation: machine }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'one in a briefing without',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `actors: [north-agency]
claims:
  order:
    source: agency-report
    quote: { text: Begin., original: Commencez., translation: machine }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 63,
          endLine: 13,
          endColumn: 70,
          message:
            '`order` quotes a machine’s translation, `Begin.`, and nobody has reviewed the briefing',
          help: 'let somebody who reads the original check it, and add `reviewers: ["A name"]`, or write `translation: human` once a person has translated it',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'actors: [north-agency]',
            to: 'reviewers: ["A name"]',
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const briefing of corpus.briefings.values()) {
      if (briefing.status !== 'published' || isReviewed(briefing)) continue;
      for (const claim of briefing.claims.values()) {
        for (const attribution of claim.attributions) {
          if (attribution.quote?.translation === 'machine') {
            report(unreviewed(corpus, claim, attribution));
          }
        }
      }
    }
  },
});

const isReviewed = ({ reviewers, ai, record }: Briefing): boolean =>
  reviewers.length > 0 ||
  ai?.reviewedBy !== undefined ||
  ['reviewers', 'ai'].some((field) => isRefused(record, [field]));

const unreviewed = (corpus: Corpus, claim: Claim, { path, quote }: Attribution): Report => ({
  at: valueAt(recordOf(corpus, claim), [...path, 'quote', 'translation']),
  message: `\`${claim.id}\` quotes a machine’s translation, ${tick(quote?.text ?? '')}, and nobody has reviewed the briefing`,
  help: 'let somebody who reads the original check it, and add `reviewers: ["A name"]`, or write `translation: human` once a person has translated it',
  subject: claim.id,
});
