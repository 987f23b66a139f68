import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';
import { withheldUses } from './withheld-uses.ts';

const plan = exampleBriefing({
  fields: `embargo: 2034-11-16T06:00:00+09:00
claims:
  plan: { source: post-story }`,
  text: 'A plan exists, the paper says.[@plan]',
});

/** An embargo holds for everything that would give it away. */
export const embargo = defineRule({
  id: 'release/embargo',
  severity: 'error',
  fields: ['briefing.embargo'],
  summary: 'Cite and link nothing that is still under embargo',
  why: 'A text that goes out before the embargo ends and cites what is under it breaks the embargo.',
  mend: 'Wait, take the citation out, or put the text under the same embargo.',
  examples: {
    pass: [
      {
        name: 'a text under the same embargo',
        files: {
          'briefings/plan.md': plan,
          'briefings/example.md': exampleBriefing({
            fields: 'embargo: 2034-11-16T06:00:00+09:00',
            text: 'See [the plan](briefing:plan).[@agency-report]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a link to a briefing under embargo',
        files: {
          'briefings/plan.md': plan,
          'briefings/example.md': exampleBriefing({
            text: 'See [the plan](briefing:plan).[@agency-report]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 30,
          message:
            'the link `briefing:plan` names the briefing `plan`, which is under embargo until `2034-11-16T06:00:00+09:00`',
          help: 'take it out until then, or write `embargo: 2034-11-16T06:00:00+09:00` here, too',
          related: [{ message: 'it is said here', file: 'briefings/plan.md', line: 9, column: 10 }],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'topics: [drones]\n',
            to: 'topics: [drones]\nembargo: 2034-11-16T06:00:00+09:00\n',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    withheldUses(context, 'embargo').forEach(context.report);
  },
});
