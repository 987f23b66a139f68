import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';
import { allMissing } from './all-missing.ts';

/** What names nothing cannot be followed, by a reader or by the program. */
export const unresolved = defineRule({
  id: 'ref/unresolved',
  severity: 'error',
  summary: 'Let every id, link and footnote name something that exists',
  why: 'A reader who follows a citation wants to arrive at who said it. An id that names nothing ends the way there, and nothing can be computed over it.',
  mend: 'Write the id of something that exists, or make what it names: `npm run new -- actor some-id` begins a file. Where a name without a page will do, write the name as people write it.',
  examples: {
    pass: [
      {
        name: 'a claim, a source, links and a footnote',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, saidBy: north-ministry }`,
            text: `## What is known

The [ministry](actor:north-ministry) ordered [drones](topic:drones), it says.[^1][@order; @post-story]

See [above](#what-is-known).[@order]

[^1]: Through its [state agency](actor:north-agency).[@agency-report]`,
          }),
        },
      },
      {
        name: 'a name that has no page',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, via: [Somebody Else] }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a slip in the id of a source',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-reprot }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 33,
          message: '`source` is `agency-reprot`, which names no source',
          help: 'did you mean `agency-report`?',
        },
        mended: [{ file: 'briefings/example.md', from: 'agency-reprot', to: 'agency-report' }],
      },
      {
        name: 'an actor where a document belongs',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: north-agency }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 32,
          message: '`source` is `north-agency`, which names an actor, not a source',
          help: 'did you mean `agency-report`?',
        },
        mended: [{ file: 'briefings/example.md', from: 'north-agency', to: 'agency-report' }],
      },
      {
        name: 'an id with its @ in the YAML',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: '@agency-report' }`,
            text: 'Production was ordered, the agency says.[@order]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 36,
          message: '`source` is `@agency-report`, but in YAML ids stand without `@`',
          help: 'write `source: agency-report`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: "source: '@agency-report'",
            to: 'source: agency-report',
          },
        ],
      },
      {
        name: 'a slip in a citation',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[@agency-raport, p. 2]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 43,
          endLine: 11,
          endColumn: 56,
          message: 'the citation `@agency-raport` names neither a claim nor a source',
          help: 'did you mean `[@agency-report, p. 2]`?',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[@agency-raport, p. 2]',
            to: '[@agency-report, p. 2]',
          },
        ],
      },
      {
        name: 'a link to a topic as if it were an actor',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production of [drones](actor:drones) was ordered, the agency says.[@agency-report]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 15,
          endLine: 11,
          endColumn: 37,
          message: 'the link `actor:drones` names a topic, not an actor',
          help: 'did you mean `topic:drones`?',
        },
        mended: [{ file: 'briefings/example.md', from: 'actor:drones', to: 'topic:drones' }],
      },
      {
        name: 'a footnote without a text',
        files: {
          'briefings/example.md': exampleBriefing({
            text: 'Production was ordered, the agency says.[^1][@agency-report]',
          }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 41,
          endLine: 11,
          endColumn: 45,
          message: 'the footnote `[^1]` has no text',
          help: 'add a paragraph that begins `[^1]: `',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: '[@agency-report]',
            to: '[@agency-report]\n\n[^1]: In the evening.[@agency-report]',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    for (const { meant: _, ...report } of allMissing(context)) context.report(report);
  },
});
