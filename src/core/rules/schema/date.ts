import { exampleBriefing } from '../example-world.ts';
import { defineRule } from '../rule.ts';

/** A date that can be read in two ways will be. The reader finds the faults. */
export const date = defineRule({
  id: 'schema/date',
  severity: 'error',
  summary: 'Write dates year first, in the forms of EDTF',
  why: 'A date that can be read in two ways will be. EDTF says year, month and day in one order, and has forms for what is uncertain or approximate.',
  mend: 'Write `2024-11-14`, `2024-11`, `2024`, `2024-11-14/2024-11-16`, `2024-11?` (uncertain), `2024-11~` (about) or `195X`; an embargo has its time and time zone, too: `2024-11-16T06:00:00+09:00`.',
  examples: {
    pass: [
      {
        name: 'about a month',
        files: {
          'briefings/example.md': exampleBriefing({
            fields: `claims:
  order: { source: agency-report, date: 2024-11~ }`,
            text: `It was ordered, the agency says.[@order]`,
          }),
        },
      },
    ],
    fail: [
      {
        name: 'a date in words',
        files: {
          'briefings/example.md': exampleBriefing({ fields: `reviewBy: 14 November 2030` }),
        },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 27,
          message:
            '`reviewBy` is `14 November 2030`: a date is written year first, in digits and hyphens',
          help: 'write `reviewBy: 2030-11-14`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'reviewBy: 14 November 2030',
            to: 'reviewBy: 2030-11-14',
          },
        ],
      },
      {
        name: 'a day that does not exist',
        files: { 'briefings/example.md': exampleBriefing({ fields: `reviewBy: 2030-02-30` }) },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 21,
          message: '`reviewBy` is `2030-02-30`: 30 February does not exist',
          help: 'write the day that is meant, or the month alone: `reviewBy: 2030-02`',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'reviewBy: 2030-02-30',
            to: 'reviewBy: 2030-02',
          },
        ],
      },
      {
        name: 'an instant without its offset',
        files: { 'briefings/example.md': exampleBriefing({ fields: `embargo: 2024-11-16 06:00` }) },
        finding: {
          file: 'briefings/example.md',
          line: 9,
          column: 10,
          endLine: 9,
          endColumn: 26,
          message:
            '`embargo` is `2024-11-16 06:00`: a date, a time and the time zone’s distance from UTC are needed',
          help: 'write `embargo: 2024-11-16T06:00:00+00:00`, with the time zone that is meant: `+00:00` is UTC, `+09:00` Seoul',
        },
        mended: [
          {
            file: 'briefings/example.md',
            from: 'embargo: 2024-11-16 06:00',
            to: 'embargo: 2024-11-16T06:00:00+00:00',
          },
        ],
      },
    ],
  },
});
