// When a review is overdue.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('overdue', () => {
  it.each<readonly [string, Case]>([
    [
      'on the day after',
      {
        fields: 'reviewBy: 2024-11-30',
        now: 1733054400000,
        finds: [
          [
            'briefings/example.md:9:11-9:21 warning brief/overdue',
            'the briefing was to be reviewed by `2024-11-30`',
            'see what has become known since, then set a later day, such as `reviewBy: 2025-12-01`, or delete `reviewBy`',
          ],
        ],
      },
    ],
    [
      'in a draft',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
reviewBy: 2024-11-20
---

Text, it says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:9:11-9:21 warning brief/overdue',
            'the briefing was to be reviewed by `2024-11-20`',
            'see what has become known since, then set a later day, such as `reviewBy: 2025-12-01`, or delete `reviewBy`',
          ],
        ],
      },
    ],
    [
      'with what is unverified, but not what is judged, verified or said',
      {
        fields: `reviewBy: 2024-11-20
claims:
  order: { source: agency-report }
  seen: { kind: observed }
  count: { source: news-interview, status: disputed }
  cheap: { source: news-interview, nature: opinion }
  outlook: { kind: assessed, confidence: low, because: So it seems., restsOn: [order] }`,
        text: 'It is so, they say.[@order; @seen; @count; @cheap] We judge so.[@outlook]',
        finds: [
          [
            'briefings/example.md:9:11-9:21 warning brief/overdue',
            'the briefing was to be reviewed by `2024-11-20`; still unverified: `order`, `seen`',
            'see what has become known since, then set a later day, such as `reviewBy: 2025-12-01`, or delete `reviewBy`',
            'briefings/example.md:11:3 `order` is unverified',
            'briefings/example.md:12:3 `seen` is unverified',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'brief/overdue')).toEqual(one.finds);
  });
});

describe('not overdue', () => {
  it.each<readonly [string, Case]>([
    ['on the day itself', { fields: 'reviewBy: 2024-12-01', now: 1733054400000, finds: [] }],
    ['in the month itself', { fields: 'reviewBy: 2024-12', now: 1735646400000, finds: [] }],
    [
      'by a day that is not certain',
      { fields: 'reviewBy: 2024-11-20?', now: 1733054400000, finds: [] },
    ],
    [
      'withdrawn',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-17, reason: It was wrong. }
reviewBy: 2024-11-20
---

Text, it says.[@agency-report]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'brief/overdue')).toEqual(one.finds);
  });
});

describe('one fault, one finding', () => {
  const rulesIn = (one: Omit<Case, 'finds'>) =>
    foundFor(one, '').map(([where = '']) => where.split(' ').slice(1).join(' '));
  it.each<readonly [string, Omit<Case, 'finds'>, readonly string[]]>([
    ['a day that does not exist', { fields: 'reviewBy: 2024-02-30' }, ['error schema/date']],
  ])('%s', (_, one, rules) => {
    expect(rulesIn(one)).toEqual(rules);
  });
});
