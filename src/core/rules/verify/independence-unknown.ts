import type { Attribution, Claim, Corpus } from '../../corpus/corpus.ts';
import { chainOf } from '../../provenance/chain.ts';
import { originsOf, originsOfAttribution } from '../../provenance/origins.ts';
import { statusOf } from '../../provenance/status.ts';
import { chainText } from '../../provenance/words.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt, valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { isWritten, recordOf } from '../written.ts';

/** A document that came from nobody knows where may well have come from one of the others. */
export const independenceUnknown = defineRule({
  id: 'verify/independence-unknown',
  severity: 'warning',
  fields: ['claim.status'],
  summary: 'Leave no attribution of unknown origin among those that corroborate a claim',
  why: 'A reader counts every document listed under “corroborated” as one more who says so. One whose origin is not known may be a copy of another, and then adds nothing but the look of support.',
  mend: 'Find out where the document has it from and complete its `derivedFrom`, or the claim’s `via`. If it cannot be found out, delete the attribution.',
  examples: {
    pass: [
      {
        name: 'two known origins',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    status: corroborated
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }`,
            text: 'Production was ordered, both sides say.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a third document of which it is not known what it takes over',
        files: {
          'sources/rumour.yaml': `title: Order rumoured
publisher: daily-post
published: 2024-11-15
url: https://post.example/rumour
`,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    status: corroborated
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }
      - { source: rumour, locator: second paragraph }`,
            text: 'Production was ordered, both sides say.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 13,
          endLine: 11,
          endColumn: 25,
          message:
            '`order` is marked corroborated, but an attribution of it has no known origin: rumour',
          help: 'write `via: []` if it is that document’s own reporting, add the way by which it came, or delete the attribution',
          related: [
            {
              message: 'the origin of this attribution is not known: rumour',
              file: 'briefings/example.md',
              line: 15,
              column: 19,
            },
          ],
        },
        mended: [
          { file: 'briefings/example.md', from: 'locator: second paragraph', to: 'via: []' },
        ],
      },
    ],
  },
  check({ corpus, judgeable, report }) {
    for (const claim of corpus.claims.values()) {
      if (statusOf(claim) !== 'corroborated' || !judgeable(claim)) continue;
      // With fewer known origins `verify/overstated` speaks.
      if (originsOf(corpus, claim).length < 2) continue;
      const unknown = claim.attributions.filter(
        (one) => originsOfAttribution(corpus, claim, one).length === 0,
      );
      if (unknown.length > 0) report(leaning(corpus, claim, unknown));
    }
  },
});

function leaning(corpus: Corpus, claim: Claim, unknown: readonly Attribution[]): Report {
  const record = recordOf(corpus, claim);
  const chains = unknown.map((one) => chainText(chainOf(corpus, one)));
  return {
    at: valueAt(record, [...claim.path, 'status']),
    message: `\`${claim.id}\` is marked corroborated, but ${chains.length > 1 ? 'attributions' : 'an attribution'} of it ${chains.length > 1 ? 'have' : 'has'} no known origin: ${chains.join('; ')}`,
    help: 'write `via: []` if it is that document’s own reporting, add the way by which it came, or delete the attribution',
    related: unknown.map(({ path }, index) => {
      const source = [...path, 'source'];
      return {
        at: isWritten(record, source) ? valueAt(record, source) : keyAt(record, path),
        message: `the origin of this attribution is not known: ${chains[index]}`,
      };
    }),
    subject: claim.id,
  };
}
