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
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
