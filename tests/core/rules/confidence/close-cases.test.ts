// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'confidence/missing',
    'no other claim is cited beside it',
    {
      fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: One party says so. }`,
      text: `Production was ordered.[@order]

It will begin.[@outlook]`,
      finds: [
        [
          'briefings/example.md:11:3-11:10 error confidence/missing',
          '`outlook` is an assessment without `restsOn`',
          'add `restsOn: [order]`, with the claims on which it rests',
        ],
      ],
    },
  ],
  [
    'confidence/missing',
    'one of two reasons names nothing',
    {
      fields: `claims:
  order: { status: corroborated, attributions: [{ source: agency-report }, { source: news-interview }] }
  outlook: { kind: assessed, because: Two say so., restsOn: [order, nothing] }`,
      text: 'It was ordered.[@order] It will begin.[@outlook]',
      finds: [
        [
          'briefings/example.md:11:3-11:10 error confidence/missing',
          '`outlook` is an assessment without `confidence`',
          'add `confidence: low`',
        ],
      ],
    },
  ],
  [
    'confidence/mixed',
    'a sentence in a paragraph that cites nothing',
    {
      text: `We have high confidence that it is likely.

Production was ordered.[@agency-report]`,
      finds: [
        [
          'briefings/example.md:11:9-11:24 warning confidence/mixed',
          '`high confidence`, how sure the desk is, and `likely`, how likely the thing is, stand in one sentence',
          'keep here how likely it is, and say in the next sentence how sure you are: `Our confidence in this is high.`',
        ],
      ],
    },
  ],
  [
    'confidence/unlabelled-judgement',
    'one of two citations names nothing',
    { text: 'This suggests that production began.[@agency-report][@nothing]', finds: [] },
  ],
  [
    'confidence/unlabelled-judgement',
    'the desk’s own voice, whatever it follows',
    {
      text: 'We believe that it began, according to the agency.[@agency-report]',
      finds: [
        [
          'briefings/example.md:11:1-11:11 warning confidence/unlabelled-judgement',
          '`We believe` draws a conclusion, and no assessed claim stands behind it',
          'cite a claim of its own, `[@judgement]`, and declare it: `judgement: { kind: assessed, confidence: low, because: "…", restsOn: […] }`; if somebody else concludes it, say who',
        ],
      ],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
