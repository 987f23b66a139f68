import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** A misspelt key says nothing: the site would leave out what it holds, and nobody would notice. The reader finds the faults. */
export const unknownKey = defineRule({
  id: 'schema/unknown-key',
  severity: 'error',
  summary: 'Use only keys that exist',
  why: 'A misspelt key says nothing: the site would leave out what it holds, and nobody would notice.',
  mend: 'Correct the spelling, or delete the key.',
  examples: {
    pass: [
      {
        name: 'a key that exists',
        files: { 'briefings/example.md': exampleBriefing({ fields: `conflicts: None.` }) },
      },
    ],
    fail: [
      {
        name: 'a slip of the pen',
        files: { 'briefings/example.md': exampleBriefing({ fields: `conflict: None.` }) },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 1,
          endLine: 9,
          endColumn: 9,
          message: '`conflict` is not a key of a briefing',
          help: 'did you mean `conflicts`?',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'conflict:',
            to: 'conflicts:',
            offered: 'conflicts',
          },
        ],
      },
      {
        name: 'a comma that ends a value',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `takeaways: [{ text: The agency says so, claims: [order] }]
claims:
  order: { source: agency-report, text: Ordered, it says }`,
            text: `It was ordered, the agency says.[@order]`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 50,
          endLine: 11,
          endColumn: 57,
          message: '`it says` is not a key of the claim `order`',
          help: 'a comma ends a value inside `{ }`; put the text in quotation marks: `text: "Ordered, it says"`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'text: Ordered, it says',
            to: 'text: "Ordered, it says"',
          },
        ],
      },
    ],
  },
});
