// What would be built may cite, link and show only what would be built, too.

import { describe, expect, it } from 'vitest';
import { foundFor, type Case } from '../found.ts';

describe('drafts', () => {
  it.each<readonly [string, Case]>([
    [
      'every reference that cites',
      {
        fields: `takeaways:
  - { text: The agency says so., claims: [order, plan#plan] }
claims:
  order:
    status: verified
    attributions:
      - { source: plan-note, saidBy: north-ministry }
      - { source: post-story, via: [plan-note] }
      - { source: agency-report, saidBy: south-official, basedOn: [plan-note] }
    verification: { method: [document], by: editorial-desk, date: 2024-11-16, with: [plan-note] }
  outlook: { kind: assessed, confidence: low, because: One origin., restsOn: [plan#plan], despite: [plan#plan] }`,
        text: 'Production was ordered, the agency says.[@order; @outlook; @plan-note] See [it](briefing:plan#plan).[@plan#plan]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        finds: [
          [
            'briefings/example.md:10:50-10:59 error release/draft',
            'a takeaway names a claim of the briefing `plan`, which is a draft',
            'publish `plan` first, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:15:19-15:28 error release/draft',
            '`source` names the source `plan-note`, which the draft `plan` declares',
            'move `plan-note` to a file of its own, `sources/plan-note.yaml`, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:16:37-16:46 error release/draft',
            '`via` names the source `plan-note`, which the draft `plan` declares',
            'move `plan-note` to a file of its own, `sources/plan-note.yaml`, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:17:68-17:77 error release/draft',
            '`basedOn` names the source `plan-note`, which the draft `plan` declares',
            'move `plan-note` to a file of its own, `sources/plan-note.yaml`, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:18:86-18:95 error release/draft',
            '`with` names the source `plan-note`, which the draft `plan` declares',
            'move `plan-note` to a file of its own, `sources/plan-note.yaml`, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:19:79-19:88 error release/draft',
            '`restsOn` names a claim of the briefing `plan`, which is a draft',
            'publish `plan` first, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:19:101-19:110 error release/draft',
            '`despite` names a claim of the briefing `plan`, which is a draft',
            'publish `plan` first, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:22:61-22:70 error release/draft',
            'the citation `@plan-note` names the source `plan-note`, which the draft `plan` declares',
            'move `plan-note` to a file of its own, `sources/plan-note.yaml`, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:22:76-22:100 error release/draft',
            'the link `briefing:plan#plan` names the briefing `plan`, which is a draft',
            'publish `plan` first, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'briefings/example.md:22:103-22:112 error release/draft',
            'the citation `@plan#plan` names a claim of the briefing `plan`, which is a draft',
            'publish `plan` first, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
        ],
      },
    ],
    [
      'every other reference is left out in silence',
      {
        fields: `supersedes: plan
sources:
  story: { title: A story, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [plan-note], versionOf: plan-note }
revisions:
  - { date: 2024-11-16, kind: minor, note: Wording., claims: [plan#plan] }
claims:
  order: { source: story, via: [agency-report], disputes: [plan#plan], supersedes: plan#plan }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        finds: [],
      },
    ],
    [
      'a picture that a draft declares',
      {
        text: `![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/plant.jpg': '',
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plant: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [], kind: image, imagery: { provider: daily-post, handout: false, credit: Daily Post }, file: plant.jpg }
---

Production was ordered, the agency says.[@plant]
`,
        },
        finds: [
          [
            'briefings/example.md:11:1-11:31 error release/draft',
            'the picture `../media/plant.jpg` shows the source `plant`, which the draft `plan` declares',
            'move `plant` to a file of its own, `sources/plant.yaml`, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
        ],
      },
    ],
    [
      'what is withdrawn may be cited and linked',
      {
        text: 'Production was ordered, the agency says.[@plan#plan; @plan-note] See [it](briefing:plan).[@agency-report]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-20, reason: It was wrong. }
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        finds: [],
      },
    ],
    [
      'a text that is not built itself',
      {
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
          'briefings/a.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@plan#plan]
`,
          'briefings/b.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: withdrawn
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
withdrawn: { date: 2024-11-20, reason: It was wrong. }
---

Production was ordered, the agency says.[@plan#plan]
`,
          'briefings/c.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
tlp: AMBER
---

Production was ordered, the agency says.[@plan#plan]
`,
          'briefings/d.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
embargo: 2025-01-01T00:00:00Z
---

Production was ordered, the agency says.[@plan#plan]
`,
        },
        finds: [],
      },
    ],
    [
      'profiles that a built briefing uses, and not those that none uses',
      {
        fields: `claims:
  order: { source: post-story }`,
        text: 'Production was ordered, the agency says.[@order]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
          'topics/drones.md': `---
name: Drones
summary: Unmanned aircraft.
---

Plans exist.[@plan#plan]
`,
          'topics/shells.md': `---
name: Shells
summary: Shells.
---

Plans exist.[@plan#plan]
`,
          'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
---

See [the plan](briefing:plan).[@agency-report]
`,
        },
        finds: [
          [
            'actors/northland.md:7:5-7:30 error release/draft',
            'the link `briefing:plan` names the briefing `plan`, which is a draft',
            'publish `plan` first, or take it out',
            'briefings/plan.md:4:9 it is said here',
          ],
          [
            'topics/drones.md:6:15-6:24 error release/draft',
            'the citation `@plan#plan` names a claim of the briefing `plan`, which is a draft',
            'publish `plan` first, or take it out',
            'briefings/plan.md:4:9 it is said here',
          ],
        ],
      },
    ],
    [
      'what the site says of itself',
      {
        text: 'Production was ordered, the agency says.[@agency-report]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
about: Soon we publish [a plan](briefing:plan).
`,
        },
        finds: [
          [
            'site.yaml:5:24-5:47 error release/draft',
            'the link `briefing:plan` names the briefing `plan`, which is a draft',
            'publish `plan` first, or take it out',
            'briefings/plan.md:4:9 it is said here',
          ],
        ],
      },
    ],
    [
      'a source of its own file keeps nothing back',
      {
        text: 'Production was ordered, the agency says.[@plan-note]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
---

Production was ordered, the agency says.[@plan-note]
`,
          'sources/plan-note.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
url: https://post.example/n1
derivedFrom: []
`,
        },
        finds: [],
      },
    ],
    [
      'a status that was refused has that fault only',
      {
        text: 'Production was ordered, the agency says.[@plan#plan]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: drafted
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        finds: [],
      },
    ],
    [
      'a briefing that cannot be parsed',
      {
        text: 'See [it](briefing:plan).[@agency-report]',
        files: {
          'briefings/plan.md': `---
title: [
---
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'release/')).toEqual(finds);
  });
});

describe('markings', () => {
  it.each<readonly [string, Case]>([
    [
      'a briefing, what it declares, a source of its own',
      {
        text: 'Production was ordered, the agency says.[@plan#plan] Production was ordered, the agency says.[@plan-note] Production was ordered, the agency says.[@own] See [it](briefing:plan).[@agency-report]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
tlp: RED
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
          'sources/own.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
url: https://post.example/n1
derivedFrom: []
tlp: GREEN
`,
        },
        finds: [
          [
            'briefings/example.md:11:43-11:52 error release/tlp',
            "the citation `@plan#plan` names a claim of the briefing `plan`, which is marked `RED`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: RED`, too',
            'briefings/plan.md:9:6 it is said here',
          ],
          [
            'briefings/example.md:11:96-11:105 error release/tlp',
            "the citation `@plan-note` names the source `plan-note`, which `plan` declares, and which is marked `RED`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: RED`, too',
            'briefings/plan.md:9:6 it is said here',
          ],
          [
            'briefings/example.md:11:149-11:152 error release/tlp',
            "the citation `@own` names the source `own`, which is marked `GREEN`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: GREEN`, too',
            'sources/own.yaml:6:6 it is said here',
          ],
          [
            'briefings/example.md:11:158-11:177 error release/tlp',
            "the link `briefing:plan` names the briefing `plan`, which is marked `RED`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: RED`, too',
            'briefings/plan.md:9:6 it is said here',
          ],
        ],
      },
    ],
    [
      'a source that is marked above the briefing that declares it',
      {
        fields: `sources:
  own: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [], tlp: AMBER }
claims:
  order: { source: own }`,
        text: 'Production was ordered, the agency says.[@order]',
        finds: [
          [
            'briefings/example.md:12:20-12:23 error release/tlp',
            "`source` names the source `own`, which is marked `AMBER`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: AMBER`, too',
            'briefings/example.md:10:112 it is said here',
          ],
        ],
      },
    ],
    [
      'actors and topics in links, in via and in basedOn',
      {
        fields: `claims:
  order: { source: post-story, via: [office] }
  view: { source: agency-report, saidBy: south-official, basedOn: [office] }`,
        text: 'The [office](actor:office) and [shells](topic:shells).[@order; @view]',
        files: {
          'actors/office.md': `---
name: Office
kind: government
summary: An office.
tlp: AMBER
---
`,
          'topics/shells.md': `---
name: Shells
summary: Shells.
tlp: GREEN
---
`,
        },
        finds: [
          [
            'briefings/example.md:10:38-10:44 error release/tlp',
            "`via` names the actor `office`, which is marked `AMBER`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: AMBER`, too',
            'actors/office.md:5:6 it is said here',
          ],
          [
            'briefings/example.md:11:68-11:74 error release/tlp',
            "`basedOn` names the actor `office`, which is marked `AMBER`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: AMBER`, too',
            'actors/office.md:5:6 it is said here',
          ],
          [
            'briefings/example.md:14:5-14:27 error release/tlp',
            "the link `actor:office` names the actor `office`, which is marked `AMBER`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: AMBER`, too',
            'actors/office.md:5:6 it is said here',
          ],
          [
            'briefings/example.md:14:32-14:54 error release/tlp',
            "the link `topic:shells` names the topic `shells`, which is marked `GREEN`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: GREEN`, too',
            'topics/shells.md:4:6 it is said here',
          ],
        ],
      },
    ],
    [
      'who said it and whom it concerns are left out in silence',
      {
        fields: `actors: [office]
claims:
  order: { source: post-story, saidBy: office, about: [office] }`,
        text: 'Office ordered it, the agency says.[@order]',
        files: {
          'actors/office.md': `---
name: Office
kind: government
summary: An office.
tlp: AMBER
---
`,
        },
        finds: [],
      },
    ],
    [
      "up to the site's level nothing is held back",
      {
        text: 'Production was ordered, the agency says.[@plan#plan] Production was ordered, the agency says.[@own]',
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
tlp: AMBER
`,
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
tlp: AMBER
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
          'sources/own.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
url: https://post.example/n1
derivedFrom: []
tlp: GREEN
`,
        },
        finds: [],
      },
    ],
    [
      'but above it',
      {
        text: 'Production was ordered, the agency says.[@plan#plan]',
        files: {
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
tlp: AMBER
`,
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
tlp: AMBER+STRICT
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        finds: [
          [
            'briefings/example.md:11:43-11:52 error release/tlp',
            "the citation `@plan#plan` names a claim of the briefing `plan`, which is marked `AMBER+STRICT`, above the site's `AMBER`",
            'take it out, or mark this text `tlp: AMBER+STRICT`, too',
            'briefings/plan.md:9:6 it is said here',
          ],
        ],
      },
    ],
    [
      'a picture',
      {
        text: `![A plant](../media/plant.jpg)

Production was ordered, the agency says.[@agency-report]`,
        files: {
          'media/plant.jpg': '',
          'sources/plant.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
url: https://post.example/n1
derivedFrom: []
kind: image
imagery: { provider: daily-post, handout: false, credit: Daily Post }
file: plant.jpg
tlp: RED
`,
        },
        finds: [
          [
            'briefings/example.md:11:1-11:31 error release/tlp',
            "the picture `../media/plant.jpg` shows the source `plant`, which is marked `RED`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: RED`, too',
            'sources/plant.yaml:9:6 it is said here',
          ],
        ],
      },
    ],
    [
      'a profile that is marked itself is not built',
      {
        text: 'Production was ordered, the agency says.[@agency-report]',
        files: {
          'sources/own.yaml': `title: A note
publisher: daily-post
published: 2024-11-15
url: https://post.example/n1
derivedFrom: []
tlp: RED
`,
          'actors/northland.md': `---
name: Northland
kind: state
summary: A state.
tlp: RED
---

It says so.[@own]
`,
        },
        finds: [],
      },
    ],
    [
      'a marking that was refused has that fault only',
      {
        text: 'Production was ordered, the agency says.[@plan#plan]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
tlp: CRIMSON
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'release/')).toEqual(finds);
  });
});

