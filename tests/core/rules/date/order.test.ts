// Dates that contradict one another for certain, and those that do not.

import { describe, expect, it } from 'vitest';
import { exampleBriefing } from '../../../../src/core/rules/example-world.ts';
import { foundFor, type Case } from '../found.ts';

describe('reading and archiving', () => {
  it.each<readonly [string, Case]>([
    [
      'before publication',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-15
accessed: 2024-11-14
archives:
  - { url: https://archive.example/1, date: 2024-11-15 }
  - { url: https://archive.example/2, date: 2024-11-14 }
`,
        },
        finds: [
          [
            'sources/note.yaml:5:11-5:21 error date/order',
            '`note` was read on `2024-11-14`, before it was published on `2024-11-15`',
            'correct `accessed` or `published`; if it was read on the day it came out, write `accessed: 2024-11-15`',
            'sources/note.yaml:4:12 published `2024-11-15`',
          ],
          [
            'sources/note.yaml:8:45-8:55 error date/order',
            'the snapshot of `note` is of `2024-11-14`, before it was published on `2024-11-15`',
            'correct the `date` of the snapshot or `published`; the address of a snapshot mostly holds its day',
            'sources/note.yaml:4:12 published `2024-11-15`',
          ],
        ],
      },
    ],
    [
      'before publication in a year or month that is known only roughly',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11
accessed: 2024-10-31
archives: [{ url: https://archive.example/1, date: 2023 }]
`,
        },
        finds: [
          [
            'sources/note.yaml:5:11-5:21 error date/order',
            '`note` was read on `2024-10-31`, before it was published on `2024-11`',
            'correct `accessed` or `published`; if it was read on the day it came out, write `accessed: 2024-11`',
            'sources/note.yaml:4:12 published `2024-11`',
          ],
          [
            'sources/note.yaml:6:52-6:56 error date/order',
            'the snapshot of `note` is of `2023`, before it was published on `2024-11`',
            'correct the `date` of the snapshot or `published`; the address of a snapshot mostly holds its day',
            'sources/note.yaml:4:12 published `2024-11`',
          ],
        ],
      },
    ],
    [
      'an uncertain day',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-15?
accessed: 2024-11-14
`,
        },
        finds: [],
      },
    ],
    [
      'an approximate day',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-15
accessed: 2024-11-14~
`,
        },
        finds: [],
      },
    ],
    [
      'a month that may hold the day',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11
accessed: 2024-11-01
`,
        },
        finds: [],
      },
    ],
    [
      'a day unknown',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: unknown
accessed: 2001-01-01
`,
        },
        finds: [],
      },
    ],
    [
      'some year of a decade',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 202X
accessed: 2024-01-01
`,
        },
        finds: [],
      },
    ],
    [
      'an open end',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-15/..
accessed: 2024-11-15
`,
        },
        finds: [],
      },
    ],
    [
      'the same day',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-15
accessed: 2024-11-15
`,
        },
        finds: [],
      },
    ],
    [
      'a period that ends before',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-15/2024-11-16
accessed: 2024-11-13/2024-11-14
`,
        },
        finds: [
          [
            'sources/note.yaml:5:11-5:32 error date/order',
            '`note` was read on `2024-11-13/2024-11-14`, before it was published on `2024-11-15/2024-11-16`',
            'correct `accessed` or `published`; if it was read on the day it came out, write `accessed: 2024-11-15/2024-11-16`',
            'sources/note.yaml:4:12 published `2024-11-15/2024-11-16`',
          ],
        ],
      },
    ],
    [
      'in a source that a briefing declares',
      {
        fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, accessed: 2024-11-14, unavailable: Lost, derivedFrom: [] }`,
        text: 'Production was ordered, the agency says.[@note]',
        finds: [
          [
            'briefings/example.md:10:82-10:92 error date/order',
            '`note` was read on `2024-11-14`, before it was published on `2024-11-15`',
            'correct `accessed` or `published`; if it was read on the day it came out, write `accessed: 2024-11-15`',
            'briefings/example.md:10:60 published `2024-11-15`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'date/order')).toEqual(finds);
  });
});

describe('what derives from what', () => {
  it.each<readonly [string, Case]>([
    [
      'a day earlier elsewhere',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-14
derivedFrom: [agency-report]
`,
        },
        finds: [],
      },
    ],
    [
      'two days earlier elsewhere',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-13
derivedFrom: [{ from: agency-report, how: translates }, news-interview, north-ministry]
`,
        },
        finds: [
          [
            'sources/note.yaml:4:12-4:22 error date/order',
            '`note` is of `2024-11-13`, older than `agency-report` of `2024-11-15`, from which it derives',
            'correct one of the two dates, or `derivedFrom` if it is the other that derives',
            'sources/agency-report.yaml:3:12 published `2024-11-15`',
          ],
          [
            'sources/note.yaml:4:12-4:22 error date/order',
            '`note` is of `2024-11-13`, older than `news-interview` of `2024-11-15`, from which it derives',
            'correct one of the two dates, or `derivedFrom` if it is the other that derives',
            'sources/news-interview.yaml:3:12 published `2024-11-15`',
          ],
        ],
      },
    ],
    [
      'a day earlier at the same publisher',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-14
derivedFrom: [post-story]
`,
        },
        finds: [
          [
            'sources/note.yaml:4:12-4:22 error date/order',
            '`note` is of `2024-11-14`, older than `post-story` of `2024-11-15`, from which it derives',
            'correct one of the two dates, or `derivedFrom` if it is the other that derives',
            'sources/post-story.yaml:3:12 published `2024-11-15`',
          ],
        ],
      },
    ],
    [
      'a name without a page is a publisher, too',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: Some Paper
url: https://post.example/d1
published: 2024-11-14
derivedFrom: [note-2]
`,
          'sources/note-2.yaml': `title: A note
publisher: Some Paper
url: https://post.example/d2
published: 2024-11-15
`,
        },
        finds: [
          [
            'sources/note.yaml:4:12-4:22 error date/order',
            '`note` is of `2024-11-14`, older than `note-2` of `2024-11-15`, from which it derives',
            'correct one of the two dates, or `derivedFrom` if it is the other that derives',
            'sources/note-2.yaml:4:12 published `2024-11-15`',
          ],
        ],
      },
    ],
    [
      'not known',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: unknown
derivedFrom: [post-story]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'date/order')).toEqual(finds);
  });
});

describe('briefings', () => {
  it.each<readonly [string, Case]>([
    [
      'a cutoff on the day of publication',
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
      'a cutoff a day after publication',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-17`, after the briefing was published on `2024-11-16`',
            'write `informationCutoff: 2024-11-16`, or give `updated` the day of the later information',
            'briefings/example.md:5:12 published `2024-11-16`',
          ],
        ],
      },
    ],
    [
      'a cutoff after a briefing that was published and updated on one day',
      {
        files: {
          'briefings/example.md': exampleBriefing({
            fields:
              'updated: 2024-11-16\nrevisions: [{ date: 2024-11-16, kind: update, note: A word. }]',
          }).replace('informationCutoff: 2024-11-16', 'informationCutoff: 2024-11-17'),
        },
        finds: [
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-17`, after the briefing was published on `2024-11-16`',
            'write `informationCutoff: 2024-11-16`, or give `updated` the day of the later information',
            'briefings/example.md:5:12 published `2024-11-16`',
          ],
        ],
      },
    ],
    [
      'a cutoff after publication, but not after the update',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
updated: 2024-11-20
revisions: [{ date: 2024-11-20, kind: update, note: News. }]
informationCutoff: 2024-11-19
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
      'a cutoff after the update',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
updated: 2024-11-20
revisions: [{ date: 2024-11-20, kind: update, note: News. }]
informationCutoff: 2024-11-21
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:8:20-8:30 error date/order',
            '`informationCutoff` is `2024-11-21`, after the briefing was updated on `2024-11-20`',
            'write `informationCutoff: 2024-11-20`, or give `updated` the day of the later information',
            'briefings/example.md:6:10 updated `2024-11-20`',
          ],
        ],
      },
    ],
    [
      'an update before publication',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
updated: 2024-11-15
revisions: [{ date: 2024-11-15, kind: update, note: News. }]
informationCutoff: 2024-11-15
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:6:10-6:20 error date/order',
            '`updated` is `2024-11-15`, before the briefing was published on `2024-11-16`',
            'correct one of the two dates; `published` is that of the first publication',
            'briefings/example.md:5:12 published `2024-11-16`',
          ],
        ],
      },
    ],
    [
      'a draft: the same as a warning',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-17
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [
          [
            'briefings/example.md:6:20-6:30 warning date/order',
            '`informationCutoff` is `2024-11-17`, after the briefing was published on `2024-11-16`',
            'write `informationCutoff: 2024-11-16`, or give `updated` the day of the later information',
            'briefings/example.md:5:12 published `2024-11-16`',
          ],
        ],
      },
    ],
    [
      'a draft without dates',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
informationCutoff: 2024-11-17
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
      'a withdrawn one',
      {
        files: {
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-17
withdrawn: { date: 2024-11-20, reason: It was wrong. }
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agency-report]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'date/order')).toEqual(finds);
  });
});

describe('sources after the cutoff', () => {
  it.each<readonly [string, Case]>([
    [
      'cited, read, passed, worked from, checked with; each once',
      {
        files: {
          'sources/note-a.yaml': `title: A note
publisher: daily-post
url: https://post.example/d0
published: 2024-11-18
`,
          'sources/note-b.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-18
`,
          'sources/note-c.yaml': `title: A note
publisher: daily-post
url: https://post.example/d2
published: 2024-11-18
`,
          'sources/note-d.yaml': `title: A note
publisher: daily-post
url: https://post.example/d3
published: 2024-11-18
`,
          'sources/note-e.yaml': `title: A note
publisher: daily-post
url: https://post.example/d4
published: 2024-11-18
`,
          'sources/note-f.yaml': `title: A note
publisher: daily-post
url: https://post.example/d5
published: 2024-11-18
`,
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-20
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order:
    status: verified
    attributions:
      - { source: note-b, via: [note-c] }
      - { source: agency-report, saidBy: south-official, basedOn: [note-d] }
    verification: { method: [document], by: editorial-desk, date: 2024-11-20, with: [note-e] }
---

Production was ordered, the agency says.[@note-a; @order; @note-b]
`,
        },
        finds: [
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-16`, but `note-a` is later: `2024-11-18`',
            'write `informationCutoff: 2024-11-18` if the text goes up to that source, or leave the source out',
            'sources/note-a.yaml:4:12 published `2024-11-18`',
          ],
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-16`, but `note-b` is later: `2024-11-18`',
            'write `informationCutoff: 2024-11-18` if the text goes up to that source, or leave the source out',
            'sources/note-b.yaml:4:12 published `2024-11-18`',
          ],
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-16`, but `note-c` is later: `2024-11-18`',
            'write `informationCutoff: 2024-11-18` if the text goes up to that source, or leave the source out',
            'sources/note-c.yaml:4:12 published `2024-11-18`',
          ],
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-16`, but `note-d` is later: `2024-11-18`',
            'write `informationCutoff: 2024-11-18` if the text goes up to that source, or leave the source out',
            'sources/note-d.yaml:4:12 published `2024-11-18`',
          ],
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-16`, but `note-e` is later: `2024-11-18`',
            'write `informationCutoff: 2024-11-18` if the text goes up to that source, or leave the source out',
            'sources/note-e.yaml:4:12 published `2024-11-18`',
          ],
        ],
      },
    ],
    [
      'what a source derives from was not used',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-16
derivedFrom: [later]
`,
          'sources/later.yaml': `title: A note
publisher: daily-post
url: https://post.example/d2
published: 2024-11-17
`,
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@note]
`,
        },
        finds: [
          [
            'sources/note.yaml:4:12-4:22 error date/order',
            '`note` is of `2024-11-16`, older than `later` of `2024-11-17`, from which it derives',
            'correct one of the two dates, or `derivedFrom` if it is the other that derives',
            'sources/later.yaml:4:12 published `2024-11-17`',
          ],
        ],
      },
    ],
    [
      'a claim of another briefing has that cutoff',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-18
`,
          'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-20
informationCutoff: 2024-11-19
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: note }
---

Production was ordered, the agency says.[@order]
`,
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@other#order]
`,
        },
        finds: [],
      },
    ],
    [
      'silenced for one source',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
url: https://post.example/d1
published: 2024-11-18
`,
          'sources/note-2.yaml': `title: A note
publisher: daily-post
url: https://post.example/d2
published: 2024-11-19
`,
          'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
suppress:
  - { rule: date/order, at: note, reason: A facsimile of the paper of the 15th. }
---

Production was ordered, the agency says.[@note; @note-2]
`,
        },
        finds: [
          [
            'briefings/example.md:6:20-6:30 error date/order',
            '`informationCutoff` is `2024-11-16`, but `note-2` is later: `2024-11-19`',
            'write `informationCutoff: 2024-11-19` if the text goes up to that source, or leave the source out',
            'sources/note-2.yaml:4:12 published `2024-11-19`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'date/order')).toEqual(finds);
  });
});
