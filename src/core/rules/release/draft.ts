import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';
import { withheldUses } from './withheld-uses.ts';

const plan = exampleBriefing({
  fields: `sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Read on paper, derivedFrom: [] }
claims:
  plan: { source: plan-note }`,
  text: 'A plan exists, the paper says.[@plan]',
}).replace('status: published', 'status: draft');

/** What is not published cannot be followed, and its author may still change every word. */
export const draft = defineRule({
  id: 'release/draft',
  severity: 'error',
  fields: ['briefing.status'],
  summary: 'Cite and link only what is published',
  why: 'A draft has no page, so what cites it leads nowhere, and it would tell readers what its authors have not yet stood up for.',
  mend: 'Publish the draft first, move a source that it declares to a file of its own, or take the citation out.',
  examples: {
    pass: [
      {
        name: 'a draft that cites a draft',
        files: {
          'briefings/plan.md': plan,
          'briefings/example.md': exampleBriefing({
            text: 'A plan exists, the paper says.[@plan#plan]',
          }).replace('status: published', 'status: draft'),
        },
      },
    ],
    fail: [
      {
        name: 'a published briefing that cites a claim of a draft',
        files: {
          'briefings/plan.md': plan,
          'briefings/example.md': exampleBriefing({
            text: 'A plan exists, the paper says.[@plan#plan]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 33,
          endLine: 11,
          endColumn: 42,
          message:
            'the citation `@plan#plan` names a claim of the briefing `plan`, which is a draft',
          help: 'publish `plan` first, or write `status: draft` here, too',
          related: [{ message: 'it is said here', file: 'briefings/plan.md', line: 4, column: 9 }],
        },
        mended: [{ file: 'briefings/example.md', from: 'status: published', to: 'status: draft' }],
      },
      {
        name: 'a claim that was read in a source of a draft',
        files: {
          'briefings/plan.md': plan,
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  intent: { source: plan-note }`,
            text: 'A plan exists, the paper says.[@intent]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 21,
          endLine: 10,
          endColumn: 30,
          message: '`source` names the source `plan-note`, which the draft `plan` declares',
          help: 'move `plan-note` to a file of its own, `sources/plan-note.yaml`, or write `status: draft` here, too',
          related: [{ message: 'it is said here', file: 'briefings/plan.md', line: 4, column: 9 }],
        },
        mended: [{ file: 'briefings/example.md', from: 'status: published', to: 'status: draft' }],
      },
    ],
  },
  check(context) {
    withheldUses(context, 'draft').forEach(context.report);
  },
});