describe('embargoes', () => {
  it.each<readonly [string, Case]>([
    [
      'a minute before',
      {
        text: 'Production was ordered, the agency says.[@plan#plan; @plan-note] See [it](briefing:plan).[@agency-report]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
embargo: 2024-12-01T21:00:00+09:00
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        now: Date.UTC(2024, 11, 1, 11, 59),
        finds: [
          [
            'briefings/example.md:11:43-11:52 error release/embargo',
            'the citation `@plan#plan` names a claim of the briefing `plan`, which is under embargo until `2024-12-01T21:00:00+09:00`',
            'take it out until then, or write `embargo: 2024-12-01T21:00:00+09:00` here, too',
            'briefings/plan.md:9:10 it is said here',
          ],
          [
            'briefings/example.md:11:55-11:64 error release/embargo',
            'the citation `@plan-note` names the source `plan-note`, which `plan` declares, and which is under embargo until `2024-12-01T21:00:00+09:00`',
            'take it out until then, or write `embargo: 2024-12-01T21:00:00+09:00` here, too',
            'briefings/plan.md:9:10 it is said here',
          ],
          [
            'briefings/example.md:11:70-11:89 error release/embargo',
            'the link `briefing:plan` names the briefing `plan`, which is under embargo until `2024-12-01T21:00:00+09:00`',
            'take it out until then, or write `embargo: 2024-12-01T21:00:00+09:00` here, too',
            'briefings/plan.md:9:10 it is said here',
          ],
        ],
      },
    ],
    [
      'at the instant',
      {
        text: 'Production was ordered, the agency says.[@plan#plan; @plan-note] See [it](briefing:plan).[@agency-report]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
embargo: 2024-12-01T21:00:00+09:00
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        now: Date.UTC(2024, 11, 1, 12),
        finds: [],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'release/')).toEqual(finds);
  });
});

