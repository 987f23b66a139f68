// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'verify/self-confirming',
    'a claim whose topic has a fault',
    {
      fields: `claims:
  order:
    status: verified
    verification: { by: northland, date: 2024-11-16, method: [document] }
    attributions:
      - { source: agency-report }
      - { source: news-interview, saidBy: south-official }`,
      files: {
        'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
adjectives: [Northern]
interests: [{ in: drones, as: party }]
---
`,
        'topics/drones.md': `---
name: Drones
summary: Unmanned aircraft.
broader: nothing
---
`,
      },
      text: 'Production was ordered.[@order]',
      finds: [],
    },
  ],
  [
    'verify/dispute-hidden',
    'a claim that disputes what names nothing',
    {
      fields: `claims:
  order: { source: agency-report, disputes: [nothing] }`,
      text: 'Production was ordered.[@order]',
      finds: [],
    },
  ],
  [
    'verify/dispute-hidden',
    'what the desk saw itself, on the day on which it published that',
    {
      fields: `claims:
  order: { source: agency-report }`,
      files: {
        'briefings/earlier.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-10
informationCutoff: 2024-11-10
claims:
  seen: { kind: observed, disputes: [example#order] }
authors: [editorial-desk]
topics: [drones]
---

Nothing was built.[@seen]
`,
      },
      text: 'Production was ordered, the agency says.[@order]',
      finds: [
        [
          'briefings/example.md:13:43-13:48 warning verify/dispute-hidden',
          '`order` and `earlier#seen` contradict each other, and the text cites only the former',
          'cite the other side, too: `[@earlier#seen]`',
          'briefings/earlier.md:8:3 `earlier#seen` contradicts it',
        ],
      ],
    },
  ],
  [
    'verify/dispute-hidden',
    'one side cited twice, beside a citation that names nothing',
    {
      fields: `claims:
  order: { source: agency-report }
  denial: { source: news-interview, disputes: [order] }`,
      text: 'Production was ordered.[@order] It began.[@order] It ended.[@nothing]',
      finds: [
        [
          'briefings/example.md:14:26-14:31 warning verify/dispute-hidden',
          '`order` and `denial` contradict each other, and the text cites only the former',
          'cite the other side, too: `[@denial]`',
          'briefings/example.md:11:3 `denial` contradicts it',
        ],
      ],
    },
  ],
  [
    'verify/false-independence',
    'one of two origins is not known',
    {
      fields: `claims:
  order:
    attributions:
      - { source: agency-report }
      - { source: dark-story }`,
      files: {
        'sources/dark-story.yaml': `title: A
publisher: daily-post
published: 2024-11-15
url: https://post.example/x
`,
      },
      text: 'Several sources say that production was ordered.[@order]',
      finds: [],
    },
  ],
  [
    'verify/no-method',
    'a claim whose kind has a fault',
    {
      fields: `claims:
  a: { source: agency-report, kind: reportd, status: verified }`,
      text: 'It was ordered, the agency says.[@a]',
      finds: [],
    },
  ],
  [
    'verify/false-independence',
    'several sources, one of which is a judgement',
    {
      fields: `claims:
  a: { source: agency-report }
  b: { source: post-story }
  judged: { kind: assessed, confidence: low, because: "So.", restsOn: [a] }`,
      text: 'Several sources report that it was ordered.[@a; @b; @judged]',
      finds: [],
    },
  ],
  [
    'verify/dispute-hidden',
    'a draft of which nobody knows the day',
    {
      files: {
        'briefings/example.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
authors: [editorial-desk]
topics: [drones]
claims:
  a: { source: agency-report }
  b: { source: post-story, disputes: [a] }
---

It was ordered, the agency says.[@a]
`,
      },
      finds: [
        [
          'briefings/example.md:12:35-12:36 warning verify/dispute-hidden',
          '`a` and `b` contradict each other, and the text cites only the former',
          'cite the other side, too: `[@b]`',
          'briefings/example.md:9:3 `b` contradicts it',
        ],
      ],
    },
  ],
  [
    'verify/dispute-hidden',
    'what one said by then and another later',
    {
      fields: `claims:
  a: { source: agency-report }`,
      files: {
        'sources/late.yaml': `title: Late
publisher: daily-post
published: 2024-12-15
url: https://post.example/late
derivedFrom: []
`,
        'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  b: { disputes: [example#a], attributions: [{ source: post-story }, { source: late }] }
---

Is not.[@b]
`,
      },
      text: 'It was ordered, the agency says.[@a]',
      finds: [
        [
          'briefings/example.md:13:35-13:36 warning verify/dispute-hidden',
          '`a` and `other#b` contradict each other, and the text cites only the former',
          'cite the other side, too: `[@other#b]`',
          'briefings/other.md:10:3 `other#b` contradicts it',
        ],
        [
          'briefings/other.md:13:10-13:11 warning verify/dispute-hidden',
          '`b` and `example#a` contradict each other, and the text cites only the former',
          'cite the other side, too: `[@example#a]`',
          'briefings/example.md:10:3 `example#a` contradicts it',
        ],
      ],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
