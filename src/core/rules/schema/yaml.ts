import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** YAML gives a meaning to signs that look harmless: a colon begins a value, ` #` begins a comment, `&` and `*` and `!` begin marks of their own. The reader finds the faults. */
export const yaml = defineRule({
  id: 'schema/yaml',
  severity: 'error',
  summary: 'Write YAML that says what you mean',
  why: 'YAML gives a meaning to signs that look harmless: a colon begins a value, ` #` begins a comment, `&` and `*` and `!` begin marks of their own. Text that is cut short by one of them would be published as it was cut.',
  mend: 'Put text that holds such signs in quotation marks, indent with spaces, close what you open.',
  examples: {
    pass: [
      {
        name: 'text with signs, in quotation marks',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `gaps: ["Output: unknown", "Line #2 is not described"]`,
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a colon in text',
        files: {
          'briefings/example.md': exampleBriefing({ fields: `conflicts: None: we checked` }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 28,
          message: '`None: we checked` holds a colon, which YAML reads as another key',
          help: 'put the text in quotation marks: `conflicts: "None: we checked"`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'conflicts: None: we checked',
            to: 'conflicts: "None: we checked"',
          },
        ],
      },
      {
        name: 'text cut short by what looks like a comment',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `conflicts: One author owns share #2`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 36,
          message:
            'YAML cuts this text short at ` #`: all that it reads is `One author owns share`',
          help: 'put the whole text in quotation marks: `"One author owns share #2"`, or move a comment to a line of its own',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'conflicts: One author owns share #2',
            to: 'conflicts: "One author owns share #2"',
            offered: '"One author owns share #2"',
          },
        ],
      },
      {
        name: 'a key that stands twice',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `reviewBy: 2030-01-01
reviewBy: 2031-01-01`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 1,
          endLine: 10,
          endColumn: 9,
          message: 'the key `reviewBy` stands twice',
          help: 'keep one `reviewBy` and delete the other, or give it another name',
          related: [
            { message: 'it stands here first', file: 'briefings/example.md', line: 9, column: 1 },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: `
reviewBy: 2031-01-01`,
            to: '',
            pasted: false,
          },
        ],
      },
      {
        name: 'a quotation mark that is never closed',
        files: {
          'topics/extra.md': `---
name: "Extra
summary: More.
---
`,
        },
        finding: {
          file: 'topics/extra.md',
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 8,
          message: 'the quotation mark `"` that opens here is never closed',
          help: 'close it: `"Extra"`',
        },
        mended: [{ file: 'topics/extra.md', from: '"Extra', to: '"Extra"' }],
      },
    ],
  },
});
