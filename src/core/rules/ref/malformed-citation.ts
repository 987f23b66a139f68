import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';
import { linkedBodies } from '../texts.ts';
import { bareCitations } from './bare-citations.ts';

/** What only looks like a citation cites nothing, and nobody sees it. */
export const malformedCitation = defineRule({
  id: 'ref/malformed-citation',
  severity: 'error',
  summary: 'Write citations in their one form: `[@id]`, `[@id, p. 4]`, `[@one; @two]`',
  why: 'A citation with a slip in its form would stand in the text as plain words or become a link, and the sentence before it would look sourced without being so.',
  mend: 'Write ids and locators between one pair of brackets, each id with its `@`, parted by `;`.',
  examples: {
    pass: [
      {
        name: 'one id, a locator, several ids',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered,[@agency-report] the agency says.[@post-story, p. 4; @news-interview]',
          }),
        },
      },
      {
        name: 'a user name and a mail address',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'The agency posted it as @somebody and gave press@agency.example as its address.[@agency-report]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'words in the brackets',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[see @agency-report, p. 4]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 41,
          endLine: 11,
          endColumn: 67,
          message:
            '`[see @agency-report, p. 4]` is not a citation: only ids and locators stand in the brackets',
          help: 'write `[@agency-report, p. 4]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[see @agency-report, p. 4]',
            to: '[@agency-report, p. 4]',
          },
        ],
      },
      {
        name: 'a citation that Markdown takes for a link',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[@agency-report](https://agency.example/report)',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 41,
          endLine: 11,
          endColumn: 88,
          message:
            '`[@agency-report](https://agency.example/report)` is a link to `https://agency.example/report`, not a citation',
          help: "write `[@agency-report]`; the address belongs in the source's `url`",
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[@agency-report](https://agency.example/report)',
            to: '[@agency-report]',
          },
        ],
      },
      {
        name: 'an id without brackets',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered,[@agency-report] the agency says (@post-story).',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 58,
          endLine: 11,
          endColumn: 69,
          message: '`@post-story` stands without brackets, so it cites nothing',
          help: 'write `[@post-story]`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: ' (@post-story).',
            to: '.[@post-story]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const { body, briefing, place } of linkedBodies(corpus)) {
      for (const block of body.blocks) {
        for (const bare of bareCitations(corpus, block, briefing?.id)) {
          report({
            at: place(bare),
            message: `\`@${bare.id}\` stands without brackets, so it cites nothing`,
            help: `write \`[@${bare.id}]\``,
            subject: block.text,
          });
        }
      }
    }
  },
});
