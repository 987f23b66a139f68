import type { Briefing } from '../../corpus/corpus.ts';
import { exampleBriefing } from '../example-world.ts';
import { lineOne } from '../places.ts';
import { defineRule } from '../rule.ts';
import { isRefused } from '../written.ts';

/** Without a cutoff nobody knows what the authors could have known. */
export const cutoff = defineRule({
  id: 'brief/cutoff',
  severity: 'error',
  fields: ['briefing.informationCutoff'],
  summary: 'Say up to which day the information in a published briefing goes',
  why: 'A reader has to know what the authors could have known. What happened after the cutoff is not in the text, however important it is.',
  mend: 'Add `informationCutoff` with the last day of the information that went into the text.',
  examples: {
    pass: [
      { name: 'with a cutoff', files: { 'briefings/example.md': exampleBriefing({}) } },
      {
        name: 'a draft without one',
        files: {
          'briefings/example.md': exampleBriefing({})
            .replace('status: published', 'status: draft')
            .replace('informationCutoff: 2024-11-16\n', ''),
        },
      },
    ],
    fail: [
      {
        name: 'a published briefing without a cutoff',
        files: {
          'briefings/example.md': exampleBriefing({}).replace(
            'informationCutoff: 2024-11-16\n',
            '',
          ),
        },
        finding: {
          file: 'briefings/example.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 4,
          message: 'the published briefing has no `informationCutoff`',
          help: 'add `informationCutoff: 2024-11-16`, the last day of the information in it',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'published: 2024-11-16\n',
            to: 'published: 2024-11-16\ninformationCutoff: 2024-11-16\n',
            pasted: false,
          },
        ],
      },
    ],
  },
  check({ corpus, report }) {
    for (const briefing of corpus.briefings.values()) {
      const { record, status, informationCutoff } = briefing;
      if (status !== 'published' || informationCutoff || !record.parsed) continue;
      if (isRefused(record, ['informationCutoff'])) continue;
      report({
        at: lineOne(record),
        message: 'the published briefing has no `informationCutoff`',
        help: `add \`informationCutoff: ${latestDate(briefing)}\`, the last day of the information in it`,
      });
    }
  },
});

/** As written; an update before the publication is a fault of its own. */
const latestDate = ({ published, updated }: Briefing): string =>
  (updated ?? published)?.text ?? '2024-11-16';
