// Cases that one condition of a rule alone tells from others.

import { expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

it.each<readonly [rule: string, name: string, Case]>([
  [
    'ref/unresolved',
    'a claim of what is an actor, not a briefing',
    {
      text: 'Production was ordered.[@daily-post#order]',
      finds: [
        [
          'briefings/example.md:11:26-11:42 error ref/unresolved',
          'the citation `@daily-post#order` names a briefing `daily-post` that does not exist',
          'write `briefing-id#claim-id`, with the id of a briefing that exists',
        ],
      ],
    },
  ],
  [
    'ref/unresolved',
    'a topic by its alias',
    {
      files: {
        'topics/ships.md': `---
name: Ships
summary: What floats.
aliases: [Vessels]
---
`,
        'actors/harbour.md': `---
name: Harbour
kind: desk
summary: Watches ships.
interests: [{ in: Vessels, as: party }]
---
`,
      },
      finds: [
        [
          'actors/harbour.md:5:19-5:26 error ref/unresolved',
          '`in` is `Vessels`, which names no topic',
          'did you mean `ships`?',
        ],
      ],
    },
  ],
  [
    'ref/unused',
    'a picture that no text shows, beside one that a text shows',
    {
      fields: `sources:
  parade: { kind: image, title: Parade, publisher: evening-news, published: 2024-11-15, url: https://news.example/parade, derivedFrom: [], file: parade.jpg, imagery: { provider: evening-news, handout: false, credit: Evening News } }`,
      files: { 'media/parade.jpg': '', 'media/other.jpg': '' },
      text: `Production was ordered, the agency says.[@agency-report]

![A parade](other.jpg)`,
      finds: [
        [
          'briefings/example.md:10:3-10:9 warning ref/unused',
          'nothing cites the source `parade`',
          'write `[@parade]` behind the sentence that it supports, name it in a claim, or delete it',
        ],
      ],
    },
  ],
  [
    'ref/duplicate-actor',
    'two names shared with one actor',
    {
      files: {
        'actors/daily-post.md': `---
name: Daily Post
kind: outlet
aliases: [The Daily]
---
`,
        'actors/the-post.md': `---
name: Daily Post
kind: outlet
aliases: [The Daily]
---
`,
      },
      finds: [
        [
          'actors/the-post.md:2:7-2:17 warning ref/duplicate-actor',
          '`the-post` and `daily-post` share the name `Daily Post`',
          'if they are one, keep `daily-post` and add `formerly: [the-post]` to it; else tell their names apart',
          'actors/daily-post.md:2:7 the other actor',
        ],
      ],
    },
  ],
  [
    'ref/duplicate-actor',
    'an actor without a name, by its alias',
    {
      files: {
        'actors/the-post.md': `---
kind: outlet
aliases: [Daily Post]
---
`,
      },
      finds: [
        [
          'actors/the-post.md:3:11-3:21 warning ref/duplicate-actor',
          '`the-post` and `daily-post` share the name `Daily Post`',
          'if they are one, keep `daily-post` and add `formerly: [the-post]` to it; else tell their names apart',
          'actors/daily-post.md:2:7 the other actor',
        ],
      ],
    },
  ],
  [
    'ref/bare-url',
    'two sources of one page: the first is offered',
    {
      files: {
        'sources/a-story.yaml': `title: A
publisher: daily-post
published: 2024-11-15
url: https://post.example/x
derivedFrom: []
`,
        'sources/b-story.yaml': `title: A
publisher: daily-post
published: 2024-11-15
url: https://post.example/x
derivedFrom: []
`,
      },
      text: 'See https://post.example/x.[@agency-report]',
      finds: [
        [
          'briefings/example.md:11:5-11:27 warning ref/bare-url',
          'the address of the outside page `https://post.example/x` stands in the text',
          'cite the source that has this address: `[@a-story]`',
        ],
      ],
    },
  ],
  [
    'ref/bare-url',
    'an address right before code',
    {
      text: 'See https://post.example/`<b>`.[@agency-report]',
      finds: [
        [
          'briefings/example.md:11:5-11:26 warning ref/bare-url',
          'the address of the outside page `https://post.example/` stands in the text',
          'add a source with `url: https://post.example/`, and cite it here by its id',
        ],
      ],
    },
  ],
  [
    'ref/unresolved',
    'a claim that two briefings have, of a misspelt briefing',
    {
      fields: `claims:
  a: { kind: assessed, confidence: low, because: "So.", restsOn: [exampel#b] }
  b: { source: agency-report }`,
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
      text: 'It was.[@a] Is.[@b]',
      finds: [
        [
          'briefings/example.md:10:67-10:76 error ref/unresolved',
          '`restsOn` holds `exampel#b`, which names a briefing `exampel` that does not exist',
          'did you mean `example#b`?',
        ],
      ],
    },
  ],
  [
    'ref/unresolved',
    'a topic in the place of a source',
    {
      fields: `claims:
  a: { source: drones }`,
      text: 'It was ordered, the agency says.[@a]',
      finds: [
        [
          'briefings/example.md:10:16-10:22 error ref/unresolved',
          '`source` is `drones`, which names a topic, not a source',
          'write the id of a source that exists, or make it: `npm run new -- source drones`',
        ],
      ],
    },
  ],
  [
    'ref/duplicate-actor',
    'an alias without its text',
    {
      files: {
        'actors/guild.md': `---
name: Guild
kind: igo
summary: A.
aliases: [{ language: ko }]
---
`,
      },
      finds: [],
    },
  ],
  [
    'ref/unused',
    'a source whose id an actor has that is named',
    {
      fields: `actors: [northland]
sources:
  northland: { title: T, publisher: daily-post, published: 2024-11-15, url: https://post.example/n, derivedFrom: [] }`,
      finds: [
        [
          'briefings/example.md:11:3-11:12 warning ref/unused',
          'nothing cites the source `northland`',
          'write `[@northland]` behind the sentence that it supports, name it in a claim, or delete it',
        ],
      ],
    },
  ],
  [
    'ref/unused',
    'a claim that is cited with a capital',
    {
      fields: `claims:
  order: { source: agency-report }`,
      text: 'It was.[@agency-report] And.[@Order]',
      finds: [],
    },
  ],
])('%s: %s', (rule, _, { finds, ...given }) => {
  expect(foundFor(given, rule)).toEqual(finds);
});
