// What “verified” and “refuted” owe their readers.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('without all of method, by and date', () => {
  it.each<readonly [string, Case]>([
    [
      'refuted, and nothing more',
      {
        fields: `claims:
  order: { source: agency-report, status: refuted }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:43-10:50 error verify/no-method',
            '`order` is marked refuted, without saying how, by whom and when',
            'write `status: unverified`, or add how it was checked, for instance `verification: { method: [document], by: editorial-desk, date: 2024-11-16 }`',
          ],
        ],
      },
    ],
    [
      'no method',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { by: evening-news, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:53-10:65 error verify/no-method',
            '`order` is marked verified, without saying how',
            'add `method: [document]`, corrected to how it was done, or write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'no verifier',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:53-10:65 error verify/no-method',
            '`order` is marked verified, without saying by whom',
            'add `by: editorial-desk`, corrected to who did it, or write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'no date',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: evening-news } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:53-10:65 error verify/no-method',
            '`order` is marked verified, without saying when',
            'add `date: 2024-11-16`, corrected to when, or write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'a note alone',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { note: Seen by all. } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:53-10:65 error verify/no-method',
            '`order` is marked verified, without saying how, by whom and when',
            'add `method: [document]`, `by: editorial-desk` and `date: 2024-11-16`, corrected to how it was done, who did it and when, or write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'an empty verification',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: {} }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:53-10:65 error verify/no-method',
            '`order` is marked verified, without saying how, by whom and when',
            'add `method: [document]`, `by: editorial-desk` and `date: 2024-11-16`, corrected to how it was done, who did it and when, or write `status: unverified`',
          ],
        ],
      },
    ],
    [
      'what the desk saw itself',
      {
        fields: `claims:
  order: { kind: observed, status: verified }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [
          [
            'briefings/example.md:10:36-10:44 error verify/no-method',
            '`order` is marked verified, without saying how, by whom and when',
            'write `status: unverified`, or add how it was checked, for instance `verification: { method: [document], by: editorial-desk, date: 2024-11-16 }`',
          ],
        ],
      },
    ],
    [
      'in a briefing by somebody without a page',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-18
informationCutoff: 2024-11-17
authors: [A. Writer]
topics: [drones]
claims:
  order: { source: agency-report, status: verified }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [
          [
            'briefings/example.md:10:43-10:51 error verify/no-method',
            '`order` is marked verified, without saying how, by whom and when',
            'write `status: unverified`, or add how it was checked, for instance `verification: { method: [document], by: "A. Writer", date: 2024-11-17 }`',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/no-method')).toEqual(one.finds);
  });
});

describe('nothing lacking', () => {
  it.each<readonly [string, Case]>([
    [
      'with all three, the verifier a name',
      {
        fields: `claims:
  order: { source: agency-report, status: refuted, verification: { method: [expert], by: A. Expert, date: 2024-11 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
        finds: [],
      },
    ],
    [
      'unverified, disputed, or with no status',
      {
        fields: `claims:
  order: { source: agency-report, status: disputed }
  other: { source: agency-report, status: unverified, verification: { note: Nobody was let in. } }
  third: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order] Text, it says.[@other; @third]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/no-method')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    [
      'a day that does not exist',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: evening-news, date: 2024-02-30 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error schema/date'],
    ],
    [
      'a method that does not exist',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [seeing], by: evening-news, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error schema/invalid'],
    ],
    [
      'a method that is no list',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: expert, by: evening-news, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error schema/invalid'],
    ],
    [
      'a misspelt key',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { methods: [expert], by: evening-news, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error schema/unknown-key'],
    ],
    [
      'a misspelt verification',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verificaton: { method: [expert], by: evening-news, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error schema/unknown-key'],
    ],
    [
      'an empty verification',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error schema/invalid'],
    ],
    [
      'a verifier who does not exist',
      {
        fields: `claims:
  order: { source: agency-report, status: verified, verification: { method: [expert], by: evening-newz, date: 2024-11-16 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error ref/unresolved'],
    ],
    [
      'an act',
      {
        fields: `claims:
  order: { nature: act, source: agency-report, status: verified }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {},
      },
      ['error claim/nature-status'],
    ],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
