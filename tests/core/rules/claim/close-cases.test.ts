// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { interestedNorthland } from '../../../../src/core/rules/example-world.ts';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'claim/uncited',
    'a quotation that begins with a picture',
    {
      text: `The agency shows two.[@agency-report]

> ![A parade](parade.png)
>
> Begin at once.`,
      finds: [
        [
          'briefings/example.md:15:3-15:17 error claim/uncited',
          'the quotation `Begin at once.` cites nothing',
          'put the claim or source that supports it at its end; if it is what the text before it cites, write `once.[@agency-report]`',
        ],
      ],
    },
  ],
  [
    'claim/uncited',
    'a quotation that ends with a picture',
    {
      text: `The agency shows two.[@agency-report]

> Begin at once.
>
> ![A parade](parade.png)`,
      finds: [
        [
          'briefings/example.md:13:3-13:17 error claim/uncited',
          'the quotation `Begin at once.` cites nothing',
          'put the claim or source that supports it at its end; if it is what the text before it cites, write `once.[@agency-report]`',
        ],
      ],
    },
  ],
  [
    'claim/uncited',
    'a row without words',
    {
      text: `The agency names a plant.[@agency-report]

| Plant | State |
| --- | --- |
| | |
| South | not built |`,
      finds: [
        [
          'briefings/example.md:16:3-16:20 error claim/uncited',
          'the table row `South; not built` cites nothing',
          'put the claim or source that supports it at its end; if it is what the text before it cites, write `built[@agency-report]`',
        ],
      ],
    },
  ],
  [
    'claim/uncited',
    'beside a citation that names nothing, while a claim waits',
    {
      fields: `claims:
  order: { source: agency-report }`,
      text: `Production began.[@nothing]

It was ordered.`,
      finds: [
        [
          'briefings/example.md:15:1-15:16 error claim/uncited',
          'the paragraph `It was ordered.` cites nothing',
          'put the claim or source that supports it at its end, for instance `ordered.[@order]`; not cited yet: `order`',
        ],
      ],
    },
  ],
  [
    'claim/takeaway-unbacked',
    'a briefing that cites nothing',
    {
      fields: `takeaways:
  - text: Production was ordered.`,
      text: 'Nothing is known.',
      finds: [
        [
          'briefings/example.md:10:5-10:34 error claim/takeaway-unbacked',
          'the takeaway `Production was ordered.` names no claim on which it rests',
          'declare what it sums up under `claims`, for instance `point: { source: some-source }`, and add `claims: [point]`',
        ],
      ],
    },
  ],
  [
    'claim/uncited-specific',
    'a figure before the citation, and none behind it',
    { text: 'Northland ordered 40 drones,[@agency-report] which nobody had foreseen.', finds: [] },
  ],
  [
    'claim/headline-drops-attribution',
    'a claim that is about something unknown',
    {
      fields: `takeaways:
  - { text: Northland has ordered production., claims: [order] }
claims:
  order: { source: agency-report, topics: [drones, nothing] }`,
      files: {
        'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
adjectives: [Northern]
interests: [{ in: drones, as: party }]
---
`,
      },
      text: 'Production was ordered, Northland says.[@order]',
      finds: [],
    },
  ],
  [
    'claim/headline-drops-attribution',
    'one of two claims begins with somebody without a stake',
    {
      fields: `takeaways:
  - { text: Northland has ordered production., claims: [order, talk] }
claims:
  order: { source: agency-report }
  talk: { source: news-interview }`,
      files: {
        'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
adjectives: [Northern]
interests: [{ in: drones, as: party }]
---
`,
      },
      text: 'Production was ordered, Northland says.[@order; @talk]',
      finds: [],
    },
  ],
  [
    'claim/headline-drops-attribution',
    'a text in another language',
    {
      fields: `language: ko
takeaways:
  - { text: Northland has ordered production., claims: [order] }
claims:
  order: { source: agency-report }`,
      files: {
        'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
adjectives: [Northern]
interests: [{ in: drones, as: party }]
---
`,
      },
      text: 'Production was ordered, Northland says.[@order]',
      finds: [],
    },
  ],
  [
    'claim/nature-status',
    'beside a key that does not exist',
    {
      fields: `claims:
  order: { source: agency-report, nature: act, status: verified, zzz: 1 }`,
      text: 'Production was ordered, the agency says.[@order]',
      finds: [
        [
          'briefings/example.md:10:56-10:64 error claim/nature-status',
          '`order` is an act, which cannot be `verified`',
          'delete `status: verified`, or write `nature: fact` if it is about something that happened',
        ],
      ],
    },
  ],
  [
    'claim/takeaway-unbacked',
    'a text that cites a claim before a source',
    {
      fields: 'takeaways: [{ text: "It was ordered." }]',
      files: {
        'briefings/other.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
claims:
  b: { source: post-story }
---

Is.[@b]
`,
      },
      text: 'It was.[@other#b] It was, the agency says.[@agency-report]',
      finds: [
        [
          'briefings/example.md:9:13-9:40 error claim/takeaway-unbacked',
          'the takeaway `It was ordered.` names no claim on which it rests',
          'declare what it sums up under `claims`, for instance `point: { source: agency-report }`, and add `claims: [point]`',
        ],
      ],
    },
  ],
  [
    'claim/uncited-specific',
    'a sentence inside a quotation',
    {
      text: `So it was.[@agency-report]

> The plant made 40 drones. It made more.[@agency-report]`,
      finds: [],
    },
  ],
  [
    'claim/figure-mismatch',
    'a claim with a fault',
    {
      fields: `claims:
  a: { source: agency-report, status: unverfied, quantity: { measure: drones-built, value: 40 } }`,
      text: 'It built 400 drones, the agency says.[@a]',
      finds: [],
    },
  ],
  [
    'claim/stated-as-fact',
    'a disputed claim beside an unverified one',
    {
      fields: `claims:
  a: { source: agency-report }
  b: { source: post-story, status: disputed }`,
      text: 'Production began.[@a; @b]',
      finds: [],
    },
  ],
  [
    'claim/stated-as-fact',
    'the claim of an unnamed speaker',
    {
      fields: `claims:
  a: { source: agency-report, saidBy: { unnamed: an official, reason: not said } }`,
      text: 'Production began.[@a]',
      finds: [
        [
          'briefings/example.md:13:1-13:18 warning claim/stated-as-fact',
          '`Production began.` is stated as a fact, while `a` is unverified',
          'say who says so, as in `began, according to an official.`',
          'briefings/example.md:10:3 nobody has checked `a`',
        ],
      ],
    },
  ],
  [
    'claim/stated-as-fact',
    'the word of an interested party, of which another rule speaks',
    {
      fields: `claims:
  order: { source: agency-report, saidBy: northland }`,
      files: interestedNorthland,
      text: 'Production began.[@order]',
      finds: [],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
