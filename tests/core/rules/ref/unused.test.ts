// What counts as citing, and what is left alone because the citation is probably there with a fault of its own.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('claims', () => {
  it.each<readonly [string, Case]>([
    [
      'cited by nothing',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:10:3-10:8 warning ref/unused',
            'nothing cites the claim `order`',
            'write `[@order]` behind the sentence that says it, or delete the claim',
          ],
          [
            'briefings/example.md:11:3-11:9 warning ref/unused',
            'nothing cites the claim `series`',
            'write `[@series]` behind the sentence that says it, or delete the claim',
          ],
        ],
      },
    ],
    [
      'cited in a footnote, a table, a list',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: `| What |
| --- |
| An order[@order] |

Production was ordered, the agency says.[^1][@agency-report]

[^1]: In series.[@series]`,
        finds: [],
      },
    ],
    [
      'cited by another briefing and by a profile',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        files: {
          'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@example#order]
`,
          'topics/shells.md': `---
name: Shells
summary: Shells.
---

In series.[@example#series]
`,
        },
        finds: [],
      },
    ],
    [
      'named by a takeaway, by a judgement, as weaker',
      {
        fields: `takeaways:
  - { text: The agency says so., claims: [order] }
claims:
  order: { source: agency-report }
  series: { source: post-story }
  doubt: { source: news-interview }
  outlook: { kind: assessed, confidence: low, because: One origin., restsOn: [series], despite: [doubt] }`,
        text: 'Production was ordered, the agency says.[@outlook]',
        finds: [],
      },
    ],
    [
      'named by a dispute or a revision only',
      {
        fields: `revisions:
  - { date: 2024-11-16, kind: minor, note: Wording., claims: [series] }
claims:
  order: { source: agency-report, disputes: [denial] }
  series: { source: post-story }
  denial: { source: news-interview }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:13:3-13:9 warning ref/unused',
            'nothing cites the claim `series`',
            'write `[@series]` behind the sentence that says it, or delete the claim',
          ],
          [
            'briefings/example.md:14:3-14:9 warning ref/unused',
            'nothing cites the claim `denial`',
            'write `[@denial]` behind the sentence that says it, or delete the claim',
          ],
        ],
      },
    ],
    [
      'a claim without its sentence in a draft',
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
claims:
  order: { source: agency-report }
  series: { source: post-story }
---

Production was ordered, the agency says.[@order]
`,
        },
        finds: [
          [
            'briefings/example.md:11:3-11:9 warning ref/unused',
            'nothing cites the claim `series`',
            'write `[@series]` behind the sentence that says it, or delete the claim',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('sources', () => {
  it.each<readonly [string, Case]>([
    [
      'cited by nothing',
      {
        fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }`,
        text: 'Production was ordered, the agency says.[@agency-report]',
        finds: [
          [
            'briefings/example.md:10:3-10:7 warning ref/unused',
            'nothing cites the source `note`',
            'write `[@note]` behind the sentence that it supports, name it in a claim, or delete it',
          ],
        ],
      },
    ],
    [
      'cited in the text',
      {
        fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }`,
        text: 'Production was ordered, the agency says.[@note]',
        finds: [],
      },
    ],
    [
      'named by a claim, upstream of a source, in a verification, as a version, as a basis',
      {
        fields: `sources:
  a: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
  b: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
  c: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
  d: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
  e: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
  f: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
  g: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [b], versionOf: d }
claims:
  order: { source: g, via: [a], basedOn: [e], status: verified, verification: { method: [document], by: editorial-desk, date: 2024-11-16, with: [c] } }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'actors/office.md': `---
name: Office
kind: government
summary: An office.
controlledBy: { actor: southland, basis: f }
---
`,
        },
        finds: [],
      },
    ],
    [
      'shown as a picture',
      {
        fields: `sources:
  plant: { kind: image, title: A plant, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [], imagery: { provider: daily-post, handout: false, credit: Daily Post }, file: plant.jpg }`,
        text: `![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@agency-report]`,
        files: { 'media/plant.jpg': '' },
        finds: [],
      },
    ],
    [
      'in a file of its own it may wait',
      {
        files: {
          'sources/note.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
unavailable: Lost
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('what has another fault', () => {
  it.each<readonly [string, Case]>([
    [
      'a citation with a slip',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@order; @seris]',
        finds: [['briefings/example.md:14:51-14:56 error ref/unresolved']],
      },
    ],
    [
      'a malformed citation',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@order][see @series]',
        finds: [['briefings/example.md:14:49-14:62 error ref/malformed-citation']],
      },
    ],
    [
      'a citation without brackets',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@order] @series',
        finds: [['briefings/example.md:14:50-14:57 error ref/malformed-citation']],
      },
    ],
    [
      'a citation in raw HTML',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: `Production was ordered, the agency says.[@order]

<p>In series.[@series]</p>`,
        finds: [['briefings/example.md:16:1-16:27 error schema/markdown']],
      },
    ],
    [
      'a citation in a heading',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: `## In series[@series]

Production was ordered, the agency says.[@order]`,
        finds: [['briefings/example.md:14:13-14:22 error schema/markdown']],
      },
    ],
    [
      'a takeaway whose claims are no list',
      {
        fields: `takeaways:
  - { text: The agency says so., claims: series }
claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [['briefings/example.md:10:42-10:48 error schema/invalid']],
      },
    ],
    [
      'a misspelt key',
      {
        fields: `takeaways:
  - { text: The agency says so., claim: [order, series] }
claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [['briefings/example.md:10:34-10:39 error schema/unknown-key']],
      },
    ],
    [
      'a briefing that cannot be parsed',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/other.md': `---
title: [
---

In series.[@example#series]
`,
        },
        finds: [['briefings/other.md:2:8-2:9 error schema/yaml']],
      },
    ],
    [
      'a text that is nested too deep to be read',
      {
        fields: `claims:
  order: { source: agency-report }
  series: { source: post-story }`,
        text: '>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> In series.[@series; @order]',
        finds: [['briefings/example.md:14:1-14:2 error schema/markdown']],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    // The words of other rules are theirs.
    expect(foundFor(given, '').map(([where]) => [where])).toEqual(finds);
  });
});