describe('one fault, one finding', () => {
  it.each<readonly [string, Case]>([
    [
      'a draft that is marked and under embargo',
      {
        text: 'Production was ordered, the agency says.[@plan#plan]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
tlp: RED
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
embargo: 2024-12-01T21:00:00+09:00
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        now: Date.UTC(2024, 10, 30),
        finds: [
          [
            'briefings/example.md:11:43-11:52 error release/draft',
            'the citation `@plan#plan` names a claim of the briefing `plan`, which is a draft',
            'publish `plan` first, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
        ],
      },
    ],
    [
      'a marked one under embargo',
      {
        text: 'Production was ordered, the agency says.[@plan#plan]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: published
tlp: RED
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
embargo: 2024-12-01T21:00:00+09:00
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
        },
        now: Date.UTC(2024, 10, 30),
        finds: [
          [
            'briefings/example.md:11:43-11:52 error release/tlp',
            "the citation `@plan#plan` names a claim of the briefing `plan`, which is marked `RED`, above the site's `CLEAR`",
            'take it out, or mark this text `tlp: RED`, too',
            'briefings/plan.md:5:6 it is said here',
          ],
        ],
      },
    ],
    [
      'cannot be suppressed, switched off or made milder',
      {
        fields: `suppress:
  - { rule: release/draft, reason: It will be published tomorrow. }`,
        text: 'Production was ordered, the agency says.[@plan#plan]',
        files: {
          'briefings/plan.md': `---
title: Agency reports an order
summary: The agency says that production was ordered.
status: draft
published: 2024-11-16
informationCutoff: 2024-11-16
authors: [editorial-desk]
topics: [drones]
sources:
  plan-note: { title: A note, publisher: daily-post, published: 2024-11-15, unavailable: Lost, derivedFrom: [] }
claims:
  plan: { source: plan-note }
---

Production was ordered, the agency says.[@plan]
`,
          'site.yaml': `title: Example
url: https://example.org/
publisher: { name: Example desk }
language: en
rules: { release/draft: off }
`,
        },
        finds: [
          [
            'briefings/example.md:13:43-13:52 error release/draft',
            'the citation `@plan#plan` names a claim of the briefing `plan`, which is a draft',
            'publish `plan` first, or write `status: draft` here, too',
            'briefings/plan.md:4:9 it is said here',
          ],
        ],
      },
    ],
  ])('%s', (_, { finds, ...given }) => {
    expect(foundFor(given, 'release/')).toEqual(finds);
  });
});
