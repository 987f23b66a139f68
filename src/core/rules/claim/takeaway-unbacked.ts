import type { Briefing, Takeaway } from '../../corpus/corpus.ts';
import { tick } from '../../read/fault.ts';
import { exampleBriefing } from '../example-world.ts';
import { keyAt } from '../places.ts';
import { defineRule, type Report } from '../rule.ts';
import { isLacking } from '../written.ts';

/** Many readers read nothing but the takeaways. */
export const takeawayUnbacked = defineRule({
  id: 'claim/takeaway-unbacked',
  severity: 'error',
  fields: ['briefing.takeaways.claims'],
  summary: 'Name the claims on which a takeaway rests',
  why: 'The key points are what most readers remember. One that names no claim cannot be traced to anybody, and nothing tells when what it rests on is disputed or retracted.',
  mend: 'List the claims it sums up under `claims`. A point of the desk’s own is a claim with `kind: assessed`.',
  examples: {
    pass: [
      {
        name: 'a takeaway with its claim',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - text: The agency says that production was ordered.
    claims: [order]
claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a takeaway without claims',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - text: The agency says that production was ordered.
claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 55,
          message:
            'the takeaway `The agency says that production was ordered.` names no claim on which it rests',
          help: 'add `claims: [order]`, or those of the briefing’s claims that it sums up',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'ordered.\nclaims:',
            to: 'ordered.\n    claims: [order]\nclaims:',
            pasted: false,
          },
        ],
      },
      {
        name: 'a takeaway with an empty list',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - { text: The agency says that production was ordered., claims: [] }
claims:
  order: { source: agency-report }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 59,
          endLine: 10,
          endColumn: 65,
          message:
            'the takeaway `The agency says that production was ordered.` names no claim on which it rests',
          help: 'add `claims: [order]`, or those of the briefing’s claims that it sums up',
        },
        mended: [{ file: 'briefings/example.md', from: 'claims: []', to: 'claims: [order]' }],
      },
      {
        name: 'a takeaway of a briefing that declares no claims',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways:
  - text: The agency says that production was ordered.`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 55,
          message:
            'the takeaway `The agency says that production was ordered.` names no claim on which it rests',
          help: 'declare what it sums up under `claims`, for instance `point: { source: agency-report }`, and add `claims: [point]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'ordered.\n---',
            to: 'ordered.\n    claims: [point]\nclaims:\n  point: { source: agency-report }\n---',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const briefing of corpus.briefings.values()) {
      for (const takeaway of briefing.takeaways) {
        const path = [...takeaway.path, 'claims'];
        if (takeaway.claims.length === 0 && isLacking(briefing.record, path)) {
          report(unbacked(briefing, takeaway));
        }
      }
    }
  },
});

function unbacked(briefing: Briefing, takeaway: Takeaway): Report {
  const { record } = briefing;
  const path = [...takeaway.path, 'claims'];
  return {
    at: keyAt(record, path),
    message: `the takeaway ${tick(takeaway.text)} names no claim on which it rests`,
    help: advice(briefing),
    subject: takeaway.text,
  };
}

function advice({ claims, text }: Briefing): string {
  const [first] = claims.keys();
  if (first !== undefined) {
    return `add \`claims: [${first}]\`, or those of the briefing’s claims that it sums up`;
  }
  const cited = text.targets.flat().find((one) => one && 'source' in one);
  const source = cited && 'source' in cited ? cited.source : 'some-source';
  return `declare what it sums up under \`claims\`, for instance \`point: { source: ${source} }\`, and add \`claims: [point]\``;
}
