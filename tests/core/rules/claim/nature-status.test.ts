// What can have a status.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('a status', () => {
  it.each<readonly [string, Case]>([
    [
      'of a fact that was reported or observed',
      {
        fields: `claims:
  order: { source: agency-report, nature: fact, status: disputed }
  seen: { kind: observed, status: disputed }`,
        text: 'Production was ordered, the agency says.[@order] It is so.[@seen]',
        finds: [],
      },
    ],
    [
      'that is the default, written out beside an act',
      {
        fields: `claims:
  order: { nature: act, source: agency-report, status: unverified }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:56-10:66 error claim/nature-status',
            '`order` is an act, which cannot be `unverified`',
            'delete `status: unverified`, or write `nature: fact` if it is about something that happened',
          ],
        ],
      },
    ],
    [
      'of an act in several attributions',
      {
        fields: `claims:
  order:
    nature: act
    status: disputed
    attributions: [{ source: agency-report }, { source: post-story }]`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:12:13-12:21 error claim/nature-status',
            '`order` is an act, which cannot be `disputed`',
            'delete `status: disputed`, or write `nature: fact` if it is about something that happened',
          ],
        ],
      },
    ],
    [
      'of an assessed act: one fault',
      {
        fields: `claims:
  base: { source: agency-report }
  order: { kind: assessed, nature: act, status: refuted, confidence: low, because: So it seems., restsOn: [base] }`,
        text: 'It is so, the agency says.[@base] Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:11:49-11:56 error claim/nature-status',
            '`order` is a judgement of the desk, which cannot be `refuted`',
            'delete `status: refuted`; `confidence` and `likelihood` say how sure the desk is',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'claim/nature-status')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'an act called corroborated: not that its origins are too few',
      {
        fields: `claims:
  order: { nature: act, source: agency-report, status: corroborated }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error claim/nature-status'],
    ],
    [
      'an opinion called verified: not that the method is missing',
      {
        fields: `claims:
  order: { nature: opinion, source: agency-report, status: verified }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error claim/nature-status'],
    ],
    [
      'a nature that does not exist',
      {
        fields: `claims:
  order: { nature: statute, source: agency-report, status: disputed }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
    [
      'a kind that does not exist',
      {
        fields: `claims:
  order: { kind: asessed, nature: act, source: agency-report, status: disputed }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid', 'error claim/nature-status'],
    ],
    [
      'a status that does not exist',
      {
        fields: `claims:
  order: { nature: act, source: agency-report, status: confirmed }`,
        text: 'Production was ordered, the agency says.[@order]',
      },
      ['error schema/invalid'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
