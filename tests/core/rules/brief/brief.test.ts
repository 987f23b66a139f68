// Cutoffs and histories of briefings.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('cutoffs', () => {
  it.each<readonly [string, Case]>([
    [
      'none in a published briefing that was updated',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: 2024-11-20
revisions: [{ date: 2024-11-20, kind: update, note: News. }]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:1:1-1:4 error brief/cutoff']],
      },
    ],
    [
      'none in a draft',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'none in a withdrawn briefing',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-20, reason: It was wrong. }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'one that is no date has that fault only',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-02-30
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:6:20-6:30 error schema/date']],
      },
    ],
    [
      'a misspelt key has that fault only',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutOff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:6:1-6:18 error schema/unknown-key']],
      },
    ],
    [
      'no date of publication, either',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          ['briefings/example.md:1:1-1:4 error brief/cutoff'],
          ['briefings/example.md:1:1-1:4 error schema/invalid'],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    // The words of other rules are theirs.
    expect(foundFor(given, '').map(([where]) => [where])).toEqual(finds);
  });
});

describe('histories', () => {
  it.each<readonly [string, Case]>([
    [
      'no list at all',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: 2024-11-20
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:9:10-9:20 error brief/revision-missing',
            '`updated` is `2024-11-20`, but `revisions` has no entry of that date',
            'add `revisions: [{ date: 2024-11-20, kind: update, note: "…" }]`',
          ],
        ],
      },
    ],
    [
      'an entry of another date',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: 2024-11-20
revisions:
  - { date: 2024-11-19, kind: update, note: News. }
  - { date: 2024-11, kind: update, note: News. }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:9:10-9:20 error brief/revision-missing',
            '`updated` is `2024-11-20`, but `revisions` has no entry of that date',
            'add to `revisions`: `{ date: 2024-11-20, kind: update, note: "…" }`',
          ],
        ],
      },
    ],
    [
      'an entry of that date, of any kind',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: 2024-11-20
revisions:
  - { date: 2024-11-19, kind: update, note: News. }
  - { date: 2024-11-20, kind: minor, note: Wording. }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'no update and no history',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'corrections',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
revisions:
  - { date: 2024-11-19, kind: correction, note: The day. }
  - { date: 2024-11-20, kind: correction, note: The day., was: Monday }
  - { date: 2024-11-21, kind: correction, note: The day., was: Monday, now: Thursday }
  - { date: 2024-11-22, kind: update, note: News. }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:10:5-10:59 error brief/revision-missing',
            'the correction of `2024-11-19` has no `was` and no `now`',
            'add `was: "…"` with the words that were wrong and `now: "…"` with the words that stand now',
          ],
          [
            'briefings/example.md:11:5-11:72 error brief/revision-missing',
            'the correction of `2024-11-20` has no `now`',
            'add `now: "…"` with the words that stand now',
          ],
        ],
      },
    ],
    [
      'in a draft it is a warning',
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
updated: 2024-11-20
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:9:10-9:20 warning brief/revision-missing',
            '`updated` is `2024-11-20`, but `revisions` has no entry of that date',
            'add `revisions: [{ date: 2024-11-20, kind: update, note: "…" }]`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'brief/')).toEqual(finds);
  });
});

describe('one fault, one finding', () => {
  it.each<readonly [string, Case]>([
    [
      'an entry whose date is none',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: 2024-11-20
revisions:
  - { date: 20 November 2024, kind: update, note: News. }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:11:13-11:29 error schema/date']],
      },
    ],
    [
      'an entry whose kind is none',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: 2024-11-20
revisions:
  - { date: 2024-11-20, kind: news, note: News. }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:11:31-11:35 error schema/invalid']],
      },
    ],
    [
      'an update that is no date',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: soon
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:9:10-9:14 error schema/date']],
      },
    ],
    [
      'a misspelt list',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
updated: 2024-11-20
revision:
  - { date: 2024-11-20, kind: update, note: News. }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:10:1-10:9 error schema/unknown-key']],
      },
    ],
    [
      'an empty correction',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
revisions:
  - { date: 2024-11-20, kind: correction, note: The day., was: , now: Thursday }
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [['briefings/example.md:10:59-10:62 error schema/invalid']],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    // The words of other rules are theirs.
    expect(foundFor(given, '').map(([where]) => [where])).toEqual(finds);
  });
});
