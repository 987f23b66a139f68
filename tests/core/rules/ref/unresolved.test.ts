// What names nothing, wherever it is named, and what is left alone because something else is wrong.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('references in the YAML', () => {
  it.each<readonly [string, Case]>([
    [
      'a document by its address',
      {
        fields: `claims:
  order: { source: 'https://agency.example/report/?utm_source=feed' }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:20-10:68 error ref/unresolved',
            '`source` is `https://agency.example/report/?utm_source=feed`, which names no source',
            'did you mean `agency-report`?',
          ],
        ],
      },
    ],
    [
      'an actor by its name',
      {
        fields: `claims:
  order: { source: agency-report, saidBy: Ministry of Defence of Northland }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:43-10:75 error ref/unresolved',
            '`saidBy` is `Ministry of Defence of Northland`, which names no actor',
            'did you mean `north-ministry`?',
          ],
        ],
      },
    ],
    [
      'an actor by its name in other letters',
      {
        fields: `claims:
  order: { source: agency-report, saidBy: northland }
actors: [Northland]`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:11:10-11:19 error ref/unresolved',
            '`actors` holds `Northland`, which names no actor',
            'did you mean `northland`?',
          ],
        ],
      },
    ],
    [
      'a document where its publisher belongs',
      {
        fields: `claims:
  order: { source: agency-report, saidBy: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:43-10:56 error ref/unresolved',
            '`saidBy` is `agency-report`, which names a source, not an actor',
            'did you mean `north-agency`?',
          ],
        ],
      },
    ],
    [
      'an id that is near to none, where a name can stand',
      {
        fields: `claims:
  order: { source: post-story, via: [unknown-outlet, Some Outlet] }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:38-10:52 error ref/unresolved',
            '`via` holds `unknown-outlet`, which names neither a source nor an actor',
            'write the id of a source that exists, or make it: `npm run new -- source unknown-outlet`, or write a name that has no page as one: `"A Name"`',
          ],
        ],
      },
    ],
    [
      'a claim of the same briefing with its sign',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: One origin., restsOn: ['#order', '@order', '[@order]'] }`,
        text: 'Production was ordered, the agency says.[@order; @outlook]',
        finds: [
          [
            'briefings/example.md:11:79-11:87 error ref/unresolved',
            '`restsOn` holds `#order`, but in YAML ids stand without anything before or after',
            'write `order`',
          ],
          [
            'briefings/example.md:11:89-11:97 error ref/unresolved',
            '`restsOn` holds `@order`, but in YAML ids stand without `@`',
            'write `order`',
          ],
          [
            'briefings/example.md:11:99-11:109 error ref/unresolved',
            '`restsOn` holds `[@order]`, but in YAML ids stand without `@`',
            'write `order`',
          ],
        ],
      },
    ],
    [
      'a source where a claim belongs',
      {
        fields: `claims:
  outlook: { kind: assessed, confidence: low, because: One origin., restsOn: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@outlook]',
        finds: [
          [
            'briefings/example.md:10:79-10:92 error ref/unresolved',
            '`restsOn` holds `agency-report`, which names a source, not a claim',
            'declare a claim with `source: agency-report`, and name that claim',
          ],
        ],
      },
    ],
    [
      'a source where the claim that was read in it belongs',
      {
        fields: `claims:
  order: { source: agency-report }
  outlook: { kind: assessed, confidence: low, because: One origin., restsOn: [agency-report] }`,
        text: 'Production was ordered, the agency says.[@order; @outlook]',
        finds: [
          [
            'briefings/example.md:11:79-11:92 error ref/unresolved',
            '`restsOn` holds `agency-report`, which names a source, not a claim',
            'did you mean `order`?',
          ],
        ],
      },
    ],
    [
      'a claim of another briefing without that briefing',
      {
        fields: `takeaways:
  - { text: The agency says so., claims: [orders] }`,
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
claims:
  orders: { source: agency-report }
---

## What else

Production was ordered, the agency says.[@orders]
`,
        },
        finds: [
          [
            'briefings/example.md:10:43-10:49 error ref/unresolved',
            '`claims` holds `orders`, which names no claim',
            'did you mean `other#orders`?',
          ],
        ],
      },
    ],
    [
      'a claim and a briefing that do not exist',
      {
        fields: `takeaways:
  - { text: The agency says so., claims: [other#order, othr#orders, nowhere#order] }`,
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
claims:
  orders: { source: agency-report }
---

## What else

Production was ordered, the agency says.[@orders]
`,
        },
        finds: [
          [
            'briefings/example.md:10:43-10:54 error ref/unresolved',
            '`claims` holds `other#order`, which names a claim `order` that the briefing `other` does not have',
            'did you mean `other#orders`?',
          ],
          [
            'briefings/example.md:10:56-10:67 error ref/unresolved',
            '`claims` holds `othr#orders`, which names a briefing `othr` that does not exist',
            'did you mean `other#orders`?',
          ],
          [
            'briefings/example.md:10:69-10:82 error ref/unresolved',
            '`claims` holds `nowhere#order`, which names a briefing `nowhere` that does not exist',
            'write `briefing-id#claim-id`, with the id of a briefing that exists',
          ],
        ],
      },
    ],
    [
      'topics, measures, briefings',
      {
        fields: `supersedes: nothing
claims:
  order: { source: agency-report, topics: [drone], quantity: { measure: drones-bild, value: 3 } }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:9:13-9:20 error ref/unresolved',
            '`supersedes` is `nothing`, which names no briefing',
            'write the id of a briefing: the name of its file without `.md`',
          ],
          [
            'briefings/example.md:11:44-11:49 error ref/unresolved',
            '`topics` holds `drone`, which names no topic',
            'did you mean `drones`?',
          ],
          [
            'briefings/example.md:11:73-11:84 error ref/unresolved',
            '`measure` is `drones-bild`, which names no measure',
            'did you mean `drones-built`?',
          ],
        ],
      },
    ],
    [
      'an id that a source had before',
      {
        fields: `claims:
  order: { source: story-of-the-post }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'sources/post-story.yaml': `title: Production ordered, agency says
publisher: daily-post
published: 2024-11-15
url: https://post.example/story
derivedFrom: [agency-report]
formerly: [story-of-the-post]
`,
        },
        finds: [
          [
            'briefings/example.md:10:20-10:37 error ref/unresolved',
            '`source` is `story-of-the-post`, which names no source',
            'did you mean `post-story`?',
          ],
        ],
      },
    ],
    [
      'in sources, actors, topics, at the value',
      {
        files: {
          'sources/story.yaml': `title: A story
publisher: dayly-post
published: 2024-11-15
url: https://post.example/2
derivedFrom: [agency-reprot, { from: Somebody, how: cites }, { from: nobody-known, how: cites }]
`,
          'actors/office.md': `---
name: Office
kind: government
summary: An office.
partOf: northlnd
controlledBy: { actor: northland, basis: no-such-paper }
---
`,
          'topics/shells.md': `---
name: Shells
summary: Shells.
broader: dronse
---
`,
        },
        finds: [
          [
            'actors/office.md:5:9-5:17 error ref/unresolved',
            '`partOf` is `northlnd`, which names no actor',
            'did you mean `northland`?',
          ],
          [
            'actors/office.md:6:42-6:55 error ref/unresolved',
            '`basis` is `no-such-paper`, which names no source',
            'write the id of a source that exists, or make it: `npm run new -- source no-such-paper`',
          ],
          [
            'sources/story.yaml:2:12-2:22 error ref/unresolved',
            '`publisher` is `dayly-post`, which names no actor',
            'did you mean `daily-post`?',
          ],
          [
            'sources/story.yaml:5:15-5:28 error ref/unresolved',
            '`derivedFrom` holds `agency-reprot`, which names neither a source nor an actor',
            'did you mean `agency-report`?',
          ],
          [
            'sources/story.yaml:5:70-5:82 error ref/unresolved',
            '`from` is `nobody-known`, which names neither a source nor an actor',
            'write the id of a source that exists, or make it: `npm run new -- source nobody-known`, or write a name that has no page as one: `"A Name"`',
          ],
          [
            'topics/shells.md:4:10-4:16 error ref/unresolved',
            '`broader` is `dronse`, which names no topic',
            'did you mean `drones`?',
          ],
        ],
      },
    ],
    [
      'what the text says with a folder and an ending',
      {
        fields: `claims:
  order: { source: sources/agency-report.yaml, saidBy: 'actor:north-agency' }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:10:20-10:46 error ref/unresolved',
            '`source` is `sources/agency-report.yaml`, but in YAML ids stand without anything before or after',
            'write `source: agency-report`',
          ],
          [
            'briefings/example.md:10:56-10:76 error ref/unresolved',
            '`saidBy` is `actor:north-agency`, but in YAML ids stand without anything before or after',
            'write `saidBy: north-agency`',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('citations', () => {
  it.each<readonly [string, Case]>([
    [
      'a slip, with its locator kept',
      {
        text: 'Production was ordered, the agency says.[@agency-report; @agncy-report, p. 3]',
        finds: [
          [
            'briefings/example.md:11:59-11:71 error ref/unresolved',
            'the citation `@agncy-report` names neither a claim nor a source',
            'did you mean `[@agency-report, p. 3]`?',
          ],
        ],
      },
    ],
    [
      'a briefing, a topic, an actor',
      {
        text: 'Production was ordered, the agency says.[@example] Production was ordered, the agency says.[@drones] Production was ordered, the agency says.[@north-agency] Production was ordered, the agency says.[@northland]',
        finds: [
          [
            'briefings/example.md:11:43-11:50 error ref/unresolved',
            'the citation `@example` names a briefing, not a claim or a source',
            'cite one of its claims, `[@example#claim]`, or link it: `[words](briefing:example)`',
          ],
          [
            'briefings/example.md:11:94-11:100 error ref/unresolved',
            'the citation `@drones` names a topic, not a claim or a source',
            'cite a document, or link the topic: `[words](topic:drones)`',
          ],
          [
            'briefings/example.md:11:144-11:156 error ref/unresolved',
            'the citation `@north-agency` names an actor, not a claim or a source',
            'did you mean `[@agency-report]`?',
          ],
          [
            'briefings/example.md:11:200-11:209 error ref/unresolved',
            'the citation `@northland` names an actor, not a claim or a source',
            'cite a document, or link the actor: `[words](actor:northland)`',
          ],
        ],
      },
    ],
    [
      'halves of a ref',
      {
        text: 'Production was ordered, the agency says.[@other#order] Production was ordered, the agency says.[@othr#orders] Production was ordered, the agency says.[@nowhere#orders] Production was ordered, the agency says.[@other#agency-report]',
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
  orders: { source: agency-report }
---

## What else

Production was ordered, the agency says.[@orders]
`,
        },
        finds: [
          [
            'briefings/example.md:11:43-11:54 error ref/unresolved',
            'the citation `@other#order` names a claim `order` that the briefing `other` does not have',
            'did you mean `[@other#orders]`?',
          ],
          [
            'briefings/example.md:11:98-11:109 error ref/unresolved',
            'the citation `@othr#orders` names a briefing `othr` that does not exist',
            'did you mean `[@other#orders]`?',
          ],
          [
            'briefings/example.md:11:153-11:167 error ref/unresolved',
            'the citation `@nowhere#orders` names a briefing `nowhere` that does not exist',
            'did you mean `[@other#orders]`?',
          ],
          [
            'briefings/example.md:11:211-11:230 error ref/unresolved',
            'the citation `@other#agency-report` names a claim `agency-report` that the briefing `other` does not have',
            'did you mean `[@agency-report]`?',
          ],
        ],
      },
    ],
    [
      'a claim of another briefing without that briefing',
      {
        text: 'Production was ordered, the agency says.[@orders]',
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
  orders: { source: agency-report }
---

## What else

Production was ordered, the agency says.[@orders]
`,
        },
        finds: [
          [
            'briefings/example.md:11:43-11:49 error ref/unresolved',
            'the citation `@orders` names neither a claim nor a source',
            'did you mean `[@other#orders]`?',
          ],
        ],
      },
    ],
    [
      'a claim in a profile',
      {
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
  orders: { source: agency-report }
---

## What else

Production was ordered, the agency says.[@orders]
`,
          'actors/daily-post.md': `---
name: Daily Post
kind: outlet
---

It says that production was ordered.[@orders] It denies it.[@other#orders]
`,
        },
        finds: [
          [
            'actors/daily-post.md:6:39-6:45 error ref/unresolved',
            'the citation `@orders` names no source',
            'did you mean `[@other#orders]`?',
          ],
        ],
      },
    ],
    [
      'in a table, a list and a footnote',
      {
        text: `| What | Who |
| --- | --- |
| An order | The agency[@agency-reprt] |

- Production was ordered, the agency says.[@post-stroy]

Production was ordered, the agency says.[^1][@agency-report]

[^1]: In the evening.[@news-intervieu]`,
        finds: [
          [
            'briefings/example.md:13:26-13:38 error ref/unresolved',
            'the citation `@agency-reprt` names neither a claim nor a source',
            'did you mean `[@agency-report]`?',
          ],
          [
            'briefings/example.md:15:45-15:55 error ref/unresolved',
            'the citation `@post-stroy` names neither a claim nor a source',
            'did you mean `[@post-story]`?',
          ],
          [
            'briefings/example.md:19:24-19:38 error ref/unresolved',
            'the citation `@news-intervieu` names neither a claim nor a source',
            'did you mean `[@news-interview]`?',
          ],
        ],
      },
    ],
    [
      'in a draft and a withdrawn briefing',
      {
        files: {
          'briefings/a.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@agncy-report]
`,
          'briefings/b.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-20, reason: The order was misread. }
---

Production was ordered, the agency says.[@agncy-report]
`,
        },
        finds: [
          [
            'briefings/a.md:11:43-11:55 error ref/unresolved',
            'the citation `@agncy-report` names neither a claim nor a source',
            'did you mean `[@agency-report]`?',
          ],
          [
            'briefings/b.md:12:43-12:55 error ref/unresolved',
            'the citation `@agncy-report` names neither a claim nor a source',
            'did you mean `[@agency-report]`?',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('links and footnotes', () => {
  it.each<readonly [string, Case]>([
    [
      'things',
      {
        text: 'The [agency](actor:north-agncy), [drones](actor:drones), the [desk](Actor:editorial-desk), [this](briefing:exmaple), [that](topic:drones#production).[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:5-11:32 error ref/unresolved',
            'the link `actor:north-agncy` names no actor',
            'did you mean `actor:north-agency`?',
          ],
          [
            'briefings/example.md:11:34-11:56 error ref/unresolved',
            'the link `actor:drones` names a topic, not an actor',
            'did you mean `topic:drones`?',
          ],
          [
            'briefings/example.md:11:62-11:90 error ref/unresolved',
            'the link `Actor:editorial-desk` begins with `Actor:`, not with `actor:`',
            'did you mean `actor:editorial-desk`?',
          ],
          [
            'briefings/example.md:11:92-11:116 error ref/unresolved',
            'the link `briefing:exmaple` names no briefing',
            'did you mean `briefing:example`?',
          ],
          [
            'briefings/example.md:11:118-11:149 error ref/unresolved',
            'the link `topic:drones#production` names a place inside a topic',
            'link the whole: `topic:drones`',
          ],
        ],
      },
    ],
    [
      'claims of a briefing and headings',
      {
        fields: `claims:
  order: { source: agency-report }`,
        text: `## What is known

See [one](#order), [two](#what-is-known), [three](#what-was-known), [four](#nowhere), [five](briefing:other#orders), [six](briefing:other#order), [seven](briefing:other#what-else).[@order]

## Café

See [eight](#café), [nine](#caf%C3%A9).[@order]`,
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
  orders: { source: agency-report }
---

## What else

Production was ordered, the agency says.[@orders]
`,
        },
        finds: [
          [
            'briefings/example.md:15:43-15:67 error ref/unresolved',
            'the link `#what-was-known` names neither a claim nor a heading of this text',
            'did you mean `#what-is-known`?',
          ],
          [
            'briefings/example.md:15:69-15:85 error ref/unresolved',
            'the link `#nowhere` names neither a claim nor a heading of this text',
            'link a heading by its words in lower case with hyphens, as in `#what-is-known`, or a claim by its id',
          ],
          [
            'briefings/example.md:15:118-15:145 error ref/unresolved',
            'the link `briefing:other#order` names a claim `order` that the briefing `other` does not have',
            'did you mean `briefing:other#orders`?',
          ],
          [
            'briefings/example.md:15:147-15:180 error ref/unresolved',
            'the link `briefing:other#what-else` names a claim `what-else` that the briefing `other` does not have',
            'link the whole briefing: `briefing:other`',
          ],
          [
            'briefings/example.md:19:21-19:39 error ref/unresolved',
            'the link `#caf%C3%A9` names neither a claim nor a heading of this text',
            'did you mean `#café`?',
          ],
        ],
      },
    ],
    [
      'files and pages',
      {
        text: 'See [a](../actors/north-agency.md), [b](/briefings/example/), [c](../sources/agency-report.yaml), [d](../media/plant.jpg), [e](//post.example/story), [f](www.post.example), [g](), [h](nowhere).[@agency-report]',
        finds: [
          [
            'briefings/example.md:11:5-11:35 error ref/unresolved',
            'the link `../actors/north-agency.md` leads to a file or page by its path, which is not its address',
            'did you mean `actor:north-agency`?',
          ],
          [
            'briefings/example.md:11:37-11:61 error ref/unresolved',
            'the link `/briefings/example/` leads to a file or page by its path, which is not its address',
            'did you mean `briefing:example`?',
          ],
          [
            'briefings/example.md:11:63-11:97 error ref/unresolved',
            'the link `../sources/agency-report.yaml` leads to a file or page by its path, which is not its address',
            'cite it: `[@agency-report]`',
          ],
          [
            'briefings/example.md:11:99-11:122 error ref/unresolved',
            'the link `../media/plant.jpg` leads to a file or page by its path, which is not its address',
            'to show a picture, embed it: `![what it shows](../media/plant.jpg)`',
          ],
          [
            'briefings/example.md:11:124-11:149 error ref/unresolved',
            'the link `//post.example/story` leads to a file or page by its path, which is not its address',
            'write the whole address: `https://post.example/story`',
          ],
          [
            'briefings/example.md:11:151-11:172 error ref/unresolved',
            'the link `www.post.example` leads to a file or page by its path, which is not its address',
            'write the whole address: `https://www.post.example`',
          ],
          [
            'briefings/example.md:11:174-11:179 error ref/unresolved',
            'the link has no address',
            'link a thing by its id: `briefing:some-id`, `actor:some-id` or `topic:some-id`',
          ],
          [
            'briefings/example.md:11:181-11:193 error ref/unresolved',
            'the link `nowhere` leads to a file or page by its path, which is not its address',
            'link a thing by its id: `briefing:some-id`, `actor:some-id` or `topic:some-id`',
          ],
        ],
      },
    ],
    [
      'mail and outside pages are no business of this rule',
      { text: 'Write to [the desk](mailto:desk@example.org).[@agency-report]', finds: [] },
    ],
    [
      'a footnote, but not one in code or with escaped brackets',
      {
        text: `Production was ordered, the agency says.[^note][@agency-report] \`[^code]\` \\[^escaped\\] \\[^half][@agency-report]

[^nots]: In the evening.[@agency-report]`,
        finds: [
          [
            'briefings/example.md:11:41-11:48 error ref/unresolved',
            'the footnote `[^note]` has no text',
            'did you mean `[^nots]`? Else add a paragraph that begins `[^note]: `',
          ],
        ],
      },
    ],
    [
      'in the notes of sources and of the site',
      {
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
about: |
  We write about [drones](topic:drone)
  and [the agency](actor:north-agency).[^1]
`,
          'sources/story.yaml': `title: A story
publisher: daily-post
published: 2024-11-15
url: https://post.example/2
note: >-
  The [paper](actor:dayly-post) took it down.
`,
        },
        finds: [
          [
            'site.yaml:6:18-6:39 error ref/unresolved',
            'the link `topic:drone` names no topic',
            'did you mean `topic:drones`?',
          ],
          [
            'site.yaml:7:40-7:44 error ref/unresolved',
            'the footnote `[^1]` has no text',
            'add a paragraph that begins `[^1]: `',
          ],
          [
            'sources/story.yaml:6:7-6:32 error ref/unresolved',
            'the link `actor:dayly-post` names no actor',
            'did you mean `actor:daily-post`?',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('files and rules', () => {
  it.each<readonly [string, Case]>([
    [
      'a logo and a picture',
      {
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
logo: lgo.png
`,
          'media/logo.png': '',
          'sources/plant.yaml': `title: A plant
kind: image
publisher: daily-post
published: 2024-11-15
url: https://post.example/plant
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
`,
        },
        finds: [
          [
            'site.yaml:5:7-5:14 error ref/unresolved',
            '`logo` is `lgo.png`, which is not in `media/`',
            'did you mean `logo: logo.png`?',
          ],
          [
            'sources/plant.yaml:7:7-7:16 error ref/unresolved',
            '`file` is `plant.jpg`, which is not in `media/`',
            'add the file `media/plant.jpg`',
          ],
        ],
      },
    ],
    [
      'a rule',
      {
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
rules: { ref/unusd: off, nothing: error }
`,
        },
        finds: [
          [
            'site.yaml:5:10-5:19 error ref/unresolved',
            '`rules` holds `ref/unusd`, which names no rule',
            'did you mean `ref/unused`?',
          ],
          [
            'site.yaml:5:26-5:33 error ref/unresolved',
            '`rules` holds `nothing`, which names no rule',
            'delete this line',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'ref/')).toEqual(finds);
  });
});

describe('what has another fault is not reported as well', () => {
  it.each<readonly [string, Case]>([
    [
      'claims that are no map',
      {
        fields: 'claims: []',
        text: 'Production was ordered, the agency says.[@order]',
        finds: [['briefings/example.md:9:9-9:11 error schema/invalid']],
      },
    ],
    [
      'a claim that is no map',
      {
        fields: `claims:
  order: agency-report`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [['briefings/example.md:10:10-10:23 error schema/invalid']],
      },
    ],
    [
      'a misspelt key',
      {
        fields: `claim:
  order: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [['briefings/example.md:9:1-9:6 error schema/unknown-key']],
      },
    ],
    [
      'a claim whose id is none',
      {
        fields: `claims:
  Order_1: { source: agency-report }`,
        text: 'Production was ordered, the agency says.[@order-1]',
        finds: [['briefings/example.md:10:3-10:10 error schema/id']],
      },
    ],
    [
      'a file with the wrong ending',
      {
        text: 'Production was ordered, the agency says.[@note]',
        files: { 'sources/note.yml': 'title: A note' },
        finds: [['sources/note.yml:1:1-1:1 error schema/file']],
      },
    ],
    [
      'a file with a name that is no id',
      {
        text: 'Production was ordered, the agency says.[@note-1]',
        files: {
          'sources/Note_1.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
url: https://post.example/note
`,
        },
        finds: [['sources/Note_1.yaml:1:1-1:1 error schema/id']],
      },
    ],
    [
      'a briefing that cannot be parsed',
      {
        text: 'Production was ordered, the agency says.[@note][@other#order]',
        files: {
          'briefings/other.md': `---
title: [
sources:
  note: { title: A note }
---
`,
        },
        finds: [['briefings/other.md:2:8-2:9 error schema/yaml']],
      },
    ],
    [
      'a picture of a kind that is not shown',
      {
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
logo: logo.svg
`,
          'media/logo.svg': '',
        },
        finds: [['media/logo.svg:1:1-1:1 error schema/file']],
      },
    ],
    [
      'two keys of one name',
      {
        fields: `sources:
  note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost }
sources:
  other: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost }`,
        text: 'Production was ordered, the agency says.[@note]',
        finds: [['briefings/example.md:11:1-11:8 error schema/yaml']],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    // The words of other rules are theirs.
    expect(foundFor(given, '').map(([where]) => [where])).toEqual(finds);
  });
});
