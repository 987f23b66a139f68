import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** Ids are addresses. The reader finds the faults. */
export const id = defineRule({
  id: 'schema/id',
  severity: 'error',
  summary: 'Write ids in small letters, digits and hyphens',
  why: 'Ids are addresses. They have to work in every browser, on every file system and in every message, for good.',
  mend: 'Use a-z, 0-9 and single hyphens, at most 80 characters, and no word that the site keeps for itself. The id of a file is its name.',
  examples: {
    pass: [
      {
        name: 'small letters and a hyphen',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  first-order: { source: agency-report }`,
            text: `It was ordered, the agency says.[@first-order]`,
          }),
        },
      },
    ],
    fail: [
      {
        name: 'capitals in a claim’s id',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  FirstOrder: { source: agency-report }`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 13,
          message: '`FirstOrder` cannot be an id: an id holds only a-z, 0-9 and single hyphens',
          help: 'write `first-order:`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '  FirstOrder:',
            to: '  first-order:',
            offered: 'first-order:',
          },
          {
            file: 'briefings/example.md',
            from: '[@agency-report]',
            to: '[@first-order]',
            pasted: false,
          },
        ],
      },
      {
        name: 'a reserved word',
        files: {
          'topics/search.md': `---
name: Searching
summary: Looking for things.
---
`,
        },
        finding: {
          file: 'topics/search.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          message:
            'the file name `search.md` gives the id `search`: the site keeps this word for itself',
          help: 'rename the file to `the-search.md`',
        },
        mended: [{ file: 'topics/search.md', moved: 'topics/the-search.md' }],
      },
    ],
  },
});
