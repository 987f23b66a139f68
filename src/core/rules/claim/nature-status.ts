import type { Claim, Corpus } from '../../corpus/corpus.ts';
import { exampleBriefing } from '../example-world.ts';
import { valueAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { recordOf } from '../written.ts';

/** "Verified" says that something happened; a law, an opinion or a judgement does not happen. */
export const natureStatus = defineRule({
  id: 'claim/nature-status',
  severity: 'error',
  fields: ['claim.nature', 'claim.status'],
  summary: 'Give a status to facts alone, not to acts, opinions and assessments',
  why: 'A status says whether the content of a claim is so. Of an act the saying itself is the fact, an opinion is neither true nor false, and what the desk judges has a confidence instead. “Verified” beside any of them claims a check that cannot be made.',
  mend: 'Delete `status`. If the claim is about something that happened, write `nature: fact`; if it is not the desk’s own judgement, delete `kind: assessed`.',
  examples: {
    pass: [
      {
        name: 'a fact with a status, an act and an assessment without',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, status: disputed }
  decree: { nature: act, source: agency-report }
  outlook: { kind: assessed, confidence: low, because: One party says so., restsOn: [order] }`,
            text: 'Production was ordered by decree, the agency says.[@order; @decree] We doubt that it began.[@outlook]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'an act',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { nature: act, source: agency-report, status: disputed }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 56,
          endLine: 10,
          endColumn: 64,
          message: '`order` is an act, which cannot be `disputed`',
          help: 'delete `status: disputed`, or write `nature: fact` if it is about something that happened',
        },
        mended: [{ file: 'briefings/example.md', from: 'nature: act', to: 'nature: fact' }],
      },
      {
        name: 'an opinion',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  cheap: { nature: opinion, source: agency-report, status: unverified }`,
            text: 'Drones are cheap, the agency says.[@cheap]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 60,
          endLine: 10,
          endColumn: 70,
          message: '`cheap` is an opinion, which cannot be `unverified`',
          help: 'delete `status: unverified`, or write `nature: fact` if it is about something that happened',
        },
        mended: [{ file: 'briefings/example.md', from: 'nature: opinion', to: 'nature: fact' }],
      },
      {
        name: 'an assessment',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report }
  outlook:
    kind: assessed
    status: verified
    confidence: low
    because: One party says so.
    restsOn: [order]`,
            text: 'Production was ordered, the agency says.[@order] We doubt that it began.[@outlook]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 13,
          column: 13,
          endLine: 13,
          endColumn: 21,
          message: '`outlook` is a judgement of the desk, which cannot be `verified`',
          help: 'delete `status: verified`; `confidence` and `likelihood` say how sure the desk is',
        },
        mended: [{ file: 'briefings/example.md', from: '    status: verified\n', to: '' }],
      },
    ],
  },
  check({ corpus, report }) {
    for (const claim of corpus.claims.values()) {
      const { kind, nature, statedStatus } = claim;
      if (statedStatus === undefined || (kind !== 'assessed' && nature === 'fact')) continue;
      report(misplaced(corpus, claim, statedStatus));
    }
  },
});

function misplaced(corpus: Corpus, claim: Claim, status: string): Report {
  const { id, path } = claim;
  return {
    at: valueAt(recordOf(corpus, claim), [...path, 'status']),
    message: `\`${id}\` is ${noun(claim)} be \`${status}\``,
    help:
      claim.kind === 'assessed'
        ? `delete \`status: ${status}\`; \`confidence\` and \`likelihood\` say how sure the desk is`
        : `delete \`status: ${status}\`, or write \`nature: fact\` if it is about something that happened`,
    subject: id,
  };
}

function noun({ kind, nature }: Claim): string {
  if (kind === 'assessed') return 'a judgement of the desk, which cannot';
  return nature === 'act' ? 'an act, which cannot' : 'an opinion, which cannot';
}
