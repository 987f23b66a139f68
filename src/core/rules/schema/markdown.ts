import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** Whoever writes a briefing writes for readers, not for browsers. The reader finds the faults. */
export const markdown = defineRule({
  id: 'schema/markdown',
  severity: 'error',
  summary: 'Write plain Markdown, without HTML and unsafe links',
  why: 'Whoever writes a briefing writes for readers, not for browsers. HTML and script links could run code on their machines, and citations in headings or links support nothing in particular.',
  mend: 'Say it in Markdown; move a citation behind the sentence that it supports; write `<` as `&lt;` where the sign itself is meant.',
  examples: {
    pass: [
      {
        name: 'signs in code and as entities',
        files: {
          'briefings/example.md': exampleBriefing({
            text: `The agency writes \`<b>\` and 1 &lt; 2.[@agency-report]`,
          }),
        },
      },
    ],
    fail: [
      {
        name: 'raw HTML',
        files: {
          'briefings/example.md': exampleBriefing({
            text: `It was <u>ordered</u>, the agency says.[@agency-report]`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 8,
          endLine: 11,
          endColumn: 22,
          message: '`<u>ordered</u>` is raw HTML, which is not part of the format',
          help: 'write it in Markdown; to show the characters themselves, put them in backticks or write `&lt;` for `<`',
        },
        mended: [
          { file: 'briefings/example.md', from: '<u>ordered</u>', to: '*ordered*', pasted: false },
        ],
      },
      {
        name: 'a link that runs code',
        files: {
          'briefings/example.md': exampleBriefing({
            text: `It was [ordered](javascript:alert), the agency says.[@agency-report]`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 8,
          endLine: 11,
          endColumn: 35,
          message: 'the link `javascript:alert` begins with `javascript:`, which is not allowed',
          help: 'link with `https:`, `http:`, `mailto:`, `actor:`, `topic:` or `briefing:`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[ordered](javascript:alert)',
            to: 'ordered',
            pasted: false,
          },
        ],
      },
      {
        name: 'a citation in a heading',
        files: {
          'briefings/example.md': exampleBriefing({
            text: `## The order[@agency-report]

It was ordered, the agency says.[@agency-report]`,
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 13,
          endLine: 11,
          endColumn: 29,
          message: 'the citation `[@agency-report]` stands in a heading',
          help: 'move `[@agency-report]` to the sentence below the heading that says it',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'order[@agency-report]',
            to: 'order',
            pasted: false,
          },
        ],
      },
      {
        name: 'frontmatter that is never closed',
        files: {
          'topics/extra.md': `---
name: Extra
summary: More.
`,
        },
        finding: {
          file: 'topics/extra.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 4,
          message: 'the frontmatter that opens here is never closed',
          help: 'put a line `---` after the last field',
        },
        mended: [
          {
            file: 'topics/extra.md',
            from: `summary: More.
`,
            to: `summary: More.
---
`,
            pasted: false,
          },
        ],
      },
    ],
  },
});
