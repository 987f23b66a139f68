// Ids that name two things, of all the kinds that can share one.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('claims and sources', () => {
  it.each<readonly [string, Case]>([
    [
      'a source in a file',
      {
        fields: `claims:
  post-story: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@post-story]',
        finds: [
          [
            'briefings/example.md:10:3-10:13 error ref/ambiguous',
            '`post-story` is both a claim of this briefing and a source',
            'give the claim an id of its own, such as `post-story-claim`, here and in the citations',
            'sources/post-story.yaml:1:1 the source',
          ],
        ],
      },
    ],
    [
      'a source of the same briefing',
      {
        fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, url: https://post.example/note-1, derivedFrom: [] }
claims:
  note: { source: note }`,
        text: 'Production was ordered, the agency says.[@note]',
        finds: [
          [
            'briefings/example.md:12:3-12:7 error ref/ambiguous',
            '`note` is both a claim of this briefing and a source',
            'give the claim an id of its own, such as `note-claim`, here and in the citations',
            'briefings/example.md:10:3 the source',
          ],
        ],
      },
    ],
    [
      'a source of another briefing',
      {
        fields: `claims:
  note: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@note]',
        files: {
          'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, url: https://post.example/note-1, derivedFrom: [] }
---

Production was ordered, the agency says.[@note]
`,
        },
        finds: [
          [
            'briefings/example.md:10:3-10:7 error ref/ambiguous',
            '`note` is both a claim of this briefing and a source',
            'give the claim an id of its own, such as `note-claim`, here and in the citations',
            'briefings/other.md:10:3 the source',
          ],
        ],
      },
    ],
    [
      'a claim with the id of an actor or a topic is no matter',
      {
        fields: `claims:
  northland: { source: agency-report }
  drones: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@northland; @drones]',
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('sources and actors', () => {
  it.each<readonly [string, Case]>([
    [
      'used in via, from and basedOn',
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
claims:
  order: { source: post-story, via: [the-paper] }
  view: { source: agency-report, saidBy: south-official, basedOn: [the-paper] }
---

Production was ordered, the agency says.[@order; @view]
`,
          'actors/the-paper.md': `---
name: The Paper
kind: outlet
---
`,
          'sources/the-paper.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
`,
          'sources/another.yaml': `title: Another
publisher: daily-post
published: 2024-11-15
url: https://post.example/3
derivedFrom: [the-paper]
`,
        },
        finds: [
          [
            'briefings/example.md:10:38-10:47 error ref/ambiguous',
            '`via` holds `the-paper`, which is both a source and an actor',
            'rename the source, for instance to `the-paper-report`, and write which of the two is meant',
            'sources/the-paper.yaml:1:1 the source',
            'actors/the-paper.md:1:1 the actor',
          ],
          [
            'briefings/example.md:11:68-11:77 error ref/ambiguous',
            '`basedOn` holds `the-paper`, which is both a source and an actor',
            'rename the source, for instance to `the-paper-report`, and write which of the two is meant',
            'sources/the-paper.yaml:1:1 the source',
            'actors/the-paper.md:1:1 the actor',
          ],
          [
            'sources/another.yaml:5:15-5:24 error ref/ambiguous',
            '`derivedFrom` holds `the-paper`, which is both a source and an actor',
            'rename the source, for instance to `the-paper-report`, and write which of the two is meant',
            'sources/the-paper.yaml:1:1 the source',
            'actors/the-paper.md:1:1 the actor',
          ],
        ],
      },
    ],
    [
      'used in none of them',
      {
        files: {
          'actors/the-paper.md': `---
name: The Paper
kind: outlet
---
`,
          'sources/the-paper.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/the-paper.yaml:1:1-1:15 error ref/ambiguous',
            '`the-paper` is both a source and an actor',
            'give the source an id of its own, such as `the-paper-report`',
            'actors/the-paper.md:1:1 the actor',
          ],
        ],
      },
    ],
    [
      'used where only one kind can stand',
      {
        fields: `claims:
  order: { source: the-paper, saidBy: north-ministry }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/the-paper.md': `---
name: The Paper
kind: outlet
---
`,
          'sources/the-paper.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'sources/the-paper.yaml:1:1-1:15 error ref/ambiguous',
            '`the-paper` is both a source and an actor',
            'give the source an id of its own, such as `the-paper-report`',
            'actors/the-paper.md:1:1 the actor',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('declared twice', () => {
  it.each<readonly [string, Case]>([
    [
      'two briefings in two folders',
      {
        files: {
          'briefings/2023/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: agency-report }
---

Production was ordered, the agency says.[@order]
`,
          'briefings/2024/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  order: { source: agency-report }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [
          [
            'briefings/2024/example.md:1:1-1:4 error ref/ambiguous',
            'the briefing `example` is declared twice',
            'delete one of the two, or give it another id, such as `example-2`',
            'briefings/2023/example.md:1:1 it is declared here first',
          ],
        ],
      },
    ],
    [
      'a source in two briefings and in a file',
      {
        files: {
          'briefings/a.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, url: https://post.example/note-1, derivedFrom: [] }
---

Production was ordered, the agency says.[@note]
`,
          'briefings/b.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, url: https://post.example/note-2, derivedFrom: [] }
---

Production was ordered, the agency says.[@note]
`,
          'sources/note.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
`,
        },
        finds: [
          [
            'briefings/b.md:10:3-10:7 error ref/ambiguous',
            'the source `note` is declared twice',
            'delete one of the two, or give it another id, such as `note-2`',
            'briefings/a.md:10:3 it is declared here first',
          ],
          [
            'sources/note.yaml:1:1-1:15 error ref/ambiguous',
            'the source `note` is declared twice',
            'delete one of the two, or give it another id, such as `note-2`',
            'briefings/a.md:10:3 it is declared here first',
          ],
        ],
      },
    ],
    [
      'a measure of two topics',
      {
        files: {
          'topics/shells.md': `---
name: Shells
summary: Shells.
measures: { drones-built: { label: Drones, unit: drones } }
---
`,
        },
        finds: [
          [
            'topics/shells.md:4:13-4:25 error ref/ambiguous',
            'the measure `drones-built` is declared twice',
            'delete one of the two, or give it another id, such as `drones-built-2`',
            'topics/drones.md:4:13 it is declared here first',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/ambiguous')).toEqual(finds);
  });
});

describe('earlier ids', () => {
  it.each<readonly [string, Case]>([
    [
      'the id of another source',
      {
        files: {
          'sources/story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
formerly: [post-story, old-story]
`,
        },
        finds: [
          [
            'sources/story.yaml:6:12-6:22 error ref/ambiguous',
            '`post-story` is an earlier id of `story`, but `post-story` has it now',
            'delete `post-story` from `formerly`',
            'sources/post-story.yaml:1:1 what else has the id',
          ],
        ],
      },
    ],
    [
      'an earlier id of two',
      {
        files: {
          'sources/story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
formerly: [old-story]
`,
          'sources/a-story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/3
derivedFrom: [agency-report]
formerly: [old-story]
`,
        },
        finds: [
          [
            'sources/story.yaml:6:12-6:21 error ref/ambiguous',
            '`old-story` is an earlier id of `story`, but `a-story` has it as an earlier one, too',
            'delete `old-story` from `formerly`',
            'sources/a-story.yaml:1:1 what else has the id',
          ],
        ],
      },
    ],
    [
      'its own id',
      {
        files: {
          'sources/story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
formerly: [story]
`,
        },
        finds: [
          [
            'sources/story.yaml:6:12-6:17 error ref/ambiguous',
            '`story` is the id itself, not an earlier one',
            'delete `story` from `formerly`',
          ],
        ],
      },
    ],
    [
      'kinds have addresses of their own',
      {
        files: {
          'sources/story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-report]
formerly: [drones, northland]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/ambiguous')).toEqual(finds);
  });
});
