// What a judgement must say of itself.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('lacking', () => {
  it.each<readonly [string, Case]>([
    [
      'two of three',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
        finds: [
          [
            'briefings/example.md:11:3-11:10 error confidence/missing',
            '`outlook` is an assessment without `because` and `restsOn`',
            'add `because: "…"` and `restsOn: [order]`, with the reasons and the claims on which it rests',
          ],
        ],
      },
    ],
    [
      'the reasons',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, restsOn: [order] }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
        finds: [
          [
            'briefings/example.md:11:3-11:10 error confidence/missing',
            '`outlook` is an assessment without `because`',
            'add `because: "…"`, with the reasons',
          ],
        ],
      },
    ],
    [
      'confidence, of which the sourcing allows more than the least',
      {
        fields: `claims:
  count: { source: news-interview, saidBy: south-official }
  outlook: { kind: assessed, because: So it seems., restsOn: [count] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@outlook]',
        finds: [
          [
            'briefings/example.md:11:3-11:10 error confidence/missing',
            '`outlook` is an assessment without `confidence`',
            'add `confidence: moderate`',
          ],
        ],
      },
    ],
    [
      'all, where it is the only claim',
      {
        fields: `claims:
  outlook: { kind: assessed, likelihood: likely }`,
        text: 'We judge so.[@outlook]',
        finds: [
          [
            'briefings/example.md:10:3-10:10 error confidence/missing',
            '`outlook` is an assessment without `confidence`, `because` and `restsOn`',
            'add `confidence: low`, `because: "…"` and `restsOn: [some-claim]`, with the reasons and the claims on which it rests',
          ],
        ],
      },
    ],
    [
      'what it rests on, where other claims stand nearer',
      {
        fields: `claims:
  order: { source: agency-report }
  count: { source: news-interview }
  outlook: { kind: assessed, confidence: low, because: So it seems. }`,
        text: `Production was ordered, the agency says.[@order]

Ten were built, an official says.[@count] We judge so.[@outlook]`,
        finds: [
          [
            'briefings/example.md:12:3-12:10 error confidence/missing',
            '`outlook` is an assessment without `restsOn`',
            'add `restsOn: [count]`, with the claims on which it rests',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'confidence/missing')).toEqual(one.finds);
  });
});

describe('not lacking', () => {
  it.each<readonly [string, Case]>([
    [
      'likelihood, which may be left out',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [order] }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
        finds: [],
      },
    ],
    [
      'anything in what was reported',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'confidence/missing')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a confidence that does not exist',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: hihg, because: So it seems., restsOn: [order] }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt key',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, becuase: So it seems., restsOn: [order] }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
      },
      ['error schema/unknown-key'],
    ],
    [
      'a support that does not exist',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [ordre] }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
      },
      ['error ref/unresolved'],
    ],
    [
      'supports that are no list',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: order }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
      },
      ['error schema/invalid'],
    ],
    [
      'an empty reason',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: "", restsOn: [order] }`,
        text: 'Production was ordered, the agency says.[@order] We judge so.[@outlook]',
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt kind',
      {
        fields: `claims:
  outlook: { kind: asessed }`,
        text: 'We judge so.[@outlook]',
      },
      ['error schema/invalid'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
