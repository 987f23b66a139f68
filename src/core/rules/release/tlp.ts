import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';
import { withheldUses } from './withheld-uses.ts';

/** A marking that one careless citation gets round protects nobody. */
export const tlp = defineRule({
  id: 'release/tlp',
  severity: 'error',
  fields: ['briefing.tlp'],
  summary: 'Cite, link and show nothing that is marked above the site’s level',
  why: 'Who gave something under a marking relies on it. A citation tells that the thing exists and mostly what it says, even where its page is held back.',
  mend: 'Take it out, or mark the text that cites it as high; it is then held back, too.',
  examples: {
    pass: [
      {
        name: 'a source that is marked as the site is',
        files: { 'briefings/example.md': exampleBriefing({}) },
      },
    ],
    fail: [
      {
        name: 'a source for named recipients only',
        files: {
          'sources/agency-report.yaml': `title: Leader orders production
publisher: north-agency
published: 2024-11-15
url: https://agency.example/report
derivedFrom: []
archives: [{ url: https://archive.example/report, date: 2024-11-16 }]
tlp: RED
`,
          'briefings/example.md': exampleBriefing({}),
        },
        finding: {
          file: 'briefings/example.md',
          line: 11,
          column: 43,
          endLine: 11,
          endColumn: 56,
          message:
            "the citation `@agency-report` names the source `agency-report`, which is marked `RED`, above the site's `CLEAR`",
          help: 'take it out, or mark this text `tlp: RED`, too',
          related: [
            { message: 'it is said here', file: 'sources/agency-report.yaml', line: 7, column: 6 },
          ],
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'topics: [drones]',
            to: 'topics: [drones]\ntlp: RED',
            pasted: false,
          },
        ],
      },
    ],
  },
  check(context) {
    withheldUses(context, 'tlp').forEach(context.report);
  },
});
