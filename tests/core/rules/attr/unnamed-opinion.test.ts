// Judgements that rest on unnamed speakers.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('alone', () => {
  it.each<readonly [string, Case]>([
    [
      'two of them',
      {
        fields: `claims:
  count: { attributions: [{ source: news-interview, saidBy: { unnamed: an official, reason: not said, of: southland } }, { source: post-story, via: [], saidBy: { unnamed: a clerk, reason: not said, of: southland } }] }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [count] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@outlook]',
        finds: [
          [
            'briefings/example.md:11:79-11:86 warning attr/unnamed-opinion',
            '`outlook` rests on unnamed speakers alone: `an official`, `a clerk`',
            'rest it on something else as well, or drop the judgement',
            'briefings/example.md:10:61 the speaker of `count` is not named',
            'briefings/example.md:10:161 the speaker of `count` is not named',
          ],
        ],
      },
    ],
    [
      'under another judgement',
      {
        fields: `claims:
  count: { source: news-interview, saidBy: { unnamed: an official, reason: not said, of: southland } }
  base: { kind: assessed, confidence: low, because: So it seems., restsOn: [count] }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [base] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@base; @outlook]',
        finds: [
          [
            'briefings/example.md:11:76-11:83 warning attr/unnamed-opinion',
            '`base` rests on an unnamed speaker alone: `an official`',
            'rest it on something else as well, or drop the judgement',
            'briefings/example.md:10:44 the speaker of `count` is not named',
          ],
          [
            'briefings/example.md:12:79-12:85 warning attr/unnamed-opinion',
            '`outlook` rests on an unnamed speaker alone: `an official`',
            'rest it on something else as well, or drop the judgement',
            'briefings/example.md:10:44 the speaker of `count` is not named',
          ],
        ],
      },
    ],
    [
      'with nothing else in the briefing',
      {
        fields: `claims:
  count: { source: news-interview, saidBy: { unnamed: an official, reason: not said, of: southland } }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [count] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@outlook]',
        finds: [
          [
            'briefings/example.md:11:79-11:86 warning attr/unnamed-opinion',
            '`outlook` rests on an unnamed speaker alone: `an official`',
            'rest it on something else as well, or drop the judgement',
            'briefings/example.md:10:44 the speaker of `count` is not named',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/unnamed-opinion')).toEqual(one.finds);
  });
});

describe('not alone', () => {
  it.each<readonly [string, Case]>([
    [
      'beside a named speaker of the same claim',
      {
        fields: `claims:
  count: { attributions: [{ source: news-interview, saidBy: { unnamed: an official, reason: not said, of: southland } }, { source: agency-report }] }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [count] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@outlook]',
        finds: [],
      },
    ],
    [
      'beside what the desk saw',
      {
        fields: `claims:
  count: { source: news-interview, saidBy: { unnamed: an official, reason: not said, of: southland } }
  seen: { kind: observed }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [count, seen] }`,
        text: 'Ten were built, an official of Southland says.[@count] It is so.[@seen] We judge so.[@outlook]',
        finds: [],
      },
    ],
    [
      'whose claim was verified',
      {
        fields: `claims:
  count: { source: news-interview, saidBy: { unnamed: an official, reason: not said, of: southland }, status: verified, verification: { method: [expert], by: daily-post, date: 2024-11-16 } }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [count] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@outlook]',
        finds: [],
      },
    ],
    [
      'a document in its own voice',
      {
        fields: `claims:
  count: { source: news-interview }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [count] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@outlook]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/unnamed-opinion')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a support with a fault',
      {
        fields: `claims:
  count: { source: news-intervew, saidBy: { unnamed: an official, reason: not said, of: southland } }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [count] }`,
        text: 'Ten were built, an official of Southland says.[@count] We judge so.[@outlook]',
      },
      ['error ref/unresolved'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
