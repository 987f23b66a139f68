// Unnamed speakers, with and without a reason.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('an unnamed speaker', () => {
  it.each<readonly [string, Case]>([
    [
      'without one',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: { unnamed: an official } }`,
        text: 'Production was ordered, an official says.[@order]',
        finds: [
          [
            'briefings/example.md:10:36-10:42 error attr/unnamed-without-reason',
            '`order` has an unnamed speaker, `an official`, and does not say why there is no name',
            'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
          ],
        ],
      },
    ],
    [
      'as the default of two entries: one fault',
      {
        fields: `claims:
  order:
    saidBy: { unnamed: an official }
    attributions: [{ source: news-interview }, { source: post-story, via: [] }]`,
        text: 'Production was ordered, an official says.[@order]',
        finds: [
          [
            'briefings/example.md:11:5-11:11 error attr/unnamed-without-reason',
            '`order` has an unnamed speaker, `an official`, and does not say why there is no name',
            'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
          ],
        ],
      },
    ],
    [
      'of which one entry has another',
      {
        fields: `claims:
  order:
    saidBy: { unnamed: an official }
    attributions:
      - { source: news-interview }
      - { source: post-story, via: [], saidBy: { unnamed: a clerk, of: southland } }`,
        text: 'Production was ordered, an official says.[@order]',
        finds: [
          [
            'briefings/example.md:11:5-11:11 error attr/unnamed-without-reason',
            '`order` has an unnamed speaker, `an official`, and does not say why there is no name',
            'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
          ],
          [
            'briefings/example.md:14:40-14:46 error attr/unnamed-without-reason',
            '`order` has an unnamed speaker, `a clerk`, and does not say why there is no name',
            'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
          ],
        ],
      },
    ],
    [
      'with one',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: { unnamed: an official, reason: asked for it } }`,
        text: 'Production was ordered, an official says.[@order]',
        finds: [],
      },
    ],
    [
      'with one for want of one',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: { unnamed: an official, reason: the document does not say } }`,
        text: 'Production was ordered, an official says.[@order]',
        finds: [],
      },
    ],
    [
      'in an opinion',
      {
        fields: `claims:
  order: { source: news-interview, nature: opinion, saidBy: { unnamed: an official } }`,
        text: 'Production was ordered, an official says.[@order]',
        finds: [
          [
            'briefings/example.md:10:53-10:59 error attr/unnamed-without-reason',
            '`order` has an unnamed speaker, `an official`, and does not say why there is no name',
            'add what the document says about it, as `reason: "…"`; if it says nothing, `reason: the document does not say`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'attr/unnamed-without-reason')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'an empty reason',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: { unnamed: an official, reason: "" } }`,
        text: 'Production was ordered, an official says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt key',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: { unnamed: an official, reson: asked for it } }`,
        text: 'Production was ordered, an official says.[@order]',
      },
      ['error schema/unknown-key'],
    ],
    [
      'no description',
      {
        fields: `claims:
  order: { source: news-interview, saidBy: { reason: asked for it } }`,
        text: 'Production was ordered, an official says.[@order]',
      },
      ['error schema/invalid'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
