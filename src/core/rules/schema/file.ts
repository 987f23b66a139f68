import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** A file that the reader cannot place or read is silently missing from the site. The reader finds the faults. */
export const file = defineRule({
  id: 'schema/file',
  severity: 'error',
  summary: 'Keep the content folder to files of the format',
  why: 'A file that the reader cannot place or read is silently missing from the site. It is better to hear of it than to wonder where a briefing went.',
  mend: 'Save texts as UTF-8, keep them below a megabyte, and put each into the folder of its kind; what is no content belongs outside.',
  examples: {
    pass: [
      {
        name: 'an actor in the folder of actors',
        files: {
          'actors/new-body.md': `---
name: New Body
kind: igo
summary: A body.
---
`,
        },
      },
    ],
    fail: [
      {
        name: 'a folder that no kind has',
        files: { 'briefing/other.md': exampleBriefing({}) },
        finding: {
          file: 'briefing/other.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          message: '`briefing/other.md` belongs to no kind of content',
          help: 'did you mean the folder `briefings/`?',
        },
        mended: [{ file: 'briefing/other.md', moved: 'briefings/other.md', pasted: false }],
      },
      {
        name: 'an ending that no kind has',
        files: {
          'sources/report.yml': `title: Report
publisher: daily-post
published: 2024-11-15
url: https://post.example/report
`,
        },
        finding: {
          file: 'sources/report.yml',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          message: '`sources/report.yml` is not named like a source',
          help: 'rename it to `sources/report.yaml`',
        },
        mended: [{ file: 'sources/report.yml', moved: 'sources/report.yaml' }],
      },
    ],
  },
});
