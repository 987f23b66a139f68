// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'date/relative',
    'a text in another language',
    {
      fields: `language: ko
gaps: [yesterday]`,
      text: 'It began yesterday.[@agency-report]',
      finds: [],
    },
  ],
  [
    'date/relative',
    'a citation that names nothing',
    {
      text: 'It began yesterday.[@nothing]',
      finds: [
        [
          'briefings/example.md:11:10-11:19 warning date/relative',
          '`yesterday` gives no date to those who read it later',
          'write the date, or at least the month, as in `in November 2024`',
        ],
      ],
    },
  ],
  [
    'date/order',
    'a citation that names nothing',
    { text: 'Production was ordered.[@nothing; @agency-report]', finds: [] },
  ],
  [
    'date/relative',
    'words that a date in the sentence explains',
    {
      text: 'The talks began this week, on 14 November 2024, the agency says.[@agency-report]',
      finds: [],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
