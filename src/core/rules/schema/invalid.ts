import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** A missing or mistaken value leaves a gap on the page or says something else than was meant. The reader finds the faults. */
export const invalid = defineRule({
  id: 'schema/invalid',
  severity: 'error',
  summary: 'Give every field a value of its kind',
  why: 'A missing or mistaken value leaves a gap on the page or says something else than was meant.',
  mend: 'Write the value in the form that the help shows, or one of the words that it lists. The format reference tells of each field what it takes and what it is for.',
  examples: {
    pass: [
      {
        name: 'fields as they should be',
        files: {
          'briefings/example.md': exampleBriefing({ fields: `tlp: GREEN` }),
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
tlp: GREEN
`,
        },
      },
    ],
    fail: [
      {
        name: 'a word that the vocabulary lacks',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, status: unverfied }`,
            text: `It was ordered, the agency says.[@order]`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 43,
          endLine: 10,
          endColumn: 52,
          message:
            '`status` is `unverfied`, which is none of `unverified`, `corroborated`, `verified`, `disputed`, `refuted`',
          help: 'did you mean `status: unverified`?',
        },
        mended: [
          { file: 'briefings/example.md', from: 'status: unverfied', to: 'status: unverified' },
        ],
      },
      {
        name: 'a required field that is missing',
        files: {
          'topics/extra.md': `---
name: Extra
---
`,
        },
        finding: {
          file: 'topics/extra.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 4,
          message: '`summary` is missing in a topic: what belongs to it',
          help: 'add `summary: "…"`',
        },
        mended: [
          {
            file: 'topics/extra.md',
            from: `name: Extra
`,
            to: `name: Extra
summary: "…"
`,
            offered: 'summary: "…"',
          },
        ],
      },
      {
        name: 'text where a list is meant',
        files: {
          'briefings/example.md': exampleBriefing({ fields: `gaps: The number of drones` }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 7,
          endLine: 9,
          endColumn: 27,
          message: '`gaps` is `The number of drones`, not a list',
          help: 'write `gaps: [The number of drones]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'gaps: The number of drones',
            to: 'gaps: [The number of drones]',
          },
        ],
      },
      {
        name: 'attributions beside what they replace',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order:
    source: agency-report
    attributions: [{ source: agency-report }]`,
            text: `It was ordered, the agency says.[@order]`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 11,
          message: '`source` stands beside `attributions` in the claim `order`',
          help: 'move `source` into the entry of `attributions` that it belongs to',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: `    source: agency-report
`,
            to: '',
            pasted: false,
          },
        ],
      },
    ],
  },
});
