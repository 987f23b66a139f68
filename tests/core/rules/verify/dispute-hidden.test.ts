// Texts that give one side of a dispute.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('hidden', () => {
  it.each<readonly [string, Case]>([
    [
      'said before, published on this site after',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/denied.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: published
published: 2024-11-17
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
claims:
  denial: { source: news-interview, saidBy: south-official, said: 2024-11-15, disputes: [example#order] }
---

Nothing was ordered, an official says.[@denial] An order had been reported.[@example#order]
`,
        },
        finds: [
          [
            'briefings/example.md:13:43-13:48 warning verify/dispute-hidden',
            '`order` and `denied#denial` contradict each other, and the text cites only the former',
            'cite the other side, too: `[@denied#denial]`',
            'briefings/denied.md:10:3 `denied#denial` contradicts it',
          ],
        ],
      },
    ],
    [
      'said on the day of the briefing',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/denied.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: published
published: 2024-11-17
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
claims:
  denial: { source: news-interview, saidBy: south-official, said: 2024-11-16, disputes: [example#order] }
---

Nothing was ordered, an official says.[@denial] An order had been reported.[@example#order]
`,
        },
        finds: [
          [
            'briefings/example.md:13:43-13:48 warning verify/dispute-hidden',
            '`order` and `denied#denial` contradict each other, and the text cites only the former',
            'cite the other side, too: `[@denied#denial]`',
            'briefings/denied.md:10:3 `denied#denial` contradicts it',
          ],
        ],
      },
    ],
    [
      'by several claims',
      {
        fields: `takeaways:
  - { text: Officials deny it., claims: [one, two] }
claims:
  order: { source: agency-report }
  one: { source: news-interview, disputes: [order] }
  two: { source: news-interview, disputes: [order] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:17:43-17:48 warning verify/dispute-hidden',
            '`order` is contradicted by `one`, `two`, none of which the text cites',
            'cite the other side, too: `[@one]` or `[@two]`',
            'briefings/example.md:13:3 `one` contradicts it',
            'briefings/example.md:14:3 `two` contradicts it',
          ],
        ],
      },
    ],
    [
      'in a text that cites the claim of another briefing',
      {
        text: 'An order was reported, the agency says.[@base#order]',
        files: {
          'briefings/base.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: agency-report }
  denial: { source: news-interview, disputes: [order] }
---

Production was ordered, the agency says.[@order] An official denies it.[@denial]
`,
        },
        finds: [
          [
            'briefings/example.md:11:42-11:52 warning verify/dispute-hidden',
            '`base#order` and `base#denial` contradict each other, and the text cites only the former',
            'cite the other side, too: `[@base#denial]`',
            'briefings/base.md:11:3 `base#denial` contradicts it',
          ],
        ],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/dispute-hidden')).toEqual(one.finds);
  });
});

describe('not hidden', () => {
  it.each<readonly [string, Case]>([
    [
      'said later',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/denied.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: published
published: 2024-11-17
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
claims:
  denial: { source: news-interview, saidBy: south-official, said: 2024-11-17, disputes: [example#order] }
---

Nothing was ordered, an official says.[@denial] An order had been reported.[@example#order]
`,
        },
        finds: [],
      },
    ],
    [
      'said at a time that is not certain',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/denied.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: published
published: 2024-11-17
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
claims:
  denial: { source: news-interview, saidBy: south-official, said: 2024-11-15?, disputes: [example#order] }
---

Nothing was ordered, an official says.[@denial] An order had been reported.[@example#order]
`,
        },
        finds: [],
      },
    ],
    [
      'said in that month',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/denied.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: published
published: 2024-11-17
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
claims:
  denial: { source: news-interview, saidBy: south-official, said: 2024-11, disputes: [example#order] }
---

Nothing was ordered, an official says.[@denial] An order had been reported.[@example#order]
`,
        },
        finds: [],
      },
    ],
    [
      'in a draft',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/denied.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: draft
published: 2024-11-17
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
claims:
  denial: { source: news-interview, saidBy: south-official, disputes: [example#order] }
---

Nothing was ordered, an official says.[@denial] An order had been reported.[@example#order]
`,
        },
        finds: [],
      },
    ],
    [
      'in a withdrawn briefing',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/denied.md': `---
title: Official denies an order
summary: An official says that nothing was ordered.
status: withdrawn
published: 2024-11-17
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-18, reason: It was wrong. }
claims:
  denial: { source: news-interview, saidBy: south-official, disputes: [example#order] }
---

Nothing was ordered, an official says.[@denial] An order had been reported.[@example#order]
`,
        },
        finds: [],
      },
    ],
    [
      'where one of several is cited',
      {
        fields: `takeaways:
  - { text: Officials deny it., claims: [two] }
claims:
  order: { source: agency-report }
  one: { source: news-interview, disputes: [order] }
  two: { source: news-interview, disputes: [order] }`,
        text: 'Production was ordered, the agency says.[@order] An official denies it.[@one]',
        finds: [],
      },
    ],
  ])('%s', (_, one) => {
    expect(foundFor(one, 'verify/dispute-hidden')).toEqual(one.finds);
  });
});
